import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { engine } from '../../src/cli/engine.ts';
import { folder, saksi } from './support.ts';

const story = 'Kementerian Pertahanan Armenia mengatakan pasukan Azerbaijan menembaki Stepanakert pada Ahad (27/9). Baku membantah tuduhan itu dan menyebutnya “propaganda”.';
const more = 'Kedua pihak saling menyalahkan atas pecahnya pertempuran di wilayah itu sejak Ahad pagi, sementara PBB menyerukan gencatan senjata segera.';
const page = (body: string, head = '<meta charset="utf-8">'): string => `<!doctype html><html lang="id"><head>${head}<title>Stepanakert ditembaki</title></head><body><article><h1>Stepanakert ditembaki</h1><p>${body}</p><p>${more}</p></article></body></html>`;
const windows1252 = (text: string): Uint8Array => Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');

/** A folder in which everything is wrong that a folder of downloads may hold, and one good page. */
const mixed: Readonly<Record<string, string | Uint8Array>> = {
  'a-good.html': page(story),
  'b-empty.html': '',
  'c-blank.txt': ' \n\t ',
  'd-binary.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0, 255]),
  'e-truncated.html': page(story).slice(0, -60),
  'f-deep.html': page(`${'<div>'.repeat(200_000)}${story}`),
  'g-windows.html': windows1252(page(story, '<meta charset="windows-1252">')),
  'h-undeclared.html': windows1252(page(story, '')),
  'i-utf16.html': Buffer.from(`\ufeff${page(story, '')}`, 'utf16le'),
  'j-french.txt': 'Le ministère de la Défense a déclaré que la ville avait été bombardée lundi. Le gouvernement a rejeté cette accusation et a parlé de mensonge.',
  'k-nothing.html': '<html><body><nav><a href="/">Home</a><a href="/a">A</a></nav></body></html>',
  'l-photo.jpg': 'never read',
};
const failing = ['b-empty.html', 'c-blank.txt', 'd-binary.html', 'k-nothing.html'];

test('a folder of mixed files: each fault in one sentence, all the others coded, exit 1', async (t) => {
  const path = folder(t, mixed);
  const began = performance.now();
  const { exit, out, err } = await saksi(['code', '--published', '2020-09-28', path], { engine });
  assert.equal(exit, 1);
  const records = new Map(out.trim().split('\n').map((line) => JSON.parse(line)).map((record) => [record.id, record]));
  for (const name of Object.keys(mixed).filter((name) => name !== 'l-photo.jpg')) assert.ok(records.has(join(path, name)), name);
  for (const name of failing) assert.match(err, new RegExp(`^saksi: .*${name}: [^\\n]*: [^\\n]*\\.$`, 'm'));
  for (const name of ['a-good', 'e-truncated', 'f-deep', 'g-windows', 'h-undeclared', 'i-utf16']) {
    const record = records.get(join(path, `${name}.html`));
    assert.ok(record.claims.length > 0, `${name} has claims`);
    assert.match(record.article.text, /“propaganda”/, `${name} has its quotation marks`);
  }
  assert.match(err, /j-french\.txt: No language room codes fr/);
  assert.ok(performance.now() - began < 30_000);
});

test('the same folder into a ledger: what is good is kept, again nothing new', async (t) => {
  const path = folder(t, mixed);
  const ledger = join(path, 'saksi.db');
  const first = await saksi(['add', '--published', '2020-09-28', '--ledger', ledger, path], { engine });
  assert.equal(first.exit, 1);
  assert.match(first.err, /7 documents added with \d+ claims, 0 known before, 4 failed/);
  const again = await saksi(['add', '--published', '2020-09-28', '--ledger', ledger, path], { engine });
  assert.match(again.err, /0 documents added with 0 claims, 7 known before, 4 failed/);
});

test('the real coder from end to end: list, show, explain, incidents, export, recode', async (t) => {
  const path = folder(t, { 'good.html': page(story) });
  const on = (...words: string[]) => saksi([...words, '--ledger', join(path, 'saksi.db')], { engine });
  assert.equal((await on('add', '--published', '2020-09-28', join(path, 'good.html'))).exit, 0);
  const name = (await on('list', '--type', 'assault', '--text', 'menembaki')).out.split('\t')[0] ?? '';
  assert.match((await on('show', name)).out, /\[event: menembaki\]/);
  assert.match((await on('explain', name)).out, /^ {2}1\. id\.\S+\n +\w+ “/m);
  assert.equal((await on('incidents')).exit, 0);
  assert.ok((await on('export')).out.includes('"menembaki"'));
  assert.match((await on('recode')).err, /1 document coded again, 0 failed; all were coded by this coder before/);
});
