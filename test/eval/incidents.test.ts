import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateIncidents } from '../../src/eval/incidents.ts';
import type { GoldIncident, GoldRelation } from '../../src/eval/incidents.ts';
import { documentOf } from '../ledger/documents.ts';

test('a hand-coded incident given as its own record is right, a wrong expectation is counted wrong', () => {
  const pairs = [1, 2].map((number) => {
    const { record } = documentOf({ number: 3, publisher: `outlet-${number}.example` });
    const id = `d${number}`;
    return { gold: { id, text: record.article.text, attributions: record.attributions, claims: record.claims.map((one, at) => ({ ...one, incident: at === 0 ? 'i' : `call${number}` })) }, record };
  });
  const incident: GoldIncident = {
    id: 'i', reports: ['d1', 'd2'],
    slots: [
      { slot: 'what', state: 'single-source', values: [{ claims: ['d1:c1', 'd2:c1'] }] },
      { slot: 'wounded person (military)', state: 'contested', values: [{ claims: ['d1:c1'] }] },
    ],
  };
  const relations: GoldRelation[] = [{ id: 'r1', relation: 'agree', a: { doc: 'd1', claim: 'c1' }, b: { doc: 'd2', claim: 'c1' } }];
  const { figures, verdicts } = evaluateIncidents(pairs, [incident], relations);
  assert.deepEqual(figures, { joined: 1, apart: 1, slotStates: 0.5, relationsMacro: 1, relationsRight: 1 });
  assert.deepEqual(verdicts.filter(({ gold, found }) => gold !== found).map(({ name, found }) => [name, found]), [['i wounded person (military)', 'single-source']]);
});
