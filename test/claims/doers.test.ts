/** Doers whom the words leave out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coded.ts';

test('in a mutual accusation each side blames the other', () => {
  assert.deepEqual(coded('en', 'Armenia and Azerbaijan accused each other of shelling villages.').rows, [
    'ACCUSE: ARM + AZE > –', 'ASSAULT: AZE > – by ARM', 'ASSAULT: ARM > – by AZE',
  ]);
  assert.deepEqual(coded('id', 'Thailand dan Kamboja saling menuding telah menembaki desa.').rows, [
    'ACCUSE: THA + KHM > –', 'ASSAULT: KHM > – by THA', 'ASSAULT: THA > – by KHM',
  ]);
});

test('one phrase for both sides accuses for each', () => {
  const { rows } = coded('id', 'Thailand dan Kamboja kembali berperang. Kedua negara saling menuding telah menembaki desa.');
  assert.deepEqual(rows.slice(-2), ['ASSAULT: KHM > – by THA', 'ASSAULT: THA > – by KHM']);
});

test('a third party that the words name does it', () => {
  const { rows } = coded('en', 'Armenia and Azerbaijan accused each other of backing rebels. Norway accused Turkey of bombing Idlib.');
  assert.ok(rows.includes('ASSAULT: TUR > – by NOR'), rows.join(' · '));
});

test('an accusation that nobody returns leaves its doer alone', () => {
  assert.deepEqual(coded('id', 'Armenia menuduh Azerbaijan menembaki Stepanakert.').rows, ['ACCUSE: ARM > AZE', 'ASSAULT: AZE > – by ARM']);
});

test('who owns up to an act is its doer', () => {
  const { rows } = coded('en', 'Hamas claimed responsibility for the bombing in Jerusalem.');
  assert.deepEqual(rows.map((row) => row.replace(' distances', '')), ['ASSAULT: PSE/REB > – by PSE/REB']);
});

test('who owns up in Indonesian', { todo: 'no reporting word for “mengaku bertanggung jawab atas”' }, () => {
  assert.deepEqual(coded('id', 'Hamas mengaku bertanggung jawab atas pengeboman di Yerusalem.').rows, ['ASSAULT: PSE/REB > – by PSE/REB']);
});

test('whoever threatens by his words is an actor like others, with nothing of the speaker beside', () => {
  const { claims } = coded('en', 'Armenia and Azerbaijan met in Baku. "Smugglers will be arrested," the two countries said.');
  const [actor] = claims.find(({ event }) => event.type === 'THREATEN')?.event.actors ?? [];
  assert.deepEqual(Object.keys(actor ?? {}).sort(), ['end', 'entity', 'start', 'text']);
});
