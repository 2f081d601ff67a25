import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import type { ExtractedArticle } from '../../src/article/extract.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { readSnapshot } from '../../src/pages/read.ts';

const paragraphs = [
  'The two delegations met on Monday in the border town of Orvale to speak of a ceasefire, the foreign ministry said in a statement.',
  'At least 16 people were killed in the shelling of the market on Sunday, according to the governor, who blamed the rebels for it.',
  'The rebels denied that and said that their guns had been silent since the week before, when the last convoy left the valley.',
];
const notice = 'We and our partners use cookies to make this site work, to measure its visits and to show you what may interest you most. You may change your choice at any time.';

const page = (data: unknown): ExtractedArticle => {
  const source = `<html lang="en"><head><title>Ceasefire talks in Orvale as shelling kills 16 | Kestrel Post</title><meta property="og:type" content="article">
    <meta property="og:title" content="Ceasefire talks in Orvale as shelling kills 16"></head><body><div id="root"></div><script type="application/json">${JSON.stringify(data)}</script></body></html>`;
  const { snapshot } = readSnapshot({ bytes: Buffer.from(source), fetched: '2026-06-01T00:00:00Z', medium: 'html' });
  assert.ok(snapshot);
  return extractArticle(snapshot, [english]);
};

test('a page that its scripts draw is read from their data, and says so', () => {
  const { article, problems } = page({ settings: { notice }, story: { id: 17, elements: paragraphs.map((content) => ({ type: 'text', content })) } });
  assert.equal(article.title, 'Ceasefire talks in Orvale as shelling kills 16');
  assert.deepEqual(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => article.text.slice(start, end)), paragraphs);
  assert.ok(problems.some(({ code }) => code === 'P016'));
});

test('notices in the data are no article', () => {
  const { article, problems } = page({ settings: { notice, more: `${notice} ${notice}`, last: notice.toUpperCase() } });
  assert.ok(!article.text.includes('cookies'));
  assert.ok(problems.every(({ code }) => code !== 'P016'));
});
