import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createStories } from '../../src/incidents/stories.ts';
import type { StoryOptions } from '../../src/incidents/stories.ts';
import { termsOf } from '../../src/incidents/terms.ts';

interface Told {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

function stories(documents: readonly Told[], options?: StoryOptions): { id: string; documents: readonly string[] }[] {
  const collected = createStories(options);
  for (const { id, text, published } of documents) collected.add(id, text, published);
  return collected.finish();
}

const names = (documents: readonly Told[], options?: StoryOptions): string[] =>
  stories(documents, options).map((story) => [...story.documents].sort().join(' ')).sort();

const ferry: Told[] = [
  { id: 'f1', text: 'A ferry sank off Port Wrack on Monday with 40 passengers aboard, the Wrack coast guard said.' },
  { id: 'f2', text: 'Coast guard divers searched for passengers after the ferry sank off Port Wrack.' },
  { id: 'f3', text: 'Port Wrack mourns: the ferry that sank on Monday carried 40 passengers and the coast guard found nine.' },
];
const vote: Told[] = [
  { id: 'v1', text: 'Voters in Ostmark rejected the tax bill by a wide margin, the electoral board announced.' },
  { id: 'v2', text: 'The electoral board of Ostmark said that voters had rejected the tax bill.' },
];

test('documents of one story stand together, others apart', () => {
  assert.deepEqual(names([...ferry, ...vote]), ['f1 f2 f3', 'v1 v2']);
});

test('the same documents in any order give the same stories, and a copy stands with its print', () => {
  const all = [...ferry, ...vote, { id: 'f1 again', text: ferry[0]?.text ?? '' }];
  const expected = stories(all).map(({ id, documents }) => [id, [...documents].sort()]);
  assert.ok(expected.some(([, documents]) => documents?.includes('f1') && documents.includes('f1 again')));
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
    assert.deepEqual(stories(order).map(({ id, documents }) => [id, [...documents].sort()]), expected);
  }), { numRuns: 30 });
});

test('two happenings that resemble each other part once each has documents enough', () => {
  const quake = (island: string, day: string, size: string, at: number): Told =>
    ({ id: `${island} ${at}`, text: `An earthquake of magnitude ${size} hit ${island} on ${day}, rescue teams report damage to houses and schools. Officials of ${island} said after ${day} that aftershocks above ${size} may follow; residents ${at} slept outside.` });
  const told = [1, 2, 3, 4, 5, 6].flatMap((at) => [quake('Morrow Island', 'Tuesday', '5.6', at), quake('Kelp Bay', 'Friday', '6.1', at)]);
  const found = names([...told, ...vote, ...ferry]);
  for (const island of ['Morrow', 'Kelp']) assert.ok(found.some((story) => story.includes(island)), island);
  assert.ok(found.every((story) => !(story.includes('Morrow') && story.includes('Kelp'))), found.join('\n'));
});

test('documents published weeks apart join only through others between them', () => {
  const dated = (id: string, text: string, published: string): Told => ({ id, text, published });
  const [one, two, three] = ferry.map(({ text }) => text);
  const apart = [dated('a', one ?? '', '2026-03-01'), dated('b', two ?? '', '2026-04-01'), ...vote];
  assert.deepEqual(names(apart), ['a', 'b', 'v1 v2']);
  assert.deepEqual(names(apart, { windowDays: 60 }), ['a b', 'v1 v2']);
  assert.deepEqual(names([...apart, dated('c', three ?? '', '2026-03-16')], { windowDays: 20 }), ['a b c', 'v1 v2']);
});

test('a text without words stands alone, and nothing gives nothing', () => {
  assert.deepEqual(names([{ id: 'x', text: '' }, { id: 'y', text: '…!' }, ...ferry]), ['f1 f2 f3', 'x', 'y']);
  assert.deepEqual(stories([]), []);
});

test('terms are stems, numbers and pairs of capitalised words, the first ones heaviest', () => {
  const terms = termsOf('Port Wrack lost 1,200 nets.\nPort said so.');
  assert.deepEqual([...terms.keys()], ['port', 'wrack', '@port wrack', 'lost', '#1,200', 'nets', 'said', 'so']);
  assert.ok((terms.get('lost') ?? 0) > (terms.get('said') ?? 0));
  assert.deepEqual([...termsOf('bébé BÉBÉ').keys()], ['bebe']);
});
