import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { byDispute } from '../../src/cli/accounts-table.ts';
import type { Incident, Slot } from '../../src/model/incident.ts';
import { fakeCode } from './fake-coder.ts';
import { folder, saksi, type Ran, type RunOptions } from './support.ts';

/** A ledger with two claims of two documents, and a way to run commands on it. */
async function filled(t: TestContext, files: Record<string, string> = { 'a.txt': 'Baku shelled Barda.', 'b.txt': 'Baku denied shelling Barda.' }) {
  const path = folder(t, files);
  const ledger = join(path, 'saksi.db');
  const on = (words: readonly string[], options: RunOptions = {}): Promise<Ran> => saksi([...words, '--ledger', ledger], options);
  return { path, ledger, on, first: await on(['add', path]) };
}

const fields = (out: string): string[][] => out.trim().split('\n').map((line) => line.split('\t'));

test('add says each input on stderr and nothing on stdout; again, nothing is new', async (t) => {
  const { path, on, first } = await filled(t);
  assert.equal(first.out, '');
  assert.equal(first.exit, 0);
  assert.match(first.err, /added .*a\.txt: 1 claim\n.*added .*b\.txt: 1 claim\n.*2 documents added with 2 claims, 0 known before, 0 failed/);
  const again = await on(['add', path]);
  assert.match(again.err, /known .*a\.txt: nothing new\n[^]*0 documents added with 0 claims, 2 known before/);
  assert.equal(fields((await on(['list'])).out).length, 2);
});

test('add keeps the good documents beside a bad one, and exits with 1', async (t) => {
  const { on, first } = await filled(t, { 'a.txt': 'Baku shelled Barda.', 'b.txt': 'fail', 'c.txt': 'Barda shelled Baku.' });
  assert.equal(first.exit, 1);
  assert.match(first.err, /b\.txt: The input is empty/);
  assert.equal(fields((await on(['list'])).out).length, 2);
});

test('list: tab-separated in a pipe, filters narrow, jsonl gives objects', async (t) => {
  const { on } = await filled(t);
  const rows = fields((await on(['list'])).out);
  assert.deepEqual(rows.map((row) => row.slice(1)).sort(), [
    ['2020-09-27', 'the publisher', 'ASSAULT/heavy-weapons', 'Baku > Barda'],
    ['2020-09-27', 'the publisher', 'denies ASSAULT/heavy-weapons', 'Baku > Barda'],
  ]);
  assert.equal((await on(['list', '--type', 'sanction'])).out, '');
  assert.equal(fields((await on(['list', '--type', 'assault', '--actor', 'baku', '--from', '2020-09-27', '--limit', '1'])).out).length, 1);
  assert.equal(JSON.parse((await on(['list', '--format', 'jsonl'])).out.split('\n')[0] ?? '').claim.event.type, 'ASSAULT');
});

