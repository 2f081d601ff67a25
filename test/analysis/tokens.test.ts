import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../src/analysis/tokens.ts';
import { tokens as en } from '../../src/lang/en/tokens.ts';
import { tokens as id } from '../../src/lang/id/tokens.ts';
import type { Block, BlockKind } from '../../src/model/article.ts';
import type { TokenRules } from '../../src/analysis/pack/tokens.ts';

const block = (text: string, kind: BlockKind = 'paragraph'): Block[] => [{ kind, start: 0, end: text.length }];
const cut = (text: string, rules: TokenRules): string => tokenise(text, block(text), rules).tokens.map((t) => text.slice(t.start, t.end)).join('|');
const sentences = (text: string, rules: TokenRules, kind: BlockKind = 'paragraph'): string[] =>
  tokenise(text, block(text, kind), rules).sentences.map((s) => text.slice(s.start, s.end));

const cuts: [TokenRules, string, string][] = [
  [id, 'Serangannya menewaskan 1.234 orang.', 'Serangan|nya|menewaskan|1.234|orang|.'],
  [id, 'Hanya sedikitnya 16 tentara', 'Hanya|sedikitnya|16|tentara'],
  [id, 'Itulah jumlah pelaku di Ramallah dan Baku', 'Itu|lah|jumlah|pelaku|di|Ramallah|dan|Baku'],
  [id, 'Ahad (27/9) pukul 15.52 WIB', 'Ahad|(|27/9|)|pukul|15.52|WIB'],
  [id, 'kontak tembak-menembak TPNPB-OPM', 'kontak|tembak-menembak|TPNPB|-|OPM'],
  [id, 'perang Azerbaijan-Armenia di Nagorno-Karabakh', 'perang|Azerbaijan|-|Armenia|di|Nagorno|-|Karabakh'],
  [id, 'Tembak-Menembak Orang-Orang', 'Tembak-Menembak|Orang-Orang'],
  [id, 'Rp50.000 dan Rp 5,5 miliar', 'Rp|50.000|dan|Rp|5,5|miliar'],
  [id, 'PBB-nya ke-75 tahun 1990-an', 'PBB|-nya|ke-75|tahun|1990|-|an'],
  [id, 'rumahku, kepadamu, ilmu, bertemu', 'rumah|ku|,|kepada|mu|,|ilmu|,|bertemu'],
  [id, 'dikutip Kompas.com, Sabtu', 'dikutip|Kompas.com|,|Sabtu'],
  [en, "Armenia's army didn’t fire, can't say", "Armenia|'s|army|did|n’t|fire|,|ca|n't|say"],
  [en, "Sana'a and O'Neill", "Sana'a|and|O'Neill"],
  [en, 'an Iran-backed group in al-Fashir', 'an|Iran-backed|group|in|al|-|Fashir'],
  [en, 'a 22-year-old F-16 pilot on the 27th', 'a|22|-|year-old|F-16|pilot|on|the|27|th'],
  [en, 'U.S. troops; the U.N.’s envoy at 10:30 a.m.', 'U.S.|troops|;|the|U.N.|’s|envoy|at|10:30|a.m.'],
  [en, '12-15 dead, 2013-03-22, $3.5m', '12|-|15|dead|,|2013-03-22|,|$|3.5|m'],
  [en, 'see https://example.org/a?b=1, he said', 'see|https://example.org/a?b=1|,|he|said'],
  [en, 'desk@mill.example, @clerk and map_1.pdf. Done', 'desk@mill.example|,|@clerk|and|map_1.pdf|.|Done'],
  [en, 'no, etc... Why?! :-)', 'no|,|etc|...|Why|?!|:-)'],
  [id, 'Tb. Karta dan Joko P. di Dsn. Alas; TNI AL. Ia', 'Tb.|Karta|dan|Joko|P.|di|Dsn.|Alas|;|TNI|AL|.|Ia'],
  [id, 'Peraturan No. XI dan 440/5876/SJ, 27/9, Rp9.100/9.105', 'Peraturan|No.|XI|dan|440/5876/SJ|,|27/9|,|Rp|9.100|/|9.105'],
  [id, 'Hentikanlah! Nasrullah sebesar-besarnya, namaku PDI-P', 'Hentikan|lah|!|Nasrullah|sebesar-besarnya|,|nama|ku|PDI-P'],
];
for (const [rules, text, expected] of cuts) test(`cuts: ${text}`, () => assert.equal(cut(text, rules), expected));

test('norm levels case, quotes and dashes; clitics and capitals are marked', () => {
  const text = 'Ia “Kepala’s” PBB-nya – Cafe\u0301';
  const { tokens } = tokenise(text, block(text), id);
  assert.deepEqual(tokens.map((t) => t.norm), ['ia', '"', "kepala's", '"', 'pbb', 'nya', '-', 'caf\u00e9']);
  assert.deepEqual(tokens.filter((t) => t.clitic).map((t) => t.norm), ['nya']);
  assert.equal(tokens[0]?.capital, true);
});

