import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuantities } from '../../src/analysis/quantities.ts';
import { tokenise } from '../../src/analysis/tokens.ts';
import { numbers as en } from '../../src/lang/en/numbers.ts';
import { tokens as enTokens } from '../../src/lang/en/tokens.ts';
import { numbers as id } from '../../src/lang/id/numbers.ts';
import { tokens as idTokens } from '../../src/lang/id/tokens.ts';

const room = { id: { numbers: id, tokens: idTokens }, en: { numbers: en, tokens: enTokens } };
function find(text: string, lang: 'id' | 'en'): string {
  const { tokens } = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], room[lang].tokens);
  return findQuantities(tokens, text, room[lang].numbers)
    .map((q) => `${q.text}=${q.low ?? ''}..${q.high ?? ''} ${q.qualifier}${q.kind === 'count' ? '' : ` ${q.kind}`}`).join('; ');
}

const cases: ['id' | 'en', string, string][] = [
  ['id', 'menewaskan 1.234 orang dan 1,5 juta pengungsi', '1.234=1234..1234 exact; 1,5 juta=1500000..1500000 exact'],
  ['id', 'menewaskan 1,234 orang', '1,234=1234..1234 exact'],
  ['id', 'dua puluh lima tentara', 'dua puluh lima=25..25 exact'],
  ['id', 'seribu dua ratus warga', 'seribu dua ratus=1200..1200 exact'],
  ['id', 'seratus lima belas ribu orang', 'seratus lima belas ribu=115000..115000 exact'],
  ['id', 'Sedikitnya 16 orang tewas', 'Sedikitnya 16=16.. at_least'],
  ['id', 'sekitar 16 orang, hampir 20 luka', 'sekitar 16=16..16 about; hampir 20=20..20 about'],
  ['id', '12 hingga 15 orang', '12 hingga 15=12..15 range'],
  ['id', 'antara 12 dan 15 orang', 'antara 12 dan 15=12..15 range'],
  ['id', '12-15 orang', '12-15=12..15 range'],
  ['id', 'naik dari 12 hingga 15 orang', '12=12..12 exact; hingga 15=..15 at_most'],
  ['id', 'hingga 16 orang', 'hingga 16=..16 at_most'],
  ['id', 'lebih dari 16 orang', 'lebih dari 16=17.. more_than'],
  ['id', 'kurang dari 16 orang', 'kurang dari 16=..15 fewer_than'],
  ['id', 'tidak kurang dari 16 orang', 'tidak kurang dari 16=16.. at_least'],
  ['id', 'belasan orang dan puluhan ribu warga', 'belasan=11..19 vague; puluhan ribu=20000..99999 vague'],
  ['id', 'ratusan, ribuan, beberapa, sejumlah', 'ratusan=100..999 vague; ribuan=1000..9999 vague; beberapa=2.. vague; sejumlah=2.. vague'],
  ['id', 'perang ketiga, kedua negara, HUT ke-75', 'ketiga=3..3 exact ordinal; kedua=2..2 exact ordinal; ke-75=75..75 exact ordinal'],
  ['id', 'naik 5,5 persen atau 7%', '5,5=5.5..5.5 exact percent; 7=7..7 exact percent'],
  ['id', 'bantuan Rp 5 miliar dan 3 juta dolar', '5 miliar=5000000000..5000000000 exact money; 3 juta=3000000..3000000 exact money'],
  ['id', 'Rp5.000', '5.000=5000..5000 exact money'],
  ['id', 'sejauh 12 km, pria 22 tahun', '12=12..12 exact measure; 22=22..22 exact measure'],
  ['id', 'menang 2-1', '2-1=2..2 exact score'],
  ['id', 'perang 1988 itu', '1988=1988..1988 exact year'],
  ['id', 'Ahmad (22) dan Budi (31)', '22=22..22 exact measure; 31=31..31 exact measure'],
  ['id', 'salah satu tentara menembak satu sama lain', ''],
  ['id', 'Resolusi 2334 dan Pasal 51', '2334=2334..2334 exact measure; 51=51..51 exact measure'],
  ['id', 'tiga helikopter dan empat drone', 'tiga=3..3 exact; empat=4..4 exact'],
  ['en', 'killed 1,234 people; 1.234 fled', '1,234=1234..1234 exact; 1.234=1234..1234 exact'],
  ['en', 'twenty-five soldiers', 'twenty-five=25..25 exact'],
  ['en', 'one hundred and six civilians', 'one hundred and six=106..106 exact'],
  ['en', 'between one hundred and two hundred people', 'between one hundred and two hundred=100..200 range'],
  ['en', 'two hundred thousand, and a dozen', 'two hundred thousand=200000..200000 exact; a dozen=12..12 exact'],
  ['en', 'two dozen fighters', 'two dozen=24..24 exact'],
  ['en', 'more than a dozen fighters', 'more than a dozen=13.. more_than'],
  ['en', 'nearly two dozen people', 'nearly two dozen=24..24 about'],
  ['en', 'At least 16 soldiers', 'At least 16=16.. at_least'],
  ['en', 'as many as 16, up to 20', 'as many as 16=..16 at_most; up to 20=..20 at_most'],
  ['en', 'more than 16, over 20, fewer than 30', 'more than 16=17.. more_than; over 20=21.. more_than; fewer than 30=..29 fewer_than'],
  ['en', 'between 12 and 15 people', 'between 12 and 15=12..15 range'],
  ['en', '12 to 15 people', '12 to 15=12..15 range'],
  ['en', '10 to 15 thousand people', '10 to 15 thousand=10000..15000 range'],
  ['en', 'rose from 12 to 15', '12=12..12 exact; 15=15..15 exact'],
  ['en', 'dozens of people, scores, hundreds, tens of thousands', 'dozens of=20..99 vague; scores=20..99 vague; hundreds=100..999 vague; tens of thousands=20000..99999 vague'],
  ['en', 'several hundred people; several tanks', 'several hundred=200..999 vague; several=2.. vague'],
  ['en', 'a 22-year-old man and a 12 km wall', '22=22..22 exact measure; 12=12..12 exact measure'],
  ['en', '$3 million, 3.5m people, 7 percent', '3 million=3000000..3000000 exact money; 3.5m=3500000..3500000 exact; 7=7..7 exact percent'],
  ['en', 'the 27th and third attack', '27th=27..27 exact ordinal; third=3..3 exact ordinal'],
  ['en', 'John Smith, 35, was', '35=35..35 exact measure'],
  ['en', 'won 2-1, no one, one another', '2-1=2..2 exact score'],
  ['en', '2000 troops in Resolution 1325', '2000=2000..2000 exact; 1325=1325..1325 exact measure'],
  ['en', '10 or more people, 12 or so', '10 or more=10.. at_least; 12 or so=12..12 about'],
  ['en', 'at least some 20 people', 'at least some 20=20.. at_least'],
  ['en', 'six soldiers and four civilians', 'six=6..6 exact; four=4..4 exact'],
  ['en', 'hundreds of people over hundreds of years', 'hundreds of=100..999 vague; over hundreds of=100..999 vague measure'],
  ['id', 'wabah Covid - 19, dana Rp 16,9 triliun', '19=19..19 exact measure; 16,9 triliun=16900000000000..16900000000000 exact money'],
  ['en', 'two, three', 'two=2..2 exact; three=3..3 exact'],
];
for (const [lang, text, expected] of cases) test(`${lang}: ${text}`, () => assert.equal(find(text, lang), expected));

test('numbers inside time expressions are left out', () => {
  const text = 'Ahad (27/9) 16 orang tewas pada 2016';
  const { tokens } = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], idTokens);
  assert.deepEqual(findQuantities(tokens, text, id, [{ start: 0, end: 11 }, { start: 32, end: 36 }]).map((q) => q.text), ['16']);
});

test('spans hold on any run of words', () => {
  const word = fc.constantFrom('16', '1.5', 'dua', 'puluh', 'ribu', 'juta', 'sedikitnya', 'antara', 'dan', '-', '1,2,3', '9/11', 'two', 'hundred', 'and', 'a', 'dozen', 'at', 'least', '%', '.', '00000000000000000000000001');
  fc.assert(fc.property(fc.array(word), fc.constantFrom('id' as const, 'en' as const), (list, lang) => {
    const text = list.join(' ');
    const { tokens } = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], room[lang].tokens);
    let at = 0;
    for (const q of findQuantities(tokens, text, room[lang].numbers)) {
      assert.ok(q.start >= at && q.end > q.start && q.from < q.to);
      assert.equal(text.slice(q.start, q.end), q.text);
      at = q.end;
    }
  }), { numRuns: 500 });
});
