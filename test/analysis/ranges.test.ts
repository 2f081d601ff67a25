/** What was told last before a word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Trail } from '../../src/analysis/ranges.ts';

test('a trail gives what was put last at or before a token', () => {
  const trail = new Trail<string>();
  trail.put('a', 3);
  trail.put('b', 9);
  assert.deepEqual([0, 3, 8, 9, 40].map((at) => trail.before(at)), [undefined, 'a', 'a', 'b', 'b']);
});

test('a second round sees the first up to its own place, and both see the later thing', () => {
  const trail = new Trail<string>();
  trail.put('a', 3);
  trail.put('b', 9);
  trail.put('late', 5);
  assert.deepEqual([4, 5, 8, 9].map((at) => trail.before(at)), ['a', 'late', 'late', 'b']);
});
