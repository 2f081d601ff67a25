import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pages } from '../../scripts/docs.ts';
import { problemTexts } from '../../src/model/problem-texts.ts';

for (const [name, page] of Object.entries(pages)) {
  test(`docs/${name} is fresh: npm run docs makes it`, () => {
    assert.equal(readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8'), page());
  });
}

test('every problem is one sentence that says what to do after a colon or comma, with a code of its range', () => {
  for (const [code, { text }] of Object.entries(problemTexts)) {
    assert.match(code, /^P\d{3}$/);
    assert.match(text, /[:;] .*\.$/, `${code} says what to do`);
    assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /\. [A-Z]/, `${code} is one sentence`);
  }
});
