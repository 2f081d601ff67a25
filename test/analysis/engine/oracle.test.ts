import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { begin, done, legal, stateRoom, take } from '../../../src/analysis/engine/states.ts';
import { costOf, goldTree } from '../../../train/oracle.ts';

/** A projective tree over `count` words: heads drawn span by span. */
function projective(count: number, draw: (below: number) => number): Int32Array {
  const heads = new Int32Array(count);
  const hang = (from: number, to: number, head: number): void => {
    if (from > to) return;
    const root = from + draw(to - from + 1);
    heads[root - 1] = head;
    hang(from, root - 1, root);
    hang(root + 1, to, root);
  };
  hang(1, count, 0);
  return heads;
}

test('moves without cost lead to the gold tree, where it has no crossing arcs', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat(1000)), (count, stream) => {
    const heads = projective(count, (below) => (stream.next().value as number) % below);
    const state = stateRoom(count + 2), gold = goldTree(heads), mark = new Uint8Array(count + 2);
    begin(state, count);
    while (!done(state)) {
      const free = [0, 1, 2].filter((move) => (legal(state, mark) >> move) & 1 && costOf(state, gold, move) === 0);
      assert.ok(free.length > 0, 'no move without cost');
      const move = free[(stream.next().value as number) % free.length] as number;
      take(state, move, 0);
    }
    assert.deepEqual([...state.head.subarray(1, count + 1)], [...heads]);
  }));
});
