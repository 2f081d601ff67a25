/** Relays: who spoke, and who carried the words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from '../claims/coded.ts';

test('quoting: who follows spoke, who stands before relays, the cue is the relay word', () => {
  const en = coded('en', 'Interfax, quoting the Russian Defence Ministry, reported that the road was shut.');
  assert.deepEqual(en.sayings, ['the Russian Defence Ministry: “the road was shut” via Interfax']);
  assert.equal(en.attributions[0]?.cue.text, 'quoting');
  const id = coded('id', 'Interfax, mengutip Kementerian Pertahanan Rusia, melaporkan jalan itu ditutup.');
  assert.deepEqual(id.sayings, ['Kementerian Pertahanan Rusia: “jalan itu ditutup” via Interfax']);
});

test('carried: who follows is the via, once, and his words are no content', () => {
  assert.deepEqual(coded('id', 'Jalan itu ditutup lagi, kata Kementerian Pertahanan Ukraina, dikutip Reuters.').sayings, ['Kementerian Pertahanan Ukraina: “Jalan itu ditutup lagi” via Reuters']);
  assert.deepEqual(coded('en', 'The road was shut again, the Russian Defence Ministry said, as quoted by Interfax.').sayings, ['the Russian Defence Ministry: “The road was shut again” via Interfax']);
});

test('a relay alone is the source', () => {
  const { attributions } = coded('id', 'Dilansir Reuters, jalan menuju Kharkiv ditutup sejak pagi.');
  assert.deepEqual(attributions.map((a) => [a.source?.text, a.via]), [['Reuters', undefined]]);
});
