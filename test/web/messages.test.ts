import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from '../../src/web/messages.ts';

test('every message says something in each language and takes the same facts', () => {
  const facts = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
  for (const [name, { en, id }] of Object.entries(messages)) {
    assert.ok(en.trim() !== '' && id.trim() !== '', name);
    assert.deepEqual(facts(en), facts(id), name);
  }
});
