/** Who is named in a text, by which words, and what those words resolve to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocatedPlace, Mention, NameSpan } from '../../src/analysis/analysis.ts';
import { findMentions } from '../../src/analysis/mentions.ts';
import { findQuotes } from '../../src/analysis/quotes.ts';
import { tokenise } from '../../src/analysis/tokens.ts';
import { mentions as english } from '../../src/lang/en/mentions.ts';
import { tokens as englishTokens } from '../../src/lang/en/tokens.ts';
import { mentions as indonesian } from '../../src/lang/id/mentions.ts';
import { tokens as indonesianTokens } from '../../src/lang/id/tokens.ts';
import type { Block } from '../../src/model/article.ts';

interface Options {
  readonly published?: string;
  readonly lexicon?: Parameters<typeof findMentions>[2];
  /** Names of places in the text with their countries, as the place finder would give them. */
  readonly places?: Readonly<Record<string, string>>;
  /** What the name model would see. */
  readonly names?: readonly NameSpan[];
}

function mentionsOf(code: 'en' | 'id', text: string, { published, lexicon, places, names }: Options = {}): Mention[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  const { tokens, sentences } = tokenise(text, blocks, code === 'en' ? englishTokens : indonesianTokens);
  const located = Object.entries(places ?? {}).map(([name, country]): LocatedPlace => {
    const start = text.indexOf(name);
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === start + name.length) + 1;
    return { text: name, start, end: start + name.length, name, country, latitude: 0, longitude: 0, precision: 'city', kind: 'literal', from, to, rule: 'test' };
  });
  const input = { text, blocks, tokens, sentences, quotes: findQuotes(text, blocks), places: located, ...(published === undefined ? {} : { published }), ...(names === undefined ? {} : { names }) };
  return findMentions(input, code === 'en' ? { code, mentions: english } : { code, mentions: indonesian }, lexicon);
}

/** "words = name|country|sector|person + …" of every mention that is an actor. */
function told(code: 'en' | 'id', text: string, options?: Options): string[] {
  return mentionsOf(code, text, options).filter((mention) => !mention.locative && !mention.modifier).map((mention) =>
    `${mention.text} = ${mention.entities.map(({ name, country, sector, person }) => [name, country ?? '-', sector ?? '-', ...(person === undefined ? [] : [person])].join('|')).join(' + ')}`);
}

test('titles, bodies and countries compose in Indonesian order', () => {
  assert.deepEqual(told('id', 'Menteri Luar Negeri Rusia Sergey Lavrov menelepon Menlu Turki.'), [
    'Menteri Luar Negeri Rusia Sergey Lavrov = Ministry of Foreign Affairs of Russia|RUS|GOV|Sergey Lavrov',
    'Menlu Turki = Ministry of Foreign Affairs of Turkey|TUR|GOV',
  ]);
  assert.deepEqual(told('id', 'Pasukan Azerbaijan dan Armenia terlibat pertempuran.'), [
    'Pasukan Azerbaijan = Armed Forces of Azerbaijan|AZE|MIL',
    'Armenia = Armed Forces of Armenia|ARM|MIL',
  ]);
  assert.deepEqual(told('id', 'Juru bicara Kementerian Pertahanan Armenia Shushan Stepanyan membantah kabar itu.'), [
    'Juru bicara Kementerian Pertahanan Armenia Shushan Stepanyan = Ministry of Defence of Armenia|ARM|MIL|Shushan Stepanyan',
  ]);
});

test('Indonesian commands and police carry place, rank and name', () => {
  assert.deepEqual(told('id', 'Kapendam XVII/Cenderawasih Kolonel Inf Budi Hartono menuding KKB menembaki prajurit TNI.'), [
    'Kapendam XVII/Cenderawasih Kolonel Inf Budi Hartono = Kodam Cenderawasih|IDN|MIL|Budi Hartono',
    'KKB = Armed criminal group (KKB), Papua|IDN|REB',
    'prajurit TNI = Armed Forces of Indonesia|IDN|MIL',
  ]);
  assert.deepEqual(told('id', 'Kapolres Mimika AKBP Rahmat Wijaya menjelaskan kejadian itu.', { places: { Mimika: 'IDN' } }), [
    'Kapolres Mimika AKBP Rahmat Wijaya = Resort Police of Mimika|IDN|COP|Rahmat Wijaya',
  ]);
});

