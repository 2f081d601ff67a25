import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceWords } from '../../src/analysis/pack/places.ts';
import { findPlaces } from '../../src/analysis/places.ts';
import { tokenise } from '../../src/analysis/tokens.ts';
import { places as english } from '../../src/lang/en/places.ts';
import { tokens as englishTokens } from '../../src/lang/en/tokens.ts';
import { places as indonesian } from '../../src/lang/id/places.ts';
import { tokens as indonesianTokens } from '../../src/lang/id/tokens.ts';
import { readLexicon, type Lexicon } from '../../src/ontology/lexicon.ts';

function find(language: 'en' | 'id', text: string, lexicon?: Lexicon) {
  const words: PlaceWords = language === 'en' ? english : indonesian;
  const rules = language === 'en' ? englishTokens : indonesianTokens;
  const found = findPlaces({ language, text, ...tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], rules) }, words, lexicon);
  for (const place of found) assert.equal(text.slice(place.start, place.end), place.text);
  return found;
}
const told = (language: 'en' | 'id', text: string, lexicon?: Lexicon) => find(language, text, lexicon).filter((place) => place.kind === 'literal').map((place) => `${place.text} = ${place.name} ${place.country} ${place.precision}`);

test('units before the name are part of it and say its precision', () => {
  assert.deepEqual(told('id', 'Baku tembak pecah di Distrik Gome, Kabupaten Puncak, Papua, kemarin.'), [
    'Distrik Gome = Gome IDN district', 'Kabupaten Puncak = Puncak Regency IDN district', 'Papua = Papua IDN province',
  ]);
  assert.deepEqual(told('id', 'Warga Kota Jayapura mengungsi ke Kabupaten Jayapura.'), ['Kota Jayapura = Jayapura IDN city', 'Kabupaten Jayapura = Jayapura Regency IDN district']);
  assert.deepEqual(told('en', 'The blast hit Zabul province.'), ['Zabul province = Zabul AFG province']);
});

test('a village that no table has is a place without a point, in the country beside it', () => {
  const [unknown] = find('id', 'Penembakan di Kampung Sukasepi Baru, Kabupaten Intan Jaya, melukai warga.');
  assert.deepEqual([unknown?.text, unknown?.name, unknown?.country, unknown?.latitude, unknown?.precision, unknown?.rule], ['Kampung Sukasepi Baru', 'Sukasepi Baru', 'IDN', null, 'city', 'place.text']);
  assert.deepEqual(told('en', 'Troops shelled the village of Qarvend Xol in Azerbaijan.').at(0), 'village of Qarvend Xol = Qarvend Xol AZE city');
  assert.deepEqual(told('id', 'Warga di desa itu Selamat.'), []);
});

test('what holds a place, named behind it, decides which one it is', () => {
  const [illinois] = find('en', 'A fire broke out in Springfield, Illinois, on Friday.');
  const [short] = find('en', 'A fire broke out in Springfield, Ill., on Friday.');
  const [massachusetts] = find('en', 'A fire broke out in Springfield, Massachusetts, on Friday.');
  assert.ok(Math.abs((illinois?.latitude ?? 0) - 39.8) < 0.1);
  assert.equal(short?.longitude, illinois?.longitude);
  assert.ok(Math.abs((massachusetts?.longitude ?? 0) + 72.6) < 0.1);
  assert.equal(illinois?.rule, 'place.contained');
});

test('the article’s other places decide between towns of one name', () => {
  const context = find('en', 'Rebels left Tripoli after talks in Beirut. The army of Lebanon held Sidon.').find((place) => place.text === 'Tripoli');
  const alone = find('en', 'Rebels left Tripoli. The army of Libya held Benghazi.').find((place) => place.text === 'Tripoli');
  assert.deepEqual([context?.country, alone?.country], ['LBN', 'LBY']);
});

test('Georgia is a country or a state by its company', () => {
  assert.deepEqual(told('en', 'Georgia and Armenia met in Tbilisi.').at(0), 'Georgia = Georgia GEO country');
  assert.equal(find('en', 'Voters in Georgia, Alabama, Florida and Tennessee queued in Atlanta.')[0]?.precision, 'province');
});

test('disputed regions carry the state that recognition gives', () => {
  assert.deepEqual(told('id', 'Pertempuran di Nagorno-Karabakh, Krimea, Jalur Gaza dan garis kontak berlanjut.'), [
    'Nagorno-Karabakh = Nagorno-Karabakh AZE region', 'Krimea = Crimea UKR region', 'Jalur Gaza = Gaza Strip PSE region', 'garis kontak = Nagorno-Karabakh line of contact AZE region',
  ]);
  assert.deepEqual(told('en', 'Shelling hit Jabalia camp and the Zamzam displacement camp.'), ['Jabalia camp = Jabalia camp PSE city', 'Zamzam displacement camp = Zamzam camp SDN city']);
});

test('persons and plain words are no places', () => {
  assert.deepEqual(told('en', 'Paris Hilton and Michael Jordan met Mr. Jackson. Jackson smiled.'), []);
  assert.deepEqual(told('en', 'Police said reading was nice. Most of us agreed in May.'), []);
  assert.deepEqual(told('id', 'Damai itu indah, kata Bapak Solo. Malang nasib mereka.'), []);
  assert.deepEqual(told('en', 'He taught them in Reading, England.').slice(0, 1), ['Reading = Reading GBR city']);
});

test('short forms count in their own spelling and language', () => {
  assert.deepEqual(told('en', 'The US told us so.'), ['US = United States USA country']);
  assert.deepEqual(told('id', 'Menlu AS dan RI bertemu.'), ['AS = United States USA country', 'RI = Indonesia IDN country']);
  assert.deepEqual(told('en', 'AS we know, RI is short.'), []);
});

test('nationality adjectives are demonyms at their country', () => {
  assert.deepEqual(find('en', 'Azeri troops met an Armenian convoy.').map((place) => [place.text, place.kind, place.country]), [['Azeri', 'demonym', 'AZE'], ['Armenian', 'demonym', 'ARM']]);
});

test('the analyst’s own places come first', () => {
  const { lexicon } = readLexicon('name,forms,country,kind,latitude,longitude\nCamp Dawn,Paris,IDN,place,-3.5,137.1');
  const [own] = find('en', 'Shots were heard near Paris.', lexicon);
  assert.deepEqual([own?.name, own?.country, own?.rule], ['Camp Dawn', 'IDN', 'place.lexicon']);
});

test('nothing and nonsense give nothing', () => {
  assert.deepEqual(find('en', ''), []);
  assert.deepEqual(find('en', '!!! — … ,,, “”'), []);
});

test('long input takes linear time', () => {
  const text = 'New New York San Santa Papua Barat Daya '.repeat(5000);
  const began = performance.now();
  find('en', text);
  assert.ok(performance.now() - began < 8000);
});

test('Arabic articles, other spellings and unknown names beside their country', () => {
  assert.deepEqual(told('en', 'A Sudanese drone hit a market in al-Nuhud.'), ['al-Nuhud = En Nahud SDN city']);
  assert.deepEqual(told('en', 'Ukraine counted the dead in Balakliia.').slice(1), ['Balakliia = Balakliya UKR city']);
  assert.deepEqual(told('en', 'Planes struck a port at Ras Isa, Yemen.').slice(0, 1), ['Ras Isa = Ras Isa YEM city']);
});
