import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { feedDate } from '../../src/pages/feed-dates.ts';
import { readFeed } from '../../src/pages/feed.ts';

const rss = (items: string, channel = ''): string => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Warta Sagara</title><link>https://warta.example/</link><language>id</language>${channel}${items}</channel></rss>`;

test('RSS: entries with address, title, date and the longest of their texts', () => {
  assert.deepEqual(readFeed(rss('<item><title>Gencatan &amp;amp; damai</title><link> https://warta.example/1 </link><guid isPermaLink="false">w-1</guid><pubDate>Mon, 02 Mar 2026 17:30:00 +0700</pubDate><description>Pendek.</description><content:encoded><![CDATA[<p>Kedua pihak <b>sepakat</b>.</p>]]></content:encoded></item>')), {
    title: 'Warta Sagara', language: 'id',
    entries: [{ id: 'w-1', url: 'https://warta.example/1', title: 'Gencatan & damai', published: '2026-03-02T17:30:00+07:00', html: '<p>Kedua pihak <b>sepakat</b>.</p>' }],
  });
});

test('Atom: alternate links, bases, content as XHTML', () => {
  const feed = readFeed(`
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ledger.example/news/" xml:lang="en"><title type="text">The Ledger</title><link rel="self" href="feed.xml"/>
    <entry><title type="html">Talks &lt;i&gt;resume&lt;/i&gt;</title><link rel="edit" href="/edit"/><link href="1.html"/><id>tag:1</id><updated>2026-03-03T00:00:00Z</updated><published>2026-03-02T10:00:00Z</published>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Envoys &amp; others met.</p></div></content></entry></feed>`, 'https://ledger.example/feed.xml');
  assert.equal(feed?.title, 'The Ledger');
  assert.deepEqual(feed.entries, [{ id: 'tag:1', url: 'https://ledger.example/news/1.html', title: 'Talks resume', published: '2026-03-02T10:00:00Z', html: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Envoys &amp; others met.</p></div>' }]);
});

test('RSS 1.0: items stand beside the channel', () => {
  const feed = readFeed('<rdf:RDF xmlns:rdf="x"><channel rdf:about="y"><title>Kabar</title></channel><item rdf:about="z"><title>Satu</title><link>https://kabar.example/1</link><dc:date>2026-03-02</dc:date></item></rdf:RDF>');
  assert.deepEqual(feed, { title: 'Kabar', entries: [{ url: 'https://kabar.example/1', title: 'Satu', published: '2026-03-02' }] });
});

/** Feeds as they should not be, and the addresses that are found all the same. */
const broken: readonly (readonly [string, string, readonly string[]])[] = [
  ['a bare ampersand', rss('<item><title>A & B</title><link>https://warta.example/?a=1&b=2</link></item>'), ['https://warta.example/?a=1&b=2']],
  ['cut in the second entry', rss('<item><link>https://warta.example/1</link></item><item><link>https://warta.example/2</link><description>Kabar te').split('</channel>')[0] ?? '', ['https://warta.example/1', 'https://warta.example/2']],
  ['empty lines before it', `\n\n ${rss('<item><link>https://warta.example/1</link></item>')}`, ['https://warta.example/1']],
  ['markup that is not wrapped', rss('<item><link>https://warta.example/1</link><description><p>Satu <a href="https://lain.example/x">dua</a></p><link>https://lain.example/y</link></description></item>'), ['https://warta.example/1']],
  ['an address that leans on the channel', rss('<item><link>/berita/1</link></item>'), ['https://warta.example/berita/1']],
  ['an address in the guid alone', rss('<item><guid>https://warta.example/1</guid></item>'), ['https://warta.example/1']],
  ['a guid that is no address', rss('<item><guid>12345</guid></item>'), ['']],
  ['addresses of other kinds', rss('<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>'), ['', '']],
  ['pictures with titles and links of their own', rss('<item><media:group><title>Foto</title><link>https://foto.example/</link></media:group><title>Satu</title><link>https://warta.example/1</link></item>', '<image><title>Logo</title><link>https://warta.example/logo</link></image>'), ['https://warta.example/1']],
  ['entries that never close', '<rss><channel><item><link>https://warta.example/1</link><item><link>https://warta.example/2</link></channel></rss>', ['https://warta.example/1', 'https://warta.example/2']],
];
for (const [name, source, urls] of broken) {
  test(`a feed with ${name} is read`, () => {
    assert.deepEqual(readFeed(source)?.entries.map(({ url }) => url ?? ''), urls);
  });
}

test('what is no feed is none', () => {
  for (const source of ['', 'Sebuah kabar.', '<!doctype html><title>x</title><p>y</p>', '<urlset><url><loc>https://warta.example/</loc></url></urlset>']) assert.equal(readFeed(source), undefined);
});

test('dates in every way of writing', () => {
  const rows: Record<string, string | undefined> = {
    'Mon, 02 Mar 2026 17:30:00 +0700': '2026-03-02T17:30:00+07:00', '2 Mar 26 17:30 WIB': '2026-03-02T17:30:00+07:00', 'Senin, 02 Mar 2026 17:30:00 GMT': '2026-03-02T17:30:00Z', '02 March 2026 7:05:09 EST': '2026-03-02T07:05:09-05:00',
    'Mon, 2 Mar 1998': '1998-03-02', '2026-03-02T17:30:00.123+07:00': '2026-03-02T17:30:00+07:00', '2026-03-02 17:30:00': '2026-03-02T17:30:00', '2026-03-02T17:30Z': '2026-03-02T17:30:00Z', '2026-03-02': '2026-03-02', ' 2026-03-02T17:30:00+0700 ': '2026-03-02T17:30:00+07:00',
    '02-Mar-2026 17:30': '2026-03-02T17:30:00', 'Mon, 31 Feb 2026 10:00:00 GMT': undefined, 'yesterday': undefined, '': undefined, '99 Xyz 2026': undefined, '2026-03-02T99:99:00Z': '2026-03-02',
  };
  for (const [words, expected] of Object.entries(rows)) assert.equal(feedDate(words), expected, words);
});

test('any bytes are a feed or none, in little time', () => {
  const piece = fc.constantFrom('<rss>', '<channel>', '<item>', '</item>', '<link>', '</link>', '<![CDATA[', ']]>', '&', '<content:encoded>', '<feed xml:base="//">', '<entry>', '<link href="', '"/>', '<!--', 'x', '<description><b>', '\u{1f600}');
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (pieces, words) => {
    for (const entry of readFeed(pieces.join('') + words)?.entries ?? []) assert.ok(entry.url === undefined || /^https?:/.test(entry.url));
  }), { numRuns: 500 });
  const started = performance.now();
  readFeed(`<rss><channel>${'<item>'.repeat(200_000)}`);
  readFeed(`<rss><channel><item><description>${'<b>'.repeat(200_000)}`);
  assert.ok(performance.now() - started < 4_000, `${performance.now() - started} ms`);
});
