/** How much memory a page takes, at its peak and above a warmed process, beside its size: invented pages of several kinds, one process a page. Linux only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/extract.ts';

const sizesMb = [1, 5, 15];
const now = '2026-01-01T00:00:00Z';

const words = 'kapal patroli menembaki pelabuhan timur pada malam hari menurut juru bicara angkatan laut warga desa mengungsi ke utara'.split(' ');
const sentence = (k: number): string => `Pada hari ke-${k} ${Array.from({ length: 24 }, (_, at) => words[(k * 7 + at * (k % 5 + 1)) % words.length]).join(' ')}, kata saksi nomor ${k}.`;

/** What pages are made of, a piece at a time. */
const kinds: Readonly<Record<string, { readonly before: string; readonly piece: (k: number) => string; readonly behind: string }>> = {
  /** Dense news: paragraphs with little around them, links, a box between. */
  news: {
    before: '<!doctype html><html lang="id"><head><title>Laporan panjang</title></head><body><nav><a href="/">Depan</a></nav><article><h1>Laporan panjang</h1>',
    piece: (k) => `<p>${sentence(k)} <a href="https://kabar.example/${k}">${sentence(k + 1)}</a> ${sentence(k + 2)}</p>\n${k % 9 === 0 ? `<div class="related"><ul><li><a href="/x${k}">Baca juga nomor ${k}</a></li></ul></div>` : ''}`,
    behind: '</article></body></html>',
  },
  /** As many elements and blocks as bytes allow. */
  markup: { before: '<html><body>', piece: (k) => `<div class=c${k % 100}><b>a</b><i>b</i><p>c${k}<a href=/${k}>d</a>`, behind: '' },
  /** A million attributes. */
  attributes: { before: '<html><body><p>Kapal ditembak.', piece: (k) => `<p a${k}=1 b${k}="x y" class="n${k}" id=i${k}>teks ${k}`, behind: '' },
  /** One text without a tag. */
  text: { before: '<html><body><article><h1>Satu teks</h1><p>', piece: (k) => `${sentence(k)} `, behind: '</p></article></body></html>' },
  /** Entities without end. */
  entities: { before: '<html><body><article><p>', piece: (k) => `&amp;&eacute;&#${8000 + (k % 900)};&nbsp;`, behind: '</p></article>' },
  /** A text beyond Latin letters, two bytes a letter in memory. */
  wide: { before: '<html><body><article><h1>Сообщение</h1>', piece: (k) => `<p>Корабль был обстрелян в порту номер ${k}, сообщил представитель флота, жители уходят на север. Никто не пострадал.</p>`, behind: '</article></body></html>' },
};

function pageOf(kind: string, bytes: number): string {
  const { before, piece, behind } = kinds[kind] ?? kinds['news']!;
  const parts = [before];
  for (let k = 0, size = before.length; size < bytes; k++) {
    const next = piece(k);
    size += Buffer.byteLength(next);
    parts.push(next);
  }
  return parts.join('') + behind;
}

/** The high-water mark of resident memory, which writing 5 to `clear_refs` begins anew (proc(5)). */
function peakBytes(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

/** In a process of its own: what one page takes. */
function measure(path: string): void {
  for (let k = 0; k < 40; k++) extract({ bytes: Buffer.from(pageOf(Object.keys(kinds)[k % 6]!, 40_000)) }, { now });
  // Memory that the warming up left free would hide what the page takes.
  for (let k = 0; k < 3; k++) (globalThis as { gc?: (how: object) => void }).gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  writeFileSync('/proc/self/clear_refs', '5');
  const base = peakBytes();
  const bytes = readFileSync(path);
  const { article } = extract({ bytes }, { now });
  console.log(JSON.stringify({ size: bytes.length, base, peak: peakBytes(), text: article.text.length }));
}

/** Prints a line for each kind (all, or those named) and size. */
export function benchMemory(names: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-memory-'));
  try {
    for (const kind of names.length > 0 ? names : Object.keys(kinds)) {
      for (const size of sizesMb) {
        const path = join(folder, 'page.html');
        writeFileSync(path, pageOf(kind, size * 1e6));
        const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, '--measure', path], { encoding: 'utf8', maxBuffer: 1e8 });
        if (stdout === '') throw new Error(stderr);
        const found = JSON.parse(stdout) as { size: number; base: number; peak: number; text: number };
        const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
        console.log(`${kind.padEnd(10)} ${mb(found.size).padStart(5)} MB  peak ${mb(found.peak - found.base).padStart(6)} MB above ${mb(found.base)}  ${((found.peak - found.base) / found.size).toFixed(1).padStart(5)} times the page  (${found.text} letters of text)`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [flag, path = ''] = process.argv.slice(2);
if (flag === '--measure') measure(path);
