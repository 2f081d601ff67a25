import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedWords } from '../../src/article/shared-words.ts';
import type { PageBlock } from '../../src/pages/page.ts';

const blocksOf = (...texts: readonly string[]): PageBlock[] => texts.map((text) => ({ text, start: 0, end: text.length, element: -1, pieces: [], linkLength: 0, continues: false }));

test('what tells of the same shares its words, what tells of something else does not', () => {
  const blocks = blocksOf('The harbour master of Lorn counted eleven lorries.', 'Eleven lorries waited for the harbour master.', 'Bakers blamed dearer flour from abroad.', 'Yes.');
  const shares = sharedWords(blocks, (i) => i < 2, () => true);
  assert.ok(shares[0]! > 0.5 && shares[1]! > 0.7, String(shares));
  assert.deepEqual([...shares.slice(2)], [0, -1]);
});

test('inflected forms are one word, and scripts without spaces are told by pairs of characters', () => {
  assert.equal(sharedWords(blocksOf('harbours declared blockades', 'harbour declares blockade', 'x'), (i) => i === 0, () => true)[1]! > 0.6, true);
  const [first = 0, second = 0, third = 0] = sharedWords(blocksOf('港の監督は船を数えた', '監督は船を待った', '小麦粉の値段'), (i) => i < 2, () => true);
  assert.ok(first > 0.3 && second > third, `${first} ${second} ${third}`);
});
