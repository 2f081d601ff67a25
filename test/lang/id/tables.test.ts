/** The tables of the Indonesian room keep their form: ids, modes, examples, lists. That rows fire is tested with the engine in conform/. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribution } from '../../../src/lang/id/attribution.ts';
import { events } from '../../../src/lang/id/events/index.ts';
import { inflect } from '../../../src/lang/id/forms.ts';
import { grammar } from '../../../src/lang/id/grammar.ts';
import { losses } from '../../../src/lang/id/losses.ts';
import { refinements } from '../../../src/lang/id/refinements.ts';
import { tokens } from '../../../src/lang/id/tokens.ts';
import { eventTypes, modes } from '../../../src/ontology/plover.ts';
import { assertIds, assertTypes } from '../rows.ts';

/** The sentence as the tokeniser sees it: lower case, clitics apart, single spaces. */
function wordsOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const parts = words.flatMap((word) => {
    let from = 0;
    return tokens.split(word).map((length) => word.slice(from, (from += length)));
  });
  return ` ${parts.join(' ')} `;
}

function holds(sentence: string, form: string): boolean {
  const text = wordsOf(sentence);
  let at = 0;
  for (const part of form.split(' ~ ')) {
    const found = text.indexOf(` ${part} `, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

function spellings(lemma: string, kind: string): readonly string[] {
  return kind === 'verb' || kind === 'noun' ? inflect(lemma, kind).map((form) => form.form) : [lemma];
}

test('ids are unique and well formed', () => {
  assertIds(events, attribution.cues);
});

test('types, modes and contexts are PLOVER\'s, in rows and refinements', () => {
  assertTypes({ events, refinements });
});

test('every type and every mode is reached', () => {
  const reached = new Set([...events.flatMap((row) => [row, ...(row.refine ?? []).map((r) => ({ type: r.type ?? row.type, mode: r.mode }))]), ...refinements.map((r) => ({ type: r.type ?? r.of, mode: r.mode }))]
    .flatMap((row) => [row.type, `${row.type}/${row.mode ?? ''}`]));
  const wanted = eventTypes().flatMap((type) => [type, ...modes(type).map((mode) => `${type}/${mode}`)]);
  assert.deepEqual(wanted.filter((key) => !reached.has(key)), []);
});

test('every row holds its words in its own sentence, and the other sentence is another', () => {
  const wrong: string[] = [];
  for (const row of [...events, ...attribution.cues]) {
    if (!spellings(row.lemma, row.kind).some((form) => holds(row.yes, form))) wrong.push(`${row.id}: ${row.yes}`);
    if (row.yes === row.no || row.no.length < 8) wrong.push(`${row.id}: ${row.no}`);
  }
  assert.deepEqual(wrong, []);
});

test('no two rows of one rank claim the same words', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const row of events) {
    const key = `${row.kind} ${row.lemma} ${row.rank ?? 0} ${row.needs?.words.join() ?? ''} ${row.unless?.join() ?? ''}`;
    const other = seen.get(key);
    if (other !== undefined) twice.push(`${other} and ${row.id}`);
    seen.set(key, row.id);
  }
  assert.deepEqual(twice, []);
});

test('word lists are lower case, trimmed and free of repeats', () => {
  const { cues: _cues, carries: _carries, ...closed } = attribution;
  const { prepositions, bareNeedsDoer: _bare, nounlike: _nounlike, verbLike: _verbLike, verbSecond: _verbSecond, ...classes } = grammar;
  const lists: Readonly<Record<string, readonly string[]>> = {
    ...closed, ...classes, prepositions: Object.keys(prepositions), none: losses.none, including: losses.including, cumulative: losses.cumulative, singular: losses.singular,
    things: losses.things.flatMap((row) => row.words), effects: losses.effects.flatMap((row) => row.words),
  };
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list) assert.equal(word, word.toLowerCase().trim(), name);
    assert.deepEqual(list.filter((word, k) => list.indexOf(word) !== k), [], name);
  }
});
