/** A negated reporting word takes the stand that its negation gives it: doubt, denial, neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, staged } from '../claims/coded.ts';

const stands = (language: 'en' | 'id', text: string): readonly string[] => staged(language, text).cues.filter((cue) => cue.row.stance !== 'affirms').map((cue) => `${cue.row.id} ${cue.row.stance}`);

test('a word of confirming doubts under a negation, however far before it', () => {
  for (const text of ['The army could not confirm the strike.', 'The army was not in a position to confirm the strike.', 'The army declined to confirm the strike.', 'The army was unable to independently confirm the strike.']) {
    assert.deepEqual(stands('en', text), ['report.confirm doubts'], text);
  }
  assert.deepEqual(stands('id', 'Militer belum dapat mengonfirmasi serangan itu.'), ['report.mengonfirmasi doubts']);
  assert.deepEqual(stands('en', 'The army confirmed the strike.'), []);
  assert.deepEqual(stands('en', 'The army did not fire, and confirmed the strike.'), [], 'the negation is of another verb');
});

test('whoever neither confirms nor denies doubts', () => {
  for (const text of ['Oman neither confirmed nor denied the strike.', 'Oman would not confirm or deny the strike.', 'Oman declined to confirm or deny the strike.']) {
    assert.deepEqual(stands('en', text), ['report.deny doubts'], text);
  }
  assert.deepEqual(stands('id', 'Oman tidak membenarkan maupun membantah serangan itu.'), ['report.membantah doubts']);
  assert.deepEqual(stands('id', 'Oman tidak membenarkan tetapi membantah serangan itu.').at(-1), 'report.membantah denies');
});

test('a passive that nobody is named for doubts what its subject names', () => {
  assert.deepEqual(coded('en', 'These figures could not be independently verified.').sayings, ['nobody: “These figures”']);
  assert.deepEqual(coded('id', 'Kabar itu belum dapat diverifikasi.').sayings, ['nobody: “Kabar itu”']);
});

test('a doubt that nobody is named for is the doubt of whoever speaks', () => {
  const { sayings, rows } = coded('en', 'Kenyan police said there was no evidence that soldiers had shelled the market.');
  assert.deepEqual(sayings, ['Kenyan police: “there was no evidence that soldiers had shelled the market”']);
  assert.ok(rows.at(-1)?.endsWith('by KEN/COP doubts'), rows.join(' · '));
});

test('a doubt negates nothing', () => {
  const { claims } = coded('en', 'Armenia said Azerbaijani forces shelled Stepanakert. Kenya said it could not confirm the shelling of Stepanakert.');
  assert.deepEqual(claims.map((c) => [c.stance, c.event.auxiliary.join()]), [['affirms', ''], ['doubts', '']]);
});
