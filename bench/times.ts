/** Runs the English table of time expressions through Saksi and through chrono-node: rows right, and words a second on running text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../src/analysis/times.ts';
import { tokenise } from '../src/analysis/tokens.ts';
import { times as rules } from '../src/lang/en/times.ts';
import { tokens as tokenRules } from '../src/lang/en/tokens.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { timeRows, type TimeRow } from '../test/analysis/times-table.ts';

/** Passes over the table in one measurement, so that both are measured warm. */
const passes = 20;

/** First and last day of an expression. */
type Days = readonly [string, string];
/** Part of chrono's result: known or guessed fields of one end of an expression. */
interface ChronoDate { get(field: string): number | null; isCertain(field: string): boolean; }
interface Chrono { parse(text: string, reference: { instant: Date; timezone: number }): { start: ChronoDate; end?: ChronoDate }[] }

/** The days that a row's dates span, in text order; undefined where the row has an open end, a length or a repetition, which a date library does not claim to know. */
function wanted({ expected, kind }: TimeRow): Days[] | undefined {
  if (kind === 'edge') return undefined;
  const spans = expected.map((each) => / = (?:DATE|TIME) \S+ (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(each));
  return spans.every((span) => span !== null) ? spans.map((span) => [span[1] as string, span[2] as string]) : undefined;
}

function ours({ text, published }: TimeRow): Days[] {
  const found = findTimes({ text, ...tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], tokenRules) }, rules, published);
  return found.flatMap(({ interval }) => (interval?.start == null || interval.end == null ? [] : [[interval.start, interval.end] as const]));
}

const iso = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** A day as far as chrono is sure of it: a month is all its days, a year all its months. */
function chronoEnd(date: ChronoDate): Days {
  const [year = 0, month = 1, day = 1] = ['year', 'month', 'day'].map((field) => date.get(field) ?? 1);
  if (date.isCertain('day') || date.isCertain('weekday') || !(date.isCertain('month') || date.isCertain('year'))) return [iso(year, month, day), iso(year, month, day)];
  return date.isCertain('month') ? [iso(year, month, 1), iso(year, month + 1, 0)] : [iso(year, 1, 1), iso(year, 12, 31)];
}

/** The instant and zone of a publication; a bare date is its noon. */
function reference(published: string): { instant: Date; timezone: number } {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(published);
  const timezone = zone === null ? 0 : (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  return { instant: new Date(published.includes('T') ? published : `${published}T12:00:00Z`), timezone };
}

function chronoDays(chrono: Chrono, row: TimeRow): Days[] {
  return chrono.parse(row.text, reference(row.published)).map(({ start, end }) => [chronoEnd(start)[0], chronoEnd(end ?? start)[1]]);
}

/** Every expression counts with its days; a single day inside a wanted week, month or longer stretch is taken for right. */
function agrees(want: readonly Days[], got: readonly Days[]): boolean {
  return want.length === got.length && want.every(([start, end], k) => {
    const [from, to] = got[k] ?? ['', ''];
    return (from === start && to === end) || (from === to && start !== end && start <= from && from <= end);
  });
}

/** The self-written English news of the project's own gold: speed is measured on running text, not on the table, where every word counts. */
function newsTexts(): TimeRow[] {
  const folder = join(import.meta.dirname, '../test/golden/en');
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => {
    const { text, published } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text: string; published: string };
    return { text, published, kind: 'news', expected: [], todo: '' };
  });
}

/** Prints both accuracies and speeds; chrono-node is looked up while running, for it is no part of the project's own install. */
export async function benchTimes(): Promise<void> {
  const rows = timeRows('en');
  const judged = rows.flatMap((row) => { const want = wanted(row); return want === undefined ? [] : [{ row, want }]; });
  const dated = judged.filter(({ want }) => want.length > 0);
  const empty = judged.filter(({ want }) => want.length === 0);
  const articles = newsTexts();
  const words = articles.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
  const speeds: number[] = [];
  const print = (name: string, find: (row: TimeRow) => Days[]): void => {
    const right = (list: typeof judged): string => `${list.filter(({ row, want }) => agrees(want, find(row))).length} of ${list.length}`;
    const speed = (words * passes) / cpuSeconds(() => { for (let k = 0; k < passes; k += 1) for (const row of articles) find(row); });
    speeds.push(speed);
    console.log(`  ${name.padEnd(12)} dates ${right(dated)} · no dates found in ${right(empty)} without · ${Math.round(speed / 1000)} k words/s`);
  };
  console.log(`${judged.length} English texts with dates, or with none, and their days (open intervals, lengths and repetitions left out)`);
  print('saksi', ours);
  const name = 'chrono-node';
  const chrono = await (import(name) as Promise<{ casual: Chrono }>).then((module) => module.casual, () => undefined);
  if (chrono === undefined) {
    console.log(`  ${name}: not installed (npm install --prefix bench)`);
    return;
  }
  print(name, (row) => chronoDays(chrono, row));
  console.log(`  words a second: ${((speeds[0] ?? 0) / (speeds[1] ?? 1)).toFixed(1)} times chrono-node's`);
}
