/** Assessments of strikes: the lowest and highest number killed over all reports. */
import { codeRow, rowsOf, share, type Measure, type Row } from '../measure.ts';
import { ends, personLosses } from './tolls.ts';

type Ends = readonly [low: number, high: number];

export const airwars: Measure = {
  name: 'airwars', sets: ['losses/airwars-dev.jsonl.gz'],
  reach: { bothEnds: 0.3 },
  measure: (bytes) => {
    const rows = rowsOf<Row & { readonly killed: Ends | null }>(bytes).filter((row): row is Row & { readonly killed: Ends } => row.killed !== null);
    const right = rows.map((row) => {
      const coded = ends(personLosses(codeRow(row), 'killed')) ?? [0, 0];
      return { isRange: row.killed[0] !== row.killed[1], low: coded[0] === row.killed[0], high: coded[1] === row.killed[1] };
    });
    const both = (list: typeof right): number => share(list.filter((r) => r.low && r.high).length, list.length);
    const ranges = right.filter((r) => r.isRange);
    return {
      note: `${rows.length} pages with a figure, ${ranges.length} of them ranges`,
      figures: { bothEnds: both(right), rangeBothEnds: both(ranges), low: share(right.filter((r) => r.low).length, right.length), high: share(right.filter((r) => r.high).length, right.length) },
    };
  },
};
