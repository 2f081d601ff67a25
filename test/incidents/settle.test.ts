import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { asJudged } from '../../src/incidents/judged.ts';
import { createNodeStore } from '../../src/incidents/node-store.ts';
import { settle } from '../../src/incidents/settle.ts';
import { wordsOf } from '../../src/incidents/words-of-people.ts';
import type { Judgement, LocatedClaim, Verdict } from '../../src/model/index.ts';
import { anyFacts } from './any-facts.ts';
import { claim } from './claims.ts';

/** One step of a store's life: articles take the place of what they held, and people say what holds from then on. */
interface Step {
  readonly articles: ReadonlyMap<string, readonly LocatedClaim[]>;
  readonly judgements: readonly Judgement[];
}

/** Keys of each cluster, in an order that says nothing. */
function keysOf(clusters: Iterable<readonly string[]>): string[][] {
  return [...clusters].map((keys) => [...new Set(keys)].sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Clusters after all steps, made one step at a time, and made at once; after each step both must agree. */
function compare(steps: readonly Step[], crowd: number): void {
  const store = createNodeStore();
  const present = new Map<string, readonly LocatedClaim[]>();
  let wereJudged = false;
  for (const { articles, judgements } of steps) {
    for (const [article, claims] of articles) present.set(article, claims);
    const words = wordsOf(judgements);
    const read = (claims: readonly LocatedClaim[]): LocatedClaim[] => claims.map((one) => asJudged(one, words.of(one.key)));
    // Who judges touches all articles here; the ledger knows which.
    const touched = judgements.length > 0 || wereJudged ? [...present.keys()] : [...articles.keys()];
    wereJudged = judgements.length > 0;
    settle(store, touched.map((article) => ({ article, claims: read(present.get(article) ?? []) })), words, crowd);
    const whole = createNodeStore();
    settle(whole, [...present].map(([article, claims]) => ({ article, claims: read(claims) })), words, crowd);
    const keys = (of: typeof store): string[][] => keysOf([...of.clusters()].map((nodes) => nodes.flatMap((id) => of.node(id)?.members.map(({ key }) => key) ?? [])));
    assert.deepEqual(keys(store), keys(whole));
  }
}

/** Claims by article; each key once. */
function byArticle(claims: readonly LocatedClaim[]): Map<string, LocatedClaim[]> {
  const articles = new Map<string, LocatedClaim[]>();
  const met = new Set<string>();
  for (const one of claims) {
    if (met.has(one.key)) continue;
    met.add(one.key);
    articles.set(one.article, [...(articles.get(one.article) ?? []), one]);
  }
  return articles;
}

const anyClaims = (most: number): fc.Arbitrary<LocatedClaim[]> => fc.array(anyFacts, { minLength: 1, maxLength: most })
  .map((facts) => facts.map((one, at) => claim({ ...one, article: `${one.article ?? 'a'}${at % 7}` })));

test('articles that come one after another, in any order, give what all together give', () => {
  fc.assert(fc.property(anyClaims(40).chain((claims) => fc.tuple(fc.constant(byArticle(claims)), fc.array(fc.nat(6), { minLength: 49, maxLength: 49 }))), ([articles, turns]) => {
    const ordered = [...articles].map(([name, claims], at) => ({ name, claims, turn: turns[at] ?? 0 }));
    compare([0, 1, 2, 3, 4, 5, 6].map((turn) => ({ articles: new Map(ordered.filter((one) => one.turn === turn).map(({ name, claims }) => [name, claims])), judgements: [] })), 100);
  }), { numRuns: 80 });
});

test('so they do where blocks are crowded, articles go and are read anew', () => {
  const anySteps = fc.array(fc.tuple(anyClaims(12), fc.subarray(['a0', 'b1', 'c2', 'd3', 'e4', 'f5'])), { minLength: 2, maxLength: 6 });
  fc.assert(fc.property(anySteps, fc.integer({ min: 1, max: 4 }), (steps, crowd) => {
    compare(steps.map(([claims, gone]) => ({ articles: new Map<string, readonly LocatedClaim[]>([...gone.map((name) => [name, []] as const), ...byArticle(claims)]), judgements: [] })), crowd);
  }), { numRuns: 100 });
});

test('so they do with what people say, and once it is undone', () => {
  const anyWord = fc.tuple(fc.constantFrom<Verdict>('same', 'same', 'different', 'wrong-stance'), fc.nat(30), fc.nat(30), fc.boolean());
  fc.assert(fc.property(anyClaims(30), fc.array(anyWord, { minLength: 1, maxLength: 6 }), (claims, words) => {
    const articles = byArticle(claims);
    const keys = [...articles.values()].flat().map(({ key }) => key);
    const judgements = words.map(([verdict, one, other], at): Judgement => ({
      id: at + 1, verdict, a: keys[one % keys.length] ?? '', b: verdict === 'wrong-stance' ? null : keys[other % keys.length] ?? '',
      slot: null, value: null, note: null, author: 'Ana', made: '2026-05-01T00:00:00Z', undone: null,
    })).filter(({ a, b }) => a !== b);
    const late = judgements.filter((_, at) => words[at]?.[3] !== true);
    compare([{ articles, judgements: [] }, ...judgements.map((_, at) => ({ articles: new Map(), judgements: judgements.slice(0, at + 1) })), { articles: new Map(), judgements: late }], 100);
  }), { numRuns: 60 });
});

test('a crowd leaves nothing alone that stands beside it', () => {
  const many = Array.from({ length: 30 }, (_, at) => claim({ actors: ['Syldavia'], recipients: ['Borduria'], article: `many ${at}`, published: `2026-03-${String(5 + (at % 3)).padStart(2, '0')}` }));
  assert.equal(clusterClaims(many).length, 1);
});
