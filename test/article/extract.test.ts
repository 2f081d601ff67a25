import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import type { ExtractedArticle } from '../../src/article/extract.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { reader as indonesian } from '../../src/lang/id/reader.ts';
import { readSnapshot } from '../../src/pages/read.ts';
import { englishPage, frontPage, indonesianPage, indonesianText, walledPage } from './sample-pages.ts';

function extract(source: string, url?: string): ExtractedArticle {
  const { snapshot } = readSnapshot({ bytes: Buffer.from(source), fetched: '2026-06-01T00:00:00Z', medium: 'html', ...(url === undefined ? {} : { url }) });
  assert.ok(snapshot);
  return extractArticle(snapshot, [indonesian, english]);
}
const codes = (source: string): string[] => extract(source).problems.map(({ code }) => code);
const rules = ({ article }: ExtractedArticle): Set<string> => new Set(article.omissions.map(({ rule }) => rule));

test('an Indonesian page gives its text and every field', () => {
  const { article, problems } = extract(indonesianPage);
  assert.deepEqual(problems, []);
  assert.equal(article.text, indonesianText);
  assert.deepEqual(article.blocks.map(({ kind }) => kind), ['headline', 'subheadline', 'caption', 'paragraph', 'paragraph', 'subheadline', 'paragraph']);
  assert.equal(article.title, 'Dua Kapal Patroli Bersitegang di Selat Karimun');
  assert.equal(article.subtitle, 'Kedua pihak saling menuduh melanggar batas perairan');
  assert.equal(article.published, '2026-02-11T07:05:00+08:00');
  assert.deepEqual(article.authors, [{ name: 'Sari Wulandari', role: 'reporter' }, { name: 'Tomi Gunadi', role: 'editor' }]);
  assert.equal(article.dateline, 'BATAM');
  assert.equal(article.publisher, 'Kabar Selat');
  assert.equal(article.language, 'id');
  assert.equal(article.url, 'https://kabarselat.example/berita/kapal-patroli');
  assert.deepEqual(article.images, [{ url: '/f/kapal.jpg', caption: 'Kapal patroli bersandar di dermaga. Kedua armada berjumlah enam kapal.', credit: 'Rudi Hartanto/KS' }]);
  assert.ok((article.confidence ?? 0) > 0.5);
});

test('what is left out is listed with its rule', () => {
  const extracted = extract(indonesianPage);
  for (const rule of ['noise.navigation', 'noise.advert', 'noise.related', 'noise.repeated-caption', 'noise.tags', 'noise.comments', 'noise.footer', 'field.dateline', 'field.byline', 'field.published']) {
    assert.ok(rules(extracted).has(rule), rule);
  }
  assert.equal(extracted.article.omissions.find(({ rule }) => rule === 'field.dateline')?.text, 'KABARSELAT.EXAMPLE, BATAM --');
  assert.match(extracted.article.omissions.find(({ rule }) => rule === 'noise.related')?.text ?? '', /Baca Juga · Harga ikan/);
});

test('an English page: the visible zone is kept where it names the stated instant', () => {
  const { article, problems } = extract(englishPage, 'https://ledger.example/velm');
  assert.deepEqual(problems, []);
  assert.equal(article.published, '2026-05-04T09:20:00-04:00');
  assert.equal(article.updated, '2026-05-04T15:00:00+00:00');
  assert.deepEqual(article.authors, [{ name: 'Mina Calder', role: 'reporter' }, { name: 'Jonas Okoro', role: 'reporter' }]);
  assert.equal(article.dateline, 'VELM');
  assert.equal(article.publisher, 'Harbor Ledger');
  assert.equal(article.section, 'World');
  assert.deepEqual(article.keywords, ['talks', 'hill town']);
  assert.deepEqual(article.images, [{ url: 'https://ledger.example/p/convoy.jpg', caption: 'A convoy leaves Velm on Monday.', credit: 'Ilse Brandt/Ledger' }]);
  assert.deepEqual(article.blocks.map(({ kind }) => kind), ['headline', 'subheadline', 'caption', 'paragraph', 'paragraph', 'paragraph']);
  assert.match(article.text, /\n\nEnvoys of both governments left/);
  for (const noise of ['Share', 'morning letter', 'Road to Velm reopens', 'nobody expected', 'All rights', 'By Mina']) assert.ok(!article.text.includes(noise), noise);
});

