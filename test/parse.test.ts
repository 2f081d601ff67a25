import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printConllu } from '../src/outputs/conllu.ts';
import { parseText } from '../src/parse.ts';

/** The first, second and last column of every line, the last cut down to SpaceAfter. */
const columns = (text: string, language: string): string[] => printConllu(parseText(text, language)).split('\n').filter((line) => /^\d/.test(line)).map((line) => {
  const fields = line.split('\t');
  return [fields[0], fields[1], /SpaceAfter=No/.test(fields[9] ?? '') ? '·' : ''].join(' ').trimEnd();
});

test('clitics and contractions stand under their surface token, which says whether a space follows', () => {
  assert.deepEqual(columns('Katanya, hujan.', 'id'), ['1-2 Katanya ·', '1 Kata', '2 nya', '3 ,', '4 hujan ·', '5 .']);
  assert.deepEqual(columns("I can't (cannot) go.", 'en'), ['1 I', "2-3 can't", '2 ca', "3 n't", '4 ( ·', '5-6 cannot ·', '5 can', '6 not', '7 )', '8 go ·', '9 .']);
});

test('treebank words that are parts of our tokens, or several of them, keep their places', () => {
  const text = 'The oil-rich coast, 27th May.';
  const words = parseText(text, 'en').flatMap((sentence) => sentence.words);
  assert.deepEqual(words.map((word) => word.form), ['The', 'oil', '-', 'rich', 'coast', ',', '27th', 'May', '.']);
  for (const word of words) {
    const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(word.misc) ?? [];
    assert.equal(text.slice(Number(start), Number(end)), word.form);
  }
});

test('a line end ends a sentence unless the lines are one paragraph broken to a width; marks at a line\'s start are not lost', () => {
  assert.deepEqual(parseText('> Hujan turun\n- Semua diam\n# Selesai', 'id').map((sentence) => sentence.words.map((word) => word.form).join(' ')), ['> Hujan turun', '- Semua diam', '# Selesai']);
  const wrapped = 'Para utusan meninggalkan kota itu pada hari Senin setelah tiga hari\nberunding tanpa hasil yang dapat diumumkan kepada khalayak ramai di\nsana.';
  assert.equal(parseText(wrapped, 'id').length, 1);
});

test('every character that is no white space is printed once, in order, on any text', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
    const forms = parseText(text, 'de').flatMap((sentence) => sentence.words.map((word) => word.form));
    assert.equal(forms.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
  }), { numRuns: 200 });
});
