/** Development pages as bytes: the body that the page reader gets, the pages without a word wrong, and what it says of title, day and authors. */
import { FieldTally } from '../../../bench/pages/fields.ts';
import { saksi } from '../../../bench/pages/readers.ts';
import { scoreBody, shingleF1 } from '../../../bench/pages/score.ts';
import { pageSets, snapshotOf } from '../../../bench/pages/sets.ts';
import type { GoldPage, PageSetName } from '../../../bench/pages/sets.ts';
import { rowsOf, share } from '../measure.ts';
import type { Measure } from '../measure.ts';

const measureOf = (set: PageSetName, reach: Readonly<Record<string, number>>): Measure => ({
  name: 'pages', sets: [`pages/${pageSets[set].file}`], reach,
  measure: (bytes) => {
    const rows = rowsOf<GoldPage>(bytes);
    const tally = new FieldTally();
    const scores = rows.map((page) => {
      const snapshot = snapshotOf(page);
      const answer = snapshot ? saksi.read(snapshot) : { text: '' };
      tally.add(page.expected, answer.fields ?? { authors: [] });
      return { ...scoreBody(page.expected, answer), judged: page.expected.body !== undefined || page.expected.parts !== undefined };
    });
    const judged = scores.filter((score) => score.judged);
    const { f1, exact } = shingleF1(judged.map(({ shingles }) => shingles));
    const bodies = judged.length === 0 ? {} : { bodyShingles: f1, bodyWords: share(judged.reduce((sum, { words }) => sum + words, 0), judged.length), bodyExact: exact };
    return { note: `${rows.length} pages`, figures: { ...bodies, ...(set === 'aeb' ? {} : tally.figures()) } };
  },
});

export const pages: readonly Measure[] = [
  measureOf('aeb', { bodyShingles: 0.975, bodyExact: 0.45 }),
  measureOf('wcxb', { bodyWords: 0.955 }),
  measureOf('fundus', { bodyShingles: 0.955, title: 0.9, day: 0.92, authors: 0.9 }),
  measureOf('trafilatura', { title: 0.85, day: 0.75, authors: 0.8 }),
  measureOf('indonesian', { bodyShingles: 0.965 }),
];
