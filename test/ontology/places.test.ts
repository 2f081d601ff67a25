import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { dataPath } from '../../src/ontology/data-path.ts';
import { foldForm } from '../../src/ontology/fold.ts';
import { readTable, writeTable } from '../../src/ontology/place-table.ts';
import { readRegions } from '../../src/ontology/regions.ts';
import { countryPlaces, placeCandidates, placeUnit, shippedPlaces } from '../../src/ontology/places.ts';

test('forms fold to one spelling', () => {
  assert.equal(foldForm('Sana’a'), 'sanaa');
  assert.equal(foldForm('Xankəndi'), 'xankandi');
  assert.equal(foldForm('Port-au-Prince'), 'port au prince');
  assert.equal(foldForm('  Nagorno–Karabakh '), 'nagorno karabakh');
  assert.equal(foldForm('—'), '');
});

test('the table gives back what was written, and finds by form and by opening', () => {
  const bytes = writeTable({
    countries: ['', 'IDN'], provinces: ['', 'ID.36'], districts: [''],
    latitude: Int16Array.of(-253, -32768), longitude: Int16Array.of(14072, 0), population: Uint8Array.of(160, 0), flags: Uint8Array.of(4, 2),
    country: Uint8Array.of(1, 1), province: Uint16Array.of(1, 1), district: Uint16Array.of(0, 0), geonames: Uint32Array.of(70_000, 0),
    names: ['Jayapura', 'Papua'], forms: ['jayapura', 'papua', 'papua barat'], postings: [[0], [2], [3]],
  });
  const table = readTable(bytes);
  assert.equal(table.size, 2);
  assert.equal(table.name(1), 'Papua');
  assert.deepEqual([...table.find('papua')], [2]);
  assert.deepEqual([...table.find('papua barat')], [3]);
  assert.deepEqual([...table.find('pap')], []);
  assert.deepEqual([...table.find('zz')], []);
  assert.ok(table.opens('papua '));
  assert.ok(!table.opens('papua t'));
  assert.equal(table.geonames[0], 70_000);
  assert.equal(table.latitude[1], -32768);
});

test('exonyms, units and hand-written places are found', () => {
  const first = (form: string) => placeCandidates(form)[0];
  for (const [form, country] of [['Moskow', 'RUS'], ['Jenewa', 'CHE'], ['Damaskus', 'SYR'], ['Kairo', 'EGY'], ['Wina', 'AUT'], ['Mekah', 'SAU'], ['Jalur Gaza', 'PSE'], ['Tepi Barat', 'PSE'], ['Krimea', 'UKR'], ['Tembagapura', 'IDN']]) {
    assert.equal(first(form ?? '')?.country, country, form);
  }
  const karabakh = first('Karabakh');
  assert.deepEqual([karabakh?.name, karabakh?.country, karabakh?.precision, karabakh?.latitude, karabakh?.longitude], ['Nagorno-Karabakh', 'AZE', 'region', 39.8, 46.75]);
  assert.deepEqual(first('Gome')?.within, ['IDN', 'ID.PT', 'ID.PT.9433']);
  assert.equal(first('Intan Jaya')?.precision, 'district');
  assert.equal(placeCandidates('Timur Tengah')[0]?.country, null);
  assert.equal(placeCandidates('Qwertzuiop').length, 0);
});

test('a county is known by its bare name only beside a word for it', () => {
  assert.ok(placeCandidates('Rapides').length > 0 && placeCandidates('Rapides').every((entry) => entry.bound || entry.precision !== 'district'));
  assert.ok(placeCandidates('Rapides Parish').some((entry) => !entry.bound && entry.id === 'US.LA.079'));
});

test('units and countries are told by code', () => {
  assert.equal(placeUnit('US.IL')?.name, 'Illinois');
  assert.equal(placeUnit('UA.11')?.name, 'Crimea');
  assert.equal(placeUnit('GEO')?.name, 'Georgia');
  assert.equal(placeUnit('XX.99'), undefined);
});

test('countries are found in the language asked for, short forms with their spelling', () => {
  assert.equal(countryPlaces('id').find('mesir')[0]?.id, 'EGY');
  assert.equal(countryPlaces('en').find('mesir').length, 0);
  assert.equal(countryPlaces('en').find('us')[0]?.spelling, 'US');
  assert.ok(countryPlaces('en').opens('saudi'));
});

test('the hand-written layer is sound', () => {
  const forms = ['Zeitoun', 'Shejaia', 'Jabalia camp', 'Zamzam camp', 'El Fasher', 'Hitadipa', 'Yambi', 'Kiwirok', 'Dekai', 'Kisor', 'Abyei', 'Transnistria', 'Philadelphi corridor', 'Laut Merah', 'Bangsamoro', 'Poso', 'Aceh Timur'];
  for (const form of forms) assert.equal(placeCandidates(form)[0]?.layer, 'region', form);
  assert.ok(shippedPlaces().opens('jalur'));
});

test('the table is small', () => {
  assert.ok(statSync(dataPath('places/places.bin')).size < 6_000_000);
});

test('every row of the hand-written layer has a point, a size, a known country and a known precision', () => {
  const rows = readRegions(readFileSync(dataPath('places/regions.tsv'), 'utf8'));
  assert.ok(rows.length >= 350);
  assert.equal(new Set(rows.map((row) => row.entry.id)).size, rows.length);
  for (const { entry, from } of rows) {
    assert.ok(Math.abs(entry.latitude ?? 99) <= 90 && Math.abs(entry.longitude ?? 999) <= 180 && (entry.radiusKm ?? 0) > 0, entry.name);
    assert.ok(['point', 'city', 'district', 'province', 'region'].includes(entry.precision), entry.name);
    assert.match(from ?? '2000', /^\d{4}(-\d{2}-\d{2})?$/);
    assert.ok(entry.country !== null || entry.within.length === 0, entry.name);
  }
});