test('list on a terminal: a table that fits, in colours unless NO_COLOR is set', async (t) => {
  const { on } = await filled(t);
  const coloured = await on(['list'], { terminal: 60 });
  assert.match(coloured.out, /\u001b\[/);
  for (const line of stripVTControlCharacters(coloured.out).split('\n')) assert.ok(line.length <= 60, line);
  const plain = await on(['list'], { terminal: 60, env: { NO_COLOR: '1' } });
  assert.equal(plain.out, stripVTControlCharacters(coloured.out));
  assert.match(plain.out, /^claim +day +source/);
});

test('show marks the words of a claim, in brackets or in colours', async (t) => {
  const { on } = await filled(t);
  const name = fields((await on(['list', '--text', 'denied'])).out)[0]?.[0] ?? '';
  const { out, exit } = await on(['show', name]);
  assert.equal(exit, 0);
  assert.match(out, /\[actor: Baku\] \[event: denied shelling\] \[recipient: Barda\]\./);
  assert.match(out, /^stance +denies; the publisher states$/m);
  const coloured = await on(['show', name], { terminal: 80 });
  assert.match(stripVTControlCharacters(coloured.out), /\nBaku denied shelling Barda\.\n/);
  assert.match(coloured.out, /\u001b\[/);
  assert.doesNotMatch(coloured.out, /\ufffd/);
});

test('show takes an article too', async (t) => {
  const { on } = await filled(t);
  const name = fields((await on(['list'])).out)[0]?.[0] ?? '';
  const article = /of article (\w+)/.exec((await on(['show', name])).out)?.[1] ?? '';
  const { out } = await on(['show', article]);
  assert.match(out, /^article /);
  assert.match(out, /\[actor: Baku\]/);
  assert.match(out, /ASSAULT/);
});

test('a name that fits nothing or several is said in one sentence', async (t) => {
  const { on } = await filled(t);
  const none = await on(['show', '0123456789abcdef']);
  assert.deepEqual([none.exit, none.out], [2, '']);
  assert.match(none.err, /^saksi: Nothing in the ledger begins with .*saksi list.*\n$/);
});

test('explain prints the rules in order with their words', async (t) => {
  const { on } = await filled(t);
  const name = fields((await on(['list'])).out)[0]?.[0] ?? '';
  const { out } = await on(['explain', name], { engine: { describeRule: (id) => (id === 'en.assault.shell' ? 'verb “shell” tells ASSAULT' : undefined) } });
  assert.match(out, / 1\. en\.assault\.shell\n +verb “shell” tells ASSAULT\n/);
  assert.match((await saksi(['explain', 'p060'])).out, /^P060 \(error\): There is no file/);
});

test('explain prints the sentence as a tree and where each field stands', async (t) => {
  const { on } = await filled(t);
  const name = fields((await on(['list', '--text', 'denied'])).out)[0]?.[0] ?? '';
  const { claim } = JSON.parse((await on(['list', '--text', 'denied', '--format', 'jsonl'])).out.trim());
  const line = (depth: number, relation: string, { start, end, text }: { start: number; end: number; text: string }) => ({ depth, relation, text, words: [], spans: [{ start, end }] });
  const { trigger, actors: [actor] } = claim.event;
  const { out } = await on(['explain', name], { engine: { traceClaim: () => ({ outline: [line(0, 'root', trigger), line(1, 'nsubj', actor)], ruleAt: (kind) => `${kind}.made-up` }) } });
  assert.match(out, /\nits sentence, as a tree\n {2}denied shelling {1,2}‹event›\n {4}subject: Baku {1,2}‹actor›\n/);
  assert.match(out, new RegExp(`^actor +${actor.start}–${actor.end} +Baku +mention\\.made-up$`, 'm'));
  assert.match(out, /^time +implied$/m);
  const [, from, to, size] = /stands in bytes (\d+) to (\d+) of the (\d+)\s+that\s+were\s+read/.exec(out.replace(/\n/g, ' ')) ?? [];
  assert.ok(from !== undefined && Number(from) < Number(to) && Number(to) <= Number(size), out);
  const untold = await on(['explain', name]);
  assert.doesNotMatch(untold.out, /tree/);
  for (const text of out.split('\n')) assert.ok(text.length <= 80, text);
});

test('incidents prints accounts side by side, contested slots marked', async (t) => {
  const { on } = await filled(t);
  const claims = (await on(['list', '--format', 'jsonl'])).out.trim().split('\n').map((line) => JSON.parse(line));
  const keys: string[] = claims.map((claim) => claim.key);
  const [one = '', two = ''] = keys;
  const located = claims.map((claim, at) => ({ ...claim, source: { name: `Ministry of Defence of ${at === 0 ? 'Armenia' : 'Azerbaijan'}`, country: null, sector: 'MIL' } }));
  const value = (words: string, held: string[], denials: string[] = []) => ({ value: words, claims: held, sources: [], sides: [], publishers: [], witnesses: held.length, denials });
  const incident: Incident = {
    id: one, title: '', type: 'ASSAULT', world: 'actual', copies: [], start: '2020-09-27', end: '2020-09-27', place: 'Barda', country: 'AZE', claims: located, contested: true,
    slots: [
      { name: 'event', state: 'contested', witnesses: 1, reason: 'Baku denies what Yerevan affirms.', values: [value('happened', [one]), value('denied', [two])] },
      { name: 'actor', state: 'single-source', witnesses: 1, reason: '', values: [value('Azerbaijan', [one], [two])] },
      { name: 'loss.killed.person.', loss: { effect: 'killed', what: 'person', side: null }, state: 'complementary', witnesses: 1, reason: '', values: [value('2..2 exact', [one])] },
    ],
  };
  const { out } = await on(['incidents', '--contested', '--as-of', '2099-01-01'], { engine: { clusterClaims: () => [incident, { ...incident, contested: false }] } });
  assert.equal(out.match(/ASSAULT · Barda, AZE · 2020-09-27 · 2 claims of 2 sources/g)?.length, 1);
  assert.match(out, /^ +Ministry of Defence of Armenia +Ministry of Defence of\n +Azerbaijan$/m);
  assert.match(out, /^\* event +happened +denied$/m);
  assert.match(out, /^ {2}actor +Azerbaijan +not Azerbaijan$/m);
  assert.match(out, /^ {2}killed +2 +–$/m);
  assert.match(out, /^\* event: Baku denies what Yerevan affirms\.$/m);
  assert.match(out, new RegExp(`^ {2}claims +${one.slice(0, 4)}\\w* +${two.slice(0, 4)}\\w*$`, 'm'));
  for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
});

test('the most disputed incidents come first, those told by more sources before others', () => {
  const slot = (state: Slot['state']): Slot => ({ name: 'event', state, witnesses: 0, reason: '', values: [] });
  const incident = (id: string, ...states: Slot['state'][]): Incident =>
    ({ id, title: '', type: 'ASSAULT', world: 'actual', copies: [], start: null, end: null, place: null, country: null, claims: [], slots: states.map(slot), contested: true });
  const ordered = byDispute([incident('a', 'contested', 'denied'), incident('b', 'agreed', 'contested'), incident('c', 'contested', 'contested')]);
  assert.deepEqual(ordered.map(({ id }) => id), ['c', 'a', 'b']);
});

test('a type or mode that PLOVER does not know is said, and so is a list of nothing', async (t) => {
  const { on } = await filled(t);
  const wrong = await on(['list', '--type', 'FOO']);
  assert.deepEqual([wrong.exit, wrong.out], [2, '']);
  assert.match(wrong.err, /"FOO" is not a value of --type: give one of .*ASSAULT/);
  assert.equal((await on(['list', '--type', 'assault/flood'])).exit, 2);
  const none = await on(['list', '--actor', 'Nobody at all']);
  assert.deepEqual([none.exit, none.out], [0, '']);
  assert.match(none.err, /^saksi: No claim of the ledger fits: .*\n$/);
});

test('export: rows for what list lists, CSV with its options, to be read again', async (t) => {
  const { on } = await filled(t);
  const rows = (await on(['export'])).out.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(rows.map((row) => [row.type, row.actors, row.passage]), [['ASSAULT', ['Baku'], 'Baku shelled Barda.'], ['ASSAULT', ['Baku'], 'Baku denied shelling Barda.']].sort((a, b) => rows.findIndex((row) => row.passage === a[2]) - rows.findIndex((row) => row.passage === b[2])));
  assert.match(rows[0].claim, /^[0-9a-f]{64}$/);
  assert.equal((await on(['export', '--format', 'csv', '--bom'])).out.split('\n').length, 4);
  assert.equal((await on(['export', '--text', 'denied'])).out.trim().split('\n').length, 1);
});

test('recode shows gains and losses and keeps the older run', async (t) => {
  const { on } = await filled(t, { 'a.txt': 'Baku shelled Barda. Barda shelled Baku.' });
  const later: typeof fakeCode = (input) => {
    const record = fakeCode(input);
    return { ...record, run: { ...record.run, pack: 'en@1' }, claims: record.claims.slice(0, 1).flatMap((claim) => [claim, { ...claim, id: 'c9', stance: 'doubts' as const }]) };
  };
  const { out, err, exit } = await on(['recode'], { engine: { code: later } });
  assert.equal(exit, 0);
  assert.match(out, /^0\.0\.0 en@0 plover@2023 -> 0\.0\.0 en@1 plover@2023: 1 kept, 1 gained, 1 lost\n\+ .*doubts ASSAULT[^\n]*\n- .*Barda > Baku\n$/);
  assert.match(err, /1 document coded again, 0 failed/);
  assert.match((await on(['recode'], { engine: { code: later } })).err, /all were coded by this coder before/);
});

test('a ledger that is absent, no ledger, or a folder: one sentence, exit 2, nothing made', async (t) => {
  const path = folder(t, { 'no.db': 'this is no database, only some words that are longer than a header', 'a.txt': 'Baku shelled Barda.' });
  for (const [ledger, words, said] of [
    ['none.db', ['list'], /no ledger at .*saksi add/],
    ['no.db', ['list'], /not a Saksi ledger/],
    ['no.db', ['add', join(path, 'a.txt')], /not a Saksi ledger/],
    ['.', ['add', join(path, 'a.txt')], /is a folder/],
    ['no/where.db', ['add', join(path, 'a.txt')], /folder of the ledger/],
  ] as const) {
    const { exit, out, err } = await saksi([...words, '--ledger', join(path, ledger)]);
    assert.equal(exit, 2, `${ledger} ${words[0]}`);
    assert.equal(out, '');
    assert.match(err, said);
    assert.equal(err.trim().split('\n').length, 1);
  }
  assert.equal(existsSync(join(path, 'none.db')), false);
  assert.match(readFileSync(join(path, 'no.db'), 'utf8'), /^this is no database/);
});

test('a ledger that stays locked fails the input, not the run', async (t) => {
  const { path, on } = await filled(t);
  writeFileSync(join(path, 'c.txt'), 'Barda shelled Baku.');
  const { openLedger } = await import('../../src/ledger/sqlite.ts');
  const { SaksiError } = await import('../../src/model/problem.ts');
  const locked: typeof openLedger = (file, options) => {
    const ledger = openLedger(file, options);
    let calls = 0;
    return { ...ledger, addTogether: (documents) => {
      calls += 1;
      if (calls <= 2) throw new SaksiError('P040', 'The ledger is in use: wait.');
      return ledger.addTogether(documents);
    } };
  };
  const { exit, err } = await on(['add', join(path, 'a.txt'), join(path, 'c.txt')], { engine: { openLedger: locked } });
  assert.equal(exit, 1);
  assert.match(err, /a\.txt: The ledger is in use: wait\.\n.*added .*c\.txt: 1 claim/);
});

test('a document that cannot be kept ends the run behind those before it, and takes none of its group with it', async (t) => {
  const { openLedger } = await import('../../src/ledger/sqlite.ts');
  const path = folder(t, { 'all.jsonl': Array.from({ length: 9 }, (_, at) => `${JSON.stringify({ id: `d${at}`, text: `Town${at} shelled Barda.` })}\n`).join('') });
  const ledger = join(path, 'saksi.db');
  const groups: number[] = [];
  const weak = (passing: boolean): typeof openLedger => (file, options) => {
    const open = openLedger(file, options);
    return { ...open, addTogether: (documents) => {
      groups.push(documents.length);
      if (documents.some(({ record }) => record.id === 'd5')) throw passing ? new SaksiError('P040', 'Not now.') : new Error('broke');
      return open.addTogether(documents);
    } };
  };
  const { SaksiError } = await import('../../src/model/problem.ts');
  const passed = await saksi(['add', '--ledger', ledger, join(path, 'all.jsonl')], { engine: { openLedger: weak(true) } });
  assert.deepEqual([passed.exit, passed.err.match(/saksi: added /g)?.length], [1, 8]);
  assert.match(passed.err, /d5: Not now\./);
  assert.deepEqual(groups, [9, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const other = join(path, 'other.db');
  const ended = await saksi(['add', '--ledger', other, join(path, 'all.jsonl')], { engine: { openLedger: weak(false) } });
  assert.notEqual(ended.exit, 0);
  assert.equal(ended.err.match(/saksi: added /g)?.length, 5);
  assert.equal(fields((await saksi(['list', '--ledger', other])).out).length, 5);
});

test('a full disk: one sentence, exit 1, what was acknowledged stays', async (t) => {
  const { openLedger } = await import('../../src/ledger/sqlite.ts');
  const path = folder(t, { 'all.jsonl': Array.from({ length: 400 }, (_, at) => `${JSON.stringify({ id: `d${at}`, text: `Town${at} shelled Barda. ${randomBytes(2_000).toString('hex')}` })}\n`).join('') });
  const ledger = join(path, 'saksi.db');
  const small: typeof openLedger = (file, options) => openLedger(file, { ...options, maxBytes: 500_000 });
  const { exit, err } = await saksi(['add', '--ledger', ledger, join(path, 'all.jsonl')], { engine: { openLedger: small } });
  assert.equal(exit, 1);
  assert.match(err, /no room left to write the ledger .*free some disk space/);
  const said = err.match(/^saksi: added /gm)?.length ?? 0;
  assert.ok(said > 0);
  assert.equal(fields((await saksi(['list', '--ledger', ledger])).out).length, said);
});

test('a ledger of a newer version: one sentence', async (t) => {
  const { path, ledger, on } = await filled(t);
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(ledger);
  database.exec('PRAGMA user_version = 99');
  database.close();
  const newer = await on(['add', path]);
  assert.equal(newer.exit, 2);
  assert.match(newer.err, /^saksi: The ledger .* was made by a newer Saksi .*update Saksi/);
});
