/** Invented claims at random, close enough to one another to join, part and stand between. */
import fc from 'fast-check';
import { place } from './claims.ts';
import type { Facts } from './claims.ts';

/** Facts of one claim. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  type: fc.constantFrom('ASSAULT', 'ASSAULT', 'CONSULT', 'ACCUSE'),
  actors: fc.subarray(['Syldavia', 'Borduria', 'REB:Red Front/BOR', 'crowd']),
  recipients: fc.subarray(['Syldavia', 'Borduria', 'CVL:civilians/BOR', '@Ana Lopez', '@Pavel Orlik']),
  when: fc.constantFrom('2026-03-03', '2026-03-04', '~2026-03-04', '~2026-03-05', '2026-03-01..2026-03-31', '..2026-03-05', null),
  where: fc.constantFrom(place('Zlip', 'city', [40, 40]), place('Zlip market', 'point', [40.01, 40.01]), place('Niedzdrow', 'city', [41, 40]), place('East', 'region'), place('Borduria', 'country'), null),
  losses: fc.subarray(['killed person 3..3', 'killed person 5..', 'wounded person 2..2 Borduria']),
  auxiliary: fc.constantFrom([], [], [], ['historical'], ['negation']),
  stance: fc.constantFrom('affirms', 'affirms', 'denies', 'doubts'),
  publisher: fc.constantFrom('Klow Courier', 'Sbrodj Post', 'Zlip Times'),
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.integer({ min: 0, max: 5_000 }),
}, { requiredKeys: ['type', 'when', 'where'] }) as fc.Arbitrary<Facts>;
