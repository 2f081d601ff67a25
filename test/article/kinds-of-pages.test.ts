import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import { rooms } from '../../src/lang/registry.ts';
import type { Article } from '../../src/model/index.ts';
import { readSnapshot } from '../../src/pages/read.ts';

const words = rooms().map((room) => room.reader);

function read(source: string): { readonly article: Article; readonly codes: readonly string[] } {
  const { snapshot } = readSnapshot({ bytes: Buffer.from(source), fetched: '2026-06-01T00:00:00Z', medium: 'html' });
  const { article, problems } = extractArticle(snapshot!, words);
  return { article, codes: problems.map(({ code }) => code) };
}

const told = ({ text, blocks }: Article, ...kinds: string[]): string[] => blocks.filter(({ kind }) => kinds.length === 0 ? kind !== 'headline' && kind !== 'caption' : kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));

const head = (title: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Osk Courier</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-12T06:00:00Z"><meta property="og:site_name" content="The Osk Courier"></head><body>
<header class="site-header"><a href="/">The Osk Courier</a><nav><ul><li><a href="/w">World</a></li><li><a href="/b">Business</a></li><li><a href="/s">Sport</a></li></ul></nav></header>`;
const foot = '<footer class="site-footer"><p>© 2026 The Osk Courier. All rights reserved. Write to the editor or read our terms of use and our privacy notice.</p></footer></body></html>';
const story = [
  'The ferry port of Lorn was shelled for the second night in a row, its harbour master said on Tuesday morning.',
  'Three cranes were damaged and a store of grain burned until dawn, according to the fire service of the province.',
  'The southern fleet said that it had aimed at a depot of fuel, and that no civilian building had been hit by its guns.',
  'The harbour master denied that any fuel had been stored there since the blockade began in the first week of March.',
  'Two sailors were treated for burns in the hospital of Lorn, where doctors said that both would recover within weeks.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const entries = [
  ['18:42', 'Ceasefire holds along the canal', ['Monitors counted no shots along the canal since noon, the head of the mission said at an evening briefing in Lorn.', 'She asked both armies to let her teams reach the northern locks, which they have not seen since Sunday.']],
  ['16:05', 'Ministry denies report of a second strike', ['The ministry of defence denied that its aircraft had struck the depot again, as a local station had reported.']],
  ['13:30', 'Aid lorries reach the ferry port', ['Eleven lorries with flour and medicine reached the port of Lorn at half past one, its harbour master told the Courier.', 'A second column waits at the bridge until engineers have looked at the pillars that were hit last week.']],
  ['09:10', 'What we know so far', ['Guns on the southern shore fell silent at six in the morning, the hour that both governments had named in their letters.']],
] as const;

test('a live report gives all its entries, newest first, with their headings', () => {
  const feed = entries.map(([clock, title, texts]) => `<section class="liveblog-entry"><div class="entry-meta"><time datetime="2026-05-12T${clock}:00Z">${clock}</time> <span class="author">Ines Holt</span></div><h3 class="entry-title">${title}</h3>${paragraphs(texts)}<div class="share-tools"><a href="#">Share</a> <a href="#">Copy link</a></div></section>`).join('\n');
  const { article } = read(`${head('Lorn ceasefire: latest from the canal')}<main><article class="liveblog"><h1>Lorn ceasefire: latest from the canal</h1><p class="summary">A truce between the two shores began at dawn.</p><div class="liveblog-feed">${feed}</div></article>
<aside class="related"><h2>More on this story</h2><ul><li><a href="/1">Who signed the letters of May</a></li><li><a href="/2">The canal and its seven locks</a></li></ul></aside></main>${foot}`);
  const all = told(article);
  for (const [, title, texts] of entries) for (const text of [title, ...texts]) assert.ok(all.includes(text), text);
  const places = entries.map(([, , texts]) => article.text.indexOf(texts[0]));
  assert.deepEqual(places, places.toSorted((a, b) => a - b));
  assert.ok(!/Copy link|Who signed/.test(article.text));
});

test('a page of pictures gives its captions, and no menu for a text', () => {
  const shots = ['A crane leans over the burnt store of grain in the port of Lorn on Tuesday.', 'Firemen roll up their hoses beside the harbour wall after a long night.', 'A ferry waits outside the port until the channel has been searched for mines.', 'Families from the quay sleep in the hall of a school on the hill.'];
  const figures = shots.map((shot, i) => `<figure><img src="/p/${i}.jpg" alt=""><figcaption>${shot} <span class="credit">Photo: Jana Weil/Courier</span></figcaption></figure>`).join('\n');
  const { article } = read(`${head('In pictures: the port of Lorn')}<main><article><h1>In pictures: the port of Lorn</h1><div class="gallery">${figures}</div></article></main>${foot}`);
  assert.deepEqual(told(article, 'caption'), shots);
  assert.ok(article.images.every(({ credit }) => credit === 'Jana Weil/Courier'));
  assert.ok(!/privacy notice|Business/.test(article.text));
});

test('a table of results is no text, nor is that of figures beside a story', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `<tr><td>${i + 1}</td><td>Harbour ${String.fromCharCode(65 + i)}</td><td>${30 + i}</td><td>${12 - i}</td></tr>`).join('');
  const { article } = read(`${head('Port of Lorn shelled again')}<main><article><h1>Port of Lorn shelled again</h1><div class="article-body">${paragraphs(story.slice(0, 3))}<table class="results"><thead><tr><th>Pos</th><th>Port</th><th>Ships</th><th>Days</th></tr></thead><tbody>${rows}</tbody></table>${paragraphs(story.slice(3))}</div></article></main>${foot}`);
  const all = told(article, 'paragraph');
  assert.deepEqual(all, story);
});

test('a walled page gives what is shown and not what the wall says', () => {
  const { article, codes } = read(`${head('Port of Lorn shelled again')}<main><article><h1>Port of Lorn shelled again</h1><div class="article-body">${paragraphs(story.slice(0, 2))}</div>
<div class="paywall"><h2>Read on with a subscription</h2><p>You have reached your limit of free articles. Subscribe now for one crown a week and read all that our reporters write.</p><a href="/subscribe">Subscribe</a> <a href="/login">Log in</a></div></article></main>${foot}`);
  assert.deepEqual(told(article), story.slice(0, 2));
  assert.deepEqual(codes, []);
});

test('the next article that a page appends stays out', () => {
  const next = ['The price of bread rose by a tenth in the markets of Osk, where bakers blamed the cost of flour from abroad.', 'The union of bakers asked the city to lend out its ovens, and promised to sell every loaf at last week’s price.', 'The mayor said that she would answer by Thursday, when the council meets to talk over the budget of the year.'];
  const part = (title: string, texts: readonly string[]): string => `<article class="story"><header><h1>${title}</h1><div class="byline">By <a href="/a">Ines Holt</a></div></header><div class="story-body">${paragraphs(texts)}</div></article>`;
  const { article } = read(`${head('Port of Lorn shelled again')}<main>${part('Port of Lorn shelled again', story)}<div class="up-next">Up next</div>${part('Bread grows dearer in Osk', next)}</main>${foot}`);
  assert.deepEqual(told(article), story);
});

test('a hidden copy of the story is told once', () => {
  const { article } = read(`${head('Port of Lorn shelled again')}<main><article><h1>Port of Lorn shelled again</h1><div class="story-body">${paragraphs(story)}</div><div class="print-version" style="display:none">${paragraphs(story)}</div></article></main>${foot}`);
  assert.deepEqual(told(article), story);
});

test('a question asked again in an interview stays, between other answers', () => {
  const question = 'What did you see from the harbour wall that night?';
  const { article } = read(`${head('Three witnesses of Lorn')}<main><article><h1>Three witnesses of Lorn</h1><div class="story-body">${story.slice(0, 3).map((text) => `<p>${question}</p><p>${text}</p>`).join('')}</div></article></main>${foot}`);
  assert.equal(told(article).filter((text) => text === question).length, 3);
});

test('readers’ comments stay out, though they are as long as the story', () => {
  const comments = ['I crossed on that ferry in March and can say that the depot has stood empty since the winter, whatever they claim.', 'My uncle works in the port and he has told us every night of the fires, the sirens and the long walk up the hill.', 'Nobody will ever know who fired first, and I wish that the papers on both shores would stop pretending that they do.'];
  const thread = comments.map((text, i) => `<li class="comment"><div class="comment-author">Reader ${i}</div><div class="comment-date">13 May 2026</div><p>${text}</p><a href="#">Reply</a></li>`).join('');
  const { article } = read(`${head('Port of Lorn shelled again')}<main><article><h1>Port of Lorn shelled again</h1><div class="story-body">${paragraphs(story)}</div></article><section id="comments"><h2>3 comments</h2><ol class="comment-list">${thread}</ol></section></main>${foot}`);
  assert.deepEqual(told(article), story);
});

test('cards of other stories behind the text stay out', () => {
  const card = (i: number): string => `<li class="grid-item"><h3 class="grid-item-head"><a href="/s/${i}">Council of shore number ${i} meets again over the fishing grounds</a></h3><div class="grid-item-text">The council of shore number ${i} could not agree on Monday who may fish beyond the second buoy, and will vote again.</div></li>`;
  const { article } = read(`${head('Port of Lorn shelled again')}<main><div class="wrap"><h1>Port of Lorn shelled again</h1><div class="content">${paragraphs(story)}</div><ul class="grid">${[1, 2, 3, 4, 5].map(card).join('')}</ul></div></main>${foot}`);
  assert.deepEqual(told(article), story);
});

test('names of classes that hide an edge or a label hide no text', () => {
  const { article } = read(`${head('Port of Lorn shelled again')}<main class="overflow-hidden"><article class="field--label-hidden"><h1>Port of Lorn shelled again</h1><div class="relative overflow-hidden">${paragraphs(story.slice(0, 3))}</div><div class="accordion-panel-hidden">${paragraphs(story.slice(3))}</div></article></main>${foot}`);
  assert.deepEqual(told(article), story);
});

test('the name of a work in angle brackets keeps its words', () => {
  const line = 'The theatre of Lorn plays &lt;The Lamps of the Canal: A Comedy&gt; every night but Monday, though the roof is gone.';
  const { article } = read(`${head('Port of Lorn shelled again')}<main><article><h1>Port of Lorn shelled again</h1>${paragraphs([...story, line])}</article></main>${foot}`);
  assert.ok(article.text.includes('plays The Lamps of the Canal: A Comedy every night'), article.text);
});