test('titles, possessives and links compose in English order', () => {
  assert.deepEqual(told('en', "Azerbaijan's Defence Ministry rejected what the ministry of defence of Armenia had said."), [
    "Azerbaijan's Defence Ministry = Ministry of Defence of Azerbaijan|AZE|MIL",
    'the ministry of defence of Armenia = Ministry of Defence of Armenia|ARM|MIL',
  ]);
  assert.deepEqual(told('en', 'Armenian and Azerbaijani forces clashed.'), [
    'Armenian = Armed Forces of Armenia|ARM|MIL',
    'Azerbaijani forces = Armed Forces of Azerbaijan|AZE|MIL',
  ]);
  assert.deepEqual(told('en', 'A spokesman for the Sudanese army, Hamid Osman, spoke of three Turkish soldiers.'), [
    'A spokesman for the Sudanese army, Hamid Osman = Armed Forces of Sudan|SDN|MIL|Hamid Osman',
    'three Turkish soldiers = Armed Forces of Turkey|TUR|MIL',
  ]);
  assert.deepEqual(told('en', 'Colonel Yosef Harari, an Israeli military spokesman, blamed Hezbollah fighters.'), [
    'Colonel Yosef Harari, an Israeli military spokesman = Armed Forces of Israel|ISR|MIL|Yosef Harari',
    'Hezbollah fighters = Hezbollah|LBN|REB',
  ]);
});

test('a name takes the title before or behind it, and a later surname takes both', () => {
  const expected = 'Ministry of Foreign Affairs of Norway|NOR|GOV|Kari Solberg';
  assert.deepEqual(told('en', "Kari Solberg, Norway's foreign minister, flew home. Solberg spoke to reporters there.").slice(0, 2), [
    `Kari Solberg, Norway's foreign minister = ${expected}`, `Solberg = ${expected}`,
  ]);
  assert.equal(told('id', 'Solberg tiba pada Senin.\nMenteri Luar Negeri Norwegia Kari Solberg akan berpidato.')[0], `Solberg = ${expected}`);
});

test('one person is never given the title of another beside it', () => {
  assert.deepEqual(told('id', 'Menlu Rusia Sergey Lavrov menelepon Menlu Azerbaijan Jeyhun Bayramov. Selain dengan Bayramov, Lavrov berbicara dengan wartawan.').slice(2, 4), [
    'Bayramov = Ministry of Foreign Affairs of Azerbaijan|AZE|GOV|Jeyhun Bayramov',
    'Lavrov = Ministry of Foreign Affairs of Russia|RUS|GOV|Sergey Lavrov',
  ]);
});

test('pronouns follow the speaker, and bodies where no person is near', () => {
  assert.equal(told('en', 'President Ilham Aliyev met reporters on Monday. He denied the charge.', { published: '2020-10-01' }).at(-1), 'He = President of Azerbaijan|AZE|GOV|Ilham Aliyev');
  assert.equal(told('en', 'The Israeli military issued a statement. It denied the charge.').at(-1), 'It = Armed Forces of Israel|ISR|MIL');
  assert.equal(told('id', 'Kementerian Pertahanan Azerbaijan mengeluarkan pernyataan. Ia membantah tuduhan itu.').at(-1), 'Ia = Ministry of Defence of Azerbaijan|AZE|MIL');
  assert.equal(told('en', 'A table stood there. He fell.').length, 0);
});

test('possessives make mentions of what they own', () => {
  assert.equal(told('id', 'Armenia mengatakan warganya diserang.').at(-1), 'warganya = Civilians of Armenia|ARM|CVL');
  assert.equal(told('en', 'The RSF advanced. Its fighters took a base.').at(-1), 'Its fighters = Rapid Support Forces|SDN|REB');
});

test('pairs stand for the last two that fit', () => {
  assert.equal(told('en', 'Armenian and Azerbaijani forces clashed again. The two countries fought a war.').at(-1), 'The two countries = Armenia|ARM|- + Azerbaijan|AZE|-');
  assert.equal(told('id', 'Menlu Rusia Sergey Lavrov bertemu Menlu Turki Hakan Fidan. Kedua menteri menyerukan gencatan senjata.').at(-1),
    'Kedua menteri = Ministry of Foreign Affairs of Russia|RUS|GOV|Sergey Lavrov + Ministry of Foreign Affairs of Turkey|TUR|GOV|Hakan Fidan');
  assert.equal(told('en', 'The Taliban freed two men held since June, the Afghan government said. Both sides praised the deal.').at(-1),
    'Both sides = Taliban|AFG|REB + Government of Afghanistan|AFG|GOV');
});

test('general nouns and bare heads stand for what was named before', () => {
  assert.equal(told('id', 'UNRWA membuka sekolah. Badan tersebut menambah guru.')[1], 'Badan tersebut = United Nations Relief and Works Agency for Palestine Refugees|UNO|IGO');
  assert.equal(told('en', 'The Arakan Army took a town in Myanmar. The army fled.').at(-1), 'The army = Armed Forces of Myanmar|MMR|MIL');
  assert.equal(told('en', "Sudan's army shelled the town. The army denied it.")[1], 'The army = Armed Forces of Sudan|SDN|MIL');
  assert.equal(told('en', 'The Lakeside Legal Aid Institute (LLAI) counted ten arrests. LLAI asked for calm.').at(-1), 'LLAI = Lakeside Legal Aid Institute|-|HRI');
});

