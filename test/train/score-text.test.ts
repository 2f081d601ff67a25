import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens as id } from '../../src/lang/id/tokens.ts';
import { readConllu } from '../../src/outputs/conllu.ts';
import { f1, goldCut, rawText, scoreText } from '../../train/score-text.ts';

const line = (number: string, form: string, misc = '_'): string => [number, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
const sentence = (text: string, ...lines: string[]): string => `# text = ${text}\n${lines.join('\n')}\n\n`;
const right = sentence('Katanya hujan.', line('1-2', 'Katanya'), line('1', 'Kata'), line('2', 'nya'), line('3', 'hujan', 'SpaceAfter=No'), line('4', '.'));
const wrong = sentence('Ia di-rawat.', line('1', 'Ia'), line('2', 'di', 'SpaceAfter=No'), line('3', '-', 'SpaceAfter=No'), line('4', 'rawat', 'SpaceAfter=No'), line('5', '.'));

test('gold is cut by characters that are no white space', () => {
  const cut = goldCut(readConllu(right));
  assert.deepEqual(cut.tokens, [{ start: 0, end: 7, words: ['Kata', 'nya'] }, { start: 7, end: 12, words: ['hujan'] }, { start: 12, end: 13, words: ['.'] }]);
  assert.deepEqual(cut.sentences, [{ start: 0, end: 13 }]);
});

test('what is cut alike counts, whatever stands between the sentences', () => {
  for (const joint of [' ', '\n', '\n\n'] as const) {
    assert.deepEqual(scoreText(readConllu(right + wrong), id, joint), {
      tokens: { gold: 8, own: 6, both: 5 }, words: { gold: 9, own: 7, both: 6 }, sentences: { gold: 2, own: 2, both: 2 },
    });
  }
});

test('F1 of nothing in common is 0; a sentence without its text is put together from its forms', () => {
  assert.equal(f1({ gold: 0, own: 3, both: 0 }), 0);
  assert.equal(f1({ gold: 4, own: 4, both: 2 }), 0.5);
  assert.equal(rawText({ comments: [], words: readConllu(right)[0]?.words ?? [], multiwords: [] }), 'Kata nya hujan .');
});
