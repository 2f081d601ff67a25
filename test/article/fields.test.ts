import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import { rooms } from '../../src/lang/registry.ts';
import type { Article } from '../../src/model/index.ts';
import { readSnapshot } from '../../src/pages/read.ts';

const words = rooms().map((room) => room.reader);
const story = ['harbour house', 'town hall', 'school', 'market', 'ferry']
  .map((place, day) => `<p>${`On day ${day + 1} the envoys met for ${day + 2} hours in the old ${place} and left without a word to those who waited outside. `.repeat(3)}</p>`).join('');

/** The article of a page made of a head, what stands above the story, and what stands below it. */
function article(head: string, above: string, below = '', url = 'https://ledger.example/world/envoys-meet-in-harbour'): Article {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main><article>${above}<div class="story">${story}</div>${below}</article></main></body></html>`;
  const { snapshot } = readSnapshot({ bytes: Buffer.from(html), url, contentType: 'text/html; charset=utf-8', fetched: '2026-01-01T00:00:00Z' });
  assert.ok(snapshot);
  return extractArticle(snapshot, words).article;
}

const titleOf = (head: string, above: string, url?: string): string | undefined => article(head, above, '', url).title;
const namesOf = (head: string, above: string, below = ''): string[] => article(head, above, below).authors.map(({ name, role }) => `${name}/${role}`);
const linked = (facts: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: '2026-01-02T03:04:05Z', ...facts })}</script>`;
const social = (title: string): string => `<meta property="og:title" content="${title}">`;

test('a kicker in the heading is no part of the title that is stated without it', () => {
  assert.equal(titleOf(social('Envoys meet in the harbour'), '<h1><span>Talks</span> Envoys meet in the harbour</h1>'), 'Envoys meet in the harbour');
});

test('where a kicker and the title stand without a space, the stated one shows how they are parted', () => {
  assert.equal(titleOf(social('Talks: Envoys meet in the harbour'), '<h1><span>Talks</span>Envoys meet in the harbour</h1>'), 'Talks: Envoys meet in the harbour');
});

test('a subtitle in an element of its own is no part of the title', () => {
  assert.equal(titleOf(social('Envoys meet in the harbour'), '<h1>Envoys meet in the harbour <small>Both sides leave without a word</small></h1>'), 'Envoys meet in the harbour');
});

test('a date before a headline of a lower rank is no part of it, though another heading is the page\u2019s first', () => {
  const title = 'Envoys of both sides meet in the harbour';
  assert.equal(titleOf(social(title) + linked({ headline: title }), `<h1>Now or never then</h1><h2 class="entry-title"><span>Jun 17</span> ${title}</h2>`), title);
});

test('the printed heading goes before stated titles that are only like it, unless they add what stands above it', () => {
  const both = (title: string): string => social(title) + linked({ headline: title });
  assert.equal(titleOf(both('Envoys meet in the harbour for talks'), '<h1>Envoys of both sides meet in the harbour</h1>'), 'Envoys of both sides meet in the harbour');
  assert.equal(titleOf(both('Harbour talks'), '<h1>Envoys of both sides go on with harbour talks</h1>'), 'Envoys of both sides go on with harbour talks');
  assert.equal(titleOf(both('Border talks: Envoys of both sides meet'), '<p>Border talks</p><h1>Envoys of both sides meet</h1>'), 'Border talks: Envoys of both sides meet');
});

test('a kicker that the heading and one stated title hold comes off where another stated title is without it', () => {
  assert.equal(titleOf(social('Envoys of both sides meet') + '<title>Border talks: Envoys of both sides meet</title>', '<h1>Border talks: Envoys of both sides meet</h1>'), 'Envoys of both sides meet');
  assert.equal(titleOf(social('both sides meet') + '<title>Envoys of both sides meet</title>', '<h1>Envoys of both sides meet</h1>'), 'Envoys of both sides meet');
});

test('what a bar parts from the headline is no part of it, unless the page states it so', () => {
  assert.equal(titleOf(social('Envoys of both sides meet'), '<h1>Envoys of both sides meet | Opinion</h1>'), 'Envoys of both sides meet');
  assert.equal(titleOf('<title>Envoys of both sides meet | In the harbour</title>', '<h1>Envoys of both sides meet | In the harbour</h1>'), 'Envoys of both sides meet | In the harbour');
});

test('titles without spaces lose the section and the site behind their signs, and are told alike by pairs of letters', () => {
  assert.equal(titleOf('<title>两艘船在北码头被扣留_国际_港湾新闻</title>', ''), '两艘船在北码头被扣留');
  assert.equal(titleOf('<title>两艘船在北码头被扣留-港湾新闻</title>', '<h1>两艘船在北码头被扣留</h1>'), '两艘船在北码头被扣留');
  assert.equal(titleOf(social('北の桟橋で船2隻が拘束された'), '<h1>北の桟橋で漁船2隻が拘束された</h1>'), '北の桟橋で漁船2隻が拘束された');
  assert.equal(titleOf('<title>两艘船在北码头被扣留——目击者</title>', ''), '两艘船在北码头被扣留——目击者');
});

test('the shorter of two stated titles stands where nothing is printed and a sign parts the rest', () => {
  const head = social('Two boats held at the pier - Politics') + '<meta name="headline" content="Two boats held at the pier">';
  assert.equal(titleOf(head, ''), 'Two boats held at the pier');
});

test('references that are written once too often are read', () => {
  assert.equal(titleOf('<meta property="og:title" content="Salt &amp;amp; fish: &amp;ouml;l on the pier">', ''), 'Salt & fish: öl on the pier');
  assert.equal(titleOf(linked({ headline: 'Boats held at the M&ouml;we pier' }), ''), 'Boats held at the Möwe pier');
});

test('a heading right above the story is the title, though nothing states it; one that names the site is not', () => {
  assert.equal(titleOf('<title>Ledger</title>', '<h1>Two boats held at the northern pier</h1>'), 'Two boats held at the northern pier');
  assert.equal(titleOf('<title>Two boats held at the pier</title><meta property="og:site_name" content="The Northern Harbour Ledger">', '<h1>The Northern Harbour Ledger</h1>'), 'Two boats held at the pier');
});

test('a name of the site or of the section that no space parts comes off', () => {
  assert.equal(titleOf('<meta property="og:site_name" content="港灣紀事">' + social('兩艘船在北碼頭被扣留-港灣紀事'), ''), '兩艘船在北碼頭被扣留');
});

test('a name of the site and a colon before the title come off', () => {
  assert.equal(titleOf('<meta property="og:site_name" content="Ledger.example">' + social('Ledger.example: Two boats held at the pier'), ''), 'Two boats held at the pier');
  assert.equal(titleOf('<meta property="og:site_name" content="Ledger.example">' + social('Harbour: Two boats held at the pier'), ''), 'Harbour: Two boats held at the pier');
});

test('a line that repeats the site name is no headline', () => {
  assert.equal(titleOf('<meta property="og:site_name" content="The Ledger"><title>Two boats held at the pier | The Ledger</title>', '<p>The Ledger</p>'), 'Two boats held at the pier');
});

test('character references in data are decoded', () => {
  assert.equal(titleOf(linked({ headline: 'The &quot;old&quot; harbour&#039;s end' }), ''), 'The "old" harbour\'s end');
});

test('JSON-LD names the writers, a printed label the editor', () => {
  assert.deepEqual(namesOf(linked({ author: [{ '@type': 'Person', name: 'Mina Calder' }, { '@type': 'Person', name: 'Tomas Arden' }] }), '<h1>Boats held</h1>', '<p>Editor: Tomas Arden</p>'), ['Mina Calder/reporter', 'Tomas Arden/editor']);
});

test('the house signs only where no one else does', () => {
  const head = '<meta property="og:site_name" content="Harbour Ledger">' + linked({ author: { '@type': 'Organization', name: 'Harbour Ledger' } });
  assert.deepEqual(namesOf(head, '<h1>Boats held</h1>'), ['Harbour Ledger/contributor']);
  assert.deepEqual(namesOf(head, '<h1>Boats held</h1><p class="meta">By Mina Calder</p>'), ['Mina Calder/reporter']);
});

test('marked names are taken as they stand, with what stands beside them left out', () => {
  assert.deepEqual(namesOf('', '<h1>Boats held</h1><div class="entry-meta">June 4, 2026 <a rel="author" href="/author/mcalder">mcalder7</a> 3 Comments</div>'), ['mcalder7/reporter']);
  assert.deepEqual(namesOf('', '<h1>Boats held</h1><div class="article-byline"><span>Mina Calder</span> <span>Jonas de la Cruz</span> <span>Lea Brandt</span></div>'), ['Mina Calder/reporter', 'Jonas de la Cruz/reporter', 'Lea Brandt/reporter']);
  assert.deepEqual(namesOf('', '<h1>Boats held</h1><ul><li class="author-name">Mina Calder</li><li class="author-role">Harbour Writer</li></ul>'), ['Mina Calder/reporter']);
});

test('a link to an author page marks its name', () => {
  assert.deepEqual(namesOf('', '<h1>Boats held</h1><p><a href="/authors/mina-calder">Mina Calder</a></p>'), ['Mina Calder/reporter']);
});

test('a name beside the date, or in bold at the end, is a signature', () => {
  assert.deepEqual(namesOf('', '<h1>Boats held</h1><p>Mina Calder | June 4, 2026</p>'), ['Mina Calder/reporter']);
  assert.deepEqual(namesOf('', '<h1>Boats held</h1>', '<p><strong>Mina Calder</strong></p>'), ['Mina Calder/reporter']);
});

test('a log-in in the data yields to the printed name', () => {
  assert.deepEqual(namesOf(linked({ author: { '@type': 'Person', name: 'admin' } }), '<h1>Boats held</h1><p>By Mina Calder</p>'), ['Mina Calder/reporter']);
});
