/** The tables of actors are whole, and the dictionary finds their forms as written. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { actorConcepts, actorDictionary, fillName, isValid } from '../../src/ontology/actors.ts';
import { countryByCode } from '../../src/ontology/countries.ts';
import { dataPath } from '../../src/ontology/data-path.ts';
import { cutForm, expandForm, FormTrie } from '../../src/ontology/form-trie.ts';
import { isSector } from '../../src/ontology/sectors.ts';

const KINDS = ['office', 'body', 'force', 'group', 'igo', 'ngo', 'media', 'people', 'role', 'rank'];
const DAY = /^\d{4}(?:-\d{2}-\d{2})?$/;

function rows(): { readonly file: string; readonly columns: readonly string[]; readonly cells: readonly string[] }[] {
  const files = readdirSync(dataPath('actors')).filter((name) => name.endsWith('.tsv') && name !== 'holders.tsv');
  return files.flatMap((file) => {
    const [columns = [], ...lines] = readFileSync(dataPath(`actors/${file}`), 'utf8').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
    return lines.map((cells) => ({ file, columns, cells }));
  });
}

function find(language: string, text: string): readonly string[] {
  const pieces = cutForm(text);
  const match = actorDictionary(language).forms.longest(pieces, 0, () => true);
  return match === undefined || match.length < pieces.length ? [] : match.values.map((sense) => (sense.as === 'concept' ? sense.concept.name : sense.as === 'holder' ? sense.holder.person : sense.country));
}

test('every row has a cell a column, a kind, a sector, a country and forms that hold', () => {
  const all = rows();
  assert.ok(all.length > 1200, `${all.length} concepts`);
  for (const { file, columns, cells } of all) {
    const [id = '', kind = '', name = '', sector = '', country = '', from = '', to = '', ...rest] = cells;
    const forms = rest.slice(0, -1);
    const where = `${file}: ${id}`;
    assert.equal(cells.length, columns.length, where);
    assert.ok(KINDS.includes(kind) && id.startsWith(`${kind}.`), where);
    assert.ok(name !== '' && (name.match(/\{/g) ?? []).length <= 2, where);
    assert.ok(sector === '' || isSector(sector), `${where} ${sector}`);
    assert.ok(country === '' || ['IGO', 'UNO', 'NGO', 'EUR'].includes(country) || countryByCode(country)?.alpha3 === country, `${where} ${country}`);
    for (const day of [from, to]) assert.ok(day === '' || DAY.test(day), where);
    assert.ok(forms.some((cell) => cell !== ''), `${where} has no form`);
    for (const form of forms.join('|').split('|').filter((each) => each !== '').flatMap(expandForm)) {
      assert.ok(cutForm(form).length > 0 && !/[()[\]{}]/.test(form), `${where}: ${form}`);
    }
  }
});

test('ids are unique and every holder names an office of the tables', () => {
  const ids = rows().map(({ cells }) => cells[0] ?? '');
  assert.equal(new Set(ids).size, ids.length);
  for (const line of readFileSync(dataPath('actors/holders.tsv'), 'utf8').trimEnd().split('\n').slice(1)) {
    const [person = '', office = '', , from = '', to = ''] = line.split('\t');
    assert.ok(ids.includes(office), `${person}: ${office}`);
    assert.ok(to === '' || from <= to, person);
  }
});

test('forms are found in both languages, with the capitals that they ask for', () => {
  assert.deepEqual(find('en', 'Rapid Support Forces'), ['Rapid Support Forces']);
  assert.deepEqual(find('id', 'Menteri Luar Negeri'), ['Ministry of Foreign Affairs of {country}']);
  assert.deepEqual(find('en', 'al-Shabab'), ['Al-Shabaab']);
  assert.deepEqual(find('en', 'who'), []);
  assert.deepEqual(find('en', 'WHO'), ['World Health Organization']);
  assert.deepEqual(find('id', 'kelompok kriminal bersenjata'), ['Armed criminal group (KKB), Papua']);
});

test('the shorthand of forms spells out, and the trie takes the longest', () => {
  assert.deepEqual(expandForm('defen[c/s]e minister(s)').length, 4);
  const trie = new FormTrie<string>();
  trie.add('Free Papua', 'short');
  trie.add('Free Papua Movement', 'long');
  assert.deepEqual(trie.longest(cutForm('Free Papua Movement said'), 0, () => true), { values: ['long'], length: 3 });
  assert.deepEqual(trie.longest(cutForm('Free Papua now'), 0, () => true), { values: ['short'], length: 2 });
  assert.equal(trie.longest(cutForm('free papua'), 0, () => true), undefined);
});

test('names fill their slots, and validity reads years and days', () => {
  const defence = actorConcepts().find((concept) => concept.id === 'body.ministry-of-defence');
  assert.ok(defence !== undefined);
  assert.equal(fillName(defence, 'Armenia'), 'Ministry of Defence of Armenia');
  assert.equal(fillName(defence, null), 'Ministry of Defence');
  assert.ok(isValid({ from: '2013' }, '2020-09-28T15:52:00+07:00'));
  assert.ok(!isValid({ from: '2013-05-01', to: '2015' }, '2016-01-01'));
  assert.ok(isValid({ from: '2013' }, undefined));
});

test("the analyst's own actors go first", () => {
  const own = [{ name: 'Lakeside Committee', forms: ['RSF'], country: 'TCD', sector: 'NGO' as const }];
  const match = actorDictionary('en', own).forms.longest(cutForm('RSF'), 0, () => true);
  const [first] = match?.values ?? [];
  assert.ok(first?.as === 'concept' && first.concept.name === 'Lakeside Committee' && first.concept.own === true);
});