test('an advert inside a paragraph does not part it', () => {
  const { article } = extract(englishPage.replace('The northern army denied', '<div class="ad"><p>ADVERTISEMENT</p></div>The northern army denied'));
  assert.match(article.text, /shelling near the road\. The northern army denied/);
});

test('sentences that open like furniture or a by-line stay', () => {
  const { article } = extract(
    englishPage.replace('<p>A spokesman', "<p>By Okoro's account, both sides left the hall late on Sunday evening.</p><p>Popular anger grew.</p><p>Watch towers were empty.</p><p>Share</p><p>Read more: <a href=\"/r\">the road</a></p><p>A spokesman"),
  );
  assert.match(article.text, /By Okoro's account[^]*Popular anger grew\.\n\nWatch towers were empty\.\n\nA spokesman/);
});

test('a page of an older make: tables, font tags, single line breaks', () => {
  const source = `<html><head><title>Kabar Selat : Jembatan Dibuka Lagi Setelah Gencatan Senjata</title></head><body><table><tr><td width=150><b>Terkini</b><br><a href="/1">Harga ikan naik</a><br><a href="/2">Cuaca cerah</a></td>
<td><div><font color=gray>Jumat, 6/3/2026 10.15 WIB</font></div><div><font size=6>Jembatan Dibuka Lagi Setelah Gencatan Senjata</font></div><div><small>Reporter: Lina Marpaung | Penyunting: Agus Wirawan</small></div>
<div><b>MEDAN</b> - Jembatan di perbatasan dibuka lagi pada Kamis sore setelah gencatan senjata berlaku dua hari.<br><br>Warga menyeberang dengan berjalan kaki. Tentara memeriksa barang bawaan mereka satu per satu.<br><br><b>Baca Juga: </b><a href="/3">Pasar kota ramai kembali</a><br><br>"Kami sudah menunggu sepekan," kata seorang pedagang yang membawa dua karung beras.</div></td></tr></table></body></html>`;
  const { article } = extract(source);
  assert.equal(article.title, 'Jembatan Dibuka Lagi Setelah Gencatan Senjata');
  assert.equal(article.publisher, 'Kabar Selat');
  assert.equal(article.published, '2026-03-06T10:15:00+07:00');
  assert.equal(article.dateline, 'MEDAN');
  assert.deepEqual(article.authors, [{ name: 'Lina Marpaung', role: 'reporter' }, { name: 'Agus Wirawan', role: 'editor' }]);
  assert.equal(article.blocks.length, 4);
  assert.ok(!/Pasar kota|Harga ikan/.test(article.text));
});

test('a page with no article in it gives an error and no text', () => {
  for (const source of [frontPage, '<p>', '<html><body><nav><a href="/">Home</a></nav></body></html>']) {
    const { article, problems } = extract(source);
    assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code), ['P011']);
    assert.equal(article.text, '');
    assert.deepEqual(article.blocks, []);
  }
});

test('a walled page gives what there is, with a warning', () => {
  const { article, problems } = extract(walledPage);
  assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [['P012', 'warning']]);
  assert.equal(article.text, 'Council weighs truce offer\n\nThe council met late on Monday to weigh the offer of a truce.');
  assert.equal(article.published, '2026-05-05T08:00:00+02:00');
});

test('a truncated page is read as far as it goes', () => {
  const { article, problems } = extract(indonesianPage.slice(0, indonesianPage.indexOf('pekan depan. Pertemuan')));
  assert.ok(problems.some(({ code }) => code === 'P007'));
  assert.match(article.text, /sepakat bertemu $|sepakat bertemu$/);
});

test('dates that disagree, dates that are missing, and broken JSON-LD are told', () => {
  assert.ok(codes(englishPage.replaceAll('2026-05-04T13:20:00Z', '2026-04-01T13:20:00Z')).includes('P014'));
  const undated = englishPage.replace(/"date\w+":"[^"]+",/g, '').replace(/<time.*?<\/time>/, '');
  assert.ok(codes(undated).includes('P015'));
  assert.ok(codes(englishPage.replace('{"@context"', '{"@context')).includes('P013'));
});

test('one instant in two zones is no update', () => {
  const once = englishPage.replace('2026-05-04T15:00:00Z', '2026-05-04T13:20:00Z');
  assert.notEqual(once, englishPage);
  assert.equal(extract(once).article.updated, undefined);
});

