import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Block } from '../../src/model/article.ts';
import { articleMarkdown, articleText } from '../../src/outputs/article-text.ts';

function article(blocks: readonly (readonly [Block['kind'], string])[], facts: Partial<Article> = {}): Article {
  const text = blocks.map(([, words]) => words).join('\n\n');
  let at = 0;
  const spans = blocks.map(([kind, words]): Block => {
    const start = at;
    at += words.length + 2;
    return { kind, start, end: start + words.length };
  });
  return { text, blocks: spans, authors: [], images: [], omissions: [], ...facts };
}

test('text: facts first, the words unchanged', () => {
  const page = article([['headline', 'A headline'], ['paragraph', 'Words *here*.']], { title: 'A headline', publisher: 'The Example', authors: [{ name: 'N. N.', role: 'reporter' }] });
  assert.equal(articleText(page), 'publisher: The Example\nby: N. N. (reporter)\n\nA headline\n\nWords *here*.\n');
});

test('Markdown: blocks by kind, markup in the words escaped, pictures last', () => {
  const page = article([['headline', 'A [strange] headline'], ['subheadline', 'Under it'], ['paragraph', '# 5 *stars*'], ['quote', 'One\nTwo'], ['list', 'a\nb'], ['caption', 'A picture']],
    { images: [{ url: 'https://a.example/a b.jpg', caption: 'A picture', credit: 'N. N.' }] });
  assert.equal(articleMarkdown(page), [
    '# A \\[strange\\] headline', '## Under it', '\\# 5 \\*stars\\*', '> One\n> Two', '- a\n- b', '*A picture*', '![A picture](<https://a.example/a%20b.jpg>) N. N.\n',
  ].join('\n\n'));
});

test('an empty article is an empty text', () => {
  assert.equal(articleText(article([])), '\n');
});
