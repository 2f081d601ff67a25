import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { freshReadme } from '../../scripts/readme-claim.ts';
import { clusterClaims, code, toLocatedClaims, version, type Actor } from '../../src/index.ts';
import { rooms } from '../../src/lang/registry.ts';
import { codes, fences, tables } from './markdown.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string>; version: string };
const section = (heading: string): string => new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |\\s*$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? '';
const block = (heading: string): string => fences(section(heading))[0]?.text ?? '';

const opening = page.slice(0, page.indexOf('\n## '));
const sample = /`saksi code (samples\/\S+) --format jsonl`/.exec(opening)?.[1] ?? '';
const record = code({ bytes: readFileSync(join(root, sample)) }, { now: '2026-01-01T00:00:00Z' });

test('the README opens with a passage of a sample page and the claim that the coder makes of it now: npm run docs brings it up to date', () => {
  assert.equal(page, freshReadme(page));
  const passage = /^> (.+)$/m.exec(opening)?.[1] ?? '';
  const claims = record.claims.filter((claim) => record.article.text.slice(claim.passage.start, claim.passage.end) === passage);
  assert.deepEqual(claims.map(({ event }) => event.type), ['ACCUSE', 'ASSAULT']);
  const shown = JSON.parse(fences(opening)[0]?.text ?? '');
  assert.equal(shown.attribution.source.entity.name, 'Armed Forces of Sudan');
  assert.deepEqual(shown.event.actors.map((actor: Actor) => actor.entity.name), ['Rapid Support Forces']);
  assert.equal(record.article.text.slice(shown.event.trigger.start, shown.event.trigger.end), 'shelling');
  assert.equal(shown.event.place.name, 'El Obeid');
});

test('the other side stands in the same incident, and the actor is contested', () => {
  const incident = clusterClaims(toLocatedClaims(record, 'article')).find(({ slots }) => slots.some(({ name, state }) => name === 'actor' && state === 'contested'));
  const passages = (incident?.claims ?? []).map(({ passage }) => passage);
  assert.ok(passages.some((words) => words.startsWith('The Sudanese army accused')), passages.join('\n'));
  assert.ok(passages.some((words) => words.includes('an army warplane had bombed the market')), passages.join('\n'));
});

