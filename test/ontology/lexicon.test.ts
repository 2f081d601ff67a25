import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../../src/ontology/csv.ts';
import { lexiconPlaces, readLexicon } from '../../src/ontology/lexicon.ts';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

test('CSV cells hold commas, quotes and line ends', () => {
  assert.deepEqual(cells('a,"b,""c""\nd",e\r\n\r\nf,,'), [['a', 'b,"c"\nd', 'e'], ['f', '', '']]);
  assert.deepEqual(cells('\uFEFFa;b\n1,5;2'), [['a', 'b'], ['1,5', '2']]);
  assert.deepEqual(cells(''), []);
  assert.deepEqual(readCsv('a,b\n"x\ny",2\nz,3').rows.map((row) => row.line), [1, 2, 4]);
  assert.equal(readCsv('a\n"open').unclosed, 2);
});

test('actors and places are read, with dates made whole', () => {
  const { lexicon, problems } = readLexicon([
    'name,forms,country,sector,kind,latitude,longitude,from,to',
    'Lembah Front,LF|Front Lembah,IDN,reb,actor,,,2019,2020-02',
    'Bukit Sunyi,Sunyi Hill,id,,,-3.5,137.25,,',
  ].join('\n'));
  assert.deepEqual(problems, []);
  assert.deepEqual(lexicon.actors, [{ name: 'Lembah Front', forms: ['Lembah Front', 'LF', 'Front Lembah'], country: 'IDN', sector: 'REB', from: '2019-01-01', to: '2020-02-29' }]);
  assert.deepEqual(lexicon.places.map((place) => [place.id, place.country, place.latitude, place.longitude, place.forms]), [['lexicon:3', 'IDN', -3.5, 137.25, ['Bukit Sunyi', 'Sunyi Hill']]]);
});

test('a row with a fault is left out and told with its line', () => {
  const rows = ['name,country,sector,kind,latitude,longitude,from,to', ',IDN,,,,,,', 'A,ZZZ,,,,,,', 'B,,XYZ,,,,,', 'C,,,thing,,,,', 'D,,,place,91,0,,', 'E,,,place,5,,,', 'F,,,,,,27/9/2020,', 'G,,,,,,2021,2020', 'H,UNO,IGO,,,,,'];
  const { lexicon, problems } = readLexicon(rows.join('\n'), 'mine.csv');
  assert.deepEqual(lexicon.actors.map((actor) => actor.name), ['H']);
  assert.deepEqual(problems.map((each) => [each.code, /Line (\d+)/.exec(each.message)?.[1], each.place]), [2, 3, 4, 5, 6, 7, 8, 9].map((line) => ['P022', String(line), 'mine.csv']));
});

test('trouble with the table itself is told', () => {
  assert.deepEqual(readLexicon('').problems.map((each) => each.code), ['P021']);
  assert.deepEqual(readLexicon('title,forms\nx,y').problems.map((each) => each.code), ['P021']);
  const odd = readLexicon('name,colour\nA,red');
  assert.deepEqual([odd.problems.map((each) => each.code), odd.lexicon.actors.length], [['P023'], 1]);
  const open = readLexicon('name\nA\n"B');
  assert.deepEqual([open.problems.map((each) => each.code), open.lexicon.actors.map((actor) => actor.name)], [['P024'], ['A']]);
});

test('places hold within their dates', () => {
  const { lexicon } = readLexicon('name,kind,from,to\nKamp Baru,place,2022,2023');
  assert.equal(lexiconPlaces(lexicon, '2022-05-01T10:00:00+07:00').find('kamp baru').length, 1);
  assert.equal(lexiconPlaces(lexicon, '2021-05-01').find('kamp baru').length, 0);
  assert.equal(lexiconPlaces(lexicon, undefined).find('kamp baru').length, 1);
});
