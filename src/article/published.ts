/** Printed and stated dates of one page in, the publication and update instants out, reconciled. */
import { problem } from '../model/index.ts';
import type { InstantSource, Problem, StatedInstant } from '../model/index.ts';
import { dayOf, instantOf, isoOf, statedMoment } from './dates.ts';
import type { DateReader, Moment } from './dates.ts';
import type { Readers } from './readers.ts';
import type { StatedDate } from './stated.ts';

export interface Published {
  /** ISO 8601; absent where the page gives none. */
  readonly published?: string;
  readonly updated?: string;
  /** Every instant found, the chosen ones first, at most `mostInstants`. */
  readonly instants: readonly StatedInstant[];
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
const mostInstants = 20;

/** A moment and what names it. */
interface Candidate {
  readonly moment: Moment;
  readonly source: InstantSource;
}

/**
 * Chooses the instants. The page's own zone wins where the printed and the stated date name one instant or one wall
 * clock; else the stated one is kept, and a printed one that lies a day off or more is told as a problem.
 */
export function findPublished(lines: readonly Line[], stated: readonly StatedDate[], statedUpdates: readonly StatedDate[], readers: Readers): Published {
  const { printed, printedUpdates, dateLines } = readLines(lines, readers);
  const [said, saidUpdates] = [candidates(stated, readers.dates), candidates(statedUpdates, readers.dates)];
  // The day in an address may be that of a whole story's folder: it stands in only where nothing else speaks.
  const first = said.find(({ source }) => source !== 'address')?.moment;
  const published = reconcile(printed[0], first) ?? printedUpdates[0] ?? said[0]?.moment;
  const updated = reconcile(printedUpdates[0], saidUpdates[0]?.moment);
  const both = updated && !(published && isSame(published, updated)) ? updated : undefined;
  return {
    ...(published ? { published: isoOf(published) } : {}),
    ...(both ? { updated: isoOf(both) } : {}),
    instants: [...instantsOf('published', shown(printed), said, published), ...instantsOf('updated', shown(printedUpdates), saidUpdates, updated)].sort((a, b) => Number(b.chosen) - Number(a.chosen)).slice(0, mostInstants),
    dateLines,
    problems: published ? disagreement(printed[0], first, published) : [problem('P015')],
  };
}

const shown = (moments: readonly Moment[]): Candidate[] => moments.map((moment) => ({ moment, source: 'text' }));

function candidates(stated: readonly StatedDate[], dates: DateReader): Candidate[] {
  return stated.flatMap(({ text, source }) => {
    const moment = statedMoment(text, dates);
    return moment ? [{ moment, source }] : [];
  });
}

/** The candidates as the record tells them, each source and value once; one that names the kept moment counts as chosen. */
function instantsOf(of: StatedInstant['of'], printed: readonly Candidate[], stated: readonly Candidate[], kept: Moment | undefined): StatedInstant[] {
  const told = new Map<string, StatedInstant>();
  for (const { moment, source } of [...stated, ...printed]) {
    const value = isoOf(moment);
    if (kept) told.set(`${source} ${value}`, { of, source, value, chosen: isSame(moment, kept) });
  }
  return [...told.values()];
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