const ends: [TokenRules, string, number][] = [
  [id, '"Kami menyerang," kata Letjen. A. Yani. Namun Armenia membantah.', 2],
  [id, '"Kami menyerang." kata Menteri. Mereka pergi.', 2],
  [id, '"Mengapa?" Presiden Aliyev bertanya. Mereka diam.', 2],
  [id, 'Ia tinggal di Jl. Merdeka No. 5, Jakarta. Ia pergi.', 2],
  [id, 'Dia berkata, "Kami siap. Kami menunggu." Armenia membantah.', 2],
  [id, 'Mereka bertemu dengan AS. Armenia menolak.', 2],
  [id, 'Ia berkata, "Kami siap. Kami menunggu," lalu pergi. "Baik." Ya.', 3],
  [id, 'Ia menulis pesan. "Kami menang. "Kalian kalah." Semua diam.', 4],
  [id, 'Saham PT Kayu Tbk. (KAYU) naik. Begitu pula saham PT Batu Tbk. Harga emas turun.', 3],
  [id, 'Ada beras, gula, dll. Harga naik. mereka pulang.', 3],
  [id, 'Peraturan itu (2001, lihat lampiran.), kata dia, lama.', 1],
  [en, 'He wrote: "All is well. "Come home." They did.', 3],
  [en, 'where are you? call them. i am at home.', 3],
  [en, 'The Acme Corp. said so. Yahoo! said no.', 2],
  [en, 'Mr. Smith met Gen. Lee in the U.S. Army base on Sept. 27. They talked.', 2],
  [en, 'They left the U.S. The army stayed.', 2],
  [en, '“We did not fire.” The ministry denied it. al-Shabaab fighters left.', 3],
  [en, 'He said no. They left at 5.30 p.m. on Friday.', 2],
  [en, 'J. Edgar Hoover said: "Stop!" he cried. Who? He.', 3],
  [en, 'Rockets fell...and then stopped. "Why?"', 2],
];
for (const [rules, text, count] of ends) test(`${count} sentences: ${text}`, () => assert.equal(sentences(text, rules).length, count));

test('headlines are one sentence; lists break at line ends; blocks never join', () => {
  assert.equal(sentences('Armenia: Stop. Azerbaijan: No!', en, 'headline').length, 1);
  assert.equal(sentences('satu dua\ntiga empat', id, 'list').length, 2);
  assert.equal(sentences('satu dua\ntiga empat', id).length, 1);
  const text = 'satu dua\n\ntiga';
  const two: Block[] = [{ kind: 'paragraph', start: 0, end: 8 }, { kind: 'paragraph', start: 10, end: 14 }];
  assert.deepEqual(tokenise(text, two, id).sentences.map((s) => s.block), [0, 1]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('Ia', "n't", '.', '"', '“', '”', "'", '’', '-', ' ', '\n', 'U.S.', '12', ',', '5', '😀', 'é', 'e\u0301', 'שלום', 'سلام', '\uD800', '?', '...', 'Rp', 'nya', '中文', '\u200D')).map((a) => a.join('')),
);

test('every visible character lies in one token, tokens are ordered, sentences cover tokens', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(id, en), (text, rules) => {
    const { tokens, sentences: found } = tokenise(text, block(text), rules);
    let at = 0;
    for (const token of tokens) {
      assert.ok(token.start >= at && token.end > token.start);
      assert.match(text.slice(at, token.start), /^\s*$/u);
      at = token.end;
    }
    assert.match(text.slice(at), /^\s*$/u);
    let from = 0;
    for (const [number, sentence] of found.entries()) {
      assert.equal(sentence.from, from);
      assert.ok(sentence.to > sentence.from);
      assert.equal(sentence.start, tokens[sentence.from]?.start);
      assert.equal(sentence.end, tokens[sentence.to - 1]?.end);
      for (const token of tokens.slice(sentence.from, sentence.to)) assert.equal(token.sentence, number);
      from = sentence.to;
    }
    assert.equal(from, tokens.length);
  }), { numRuns: 500 });
});

test('steps grow with the length: twice the text takes no more than twice the matches', (t) => {
  const steps = t.mock.method(RegExp.prototype, 'exec');
  const count = (text: string, rules: TokenRules): number => {
    const before = steps.mock.callCount();
    tokenise(text, block(text), rules);
    return steps.mock.callCount() - before;
  };
  for (const rules of [id, en]) {
    for (const unit of ['Katanya, "ya." ', '“a. ', 'a.b ', '. "', 'Mr. ', 'e\u0301', '👨‍👩‍👧', 'سلام. ', 'a\u00AD', 'x\u200D', 'etc. The ', '@a', '1/', "n't "]) {
      const [once, twice] = [unit.repeat(20), unit.repeat(40)];
      assert.ok(count(twice, rules) <= 2 * count(once, rules) + 50, `more than twice the steps on ${unit}`);
    }
  }
});

test('time grows with the length, on hostile text too', () => {
  for (const unit of ['a-', "a'", '1.', 'A.', '"', '“', "'a ", '. "', 'www.', '-', 'a\u0301', 'Ab-', '.com', 'Mr. ', 'a/', 'A/1/', 'a.b', 'ab.cd', 'a@', '@', '1/', '12-', 'a_', '“a. ', '"a. ', '`', ':)']) {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    const before = process.cpuUsage().user;
    tokenise(text, block(text), en);
    assert.ok((process.cpuUsage().user - before) / 1000 < 1500, `slow on ${unit}`);
  }
});
