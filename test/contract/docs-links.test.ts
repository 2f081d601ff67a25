import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { rooms } from '../../src/lang/registry.ts';
import { anchors, codes, fences, links, prose } from './markdown.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md', 'samples/*.md', 'data/*/*.md'], { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('all pages are looked at', () => {
  for (const page of ['README.md', 'CHANGELOG.md', 'docs/record.md', 'docs/architecture.md', 'samples/README.md']) assert.ok(pages.includes(page), page);
});

for (const page of pages) {
  test(`links of ${page} lead somewhere`, () => {
    for (const target of links(read(page)).filter((each) => !/^https?:/.test(each))) {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(join(root, file)), target);
      if (anchor !== undefined) assert.ok(anchors(read(file)).includes(anchor), target);
    }
  });
}

test('the files that architecture.md names exist, and the row it shows is a row of the room', () => {
  const page = read('docs/architecture.md');
  for (const word of codes(prose(page)).filter((each) => /^(?:src|data|test|docs)\/[\w/.-]+$/.test(each))) assert.ok(existsSync(join(root, word)), word);
  const shown = fences(page).find(({ language }) => language === 'ts')?.text ?? '';
  const cell = (name: string): string => new RegExp(`\\b${name}: '([^']*)'`).exec(shown)?.[1] ?? '';
  const row = rooms().flatMap(({ events }) => events).find(({ id, lemma }) => id === cell('id') && lemma === cell('lemma'));
  assert.ok(row !== undefined, 'no room has the row that is shown');
  for (const name of ['kind', 'frame', 'type', 'mode', 'yes', 'no'] as const) assert.equal(row[name], cell(name), name);
});

test('the changelog opens with the present version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], version);
});
