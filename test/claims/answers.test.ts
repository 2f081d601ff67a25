/** A plain negation that answers a charge is a denial. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, lossesOf } from './coded.ts';

test('"not a single helicopter" denies the loss of one or more', () => {
  const en = coded('en', 'Armenia said it shot down two Azerbaijani helicopters. Azerbaijan did not lose a single helicopter, the Azerbaijani Defence Ministry said.');
  assert.deepEqual(en.claims.map((c) => c.stance), ['affirms', 'denies']);
  assert.deepEqual(lossesOf(en), ['destroyed helicopter 2..2 exact of AZE', 'destroyed helicopter 1..* at_least of AZE']);
  const id = coded('id', 'Armenia mengatakan menembak jatuh dua helikopter Azerbaijan. Azerbaijan mengatakan tidak kehilangan satu pun helikopter.');
  assert.deepEqual(id.claims.map((c) => c.stance), ['affirms', 'denies']);
  assert.deepEqual(id.claims[1]?.event.auxiliary, []);
  assert.equal(lossesOf(id)[1], 'destroyed helicopter 1..* at_least of AZE');
});

test('without a charge a negation stays a negation', () => {
  const { claims } = coded('en', 'Azerbaijan did not lose a single helicopter, the Azerbaijani Defence Ministry said.');
  assert.deepEqual(claims.map((c) => [c.stance, c.event.auxiliary.join()]), [['affirms', 'negation']]);
});

test('the accused answers for himself', () => {
  const { rows } = coded('en', 'Witnesses said Kenyan police fired live rounds at protesters in Nairobi. Kenyan police said no live rounds were fired.');
  assert.ok(rows.at(-1)?.endsWith('by KEN/COP denies'), rows.join(' · '));
});

test('nobody denies in his own article: the publisher only negates', () => {
  const { claims } = coded('en', 'Ukraine said Russian forces shelled Sumy. Russian forces did not shell Sumy.');
  assert.deepEqual(claims.map((c) => c.stance), ['affirms', 'affirms']);
});
