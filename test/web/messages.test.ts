import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { messages } from '../../src/web/messages.ts';

test('every message says something in each language and takes the same facts', () => {
  const facts = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
  for (const [name, { en, id }] of Object.entries(messages)) {
    assert.ok(en.trim() !== '' && id.trim() !== '', name);
    assert.deepEqual(facts(en), facts(id), name);
  }
});

test('every message is used: by its name, or by the beginning of one that is put together', () => {
  const folder = join(import.meta.dirname, '../../src/web');
  const source = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('messages.ts')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const beginnings = [...source.matchAll(/`([a-z.-]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
  assert.ok(beginnings.length > 3);
  const unused = Object.keys(messages).filter((name) => !source.includes(`'${name}'`) && !beginnings.some((beginning) => name.startsWith(beginning)));
  assert.deepEqual(unused, []);
});
