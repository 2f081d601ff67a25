/** Turns documents into stories: those that tell one happening as their main matter, copies among them. */
import { agglomerate } from './agglomerate.ts';
import type { Group } from './agglomerate.ts';
import { sha256 } from './claim-key.ts';
import { numberedTerms } from './terms.ts';
import { product, vectorsOf } from './vectors.ts';
import type { Vector } from './vectors.ts';
import { dayNumber } from './windows.ts';

/** Documents of one story. */
export interface Story {
  /** Hash of the smallest text of the story: the same documents give the same id in any order. */
  readonly id: string;
  /** In the order in which they came. */
  readonly documents: readonly string[];
}

export interface StoryOptions {
  /** Documents published further apart join only through others between them. Default `defaultWindowDays`. */
  readonly windowDays?: number;
}

export const defaultWindowDays = 10;

/** Collects documents one by one, and groups them at the end; of each it keeps its terms alone. */
export interface Stories {
  /** `published`: ISO 8601, where known. */
  add(id: string, text: string, published?: string | null): void;
  /** The stories of all documents so far, by id. */
  finish(): Story[];
}

/** A document as grouping sees it; its terms bear numbers that all documents share. */
export interface StoryEntry {
  readonly id: string;
  readonly key: string;
  /** Its place among all documents that came. */
  readonly arrival: number;
  readonly terms: Vector;
  readonly day: number | undefined;
}

/** Mean likeness at which two groups are one story; tuned on development topics, flat around there. */
export const leastAlike = 0.12;
/** A story with two halves this much less alike than their own members tells two happenings that resemble each other. */
const mostAcross = 0.48;
/** So few documents make no half: they may only be written in other words. */
const leastHalf = 5;

/** The same documents in any order give the same stories. */
export function createStories({ windowDays = defaultWindowDays }: StoryOptions = {}): Stories {
  const numbers = new Map<string, number>();
  const entries: StoryEntry[] = [];
  return {
    add(id, text, published) {
      entries.push({ id, key: sha256(text), arrival: entries.length, terms: numberedTerms(text, numbers), day: dayNumber(published) });
    },
    finish() {
      return groupEntries(entries, windowDays).map(storyOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

/** The stories of these documents, in whatever order they come. */
export function groupEntries<Entry extends StoryEntry>(entries: readonly Entry[], windowDays: number): Entry[][] {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : a.arrival - b.arrival));
  return groupsOf(sorted, windowDays).map((items) => items.flatMap((item) => sorted[item] ?? []));
}

function storyOf(entries: readonly StoryEntry[]): Story {
  const keys = entries.map(({ key }) => key).sort();
  return { id: sha256(`story ${keys[0] ?? ''}`), documents: [...entries].sort((a, b) => a.arrival - b.arrival).map(({ id }) => id) };
}

function groupsOf(entries: readonly StoryEntry[], windowDays: number): number[][] {
  const near = (a: readonly number[], b: readonly number[]): boolean => {
    const one = daysOf(a, entries), other = daysOf(b, entries);
    return one === undefined || other === undefined || (one.first - other.last <= windowDays && other.first - one.last <= windowDays);
  };
  const vectors = vectorsOf(entries.map(({ terms }) => terms));
  return agglomerate(vectors, leastAlike, near).flatMap(({ items }) => halve([...items].sort((a, b) => a - b), entries));
}

function daysOf(items: readonly number[], entries: readonly StoryEntry[]): { first: number; last: number } | undefined {
  let first = Infinity, last = -Infinity;
  for (const item of items) {
    const day = entries[item]?.day;
    if (day === undefined) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first === Infinity ? undefined : { first, last };
}

/**
 * Splits a story of two happenings that resemble each other, as two quakes of one region do: seen among themselves, what all documents say
 * weighs nothing, and each half is far more like itself than like the other.
 */
function halve(items: readonly number[], entries: readonly StoryEntry[]): number[][] {
  if (items.length < 2 * leastHalf) return [[...items]];
  const vectors = vectorsOf(items.map((item) => entries[item]?.terms ?? new Map<number, number>()), 1, 0);
  const roots = agglomerate(vectors, 0);
  const halves = roots.length === 1 && roots[0] ? halvesOf(roots[0], vectors) : undefined;
  return halves === undefined ? [[...items]] : halves.flatMap((half) => halve(half.map((index) => items[index] ?? 0), entries));
}

/** The two halves of a group with what strays from both on the side it is more like; undefined where it is one. */
function halvesOf(root: Group, vectors: readonly Vector[]): number[][] | undefined {
  const strays: number[] = [];
  let group = root;
  for (;;) {
    if (!group.parts) return undefined;
    const [small, large] = [...group.parts].sort((a, b) => a.items.length - b.items.length);
    if (!small || !large) return undefined;
    if (small.items.length >= leastHalf) break;
    strays.push(...small.items);
    group = large;
  }
  const [one, other] = group.parts;
  const across = meanLikeness(one.items, other.items, vectors);
  const within = Math.min(meanLikeness(one.items, one.items, vectors), meanLikeness(other.items, other.items, vectors));
  if (across > mostAcross * within) return undefined;
  const left = [...one.items], right = [...other.items];
  for (const stray of strays) (meanLikeness([stray], one.items, vectors) >= meanLikeness([stray], other.items, vectors) ? left : right).push(stray);
  return [left, right].map((half) => half.sort((a, b) => a - b));
}

/** Over pairs of different documents. */
function meanLikeness(a: readonly number[], b: readonly number[], vectors: readonly Vector[]): number {
  const sumOf = (items: readonly number[]): Map<number, number> => {
    const sum = new Map<number, number>();
    for (const item of items) for (const [term, weight] of vectors[item] ?? []) sum.set(term, (sum.get(term) ?? 0) + weight);
    return sum;
  };
  const same = a === b;
  const own = same ? a.reduce((sum, item) => sum + product(vectors[item] ?? new Map(), vectors[item] ?? new Map()), 0) : 0;
  const one = sumOf(a);
  return (product(one, same ? one : sumOf(b)) - own) / (a.length * b.length - (same ? a.length : 0));
}
