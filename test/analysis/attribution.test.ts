/** Attributions of whole texts: who speaks, in which stretches, inside whose words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from '../claims/coded.ts';

test('two named speakers joined are one attribution each on the same words', () => {
  assert.deepEqual(coded('id', 'Kementerian Luar Negeri Turki dan militer Rusia mengatakan perundingan telah dimulai.').sayings, [
    'Kementerian Luar Negeri Turki: “perundingan telah dimulai”', 'militer Rusia: “perundingan telah dimulai”',
  ]);
  assert.deepEqual(coded('en', 'The Turkish foreign ministry and the Russian army said that talks had begun.').sayings, [
    'The Turkish foreign ministry: “talks had begun”', 'the Russian army: “talks had begun”',
  ]);
});

test('unnamed groups in one phrase are one attribution', () => {
  const { attributions } = coded('en', 'Rescuers and residents said that the bridge had fallen.');
  assert.equal(attributions.length, 1);
});

test('cue-less sentences between two cues of one speaker are his', () => {
  assert.deepEqual(coded('en', 'Russian Foreign Minister Sergey Lavrov said talks were useful. The table was long. Lavrov added that more meetings would follow.').sayings, [
    'Russian Foreign Minister Sergey Lavrov: “talks were useful” … “The table was long”', 'Lavrov: “more meetings would follow”',
  ]);
  assert.deepEqual(coded('id', 'Menlu Rusia Sergey Lavrov mengatakan perundingan berguna. Suasananya hangat. Lavrov menambahkan bahwa pertemuan lain akan menyusul.').sayings[0],
    'Menlu Rusia Sergey Lavrov: “perundingan berguna” … “Suasananya hangat”');
});

test('a word that returns to the publisher, or another speaker, ends it', () => {
  assert.equal(coded('id', 'Menlu Rusia Sergey Lavrov mengatakan perundingan berguna. Diketahui perundingan dimulai kemarin. Lavrov menambahkan bahwa pertemuan lain akan menyusul.').sayings[0],
    'Menlu Rusia Sergey Lavrov: “perundingan berguna”');
  assert.equal(coded('en', 'Turkey said talks were useful. The table was long. Norway added that more meetings would follow.').sayings[0], 'Turkey: “talks were useful”');
});

test('words inside words: within points at the smallest attribution around', () => {
  const { attributions } = coded('en', 'Turkey said that Norway had warned that the talks would fail.');
  assert.equal(attributions.length, 2);
  assert.equal(attributions[1]?.within, attributions[0]?.id);
  assert.equal(attributions[0]?.within, undefined);
});

test('a second word of the same speaker in his own words is folded, its doubt stands', () => {
  const { attributions, claims } = coded('en', "Ukraine's Foreign Ministry said that Ukraine's Foreign Ministry denied that Russian forces had shelled Sumy.");
  assert.equal(attributions.length, 1);
  assert.deepEqual(claims.map((c) => c.stance), ['denies']);
});

test('ids run a1, a2, … in text order', () => {
  const { attributions } = coded('en', 'Turkey said it was late. Norway said it was early. Egypt said nothing had changed.');
  assert.deepEqual(attributions.map((a) => a.id), ['a1', 'a2', 'a3']);
  assert.deepEqual(attributions.map((a) => a.source?.text), ['Turkey', 'Norway', 'Egypt']);
});

test('a body named anew has not spoken in between', () => {
  assert.equal(coded('en', 'The Russian army said the road was shut. Snow fell all day. The Russian army added that the bridge was open.').sayings[0], 'The Russian army: “the road was shut”');
});
