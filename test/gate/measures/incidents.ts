/** Documents grouped by incident; hand-coded incidents with the states of their slots and the relations of their claims. */
import { dirname, join } from 'node:path';
import { compareClusters, type Grouped } from '../../../src/eval/clusters.ts';
import { goldText, type GoldDocument } from '../../../src/eval/gold.ts';
import { evaluateIncidents, type GoldIncident, type GoldRelation } from '../../../src/eval/incidents.ts';
import { createStories } from '../../../src/incidents/stories.ts';
import { codeRow, readSet, rowsOf, type Measure, type Row } from '../measure.ts';

const orders = 3;

export const incidents: readonly Measure[] = [
  {
    name: 'incidents', sets: ['incidents/ecb-dev.jsonl.gz'], reach: { b3: 0.9, pair: 0.86 },
    measure: (bytes) => {
      const rows = rowsOf<Row & Grouped>(bytes);
      // The worst of several orders of arrival: they should not differ.
      const all = Array.from({ length: orders }, (_, turn) => {
        const at = Math.floor((rows.length * turn) / orders);
        const stories = createStories();
        for (const { id, text, published } of [...rows.slice(at), ...rows.slice(0, at)]) stories.add(id, text, published);
        return compareClusters(rows, stories.finish().flatMap(({ id: incident, documents }) => documents.map((id) => ({ id, incident }))));
      });
      const [worst] = all.sort((a, b) => a.b3 - b.b3);
      return { note: `${rows.length} documents, ${orders} orders`, figures: { b3: worst?.b3 ?? 0, pair: worst?.pair ?? 0 } };
    },
  },
  {
    name: 'incidents', sets: ['gold/contested/incidents.jsonl'], reach: { joined: 1, apart: 1, slotStates: 0.75, relationsMacro: 0.65 },
    measure: (bytes, path) => {
      const beside = <R>(name: string): readonly R[] => rowsOf<R>(readSet(join(dirname(path), name)));
      const golds = beside<GoldDocument>('documents.jsonl');
      const pairs = golds.map((gold) => ({ gold, record: codeRow({ ...gold.article, ...gold, text: goldText(gold) }) }));
      const { figures, verdicts } = evaluateIncidents(pairs, rowsOf<GoldIncident>(bytes), beside<GoldRelation>('relations.jsonl'));
      const { joined, apart, slotStates, relationsMacro } = figures;
      return { note: `${verdicts.length} things asked, from the texts`, figures: { joined, apart, slotStates, relationsMacro } };
    },
  },
];
