/** Gains and losses between two runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../src/eval/changes.ts';
import { evaluate } from '../../src/eval/evaluate.ts';
import { changesText, worstText } from '../../src/eval/report.ts';
import type { CodedDocument } from '../../src/model/record.ts';
import { changed, goldOf, record } from './documents.ts';

const base = record();
const gold = goldOf(base);
const verdicts = (coded: CodedDocument) => evaluate([{ gold, record: coded }]).verdicts;
const [first] = base.claims;
assert.ok(first !== undefined);

test('nothing changes between a run and itself', () => {
  assert.deepEqual(changesOf(verdicts(base), verdicts(base)), []);
  assert.equal(changesText([]), 'against the earlier run: 0 newly right, 0 newly wrong; 0 more made up, 0 fewer');
});

test('a claim of the gold that is found now, or no longer', () => {
  const without = verdicts({ ...base, claims: base.claims.slice(1) });
  const kinds = (before: typeof without, after: typeof without): string[] => changesOf(before, after).map(({ change, claim, why }) => `${change} ${claim.id} ${why}`);
  assert.deepEqual(kinds(without, verdicts(base)), [`right ${first.id} missed`]);
  assert.deepEqual(kinds(verdicts(base), without), [`wrong ${first.id} missed`]);
});

test('a claim of another type is missed and made up; gains come first', () => {
  const other = verdicts(changed(base, (claim, k) => (k === 0 ? { ...claim, event: { ...claim.event, type: 'AID' } } : claim)));
  assert.deepEqual(changesOf(verdicts(base), other).map(({ change }) => change), ['wrong', 'made-up']);
  assert.deepEqual(changesOf(other, verdicts(base)).map(({ change }) => change), ['right', 'dropped']);
  assert.match(changesText(changesOf(verdicts(base), other)), /^- made-up d \S+ AID\S* “/m);
});

test('the worst documents, as many as asked for, none of a single one', () => {
  const { documents } = evaluate([{ gold, record: base }, { gold: { ...gold, id: 'half' }, record: { ...base, claims: base.claims.slice(0, 1) } }]);
  assert.deepEqual(worstText(documents, 1).split('\n').map((line) => line.split(/ {2,}/)[0]), ['worst documents', 'half']);
  assert.equal(worstText(documents, 0), '');
  assert.equal(worstText(documents.slice(1), 5), '');
});
