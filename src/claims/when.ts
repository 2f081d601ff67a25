/** Dates events: by the words of their clause, else by the story's running day, else by publication; acts of speech with no time of their own by publication. */
import { clauseOf } from '../analysis/hits.ts';
import { blockAt, boundsOf, isOverline, sentenceAt, type Layout, type TokenRange } from '../analysis/layout.ts';
import type { TimeExpression } from '../analysis/analysis.ts';
import { phraseList } from '../analysis/phrases.ts';
import { startingIn, tokensBetween, Trail } from '../analysis/ranges.ts';
import type { CodedEvent, Occurred } from '../model/claim.ts';
import { isHistorical } from './auxiliary.ts';

/** Gives each event its time; call for a kind of word in text order, for the running day moves with the story. */
export interface Calendar {
  /** `content` are the stretches of the words in which the event is told, none for the publisher's own voice; `about` what an act of speech is about; `type` the event's, none where only a loss is told. */
  readonly occurredAt: (trigger: TokenRange, content: readonly TokenRange[], about?: readonly TokenRange[], type?: CodedEvent['type']) => Occurred | null;
}

/** What is said is news of the day it is published: the deed it is about may lie days before. */
const saidTypes: ReadonlySet<CodedEvent['type']> = new Set(['REQUEST', 'CONCEDE', 'REJECT', 'THREATEN', 'ACCUSE', 'SUPPORT']);

/** Types told as a state that runs on ("sends weapons to") where no time is named: start unknown, still so at publication. */
const lastingTypes: ReadonlySet<CodedEvent['type']> = new Set(['AID']);

/**
 * Builds the calendar of one article. `spoken` are the words outside all content that name speakers: the day on which somebody is quoted
 * there dates his words, and no event. Headlines, standfirsts and captions take the first day that the body fixes.
 */
export function buildCalendar(layout: Layout, spoken: readonly TokenRange[]): Calendar {
  const { analysis } = layout;
  const outside = new Uint8Array(analysis.tokens.length);
  for (const range of spoken) outside.fill(1, range.from, range.to);
  const times = analysis.times.filter((t) => t.interval !== undefined && t.type !== 'SET' && outside[t.from] !== 1);
  const present = times.filter((t) => isDay(t) && !isHistorical(fixed(t), analysis.published) && !isFuture(fixed(t), analysis.published));
  const isPresent = new Set(present);
  const opening = firstDay(layout, present);
  const taken = new Map<TimeExpression, readonly TokenRange[]>();
  const told = new Trail<TimeExpression>();
  return {
    occurredAt: (trigger, content, about = [], type) => {
      const bounds = boundsOf(layout, trigger.from);
      const all = startingIn(times, bounds.from, bounds.to);
      const near = type === undefined ? all.filter((t) => !runsOn(t, analysis.published)) : all;
      const open = about.length === 0 ? near : near.filter((t) => !about.some((range) => range.from <= t.from && t.to <= range.to));
      const free = open.filter((t) => !(taken.get(t)?.some((other) => other.to <= t.from && t.to <= trigger.from) ?? false));
      const said = besideIn(layout, free, trigger, content) ?? timeBeside(layout, open, trigger, content);
      if (said !== undefined) {
        taken.set(said, [...(taken.get(said) ?? []), trigger]);
        if (isPresent.has(said)) told.put(said, trigger.from);
        return fixed(said);
      }
      const publication = analysis.published?.slice(0, 10);
      if (type !== undefined && publication !== undefined && lastingTypes.has(type)) return { start: null, end: publication, certainty: 'implied', text: null };
      const isSaid = type !== undefined && publication !== undefined && (saidTypes.has(type) || (type === 'CONSULT' && content.length === 0));
      const running = isSaid ? undefined : told.before(trigger.from);
      const passed = isSaid ? undefined : lastDayBefore(layout, present, trigger, running?.to ?? -1);
      if (passed !== undefined) told.put(passed, trigger.from);
      const day = passed ?? running ?? (isOverline(analysis, sentenceAt(analysis, trigger.from)) ? opening : undefined);
      if (day !== undefined) return { start: day.interval?.start ?? null, end: day.interval?.end ?? null, certainty: 'implied', text: null };
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

/**
 * The time expression nearest to the trigger in its clause, else in its sentence; inside somebody's words only one of his words, and none
 * that stands before the word that opens a clause of content: "denied on Wednesday that its troops had shelled the village a day earlier".
 */
function timeBeside(layout: Layout, times: readonly TimeExpression[], trigger: TokenRange, content: readonly TokenRange[]): TimeExpression | undefined {
  const openers = phraseList(layout.pack.attribution.complementisers);
  const near = times.filter((t) => t.to > trigger.from || openers.first(layout.analysis.tokens, t.to, trigger.from) === undefined);
  const own = content.length === 0 ? near : near.filter((t) => content.some((range) => range.from <= t.from && t.to <= range.to));
  const inside = (range: TokenRange): TimeExpression | undefined =>
    own.filter((t) => t.from >= range.from && t.to <= range.to).sort((a, b) => tokensBetween(a, trigger) - tokensBetween(b, trigger))[0];
  return inside(clauseOf(layout, trigger)) ?? inside(boundsOf(layout, trigger.from));
}

/**
 * A time right behind the trigger, none of which an earlier event has taken: "attacked A on Monday and bombed B on Tuesday". Only one that
 * follows within a few tokens counts; else the event shares the time before it.
 */
function besideIn(layout: Layout, times: readonly TimeExpression[], trigger: TokenRange, content: readonly TokenRange[]): TimeExpression | undefined {
  const said = timeBeside(layout, times, trigger, content);
  return said !== undefined && said.from >= trigger.to && said.from - trigger.to <= 8 ? said : undefined;
}

/** "18 have died since Friday": how long the dead were counted, not when the blow fell. */
function runsOn({ interval, type }: TimeExpression, published: string | undefined): boolean {
  return type === 'DATE' && interval != null && interval.start !== null && interval.start !== interval.end && interval.end === published?.slice(0, 10);
}

/** A single day, with or without its hour. */
function isDay(t: TimeExpression): boolean {
  return (t.type === 'DATE' || t.type === 'TIME') && t.interval?.start != null && t.interval.start === t.interval.end;
}

/** Tokens of one block over which a day dates what follows. */
const longestBlock = 600;

/** A day fixed earlier in the same block, or in the sentence of the event's speaker, that no event has claimed: it dates what follows. */
function lastDayBefore(layout: Layout, days: readonly TimeExpression[], trigger: TokenRange, after: number): TimeExpression | undefined {
  const { analysis } = layout;
  return startingIn(days, Math.max(after + 1, trigger.from - longestBlock), trigger.from).filter((t) => t.to <= trigger.from && blockAt(analysis, t.from) === blockAt(analysis, trigger.from)).at(-1);
}

/** The first single day of the body's opening. */
function firstDay(layout: Layout, days: readonly TimeExpression[]): TimeExpression | undefined {
  const opening = layout.analysis.blocks.filter((b) => b.kind === 'paragraph').slice(0, 3);
  return days.find((t) => opening.some((b) => b.start <= t.start && t.end <= b.end));
}
