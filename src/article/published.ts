/** Printed and stated dates of one page in, the publication and update instants out, reconciled. */
import { problem } from '../model/index.ts';
import type { Problem } from '../model/index.ts';
import { dayOf, instantOf, isoOf, statedMoment } from './dates.ts';
import type { DateReader, Moment } from './dates.ts';
import type { Readers } from './readers.ts';

export interface Published {
  /** ISO 8601; absent where the page gives none. */
  readonly published?: string;
  readonly updated?: string;
  /** Blocks of the given lines that hold a date and little else. */
  readonly dateLines: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** A line near the headline, with the index of its block. */
export interface Line {
  readonly text: string;
  readonly block: number;
}

/** A longer line holds a date in passing, in characters. */
const longestDateLine = 160;
/** So many lines of one block are looked at. */
const mostLines = 20;

/**
 * Chooses the instants. The page's own zone wins where the printed and the stated date name one instant or one wall
 * clock; else the stated one is kept, and a printed one that lies a day off or more is told as a problem.
 */
export function findPublished(lines: readonly Line[], stated: readonly string[], statedUpdates: readonly string[], readers: Readers): Published {
  const { printed, printedUpdates, dateLines } = readLines(lines, readers);
  const [shown] = printed;
  const said = firstMoment(stated, readers.dates);
  const published = reconcile(shown, said) ?? printedUpdates[0];
  const updated = reconcile(printedUpdates[0], firstMoment(statedUpdates, readers.dates));
  return {
    ...(published ? { published: isoOf(published) } : {}),
    ...(updated && !(published && isSame(published, updated)) ? { updated: isoOf(updated) } : {}),
    dateLines,
    problems: published ? disagreement(shown, said, published) : [problem('P015')],
  };
}

interface Printed {
  readonly printed: readonly Moment[];
  readonly printedUpdates: readonly Moment[];
  readonly dateLines: ReadonlySet<number>;
}

function readLines(lines: readonly Line[], { dates, isUpdate }: Readers): Printed {
  const printed: Moment[] = [];
  const printedUpdates: Moment[] = [];
  const dateLines = new Set<number>();
  for (const { text, block } of lines.flatMap(({ text: whole, block }) => whole.split('\n', mostLines).map((line) => ({ text: line, block })))) {
    if (text.length > longestDateLine) continue;
    let from = 0;
    for (const moment of dates(text)) {
      (isUpdate(text.slice(from, moment.start)) ? printedUpdates : printed).push(moment);
      dateLines.add(block);
      from = moment.end;
    }
  }
  return { printed, printedUpdates, dateLines };
}

function firstMoment(values: readonly string[], dates: DateReader): Moment | undefined {
  return values.map((value) => statedMoment(value, dates)).find((moment) => moment !== undefined);
}

function reconcile(shown: Moment | undefined, said: Moment | undefined): Moment | undefined {
  if (!shown || !said) return said ?? shown;
  if (shown.minute === undefined) return said;
  if (said.minute === undefined) return dayOf(shown) === dayOf(said) ? shown : said;
  const sameClock = dayOf(shown) === dayOf(said) && Math.abs(shown.minute - said.minute) < 1;
  const [a, b] = [instantOf(shown), instantOf(said)];
  const sameInstant = a !== undefined && b !== undefined && Math.abs(a - b) < 1;
  if (shown.zone !== undefined && (sameClock || sameInstant)) return { ...shown, ...(said.second === undefined ? {} : { second: said.second }) };
  return said.zone === undefined && shown.zone !== undefined ? shown : said;
}

/** One instant, in whatever zone, or one day where an hour is missing. */
function isSame(a: Moment, b: Moment): boolean {
  const [first, second] = [instantOf(a), instantOf(b)];
  return first !== undefined && second !== undefined ? Math.abs(first - second) < 1 : isoOf(a) === isoOf(b);
}

function disagreement(shown: Moment | undefined, said: Moment | undefined, kept: Moment): Problem[] {
  if (!shown || !said || Math.abs(dayOf(shown) - dayOf(said)) <= 1) return [];
  return [problem('P014', { visible: isoOf(shown), stated: isoOf(said), kept: isoOf(kept) })];
}
