import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extract } from '../../src/extract.ts';
import { packageRoot } from '../../src/ontology/data-path.ts';
import { passageBytes } from '../../src/pages/passage-bytes.ts';

const cut = (bytes: Uint8Array, charset: string, words: string): string | undefined => {
  const found = passageBytes(bytes, charset)(words);
  return found && new TextDecoder(charset).decode(bytes.subarray(found.start, found.end));
};

test('words are found with the tags, references and folded white space among them', () => {
  const page = Buffer.from('<html><head><meta name="description" content="Kapal ditembak di pelabuhan."></head><body><p>Pada   malam,\n <b>Kapal</b> di<i>tembak</i>&nbsp;di <!-- x > y -->pelabuhan&#46; Tidak ada &eacute;lan.</p><p>Kapal lain.</p></body></html>');
  assert.equal(cut(page, 'utf-8', 'Kapal ditembak di pelabuhan.'), 'Kapal</b> di<i>tembak</i>&nbsp;di <!-- x > y -->pelabuhan&#46;');
  assert.equal(cut(page, 'utf-8', 'Tidak ada élan.'), 'Tidak ada &eacute;lan.');
  assert.equal(cut(page, 'utf-8', 'Pada malam, Kapal'), 'Pada   malam,\n <b>Kapal');
  assert.equal(cut(page, 'utf-8', 'Kapal lain.'), 'Kapal lain.');
  assert.equal(cut(page, 'utf-8', 'Kapal ketiga.'), undefined);
  assert.equal(cut(page, 'utf-8', ''), undefined);
});

test('offsets are of bytes, in any encoding, behind a mark of their order, and in plain texts', () => {
  const words = 'Порт обстрелян';
  const source = `<html><body><p>Вечером. ${words}, сказал «он».</p></body></html>`;
  assert.equal(cut(Buffer.from(`\ufeff${source}`), 'utf-8', words), words);
  assert.equal(cut(Buffer.from(`\ufeff${source}`, 'utf16le'), 'utf-16le', words), words);
  const cyrillic = Uint8Array.from(source, (letter) => { const code = letter.charCodeAt(0); return code >= 0x410 ? code - 0x350 : code === 0xab || code === 0xbb ? code : code & 0x7f; });
  assert.equal(cut(cyrillic, 'windows-1251', words), words);
  assert.equal(cut(Buffer.from(`Вечером.\n\n${words}.`), 'utf-8', words), words);
});

test('what reads otherwise in the source gives its whole block, never a wrong place', () => {
  const page = Buffer.from('<html><body><p>Kapal <script>if (a < b) c();</script>ditembak.</p></body></html>');
  assert.match(cut(page, 'utf-8', 'Kapal ditembak.') ?? '', /^Kapal .*ditembak\.$/);
});

test('every paragraph of the sample pages is found, and reads as itself', () => {
  const folder = join(packageRoot(), 'samples');
  let found = 0, all = 0;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const bytes = readFileSync(join(folder, name));
    const { article, snapshot } = extract({ bytes }, { now: '2026-01-01T00:00:00Z' });
    const find = passageBytes(bytes, (snapshot?.charset ?? 'utf-8').split(' ')[0] ?? '');
    for (const { start, end, kind } of article.blocks) {
      if (kind !== 'paragraph') continue;
      const words = article.text.slice(start, end);
      const range = find(words);
      all += 1;
      if (range === undefined) continue;
      found += 1;
      const shown = new TextDecoder().decode(bytes.subarray(range.start, range.end)).replace(/<[^>]*>/g, '').replace(/&[a-z#0-9]+;/g, '?').replace(/\s+/g, ' ');
      assert.ok(shown.length >= words.length * 0.8 && shown.length <= words.length * 1.2 + 10, `${name}: ${words} | ${shown}`);
    }
  }
  assert.ok(all > 10 && found / all > 0.9, `${found} of ${all}`);
});
