/** Turns documents that come one after another into the story of each as it comes, and now and then into better ones. */
import { sha256 } from './claim-key.ts';
import { defaultWindowDays, groupEntries, leastAlike } from './stories.ts';
import type { StoryEntry, StoryOptions } from './stories.ts';
import { numberedTerms, numberIn } from './terms.ts';
import { unitVector, vectorsOf, weightOf } from './vectors.ts';
import type { Vector } from './vectors.ts';
import { dayNumber } from './windows.ts';

/** A document with the story that it is in. */
export interface Placed {
  readonly id: string;
  readonly story: string;
  /** True where it was told before to be in another. */
  readonly refined: boolean;
}

export interface StreamOptions extends StoryOptions {
  /** Documents kept for comparison, at most; older ones stay where they are. Default 4,000, about 100 MB. */
  readonly most?: number;
}

/** Documents of a stream. */
export interface StoryStream {
  /** Puts the document into the story that is likest by what came before it. */
  add(id: string, text: string, published?: string | null): void;
  /** Groups all documents still kept as if they had come together. */
  settle(): void;
  /** Documents that were not told yet, and those that are not kept any more or, with `all`, still are, and were told to be in another story; in the order in which they came. */
  news(all: boolean): Placed[];
}

interface Held extends StoryEntry {
  story: string;
  told: string | undefined;
}

/** How many documents are held when they are first grouped together; then each time that twice as many are. */
const firstGrouped = 64;
/** Holders of a term beyond which it tells nothing. */
const mostHolders = 2000;

/** An empty stream. */
export function createStoryStream({ most = 4000, windowDays = defaultWindowDays }: StreamOptions = {}): StoryStream {
  let held: Held[] = [], arrived = 0, grouped = firstGrouped;
  let numbers = new Map<string, number>(), index = createIndex();
  const left: Placed[] = [];
  const tell = (document: Held): Placed[] => {
    const { id, story, told } = document;
    document.told = story;
    return told === story ? [] : [{ id, story, refined: told !== undefined }];
  };
  const settle = (): void => {
    // A story keeps the name that most of its documents bear, and each name goes to one story.
    const taken = new Set<string>();
    for (const group of groupEntries(held, windowDays).sort((a, b) => b.length - a.length || firstArrival(a) - firstArrival(b))) {
      const name = mostBorne(group, taken) ?? nameOf(group[0], taken);
      taken.add(name);
      for (const document of group) document.story = name;
    }
    index = createIndex();
    const vectors = vectorsOf(held.map(({ terms }) => terms));
    held.forEach((document, at) => index.put(document, vectors[at] ?? new Map()));
  };
  /** Lets the older half go: what is known of it by then is told, and its words are forgotten. */
  const forget = (): void => {
    settle();
    const gone = held.slice(0, held.length - (most >> 1));
    left.push(...gone.flatMap(tell));
    held = held.slice(gone.length);
    const names = new Map([...numbers].map(([term, number]) => [number, term]));
    numbers = new Map();
    held = held.map((document) => ({ ...document, terms: renumbered(document.terms, names) }));
    settle();
  };
  const renumbered = (terms: Vector, names: ReadonlyMap<number, string>): Vector => new Map([...terms].map(([number, weight]) => [numberIn(numbers, names.get(number) ?? ''), weight]));
  return {
    settle,
    add(id, text, published) {
      if (held.length >= most) forget();
      const terms = numberedTerms(text, numbers);
      const key = sha256(text), day = dayNumber(published);
      const story = index.nearest(terms, day, windowDays) ?? sha256(`story ${key} ${arrived}`);
      const document: Held = { id, key, arrival: arrived, terms, day, story, told: undefined };
      arrived += 1;
      held.push(document);
      index.put(document, index.vectorOf(terms));
      if (held.length >= grouped) {
        settle();
        grouped = Math.max(grouped, held.length) * 2;
      }
    },
    news: (all) => [...left.splice(0), ...held.flatMap((document) => (all || document.told === undefined ? tell(document) : []))],
  };
}

function firstArrival(group: readonly StoryEntry[]): number {
  return group.reduce((first, { arrival }) => Math.min(first, arrival), Infinity);
}

/** The story that most of the group are in, of those not taken; of equals the one that came first. */
function mostBorne(group: readonly Held[], taken: ReadonlySet<string>): string | undefined {
  const votes = new Map<string, number>();
  for (const { story } of [...group].sort((a, b) => a.arrival - b.arrival)) if (!taken.has(story)) votes.set(story, (votes.get(story) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function nameOf(document: Held | undefined, taken: ReadonlySet<string>): string {
  const name = sha256(`story ${document?.key ?? ''} ${document?.arrival ?? 0}`);
  return taken.has(name) ? sha256(name) : name;
}

interface Index {
  put(document: Held, vector: Vector): void;
  vectorOf(terms: Vector): Vector;
  /** The story whose documents are most like these terms in the mean; undefined where none is like enough. */
  nearest(terms: Vector, day: number | undefined, windowDays: number): string | undefined;
}

/** Unit vectors by term, weighted by what was rare when they were put in. */
function createIndex(): Index {
  const postings = new Map<number, { readonly documents: Held[]; readonly weights: number[] }>(), sizes = new Map<string, number>();
  let count = 0;
  const vectorOf = (terms: Vector): Vector => {
    const vector = new Map<number, number>();
    let square = 0;
    for (const [term, weight] of terms) {
      // The document itself counts among those with the term.
      const value = weightOf(weight, (postings.get(term)?.documents.length ?? 0) + 1, count + 1);
      square += value * value;
      vector.set(term, value);
    }
    return unitVector(vector, square);
  };
  return {
    vectorOf,
    put(document, vector) {
      count += 1;
      sizes.set(document.story, (sizes.get(document.story) ?? 0) + 1);
      for (const [term, weight] of vector) {
        const posting = postings.get(term) ?? { documents: [], weights: [] };
        postings.set(term, posting);
        posting.documents.push(document);
        posting.weights.push(weight);
      }
    },
    nearest(terms, day, windowDays) {
      const sums = new Map<string, number>();
      for (const [term, weight] of vectorOf(terms)) {
        const { documents, weights } = postings.get(term) ?? { documents: [], weights: [] };
        if (documents.length > mostHolders) continue;
        documents.forEach((document, at) => {
          if (day !== undefined && document.day !== undefined && Math.abs(day - document.day) > windowDays) return;
          sums.set(document.story, (sums.get(document.story) ?? 0) + weight * (weights[at] ?? 0));
        });
      }
      let best: string | undefined, most = leastAlike;
      for (const [story, sum] of sums) {
        const mean = sum / (sizes.get(story) ?? 1);
        if (mean >= most) [best, most] = [story, mean];
      }
      return best;
    },
  };
}
