/** Self-written pages of invented outlets, for the article reader's tests. */

/** An Indonesian page: visible date, labelled by-line, caption told twice, boxes and adverts between the paragraphs. */
export const indonesianPage = `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
<title>Dua Kapal Patroli Bersitegang di Selat Karimun | Kabar Selat</title>
<meta property="og:title" content="Dua Kapal Patroli Bersitegang di Selat Karimun"><meta property="og:site_name" content="Kabar Selat">
<link rel="canonical" href="https://kabarselat.example/berita/kapal-patroli"></head><body>
<nav><ul><li><a href="/">Beranda</a></li><li><a href="/dunia">Dunia</a></li></ul></nav>
<div class="konten"><div class="tanggal">Rabu 11 Feb 2026 07:05 WITA</div>
<h1>Dua Kapal Patroli Bersitegang di Selat Karimun</h1>
<h2>Kedua pihak saling menuduh melanggar batas perairan</h2>
<div class="penulis">Rep: Sari Wulandari/ Red: Tomi Gunadi</div>
<div class="foto"><img src="/f/kapal.jpg" alt=""><p class="caption">Kapal patroli bersandar di dermaga. Kedua armada berjumlah enam kapal.</p></div>
<p>Foto: Rudi Hartanto/KS</p>
<p>Kapal patroli bersandar di dermaga. Kedua armada berjumlah enam kapal.</p>
<div class="isi-berita">
<p>KABARSELAT.EXAMPLE, BATAM -- Dua kapal patroli dari negara bertetangga saling mendekat di Selat Karimun pada Selasa (10/2). Tidak ada tembakan dilepaskan dalam kejadian itu.</p>
<div class="iklan">Advertisement</div>
<p>"Kami meminta mereka menjauh lewat radio," kata seorang perwira angkatan laut yang bertugas di kapal pertama.</p>
<div class="kotak"><h4>Baca Juga</h4><ul><li><a href="/1">Harga ikan naik menjelang musim angin</a></li><li><a href="/2">Pelabuhan baru diresmikan bulan depan</a></li></ul></div>
<h3>Pertemuan pekan depan</h3>
<p>Kementerian luar negeri kedua negara sepakat bertemu pekan depan. Pertemuan itu akan membahas garis batas yang belum disepakati sejak lama.</p>
</div>
<div class="tags">Tag: <a href="/t/laut">laut</a></div>
<div class="komentar"><p>Semoga tetap damai, jangan sampai ada perang di laut kita ini ya.</p></div></div>
<footer><p>Hak cipta 2026 Kabar Selat. Dilarang mengutip tanpa izin tertulis dari redaksi.</p></footer></body></html>`;

/** The same page's text, as a reader would write it down. */
export const indonesianText = [
  'Dua Kapal Patroli Bersitegang di Selat Karimun',
  'Kedua pihak saling menuduh melanggar batas perairan',
  'Kapal patroli bersandar di dermaga. Kedua armada berjumlah enam kapal.',
  'Dua kapal patroli dari negara bertetangga saling mendekat di Selat Karimun pada Selasa (10/2). Tidak ada tembakan dilepaskan dalam kejadian itu.',
  '"Kami meminta mereka menjauh lewat radio," kata seorang perwira angkatan laut yang bertugas di kapal pertama.',
  'Pertemuan pekan depan',
  'Kementerian luar negeri kedua negara sepakat bertemu pekan depan. Pertemuan itu akan membahas garis batas yang belum disepakati sejak lama.',
].join('\n\n');

/** An English page: JSON-LD in UTC, the visible clock in its own zone, related cards, newsletter, share bar, comments. */
export const englishPage = `<!doctype html><html lang="en"><head><title>Envoys leave hill town after talks stall - Harbor Ledger</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbor Ledger"},{"@type":"NewsArticle","headline":"Envoys leave hill town after talks stall",
"datePublished":"2026-05-04T13:20:00Z","dateModified":"2026-05-04T15:00:00Z","author":[{"@type":"Person","name":"Mina Calder"}],"publisher":{"@type":"Organization","name":"Harbor Ledger"},
"articleSection":"World","keywords":["talks","hill town"]}]}</script></head><body>
<header><a href="/">Harbor Ledger</a><div class="share-bar"><span>Share</span> <span>Print</span></div></header>
<main><article><h1>Envoys leave hill town after talks stall</h1>
<p class="standfirst">Both delegations say they will return once the road is open</p>
<div class="byline">By Mina Calder and Jonas Okoro in Velm</div><time datetime="2026-05-04T13:20:00Z">May 4, 2026 9:20 AM EDT</time>
<figure><img src="/p/convoy.jpg"><figcaption>A convoy leaves Velm on Monday. <span class="credit">Photo: Ilse Brandt/Ledger</span></figcaption></figure>
<div class="article-body">
<p>VELM (Harbor Ledger) — Envoys of both governments left the hill town of Velm on Monday after three days of talks ended without a text.</p>
<aside class="newsletter"><p>Sign up for our morning letter and never miss a story from our desk.</p></aside>
<p>A spokesman for the northern delegation said the sides were “closer than a week ago” but gave no date for another round.</p>
<p>The southern delegation blamed shelling near the road. The northern army denied that it had fired any shells since Friday.</p>
<ul class="related"><li><a href="/a">Road to Velm reopens after storm clears the pass</a></li><li><a href="/b">Who is who at the Velm talks this spring</a></li></ul>
</div></article>
<section class="comments"><p>I was there last year and nobody expected these talks to last even a day, honestly.</p></section></main>
<footer>© 2026 Harbor Ledger. All rights reserved.</footer></body></html>`;

/** A front page: nothing but links. */
export const frontPage = `<!doctype html><title>Harbor Ledger</title><body><h2>World</h2><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/s/${i}">Story number ${i} of the day, told in brief</a></li>`).join('')}</ul><footer>© Harbor Ledger</footer>`;

/** A page behind a wall: title, date, one sentence. */
export const walledPage = `<!doctype html><title>Council weighs truce offer | Harbor Ledger</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-05T08:00:00+02:00">
<body><article><h1>Council weighs truce offer</h1><p>The council met late on Monday to weigh the offer of a truce.</p><div class="wall"><a href="/subscribe">Subscribe</a></div></article>`;
