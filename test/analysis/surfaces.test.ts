import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { surfaces } from '../../src/analysis/surfaces.ts';
import { tokenise } from '../../src/analysis/tokens.ts';
import { tokens as de } from '../../src/lang/de/tokens.ts';
import { tokens as en } from '../../src/lang/en/tokens.ts';
import { tokens as id } from '../../src/lang/id/tokens.ts';
import type { TokenRules } from '../../src/analysis/pack/tokens.ts';

/** Surface tokens parted by spaces, the words of one by plus signs, sentences by double bars. */
function cut(text: string, rules: TokenRules): string {
  const { tokens, sentences } = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], rules);
  return sentences.map(({ from, to }) => surfaces(text, tokens.slice(from, to), rules)
    .map(({ words }) => words.map(({ start, end }) => text.slice(start, end)).join('+')).join(' ')).join(' || ');
}

const cuts: [TokenRules, string, string][] = [
  [id, 'Katanya apakah rumahku di PBB-nya?', 'Kata+nya apa+kah rumah+ku di PBB - nya ?'],
  [id, 'Sejak 1960-an ataupun pada 12-15 Mei', 'Sejak 1960-an atau+pun pada 12 - 15 Mei'],
  [id, 'Tulislah surat kepada Nasrullah, meskipun lainnya tidak', 'Tulis+lah surat kepada Nasrullah , meskipun lainnya tidak'],
  [id, 'Rp9.100/9.105 untuk APBN-P kuartal II/2007', 'Rp 9.100 / 9.105 untuk APBN-P kuartal II/2007'],
  [id, 'Kep-176/KM.10/7 serta departemen/instansi dan S/A', 'Kep-176/KM.10/7 serta departemen / instansi dan S/A'],
  [id, 'PT Kayu Tbk. (KAYU), Maju Pte. Ltd. dan Joko P. di sini', 'PT Kayu Tbk. ( KAYU ) , Maju Pte. Ltd. dan Joko P. di sini'],
  [id, 'Ia membeli beras, gula, dll.', 'Ia membeli beras , gula , dll .'],
  [en, "I can't, cannot and dont; it's the tenants' 27th", "I ca+n't , can+not and do+nt ; it+'s the tenants ' 27th"],
  [en, 'an oil-rich, anti-Roman 22-year-old daughter-in-law\'s 1970s car', "an oil - rich , anti-Roman 22 - year - old daughter - in - law+'s 1970s car"],
  [en, 'write to a.clerk@mill.example or @clerk, see plan_2.pdf at sub.mill.example', 'write to a.clerk@mill.example or @clerk , see plan_2.pdf at sub.mill.example'],
  [en, 'call (713) 853-3242 or 404-449-1026 :-) ok?!', 'call ( 713 ) 853-3242 or 404-449-1026 :-) ok ?!'],
  [en, 'They left at 5 p.m.', 'They left at 5 p.m .'],
  [de, 'Die 27-jährige Nord-Süd-Route endet.', 'Die 27 - jährige Nord - Süd - Route endet .'],
];
for (const [rules, text, expected] of cuts) test(`surfaces: ${text}`, () => assert.equal(cut(text, rules), expected));

const bits = ['Ia', "n't", 'nya', '-', 'PBB-nya', '27', 'th', '-an', '.', 'etc.', '"', '“', '”', "'", ' ', ' ', '\n', 'anti', 'oil-rich', 'cannot', '@', '/', ':)', 'a.b@c.d', '😀', '👨‍👩‍👧', 'e\u0301', 'שלום', 'سلام', 'co\u00ADop', '\u200D', '\u200F', '\uD800', '中文'];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...bits)).map((parts) => parts.join('')));

test('surfaces tile the tokens of their sentence, words tile their surface, on any text', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(id, en, de), (text, rules) => {
    const { tokens, sentences } = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], rules);
    let at = 0;
    for (const { from, to } of sentences) {
      const own = tokens.slice(from, to);
      for (const { start, end, words } of surfaces(text, own, rules)) {
        assert.match(text.slice(at, start), /^\s*$/u);
        assert.ok(end > start && words.length > 0);
        assert.equal(words[0]?.start, start);
        assert.equal(words.at(-1)?.end, end);
        for (const [i, word] of words.entries()) {
          assert.ok(word.end > word.start && (i === 0 || word.start === words[i - 1]?.end));
          const token = own[word.token];
          assert.ok(token !== undefined && token.start <= word.start && word.start < (own[word.token + 3]?.end ?? Infinity));
        }
        at = end;
      }
    }
    assert.match(text.slice(at), /^\s*$/u);
  }), { numRuns: 500 });
});
