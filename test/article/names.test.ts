import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureOf } from '../../src/article/names.ts';

const none = new Map<string, never>();
const kinds = (...names: readonly string[]): (string | undefined)[] => names.map((name) => furnitureOf(name, none));

test('names say what a part is, in words, pairs and capitals', () => {
  assert.deepEqual(kinds('relatedArticles post-12', 'sidebar', 'ad-slot', 'comment-list', 'storyText'), ['related', 'sidebar', 'advert', 'comments', undefined]);
});

test('a part that is hidden is furniture, one whose edge, label or copy on small screens is hidden is not', () => {
  assert.deepEqual(kinds('hidden', 'box is-hidden', 'visually-hidden', 'hide'), ['overlay', 'overlay', 'overlay', 'overlay']);
  assert.deepEqual(kinds('relative overflow-hidden', 'field--label-hidden', 'hidden md:block', 'grid--sm--hide', 'accordion-panel-hidden'), [undefined, undefined, undefined, undefined, undefined]);
});

test('a page that says of its layout whether there is a sidebar names none', () => {
  assert.deepEqual(kinds('has-sidebar', 'content no-sidebar', 'sidebar-enabled--false', 'sidebar-right'), [undefined, undefined, undefined, 'sidebar']);
});

test('titles put down as ids and names made at random say nothing', () => {
  assert.deepEqual(kinds('how-the-most-popular-ferry-of-lorn-was-lost', 'block-n1AuAdJlVL', 'most-popular'), [undefined, undefined, 'related']);
});
