/** A megabyte of each kind of markup that is dense or broken in, the CPU time that reading it takes out. */
import { extractArticle } from '../src/article/extract.ts';
import { rooms } from '../src/lang/registry.ts';
import { readSnapshot } from '../src/pages/read.ts';
import { cpuSeconds } from './cpu-seconds.ts';

/** What a page of this kind repeats, and what stands before it. */
interface Kind { readonly unit: (i: number) => string; readonly before?: string; readonly after?: string }

const kinds: Readonly<Record<string, Kind>> = {
  'tiny paragraphs': { unit: () => '<p>a</p>' },
  'a class each': { unit: (i) => `<p class="c${i} x-${i}">word ${i}.</p>` },
  'by-lines': { unit: (i) => `<p class="byline">By Ann Lee ${i}</p>` },
  'figures': { unit: (i) => `<figure><img src=a.jpg><figcaption>Photo ${i}: Ann Lee</figcaption></figure>` },
  'open elements': { unit: () => '<div>' },
  'one tag of attributes': { unit: (i) => `a${i}=1 `, before: '<div ', after: '>x</div>' },
  'links with attributes': { unit: (i) => `<a href="x${i}" class="y" id="z${i}" data-a=1>t</a> ` },
  'opening signs': { unit: () => '<' },
  'references': { unit: (i) => `&#${i % 70_000};` },
  'bare ampersands': { unit: () => '&' },
  'open comments': { unit: () => '<!--' },
  'open sections': { unit: () => '<![CDATA[' },
  'scripts': { unit: (i) => `<script>var a${i}='</p>';</script>` },
  'open scripts': { unit: () => '<script>' },
  'cells': { unit: (i) => `<tr><td>${i}<td>b` },
  'items': { unit: (i) => `<li>x ${i}` },
  'links': { unit: (i) => `<a>Read more ${i}</a>` },
  'sentences': { unit: (i) => `<p>The army said on Sunday that ${i} soldiers were killed in the attack near the town, officials told reporters.</p>` },
  'dates': { unit: (i) => `<time datetime="2020-01-0${(i % 9) + 1}">${(i % 28) + 1} January 2020 10:${10 + (i % 50)}</time> ` },
  'metas': { unit: (i) => `<meta property="og:title" content="t ${i}">` },
  'JSON-LD scripts': { unit: (i) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x${i}"}</script>` },
  'deep JSON-LD': { unit: () => '[', before: '<script type="application/ld+json">', after: '</script>' },
  'headlines': { unit: (i) => `<h1>Title ${i}</h1>` },
  'open inline tags': { unit: () => '<b><i>' },
  'crossed tags': { unit: () => '<b><p>x</b>' },
  'one text': { unit: () => 'word word, "said" word. ', before: '<p>' },
  'one word': { unit: () => 'a', before: '<p>' },
  'lines': { unit: (i) => `line ${i}<br>` },
  'parted lines': { unit: (i) => `line ${i}<br><br>` },
  'spaces': { unit: () => ' ', before: '<p>', after: 'x' },
  'one title': { unit: () => 'a | ', before: '<title>', after: '</title><p>x' },
  'open quotes': { unit: () => '<a b="' },
  'wide text': { unit: () => `<p>${'漢字'.repeat(20)}。</p>` },
  'hidden parts': { unit: (i) => `<div hidden style="display:none">x ${i}</div>` },
  'articles': { unit: (i) => `<article><h2>T${i}</h2><p>Some text here, it says. And more ${i}.</p></article>` },
  'quotes in a script': { unit: () => '"', before: '<title>x y</title><script>' },
  'brackets in a script': { unit: () => '{"k":', before: '<title>x y</title><script>' },
  'texts in a script': { unit: (i) => `["A text of some ${i} words, which ends as sentences do."],`, before: '<title>x y</title><script>' },
};

const megabyte = 1_000_000;

function pageOf({ unit, before = '', after = '' }: Kind): Buffer {
  const parts = [before];
  for (let length = 0, i = 0; length < megabyte; i++) {
    const part = unit(i);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return Buffer.from(parts.join('') + after);
}

/** Prints the median CPU time of reading each kind, slowest first. */
export function benchHostile(rounds = 3): void {
  const words = rooms().map((room) => room.reader);
  const read = (bytes: Buffer): void => {
    const { snapshot } = readSnapshot({ bytes, fetched: '2026-01-01T00:00:00Z', contentType: 'text/html; charset=utf-8' });
    if (snapshot) extractArticle(snapshot, words);
  };
  const rows = Object.entries(kinds).map(([name, kind]) => {
    const bytes = pageOf(kind);
    return { name, ms: 1000 * cpuSeconds(() => read(bytes), rounds) };
  });
  console.log(`one megabyte of each, median CPU time of ${rounds} readings`);
  for (const { name, ms } of rows.sort((a, b) => b.ms - a.ms)) console.log(`${name.padEnd(24)}${ms.toFixed(0).padStart(6)} ms`);
}
