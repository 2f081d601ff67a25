import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { reader as indonesian } from '../../src/lang/id/reader.ts';
import type { Article } from '../../src/model/index.ts';
import { readSnapshot } from '../../src/pages/read.ts';

function extract(source: string): Article {
  const { snapshot } = readSnapshot({ bytes: Buffer.from(source), fetched: '2026-06-01T00:00:00Z', medium: 'html' });
  return extractArticle(snapshot!, [indonesian, english]).article;
}

const body = [
  'The bridge at Velm was closed for two days after a patrol came under fire from the far bank, the army said on Friday.',
  'Villagers said that they had heard eleven shots before dawn, and that nobody on their side of the river was hurt.',
  'A spokesman for the northern army denied that its soldiers had fired, and asked for a joint inquiry into the matter.',
];
const page = (between: string, behind = ''): string =>
  `<!doctype html><html lang="en"><title>Bridge at Velm closed</title><body><article><h1>Bridge at Velm closed</h1><p>${body[0]}</p>${between}<p>${body[1]}</p><p>${body[2]}</p>${behind}</article></body></html>`;
const told = (article: Article): string[] => article.blocks.filter(({ kind }) => kind !== 'headline').map(({ start, end }) => article.text.slice(start, end));
const ruleOf = (article: Article, words: string): string | undefined => article.omissions.find(({ text }) => text.includes(words))?.rule;

test('a box is cut with the line that opens it', () => {
  const article = extract(page('<figure class="promo"><h2>Sign up to The Ferry</h2><p>Our editors choose what matters, free of charge every weekday morning.</p><form><input></form></figure>'));
  assert.deepEqual(told(article), body);
  assert.deepEqual(article.images, []);
  assert.equal(ruleOf(article, 'Our editors'), 'noise.newsletter');
});

test('a list that only opens like a box stays', () => {
  const kept = 'Popular dishes are fish and rice, which the ferry crews cook on deck in the early morning hours.';
  assert.ok(told(extract(page(`<div><h3>Related</h3><p>${kept}</p></div>`))).includes(kept));
});

test('furniture in several sentences is furniture', () => {
  assert.deepEqual(told(extract(page('<div><p>ADVERTISEMENT. SCROLL TO RESUME CONTENT.</p></div>'))), body);
  const kept = 'Advertisement spending fell. The town council said so.';
  assert.ok(told(extract(page(`<p>${kept}</p>`))).includes(kept));
});

test('what stands behind the heading of the comments is cut', () => {
  const article = extract(page('', '<hr><b>2 COMMENTS</b><p><b>Ferryman</b> writes:<br>I crossed on Thursday and saw no soldiers at all. <a href="#">[reply]</a></p><p><b>Ada</b> writes:<br>Stay safe. <a href="#">[reply]</a></p>'));
  assert.deepEqual(told(article), body);
  assert.equal(ruleOf(article, 'Ferryman'), 'noise.comments');
});

test('a counter of comments above the text cuts nothing', () => {
  assert.deepEqual(told(extract(page('').replace('</h1>', '</h1><p>12 comments</p>'))).slice(-3), body);
});

test('a row of linked tags is cut, a sentence with links is not', () => {
  const sentence = 'Sources: the report by <a href="#">the army</a> and the one by <a href="#">the village</a> differ.';
  const article = extract(page(`<p>${sentence}</p>`, '<p>Keys: <a href="#">Velm</a>, <a href="#"><b>Bridge</b></a>, <a href="#">Army</a>, </p>'));
  assert.ok(told(article).some((text) => text.startsWith('Sources: the report')));
  assert.equal(ruleOf(article, 'Keys:'), 'noise.tags');
});

test('the last line is cut where it gives an address to write to', () => {
  const article = extract(page('', '<p>Do you know more about the bridge? Write to our desk at desk@harbor-ledger.example.</p>'));
  assert.deepEqual(told(article), body);
  assert.equal(ruleOf(article, 'Do you know'), 'noise.contact');
});

test('credits leave the caption, however they are joined to it', () => {
  const image = (caption: string): Article['images'][number] | undefined => extract(page(`<figure><img src="/b.jpg"><figcaption>${caption}</figcaption></figure>`)).images[0];
  const caption = 'The bridge at Velm on Friday.';
  for (const [credit, shown] of [
    ['Lea Brandt', `${caption}<span class="x"> | Photo by Lea Brandt</span>`],
    ['Lea Brandt', `<span>${caption}</span> Photograph: Lea Brandt`],
    ['Coast Wire/Lea Brandt', `${caption} <span class="PhotoCredit">Coast Wire/Lea Brandt</span>`],
    ['Lea Brandt/Harbor Ledger', `${caption} Lea Brandt/Harbor Ledger`],
    ['Rudi Hartanto', `${caption} (Foto oleh Rudi Hartanto)`],
  ] as const) assert.deepEqual(image(shown), { url: '/b.jpg', caption, credit }, shown);
  const plain = 'Soldiers and/or police stood there. Photo by photo the album grew';
  assert.deepEqual(image(plain), { url: '/b.jpg', caption: plain });
});

test('lines of their own in a page without paragraphs: standfirst, date, names', () => {
  const article = extract(`<html lang="id"><body><table><tr><td valign=top><font size=1>Berita &gt; Wilayah</font><h1>Jembatan Velm Ditutup Dua Hari</h1>
<i>Warga menyeberang dengan perahu selama penutupan berlangsung</i><br><font size=2>Kamis, 4 Juni 2026 08:10 WIT &bull; dibaca 1.204 kali</font><br><a href="#">Bagikan ke Facebook</a> <a href="#">Cetak</a>
<p>Jembatan di Velm ditutup dua hari setelah sebuah patroli ditembaki dari seberang sungai, kata tentara pada Jumat pagi.
<p>Warga mengatakan mendengar sebelas tembakan sebelum subuh, dan tidak ada yang terluka di sisi mereka, menurut kepala desa.
<p>Juru bicara tentara utara membantah tentaranya menembak dan meminta penyelidikan bersama atas kejadian tersebut secepatnya.
<p><b>Penulis:</b> Sari Wulandari<br><b>Editor:</b> Tomi Gunadi
<p>Label: <a href="#">Velm</a>, <a href="#">Jembatan</a>
<hr><b>1 KOMENTAR</b><p><b>anak_sungai</b> menulis:<br>Semoga cepat dibuka lagi jembatannya. <a href="#">[balas]</a></table></body></html>`);
  assert.equal(article.subtitle, 'Warga menyeberang dengan perahu selama penutupan berlangsung');
  assert.equal(article.published, '2026-06-04T08:10:00+09:00');
  assert.deepEqual(article.authors, [{ name: 'Sari Wulandari', role: 'reporter' }, { name: 'Tomi Gunadi', role: 'editor' }]);
  assert.deepEqual(article.blocks.map(({ kind }) => kind).filter((kind) => kind !== 'subheadline'), ['headline', 'paragraph', 'paragraph', 'paragraph']);
});