test('what the caller knows goes before the page, and its dates raise no problem', () => {
  const { snapshot } = readSnapshot({ bytes: Buffer.from(englishPage.replaceAll('2026-05-04T13:20:00Z', '2026-04-01T13:20:00Z')), fetched: '2026-06-01T00:00:00Z', medium: 'html' });
  const { article, problems } = extractArticle(snapshot!, [english], { published: '2026-05-04', title: 'Envoys leave Velm' });
  assert.deepEqual(problems, []);
  assert.equal(article.published, '2026-05-04');
});

test('agencies and houses are no reporters', () => {
  const by = (author: string): unknown => extract(englishPage.replace('{"@type":"Person","name":"Mina Calder"}', author).replace(/<div class="byline">.*?<\/div>/, '')).article.authors;
  assert.deepEqual(by('{"@type":"Person","name":"Coast Wire"}'), [{ name: 'Coast Wire', role: 'contributor' }]);
  assert.deepEqual(by('{"@type":"NewsMediaOrganization","name":"Hill Dispatch"}'), [{ name: 'Hill Dispatch', role: 'contributor' }]);
  assert.deepEqual(by('{"@type":["Person","Organization"],"name":"Lea Brandt"}'), [{ name: 'Lea Brandt', role: 'reporter' }]);
});

test('pages of headings, by-lines or dates alone take no more time than others', () => {
  const words = Array.from({ length: 4_000 }, (_, i) => `word${i}`).join(' ');
  for (const source of [
    `<title>${words}</title><meta property="og:title" content="x ${words}">${'<h1>Bridge closed for the day</h1>'.repeat(30_000)}`,
    `<h1>Bridge</h1>${'<p class="byline">By Mina Calder and Jonas Okoro'.repeat(20_000)}`,
    `<h1>Bridge</h1>${'<p>4 June 2026 08:10 GMT'.repeat(40_000)}`,
    '<ul><li>x '.repeat(100_000),
  ]) {
    const before = process.cpuUsage();
    extract(source);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 2_000_000, `${source.slice(-30)}: ${user} µs`);
  }
});

test('a name and a word set side by side without a space are two', () => {
  const { article } = extract(englishPage.replace(/"author":\[.*?\],/, '').replace('By Mina Calder and Jonas Okoro in Velm', '<span>By</span><a>Lea Brandt</a><span>Published</span>'));
  assert.deepEqual(article.authors, [{ name: 'Lea Brandt', role: 'reporter' }]);
});

test('200,000-deep nesting is told and read', () => {
  const { article, problems } = extract(`${'<div>'.repeat(200_000)}${indonesianPage}`);
  assert.ok(problems.some(({ code }) => code === 'P008'));
  assert.match(article.text, /Dua kapal patroli dari negara bertetangga/);
});

test('without any room the page is still read', () => {
  const { snapshot } = readSnapshot({ bytes: Buffer.from(englishPage), fetched: '2026-06-01T00:00:00Z' });
  const { article } = extractArticle(snapshot!, []);
  assert.equal(article.title, 'Envoys leave hill town after talks stall');
  assert.equal(article.published, '2026-05-04T13:20:00+00:00');
});

test('a first paragraph that also describes the page is no subheadline, with a dateline or with paragraphs like it behind', () => {
  const second = 'The rebels denied that and said that their guns had been silent since the week before, when the last convoy left the valley.';
  const pageWith = (first: string, attributes = ''): string => `<html lang="en"><head><title>Market shelled in Orvale</title><meta name="description" content="${first}"></head><body><article><h1>Market shelled in Orvale</h1><p${attributes}>${first}</p><p>${second}</p><p>${second.replace('rebels', 'villagers')}</p></article></body></html>`;
  const first = 'At least 16 people were killed in the shelling of the market on Sunday, according to the governor, who blamed the rebels for it.';
  const kinds = (source: string): string[] => extract(source).article.blocks.map(({ kind }) => kind);
  assert.deepEqual(kinds(pageWith(first)), ['headline', 'paragraph', 'paragraph', 'paragraph']);
  const dated = extract(pageWith(`ORVALE -- ${first}`, ' class="lead"')).article;
  assert.equal(dated.dateline, 'ORVALE');
  assert.deepEqual(dated.blocks.map(({ kind }) => kind), ['headline', 'paragraph', 'paragraph', 'paragraph']);
  assert.equal(extract(pageWith(first, ' class="standfirst"')).article.subtitle, first);
});
