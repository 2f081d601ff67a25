/** Dates events: by the words of their clause, else by the story's running day, else by publication. */
import { clauseOf } from '../analysis/hits.ts';
import { boundsOf, type Layout, type TokenRange } from '../analysis/layout.ts';
import type { TimeExpression } from '../analysis/analysis.ts';
import type { Occurred } from '../model/claim.ts';
import { isHistorical } from './auxiliary.ts';

/** Gives each event its time; call in text order, for the running day moves with the story. */
export interface Calendar {
  readonly occurredAt: (trigger: TokenRange) => Occurred | null;
}

/** Builds the calendar of one article. Headlines, standfirsts and captions take the first day that the body fixes. */
export function buildCalendar(layout: Layout): Calendar {
  const { analysis } = layout;
  const opening = firstDay(layout);
  let running: Occurred | undefined;
  let runningFrom = -1;
  return {
    occurredAt: (trigger) => {
      const said = timeBeside(layout, trigger);
      if (said !== undefined) {
        const occurred = fixed(said);
        if (!isHistorical(occurred, analysis.published) && !isFuture(occurred, analysis.published)) {
          running = occurred;
          runningFrom = trigger.from;
        }
        return occurred;
      }
      const before = lastDayBefore(layout, trigger, runningFrom);
      if (before !== undefined) running = fixed(before);
      const day = running ?? (isOverline(layout, trigger) ? opening : undefined);
      if (day !== undefined) return { start: day.start, end: day.end, certainty: 'implied', text: null };
      const publication = analysis.published?.slice(0, 10);
      return publication === undefined ? null : { start: publication, end: publication, certainty: 'implied', text: null };
    },
  };
}

function fixed(time: TimeExpression): Occurred {
  return {
    start: time.interval?.start ?? null, end: time.interval?.end ?? null, certainty: 'certain',
    text: time.text, textStart: time.start, textEnd: time.end,
  };
}

function isFuture(occurred: Occurred, published: string | undefined): boolean {
  return published !== undefined && occurred.start !== null && occurred.start > published.slice(0, 10);
}

/** The time expression nearest to the trigger in its clause, else in its sentence. */
function timeBeside(layout: Layout, trigger: TokenRange): TimeExpression | undefined {
  const clause = clauseOf(layout, trigger);
  const bounds = boundsOf(layout, trigger.from);
  const inside = (range: TokenRange): TimeExpression | undefined =>
    layout.analysis.times
      .filter((t) => t.interval !== undefined && t.type !== 'SET' && t.from >= range.from && t.to <= range.to)
      .sort((a, b) => distance(a, trigger) - distance(b, trigger))[0];
  return inside(clause) ?? inside(bounds);
}

/** A single day, with or without its hour. */
function isDay(t: TimeExpression): boolean {
  return (t.type === 'DATE' || t.type === 'TIME') && t.interval?.start != null && t.interval.start === t.interval.end;
}

function distance(a: TokenRange, b: TokenRange): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}

/** A day fixed in an earlier sentence of the same block that no event has claimed: it dates what follows. */
function lastDayBefore(layout: Layout, trigger: TokenRange, after: number): TimeExpression | undefined {
  const { analysis } = layout;
  const block = analysis.sentences[analysis.tokens[trigger.from]?.sentence ?? -1]?.block;
  return analysis.times
    .filter((t) => isDay(t) && t.to <= trigger.from && t.from > after)
    .filter((t) => analysis.sentences[analysis.tokens[t.from]?.sentence ?? -1]?.block === block)
    .filter((t) => !isHistorical(fixed(t), analysis.published) && !isFuture(fixed(t), analysis.published))
    .at(-1);
}

function isOverline(layout: Layout, trigger: TokenRange): boolean {
  const sentence = layout.analysis.sentences[layout.analysis.tokens[trigger.from]?.sentence ?? -1];
  const kind = layout.analysis.blocks[sentence?.block ?? -1]?.kind;
  return kind === 'headline' || kind === 'subheadline' || kind === 'caption';
}

/** The first single day of the body that is neither background nor to come. */
function firstDay(layout: Layout): Occurred | undefined {
  const { analysis } = layout;
  const body = analysis.blocks.filter((b) => b.kind === 'paragraph').slice(0, 3);
  const first = analysis.times.find((t) => isDay(t) && body.some((b) => b.start <= t.start && t.end <= b.end));
  if (first === undefined) return undefined;
  const occurred = fixed(first);
  return isHistorical(occurred, analysis.published) || isFuture(occurred, analysis.published) ? undefined : occurred;
}