test('capitals are governments, places or countries as the words have it', () => {
  const seen = mentionsOf('en', 'Moscow accused Kyiv. Shells fell in Kyiv. The conflict between Baku and Yerevan goes on.');
  assert.deepEqual(seen.map((mention) => [mention.text, mention.entities[0]?.sector, mention.locative]), [
    ['Moscow', 'GOV', false], ['Kyiv', 'GOV', false], ['Kyiv', null, true], ['Baku', null, false], ['Yerevan', null, false],
  ]);
});

test('an adjective on another noun is a modifier, a people is an actor', () => {
  const [adjective] = mentionsOf('en', 'The Russian proposal failed.');
  assert.ok(adjective?.modifier === true && adjective.entities[0]?.country === 'RUS');
  assert.deepEqual(told('en', 'Palestinians threw stones.'), ['Palestinians = Civilians of Palestine|PSE|CVL']);
});

test('unnamed people take the country in which the sentence sets them', () => {
  assert.deepEqual(told('en', 'Unidentified gunmen fired on police in Maiduguri.', { places: { Maiduguri: 'NGA' } }), [
    'Unidentified gunmen = Unidentified armed men|NGA|UAF', 'police = Police of Nigeria|NGA|COP',
  ]);
  assert.deepEqual(told('en', 'Gunmen took two hostages.'), ['Gunmen = Unidentified armed men|-|UAF', 'two hostages = Hostages|-|-']);
});

test('words of a quotation in the first person are its speaker', () => {
  assert.equal(told('en', '"We struck no hospital," Israeli army spokesman Dan Levi said.')[0], 'We = Armed Forces of Israel|ISR|MIL|Dan Levi');
});

test('names of places, headlines and openers of sentences are no persons', () => {
  assert.deepEqual(told('en', 'Green Valley lies in hills.', { places: { 'Green Valley': 'USA' } }), []);
  assert.deepEqual(told('en', 'Ceasefire Talks Begin Again Amid Heavy Shelling'), []);
  assert.deepEqual(told('id', 'Serangan Lanjutan terjadi setelah serangan pertama.'), []);
});

test("the analyst's own actors go before ours", () => {
  const lexicon = { actors: [{ name: 'Radio Selatan Forum', forms: ['RSF'], country: 'IDN', sector: 'NGO' as const }], places: [] };
  assert.deepEqual(told('en', 'The RSF spoke.', { lexicon }), ['The RSF = Radio Selatan Forum|IDN|NGO']);
});

test('every mention is an exact slice, in order, and none overlaps another', () => {
  const text = 'Presiden AS Donald Trump dan PM Israel Benjamin Netanyahu bertemu di Washington. "Kami sepakat," kata Netanyahu. Mereka juga menelepon Hamas (gerakan itu), PBB, dan kedua negara.\n\nThe U.S. Army’s 3rd Brigade — “Spartans” — met al-Qassam Brigades’ envoys; she left.';
  for (const code of ['en', 'id'] as const) {
    let end = 0;
    for (const mention of mentionsOf(code, text)) {
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      assert.ok(mention.start >= end && mention.entities.length > 0, mention.text);
      end = mention.end;
    }
  }
});

test('capitals alone are a person only where the name model sees one, or has seen the name before', () => {
  const text = 'Aturan Pembatasan Ruang Gerak ditolak Bagus Wirasena.';
  const all = told('id', text);
  assert.ok(all.some((line) => line.startsWith('Aturan Pembatasan Ruang Gerak')) && all.some((line) => line.startsWith('Bagus Wirasena')), all.join('; '));
  assert.deepEqual(told('id', text, { names: [{ from: 5, to: 7, kind: 'PER' }] }), ['Bagus Wirasena = Bagus Wirasena|-|-|Bagus Wirasena']);
  assert.deepEqual(told('id', text, { names: [{ from: 5, to: 7, kind: 'ORG' }] }), []);
  assert.ok(told('id', 'Jenderal Bagus Wirasena tiba. Bagus Wirasena pergi.', { names: [] }).length === 2, 'named with a title before');
});

test('time grows with the text, not with its square', () => {
  const sentence = 'Menteri Luar Negeri Rusia Sergey Lavrov bertemu Hamas dan PBB. "Kami menolak," katanya. Ia pergi dan mereka menunggu kedua negara. ';
  const time = (times: number): number => {
    const text = sentence.repeat(times);
    const start = performance.now();
    mentionsOf('id', text);
    return performance.now() - start;
  };
  time(50);
  const short = Math.max(time(200), 5);
  assert.ok(time(1600) < short * 30, 'eight times the text takes less than thirty times the time');
});
