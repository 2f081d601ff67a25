import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleFromMarkdown } from '../../src/article/markdown.ts';
import type { TextFacts } from '../../src/article/text.ts';
import { rooms } from '../../src/lang/registry.ts';

const words = rooms().map((room) => room.reader);
const read = (source: string, facts: TextFacts = {}): ReturnType<typeof articleFromMarkdown> => articleFromMarkdown(source, facts, words);
const blocks = (source: string): [string, string][] => {
  const { text, blocks: found } = read(source);
  return found.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};
const words1 = (line: string): string => read(`Tadi.\n\n${line}`).blocks.slice(1).map(({ start, end }) => read(`Tadi.\n\n${line}`).text.slice(start, end)).join('|');

test('headings, paragraphs, items, quotes, cells and code are blocks without their marks', () => {
  const source = '# Kapal bersandar ##\n\nKapal itu tiba\npagi tadi.\n\nRincian\n---\n\n- satu\n  lagi\n- [x] dua\n3. tiga\n\n> Kami selamat,\nkata nakhoda.\n>\n> Semua.\n\n| Kapal | Awak |\n|---|:-:|\n| Sari | 12 |\n\n***\n\n```txt\n# log *a*\nb\n```\nAkhir.';
  assert.deepEqual(blocks(source), [
    ['headline', 'Kapal bersandar'], ['paragraph', 'Kapal itu tiba pagi tadi.'], ['subheadline', 'Rincian'], ['list', 'satu lagi'], ['list', 'dua'], ['list', 'tiga'],
    ['quote', 'Kami selamat, kata nakhoda.'], ['quote', 'Semua.'], ['table', 'Kapal'], ['table', 'Awak'], ['table', 'Sari'], ['table', '12'], ['paragraph', '# log *a*\nb'], ['paragraph', 'Akhir.'],
  ]);
});

test('links keep their words; targets, emphasis, pictures, tags, comments and note marks are no text', () => {
  assert.equal(words1('A **keras *sekali*** B, ~~salah~~ _benar_.'), 'A keras sekali B, salah benar.');
  assert.equal(words1('Kata [sang *menteri*](https://a.example/x_(1) "Judul") kemarin.'), 'Kata sang menteri kemarin.');
  assert.equal(words1('Kata [menteri][1] dan [kapal].\n\n[1]: https://a.example\n[Kapal]: <https://b.example>'), 'Kata menteri dan kapal.');
  assert.equal(words1('Foto ![kapal [a]](k.jpg) itu[^1].\n\n[^1]: Menurut warga.'), 'Foto itu.|Menurut warga.');
  assert.equal(words1('[![kapal](k.jpg) Pelabuhan](https://a.example) ramai.'), 'Pelabuhan ramai.');
  assert.equal(words1('Satu <b>dua</b> <!-- tiga --> &amp; `em*pat*`.'), 'Satu dua & em*pat*.');
  assert.equal(words1('<!--\nrahasia\n--> lalu\n<script>x()</script>\n<style>\nb {}\n</style>\nAkhir.'), 'Akhir.');
});

test('what is no mark stays: lone stars, words with underscores, brackets, escapes', () => {
  assert.equal(words1('5 * 3 dan *bintang, nama_file_ini, [sic] \\*apa\\* 1 < 2 `buka'), '5 * 3 dan *bintang, nama_file_ini, [sic] *apa* 1 < 2 `buka');
  assert.equal(words1('Dia berkata [di sini](tanpa akhir'), 'Dia berkata [di sini](tanpa akhir');
});

test('front matter gives title, instant, authors and language, and is no text', () => {
  const source = '---\ntitle: "Kapal: bersandar lagi"\ndate: 2026-02-11 08:30:00 +0700\nauthor:\n  - Rina Lestari\n  - name: Joko Umbara\n    email: j@a.example\nlang: id\n---\n\nKapal itu tiba.\n';
  const article = read(source);
  assert.equal(article.title, 'Kapal: bersandar lagi');
  assert.equal(article.published, '2026-02-11T08:30:00+07:00');
  assert.deepEqual(article.authors, [{ name: 'Rina Lestari', role: 'reporter' }, { name: 'Joko Umbara', role: 'reporter' }]);
  assert.equal(article.language, 'id');
  assert.equal(article.text, 'Kapal: bersandar lagi\n\nKapal itu tiba.');
  assert.deepEqual(blocks('+++\ntitle = "Tiba"\n+++\n# Tiba\n\nIsi.'), [['headline', 'Tiba'], ['paragraph', 'Isi.']]);
  assert.equal(read(source, { title: 'Lain', published: '2026-01-01' }).published, '2026-01-01');
});

test('a rule at the top is no front matter; the title is the first heading, whatever stands before it', () => {
  assert.deepEqual(blocks('---\n\nIsi saja di sini.\n\n---\n\nLagi.').map(([, text]) => text), ['Isi saja di sini.', 'Lagi.']);
  assert.equal(read('Oleh Rina.\n\n## Kapal *tiba*.\n\nIsi.').title, 'Kapal tiba.');
});

test('pictures are kept with their address, and the words that stand with them', () => {
  assert.deepEqual(read('![a](/k.jpg "Kapal di dermaga")', { url: 'https://a.example/b/' }).images, [{ url: 'https://a.example/k.jpg', caption: 'Kapal di dermaga' }]);
});

test('any text: no throw, blocks in order and trimmed', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '# ', '> ', '- ', '*', '**', '_', '`', '``', '[', '](', ')', '![', '][', ']: ', '|', '```\n', '---\n', '<a>', '<!--', '\\', 'Kata. '));
  fc.assert(
    fc.property(fc.array(piece).map((pieces) => pieces.join('')), (source) => {
      const { text, blocks: found } = read(source);
      let from = 0;
      for (const { start, end } of found) {
        assert.ok(start >= from && end > start && end <= text.length);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        from = end;
      }
    }),
    { numRuns: 300 },
  );
});

test('hostile documents take time in step with their size', () => {
  const marks = ['[', '](', '![', '![](a)', '[![', '](a "', '*', '*a ', '**a*', '_', '`', '`a``', '<a ', '<!--', '\\', '> ', '>', '- ', '# ', '|', '| ', '#', ' ', '[a]: b\n', '[^', '- - ', '\n---\n', '&', '~~~\n', '[a](', '][', ']('];
  for (const mark of marks) {
    const source = mark.repeat(Math.ceil(300_000 / mark.length)), began = process.cpuUsage();
    read(`a ${source}`);
    read(source);
    const { user } = process.cpuUsage(began);
    assert.ok(user < 2_500_000, `${JSON.stringify(mark)} took ${Math.round(user / 1000)} ms`);
  }
});
