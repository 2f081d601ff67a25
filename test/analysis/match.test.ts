/** Where the words of lexicon rows stand in tokens, and which of them are kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Token } from '../../src/analysis/analysis.ts';
import { compileMatcher, keepLongest, type MatchableRow } from '../../src/analysis/match.ts';
import type { Inflect } from '../../src/analysis/pack/index.ts';

function tokensOf(words: string): Token[] {
  return words.split(' ').map((norm, k) => ({ norm, kind: 'word', sentence: 0, clitic: false, capital: false, start: k * 10, end: k * 10 + norm.length }));
}

const inflect: Inflect = (lemma) => {
  const [first, ...rest] = lemma.split(' ');
  return [{ form: lemma, voice: 'base' }, { form: [`${first}ed`, ...rest].join(' '), voice: 'participle' }];
};

function found(rows: readonly MatchableRow[], words: string, from = 0, to = Infinity): string[] {
  const tokens = tokensOf(words);
  return compileMatcher(rows, inflect).find(tokens, from, Math.min(to, tokens.length)).map((m) => `${m.row.id} ${m.voice} ${m.from}..${m.to} ${m.words.join('+')}`);
}

const shoot: MatchableRow = { id: 'down', lemma: 'gun ~ down', kind: 'verb' };

test('a gap holds up to five tokens, which are no words of the match', () => {
  assert.deepEqual(found([shoot], 'they gunned him down'), []);
  assert.deepEqual(found([shoot], 'they guned him down'), ['down participle 1..4 1+3']);
  assert.deepEqual(found([shoot], 'gun a b c d e down'), ['down base 0..7 0+6']);
  assert.deepEqual(found([shoot], 'gun a b c d e f down'), []);
  assert.deepEqual(found([shoot], 'gun down'), ['down base 0..2 0+1']);
});

test('a match never leaves the range it is asked for', () => {
  assert.deepEqual(found([shoot], 'gun him down', 0, 2), []);
  assert.deepEqual(found([shoot], 'gun him down', 1), []);
});

test('phrases are not inflected, and clitics of a form are tokens', () => {
  const row: MatchableRow = { id: 'no', lemma: "Don't Shoot", kind: 'phrase' };
  assert.deepEqual(found([row], "do n't shoot"), ['no active 0..3 0+1+2']);
  assert.deepEqual(found([row], "do n't shooted"), []);
});

test('the longest match wins, then the lower rank; words of a gap stay free', () => {
  const rows: MatchableRow[] = [{ id: 'open', lemma: 'open', kind: 'verb' }, { id: 'open-fire', lemma: 'open fire', kind: 'verb' }, { id: 'fire', lemma: 'fire', kind: 'verb' }, shoot];
  const keep = (words: string, rank: (id: string) => number): string[] => {
    const tokens = tokensOf(words);
    return keepLongest(compileMatcher(rows, inflect).find(tokens, 0, tokens.length), (m) => rank(m.row.id)).map((m) => m.row.id);
  };
  assert.deepEqual(keep('open fire', () => 0), ['open-fire']);
  assert.deepEqual(keep('gun fire down', () => 0), ['down', 'fire']);
  const twins = [{ id: 'b', lemma: 'open', kind: 'verb' }, { id: 'a', lemma: 'open', kind: 'verb' }];
  const tokens = tokensOf('open');
  assert.deepEqual(keepLongest(compileMatcher(twins, inflect).find(tokens, 0, 1), (m) => (m.row.id === 'a' ? 0 : 1)).map((m) => m.row.id), ['a']);
});
