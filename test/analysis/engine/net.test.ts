import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, netOf } from '../../../src/analysis/engine/net.ts';
import { findSisters, sistersRoom } from '../../../src/analysis/engine/net-features.ts';
import { guess, learn, learner, slopesFor, toNet } from '../../../train/net.ts';

const settings = { bits: 10, width: 16, epochs: 1, rate: 0.02, keep: 1, seed: 1 };
/** Two facts and what a straight line cannot tell apart: whether they are alike. */
const examples = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]] as const;
const features = (a: number, b: number): Int32Array => Int32Array.from([17 + 64 * a, 300 + 64 * b]);

function taught(): ReturnType<typeof learner> {
  const net = learner(settings, 2);
  for (let round = 0; round < 1000; round++) {
    for (const [a, b, truth] of examples) {
      const seen = features(a, b);
      guess(net, seen, 2, settings.keep);
      if (slopesFor(net, () => true, (c) => c === truth)) learn(net, seen, 2, settings.rate, settings.keep);
    }
  }
  return net;
}

test('a net learns what no sum of weights can say, and says it in bytes too', () => {
  const { rows, out } = toNet(taught());
  const net = netOf(rows, out);
  for (const [a, b, truth] of examples) {
    const scores = new Float64Array(9);
    ask(net, features(a, b), 2, scores);
    assert.ok((scores[truth] as number) > (scores[1 - truth] as number) + 1, `${a} ${b}`);
  }
});

test('the same seed gives the same net', () => assert.deepEqual(toNet(taught()), toNet(taught())));

test('slopes shift probability from wrong to right; classes not allowed have none', () => {
  const net = learner(settings, 3);
  net.scores.set([1, 1, 9]);
  assert.equal(slopesFor(net, (c) => c < 2, (c) => c === 0), true);
  assert.deepEqual([...net.slopes], [-0.5, 0.5, 0]);
  net.scores.set([20, 1, 9]);
  assert.equal(slopesFor(net, (c) => c < 2, (c) => c === 0), false);
});

test('sisters are the nearest children of the same head', () => {
  const sisters = sistersRoom(8);
  findSisters(sisters, Int32Array.from([-1, 3, 3, 0, 3, 4]), 5);
  assert.deepEqual([...sisters.before.subarray(1, 6)], [6, 1, 6, 2, 6]);
  assert.deepEqual([...sisters.after.subarray(1, 6)], [2, 4, 6, 6, 6]);
});
