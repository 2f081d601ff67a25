/** Quotations and who speaks them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from '../claims/coded.ts';

test('before, behind and around the quotation', () => {
  const one = (language: 'en' | 'id', text: string): string | undefined => coded(language, text).sayings.join(' · ');
  assert.equal(one('en', '"The road is open again," the Turkish army said.'), 'the Turkish army: “The road is open again,”');
  assert.equal(one('en', '"The road is open again," said the Turkish army.'), 'the Turkish army: “The road is open again,”');
  assert.equal(one('en', 'The Turkish army said: "The road is open again."'), 'The Turkish army: “The road is open again.”');
  assert.equal(one('id', '"Jalan itu dibuka kembali," kata militer Turki.'), 'militer Turki: “Jalan itu dibuka kembali,”');
  assert.equal(one('id', 'Militer Turki mengatakan, "Jalan itu dibuka kembali."'), 'Militer Turki: “Jalan itu dibuka kembali.”');
});

test('-nya and pronouns carry the speaker on', () => {
  const id = coded('id', 'Menteri Luar Negeri Turki Hakan Fidan tiba di Oslo. "Perundingan berjalan baik," ujarnya.');
  assert.deepEqual(id.sayings, ['Menteri Luar Negeri Turki Hakan Fidan: “Perundingan berjalan baik,”']);
  assert.equal(id.attributions[0]?.cue.text, 'ujarnya');
  const en = coded('en', 'Turkish Foreign Minister Hakan Fidan arrived in Oslo. "The talks are going well," he said.');
  assert.deepEqual(en.sayings, ['he: “The talks are going well,”']);
  assert.deepEqual(en.attributions[0]?.source?.entity, { name: 'Ministry of Foreign Affairs of Turkey', country: 'TUR', sector: 'GOV', person: 'Hakan Fidan' });
});

test('a second quotation without a cue is the same attribution', () => {
  const { attributions, sayings } = coded('id', '"Kami tiba tadi pagi," kata juru bicara militer Ukraina. "Jembatan itu masih berdiri."');
  assert.equal(attributions.length, 1);
  assert.equal(sayings[0], 'juru bicara militer Ukraina: “Kami tiba tadi pagi,” … “Jembatan itu masih berdiri.”');
  assert.equal(coded('en', '"We came this morning," said the Ukrainian army. "The bridge still stands."').attributions[0]?.content.length, 2);
});

test('a quotation that stands alone in the next paragraph goes on', () => {
  const { attributions } = coded('en', '"We came this morning," said the Ukrainian army.\n\n"The bridge still stands."');
  assert.deepEqual(attributions.map((a) => a.content.length), [2]);
});

test('words without marks before a quotation make it mixed', () => {
  const { attributions, text } = coded('en', 'The Turkish army said the open road "gives hope to all of us."');
  assert.equal(attributions[0]?.quoted, 'mixed');
  assert.ok(text.slice(attributions[0]?.content[0]?.start).startsWith('the open road'));
});

test('a medium that is told is the via, not the speaker', () => {
  const { sayings } = coded('en', '"The road is open again," Turkish Foreign Minister Hakan Fidan told Reuters.');
  assert.deepEqual(sayings, ['Turkish Foreign Minister Hakan Fidan: “The road is open again,” via Reuters']);
});

test('a quotation nobody speaks is no attribution', () => {
  assert.deepEqual(coded('en', 'The gate was blue. "We will be back soon."').sayings, []);
});
