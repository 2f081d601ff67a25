import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotsOf } from '../../src/incidents/accounts.ts';
import { estimatesOf } from '../../src/incidents/estimates.ts';
import type { LossEstimate, Qualifier, SourceRange } from '../../src/model/index.ts';
import { claim } from './claims.ts';

function range(low: number | null, high: number | null, qualifier: Qualifier = 'exact'): SourceRange {
  return { source: 'x', claim: 'x', published: null, low, high, qualifier };
}

function by(rule: LossEstimate['rule'], ...ranges: SourceRange[]): (number | null)[] {
  const found = estimatesOf(ranges).find((estimate) => estimate.rule === rule);
  return found ? [found.low, found.best, found.high] : [];
}

test('each rule gives its own figure of the same sources', () => {
  const told = [range(12, 12), range(16, null, 'at_least'), range(12, 15, 'range')];
  assert.deepEqual(by('range', ...told), [12, null, null], 'open where one source leaves it open');
  assert.deepEqual(by('ucdp', ...told), [12, 12, 16]);
  assert.deepEqual(by('acled', ...told), [12, 12, 12]);
  assert.deepEqual(estimatesOf([]), []);
});

test('the best figure is the one most sources name, the lower of equals', () => {
  assert.deepEqual(by('ucdp', range(9, 9), range(20, 20), range(20, 20)), [9, 20, 20]);
  assert.deepEqual(by('ucdp', range(9, 9), range(20, 20)), [9, 9, 20]);
});

test('the conservative rule counts vague words low', () => {
  assert.deepEqual(by('acled', range(20, 99, 'vague')), [12, 12, 12]);
  assert.deepEqual(by('acled', range(100, 999, 'vague'), range(140, 140)), [100, 100, 100]);
});

test('a loss slot carries what each source stands by, its newest figure', () => {
  const toll = (source: string, published: string, losses: string): ReturnType<typeof claim> => claim({ source, published, losses: [losses] });
  const [slot] = slotsOf([toll('Borduria', '2026-03-05', 'killed person 3..3'), toll('Borduria', '2026-03-07', 'killed person 9..9'), toll('Ruritania', '2026-03-07', 'killed person 8..')]
    .sort((a, b) => (a.key < b.key ? -1 : 1))).filter(({ name }) => name.startsWith('loss.'));
  assert.deepEqual(slot?.ranges?.map(({ source, low, high }) => [source, low, high]), [['Borduria', 9, 9], ['Ruritania', 8, null]]);
  assert.deepEqual(slot?.estimates?.map(({ rule }) => rule), ['range', 'ucdp', 'acled']);
});
