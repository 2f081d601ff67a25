import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCards } from '../../src/article/cards.ts';
import { parsePage } from '../../src/pages/html.ts';

test('three parts alike in a row are cards, what stands in them knows its own', () => {
  const page = parsePage(`<body><div class="list">${'<div class="card"><h3>Title</h3><p>Words</p></div>'.repeat(3)}</div><div class="card"><h3>Alone</h3><p>Words</p></div></body>`);
  const kinds = new Map<string, number>();
  const kind = page.elements.map(({ tag, names }) => kinds.get(`${tag} ${names}`) ?? (kinds.set(`${tag} ${names}`, kinds.size), kinds.size - 1));
  const { card, count } = findCards(page, kind);
  const own = page.blocks.map(({ element }) => card[element]!);
  assert.equal(new Set(own.slice(0, 6)).size, 3);
  assert.equal(own[0], own[1]);
  assert.ok(own.slice(0, 6).every((at) => page.elements[at]!.names === 'card' && count[at] === 3));
  assert.deepEqual(own.slice(6), [-1, -1]);
});