const folder = mkdtempSync(join(tmpdir(), 'saksi-readme-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(root, join(folder, 'node_modules/saksi'), 'junction');

test('the three commands do what the README says', () => {
  const commands = block('Three commands').trim().split('\n');
  assert.equal(commands.length, 3);
  const outputs = commands.map((command) => {
    assert.match(command, /^npx saksi /);
    return execSync(command.replace('npx saksi', `"${process.execPath}" "${join(root, 'bin/saksi.js')}"`), { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  });
  assert.match(outputs[1] ?? '', /^\* actor/m);
  assert.match(readFileSync(join(folder, 'claims.csv'), 'utf8'), /^\ufeffclaim,/);
});

test('the eight lines of library use are eight, and run', () => {
  const lines = block('Eight lines of library');
  assert.equal(lines.trim().split('\n').length, 8);
  writeFileSync(join(folder, 'use.mjs'), lines.replace("'saksi'", `'${pathToFileURL(join(root, 'src/index.ts'))}'`));
  const printed = execSync(`"${process.execPath}" use.mjs`, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim().split('\n');
  assert.ok(printed.some((line) => line.startsWith('ASSAULT The Sudanese army accused')), printed.join('\n'));
  assert.ok(Number(printed.at(-1)) > 0, printed.at(-1));
});

test('scripts and packages that the README names are those of package.json', () => {
  for (const [, name = ''] of page.matchAll(/npm run (?:-s )?(\w+)/g)) assert.ok(name in manifest.scripts, name);
  for (const [, tarball = ''] of page.matchAll(/saksi-(\d\S*)\.tgz/g)) assert.equal(tarball, manifest.version);
  assert.equal(version, manifest.version);
});

test('the commands that the README names are those of the program', () => {
  const known = [...readFileSync(join(root, 'docs/commands.md'), 'utf8').matchAll(/^## saksi (\w+)$/gm)].map(([, name]) => name);
  const named = ['Set up', 'Three commands'].flatMap((heading) => [...section(heading).matchAll(/^npx saksi (\w+)/gm)].map(([, name]) => name));
  assert.deepEqual(named.filter((name) => !known.includes(name)), []);
  for (const name of ['list', 'show', 'explain', 'code', 'recode', 'extract', 'schema', 'eval']) assert.ok(known.includes(name) && page.includes(name), name);
});

test('the languages are the rooms', () => {
  const rows = tables(page).get('What it reads and writes') ?? [];
  assert.deepEqual(rows.map(([cell = '']) => codes(cell)[0]).filter((cell) => cell !== undefined && /^[a-z]{2,3}$/.test(cell)).sort(), rooms().map((room) => room.code).sort());
});

test('the map of src/ names its folders, in the order of the layers; so does architecture.md', () => {
  const order = [...(/const order = \[(.+)\]/.exec(readFileSync(join(root, 'scripts/layers.ts'), 'utf8'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const map = (tables(page).get('The sources') ?? []).map(([cell = '']) => codes(cell)[0]);
  assert.deepEqual([...map].sort(), folders.sort());
  assert.deepEqual(map, order.filter((name) => folders.includes(name ?? '')));
  const layers = /^## The layers\n([\s\S]*?)^## /m.exec(readFileSync(join(root, 'docs/architecture.md'), 'utf8'))?.[1] ?? '';
  assert.deepEqual(codes(layers.split('\n').find((line) => line.startsWith('`model`')) ?? ''), map);
});

test('every folder of data/ tells origin and licence of each of its files, and the README names it', () => {
  const rows = (tables(page).get('Data and licences') ?? []).map(([cell = '']) => codes(cell)[0]);
  const folders = readdirSync(join(root, 'data'));
  assert.deepEqual(rows.sort(), folders.map((name) => `data/${name}`).sort());
  for (const name of folders) {
    const source = readFileSync(join(root, 'data', name, 'SOURCE.md'), 'utf8');
    assert.match(source, /licence/i, name);
    for (const file of readdirSync(join(root, 'data', name)).filter((each) => each !== 'SOURCE.md')) {
      assert.ok(codes(source).some((word) => word === file || `${word}.tsv` === file), `data/${name}/SOURCE.md does not name ${file}`);
    }
  }
  assert.match(readFileSync(join(root, 'LICENSE'), 'utf8'), /^MIT License/);
});

test('the README says that no network connection is opened but for addresses that are named, and none is', () => {
  // The app asks its own server, by paths alone; the server listens and never calls; one file calls out, to IP addresses that another has checked.
  const own: Readonly<Record<string, RegExp>> = { 'src/server/serve.ts': /import \{ createServer[^}]*\} from 'node:http'/, 'src/web/api.ts': /fetch\(path/g,
    'src/pages/fetch/wire.ts': /import (?:type )?\{ (?:LookupFunction|isIP) \} from 'node:net'|(?:from |import\()'undici'/g, 'src/pages/fetch/resolve.ts': /import \{ isIP \} from 'node:net'|from 'node:dns\/promises'/g,
    'src/pages/fetch/networks.ts': /import \{ BlockList, isIP \} from 'node:net'/,
  };
  assert.match(page, /opens no network connection but to addresses that you name/);
  for (const file of globSync('src/**/*.ts', { cwd: root }).map((name) => name.replaceAll('\\', '/'))) {
    const source = readFileSync(join(root, file), 'utf8').replace(own[file] ?? /^$/, '');
    assert.doesNotMatch(source, /from 'node:(?:http2?|https|net|tls|dgram|dns)(?:\/\w+)?'|(?:from |import\()'undici'|\bfetch\(|\bWebSocket\(/, file);
  }
  for (const file of globSync('src/web/*.ts', { cwd: root })) assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /(?<!\.)\b(?:get|post)(?:<[^>]*>)?\(\s*['"`](?!\/)/, file);
});
