import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countries, countryByCode, countryForms, countryName, seats } from '../../src/ontology/countries.ts';

const find = (language: string, form: string) => countryForms(language).filter((each) => each.form === form);

test('every country has two codes, a name in both languages and a point on the globe', () => {
  assert.equal(countries().length, 250);
  assert.equal(new Set(countries().map((each) => each.alpha2)).size, 250);
  for (const each of countries()) {
    assert.match(each.alpha3, /^[A-Z]{3}$/);
    assert.ok((each.names['en'] ?? []).length > 0 && (each.names['id'] ?? []).length > 0, each.name);
    assert.ok(Math.abs(each.latitude) <= 90 && Math.abs(each.longitude) <= 180, each.name);
  }
});

test('codes of both lengths lead to the country', () => {
  assert.equal(countryByCode('AZE'), countryByCode('AZ'));
  assert.equal(countryByCode('UNO'), undefined);
  assert.equal(countryName('EGY', 'id'), 'Mesir');
  assert.equal(countryName('EGY', 'xx'), 'Egypt');
});

test('adjectives, short forms, capitals and exonyms are known in their language', () => {
  assert.deepEqual(find('en', 'Armenians').map((each) => [each.country, each.kind]), [['ARM', 'adjective']]);
  assert.equal(find('en', 'Azeri')[0]?.country, 'AZE');
  for (const [form, country] of [['AS', 'USA'], ['RI', 'IDN'], ['Korsel', 'KOR'], ['Korut', 'PRK'], ['Belanda', 'NLD'], ['Yordania', 'JOR'], ['Tiongkok', 'CHN'], ['Inggris', 'GBR']]) {
    assert.deepEqual(find('id', form ?? '').map((each) => [each.country, each.kind]), [[country, 'name']]);
  }
  assert.equal(find('id', 'Moskow')[0]?.kind, 'capital');
  assert.equal(find('en', 'AS').length, 0);
});

test('short forms in capitals count only as written', () => {
  assert.ok(find('id', 'AS')[0]?.exact);
  assert.ok(find('en', 'U.S.')[0]?.exact);
  assert.ok(!find('en', 'Cuba')[0]?.exact);
});

test('seats keep apart from capitals and say of which kind they are', () => {
  assert.equal(find('id', 'Gedung Putih')[0]?.sector, 'GOV');
  assert.equal(find('en', 'Tel Aviv')[0]?.kind, 'disputed');
  assert.ok(seats().every((seat) => countryByCode(seat.country) !== undefined));
});
