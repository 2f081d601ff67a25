import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlockModel, writeBlockModel } from '../../src/article/model-file.ts';
import { nameHashes } from '../../src/article/name-lexicon.ts';
import { alignBlocks, comparedWords } from '../../train/pages/align.ts';
import { binOf } from '../../train/pages/boost.ts';
import { domainOf } from '../../train/pages/examples.ts';
import { learn, shippedSettings } from '../../train/pages/learn.ts';
import { binColumns } from '../../train/pages/boost.ts';
import { scoreShingles, shingleF1, wordF1 } from '../../bench/pages/score.ts';

const shares = (blocks: readonly string[], truth: string): number[] => Array.from(alignBlocks(blocks.map(comparedWords), comparedWords(truth)), (share) => Math.round(100 * share) / 100);

test('blocks of the true text have share 1, others 0', () => {
  const body = ['Envoys left the hill town of Velm on Monday.', 'Talks', 'They will return once the road is open, both said.'];
  assert.deepEqual(shares(['Home News Talks', ...body, 'Talks', 'More from the hill town: ten things to see'], body.join('\n')), [0, 1, 1, 1, 0, 0]);
});

test('of two copies one counts, and words put into a block lower its share', () => {
  const body = ['The bridge at Velm was closed for two days after a patrol came under fire.', 'Nobody was hurt, the army said late on Friday evening.'];
  assert.deepEqual(shares([...body, ...body], body.join('\n')), [1, 1, 0, 0]);
  const [share = 0] = shares(['The bridge at Velm was closed for two days ADVERTISEMENT SCROLL TO RESUME after a patrol came under fire.'], body[0] ?? '');
  assert.ok(share > 0.6 && share < 1, String(share));
});

/** A made-up task: the target is whether the first of two features is above the second. */
function table(): Parameters<typeof learn>[0] {
  const count = 2_000;
  const values = Float32Array.from({ length: 2 * count }, (_, i) => ((i * 7919) % 1009) / 1009);
  const targets = Float32Array.from({ length: count }, (_, i) => Number(values[2 * i]! > values[2 * i + 1]!));
  return { count, features: 2, ...binColumns(values, count, 2), targets, weights: new Float32Array(count).fill(1), examples: new Int32Array(count) };
}

test('trees learn, and the same rows give the same bytes; what is written is read', () => {
  const settings = { ...shippedSettings, trees: 40, rate: 0.12, leastWeight: 8, columns: 1 };
  const names = new Map([[7, 0.5], [3, -0.25]]);
  const text = writeBlockModel(learn(table(), () => true, settings), names);
  assert.equal(writeBlockModel(learn(table(), () => true, settings), names), text);
  const { judge, lexicon } = readBlockModel(text, 'made.json');
  assert.ok(judge(Float32Array.of(0.9, 0.1), 0) > 0.9 && judge(Float32Array.of(0.1, 0.9), 0) < 0.1);
  assert.equal(lexicon.valueOf('nothing known'), 0);
  assert.throws(() => readBlockModel(text.replace('"left":"', '"left":"AA'), 'made.json'), /damaged/);
  assert.throws(() => readBlockModel('{}', 'made.json'), /no model file/);
  assert.throws(() => readBlockModel(text.replace('"version":1', '"version":9'), 'made.json'), /format version 9/);
});

test('bins end at their edges', () => {
  const edges = Float32Array.of(1, 2, 4);
  assert.deepEqual([0, 1, 1.5, 2, 3, 4, 5].map((value) => binOf(edges, value)), [0, 0, 1, 1, 2, 2, 3]);
});

test('class names are taken apart at marks and capitals, pairs count as one', () => {
  const [body = NaN] = nameHashes('body');
  const [post = NaN] = nameHashes('postbody');
  assert.ok(nameHashes('main-article Post-Body_12').includes(body) && nameHashes('post-body').includes(post) && nameHashes('storyBody').includes(body));
  assert.deepEqual(nameHashes('12 - _ x'), []);
});

test('registrable domains', () => {
  assert.deepEqual(['https://www.a.example/x', 'http://news.b.co.id:80/', 'https://c.org'].map(domainOf), ['a.example', 'b.co.id', 'c.org']);
});

test('scores: shingles with an optional part, words as multisets', () => {
  const truth = [{ text: 'one two three four five' }, { text: 'six seven eight nine', optional: true }];
  assert.deepEqual(scoreShingles(truth, 'one two three four five'), { tp: 1, fp: 0, fn: 0, exact: true });
  assert.equal(scoreShingles(truth, 'one two three four five\nsix seven eight nine').exact, true);
  const half = scoreShingles([{ text: 'a b c d e' }], 'a b c d x');
  assert.deepEqual([half.tp, half.fp, half.fn].map((share) => share.toFixed(2)), ['0.33', '0.33', '0.33']);
  assert.equal(shingleF1([half, { tp: 0, fp: 0, fn: 1, exact: false }]).recall, 0.25);
  assert.equal(wordF1('a a b', 'A b c'), 2 / 3);
});
