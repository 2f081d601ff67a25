import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../../src/pages/html.ts';
import { pageLimits } from '../../src/pages/page.ts';

const texts = (source: string): string[] => parsePage(source).blocks.map(({ text }) => text);

test('block-level tags part the text, inline ones do not', () => {
  assert.deepEqual(texts('<div>satu <b>dua</b><p>tiga<li>empat</li></div>lima'), ['satu dua', 'tiga', 'empat', 'lima']);
});

test('white space folds, character references decode, invisible characters go', () => {
  assert.deepEqual(texts('<p>  a\n b&nbsp;&amp;&#x20;c\u00ad\u200bd </p>'), ['a b & cd']);
});

test('a br is a line break, two are the end of the block', () => {
  assert.deepEqual(texts('<p>a <br> b<br><br>c</p>'), ['a\nb', 'c']);
});

test('scripts, styles and controls hold no text; the title stands apart', () => {
  const page = parsePage('<title>Judul &amp; situs</title><style>p{}</style><p>isi<script>x<p>y</script><button>klik</button><select><option>1</select></p><svg><title>gambar</title></svg>');
  assert.deepEqual(page.blocks.map(({ text }) => text), ['isi']);
  assert.equal(page.title, 'Judul & situs');
});

test('how characters are read is no part of the text, whether its end is marked or not', () => {
  assert.deepEqual(texts('<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の<ruby>船<rt>ふね</ruby>が出た。</p><p>次</p>'), ['港の船が出た。', '次']);
});

test('an element that is skipped and never closed ends with what is around it', () => {
  assert.deepEqual(texts('<div><button>klik</div><p>isi</p>'), ['isi']);
});

test('offsets lead back to the source', () => {
  const source = '<h1>Judul</h1>\n<p> Kata <a href="/x">tautan</a> akhir. </p>';
  const [, block] = parsePage(source).blocks;
  assert.equal(source.slice(block!.start, block!.end), ' Kata <a href="/x">tautan</a> akhir. ');
  assert.equal(block!.linkLength, 6);
  assert.deepEqual(block!.pieces.map(({ start, end }) => block!.text.slice(start, end)), ['tautan']);
});

test('implied ends: paragraphs, list items, table cells', () => {
  const page = parsePage('<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table><p>f<p>g');
  const parents = page.blocks.map(({ element }) => page.elements[page.elements[element]!.parent]?.tag ?? 'top');
  assert.deepEqual(parents, ['ul', 'ul', 'tr', 'tr', 'tr', 'top', 'top']);
});

test('an end tag does not reach out of its table cell', () => {
  const page = parsePage('<div class="a"><table><tr><td>x</div>y</td></tr></table>z</div>w');
  assert.deepEqual(page.blocks.map(({ text, element }) => `${text} ${page.elements[element]?.tag ?? 'top'}`), ['x td', 'y td', 'z div', 'w top']);
});

test('a paragraph broken by an advert is marked as going on', () => {
  const page = parsePage('<div><p>Satu kalimat<div class="ad"><p>Iklan</p></div>yang berlanjut.</p><p>Lain.</p></div>');
  assert.deepEqual(page.blocks.map(({ text, continues }) => [text, continues]), [['Satu kalimat', false], ['Iklan', false], ['yang berlanjut.', true], ['Lain.', false]]);
});

test('head facts are caught in the same pass', () => {
  const page = parsePage(
    '<html lang="id-ID"><head><meta property="OG:Title" content="A &quot;b&quot;"><link rel="canonical" href="/c"><script type="application/ld+json">{"a":"<b>"}</script></head>' +
      '<body><time datetime="2026-01-02" itemprop="datePublished">2 Jan</time><img data-src="/i.jpg" src="data:x" alt="foto"></body></html>',
  );
  assert.equal(page.lang, 'id-ID');
  assert.deepEqual(page.metas, [{ key: 'og:title', value: 'A "b"' }]);
  assert.equal(page.canonical, '/c');
  assert.deepEqual(page.jsonLd, ['{"a":"<b>"}']);
  assert.equal(page.elements.find(({ tag }) => tag === 'time')?.value, '2026-01-02');
  assert.equal(page.images[0]?.url, '/i.jpg');
  assert.equal(page.limits.truncated, false);
});

test('a page that ends in the middle is marked', () => {
  for (const source of ['<div><p>isi', '<p>isi <a href="x', '<p>isi</p><!-- tak selesai', '<div><p>isi</p><script>x']) assert.equal(parsePage(source).limits.truncated, true, source);
  for (const source of ['<p>isi', '<div><p>isi</div>', '<html><body><div>isi</body></html>']) assert.equal(parsePage(source).limits.truncated, false, source);
});

test('200,000-deep nesting is read flat below the bound, in little time', () => {
  const page = parsePage(`${'<div>'.repeat(200_000)}isi${'</div>'.repeat(200_000)}<p>akhir</p>`);
  assert.deepEqual(page.blocks.map(({ text }) => text), ['isi', 'akhir']);
  assert.equal(page.limits.tooDeep, true);
  assert.ok(Math.max(...page.elements.slice(0, 1_000).map(({ depth }) => depth)) <= pageLimits.depth);
});

test('hostile pages stay bounded and quick', () => {
  const hostile = {
    attributes: `<div ${'a=b '.repeat(300_000)}>x</div>`,
    value: `<p class="${'x'.repeat(1_000_000)}">x`,
    blocks: '<p>a'.repeat(150_000),
    inline: '<b>x</b>'.repeat(150_000),
    unmatched: `${'<div>'.repeat(390)}${'</span>'.repeat(200_000)}`,
    crossing: `${'<span>'}${'<div>'.repeat(390)}${'</span><span>'.repeat(50_000)}`,
    references: '&amp;'.repeat(300_000),
    brackets: '<'.repeat(500_000),
    comments: '<!--'.repeat(200_000),
  };
  for (const [name, source] of Object.entries(hostile)) {
    const began = performance.now();
    const page = parsePage(source);
    assert.ok(performance.now() - began < 5_000, name);
    assert.ok(page.blocks.length <= pageLimits.blocks && page.elements.length <= pageLimits.elements, name);
  }
  assert.equal(parsePage(hostile.attributes).limits.tooManyAttributes, true);
  assert.equal(parsePage(hostile.value).limits.tooManyAttributes, true);
  assert.equal(parsePage(hostile.blocks).limits.tooMany, true);
  assert.equal(parsePage(hostile.inline).limits.tooMany, true);
});
