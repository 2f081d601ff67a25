/** Reports of shootings: the numbers killed and wounded, each exact. */
import { codeRow, rowsOf, share, type Measure, type Row } from '../measure.ts';
import { largest, personLosses } from './tolls.ts';

export const gunViolence: Measure = {
  name: 'gun-violence', sets: ['losses/gvdb-dev.jsonl.gz'],
  reach: { bothExact: 0.7 },
  measure: (bytes) => {
    const rows = rowsOf<Row & { readonly killed: number; readonly wounded: number }>(bytes);
    const right = rows.map((row) => {
      const record = codeRow(row);
      return { killed: largest(personLosses(record, 'killed')) === row.killed, wounded: largest(personLosses(record, 'wounded')) === row.wounded };
    });
    const of = (test: (r: (typeof right)[number]) => boolean): number => share(right.filter(test).length, rows.length);
    return { note: `${rows.length} articles`, figures: { bothExact: of((r) => r.killed && r.wounded), killed: of((r) => r.killed), wounded: of((r) => r.wounded) } };
  },
};
