import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextArticles } from '../../src/article/next-article.ts';
import { Sums, weighBlocks } from '../../src/article/weigh.ts';
import { parsePage } from '../../src/pages/html.ts';

const text = '<p>The ferry port of Lorn was shelled for the second night in a row, its harbour master said on Tuesday morning, and three cranes were damaged.</p>';
const story = text.repeat(4);

function found(html: string): readonly [number, number] | undefined {
  const page = parsePage(html);
  return nextArticles(page, page.blocks.findIndex(({ text: own }) => own === 'First'), new Sums(weighBlocks(page).good));
}

test('a second article with a heading of its own is the next one, to the end of what holds both', () => {
  assert.deepEqual(found(`<main><article><h1>First</h1>${story}</article><div><article><h1>Second</h1>${story}</article><p>More</p></div></main><p>Foot</p>`), [5, 11]);
  assert.deepEqual(found(`<div class="story one"><h1>First</h1>${story}</div><div class="story two"><h1>Second</h1>${story}</div>`), [5, 10]);
});

test('headings within one text, teasers and parts of another kind are no next article', () => {
  assert.equal(found(`<article><h1>First</h1>${story}<h1>A part of it</h1>${story}</article>`), undefined);
  assert.equal(found(`<article><h1>First</h1>${story}</article><article><h2>Teaser</h2>${story}</article>`), undefined);
  assert.equal(found(`<article><h1>First</h1>${story}</article><article><h1>Teaser</h1>${text}</article>`), undefined);
  assert.equal(found(`<div class="head"><h1>First</h1></div><div class="text"><h1>The text</h1>${story}</div>`), undefined);
  assert.equal(found(`<h2>First</h2>${story}`), undefined);
});
