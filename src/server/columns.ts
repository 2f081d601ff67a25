/** Turns the facts of all incidents into columns of numbers that are filtered and counted in milliseconds, and keeps up with the ledger. */
import type { Incidents, StoredWord } from '../ledger/ledger.ts';
import { createFactsReader, dayAt, degreesAt } from '../ledger/view/facts.ts';

/** Lists of words that an incident has. Languages and countries are plain; copies are pairs; the others come with the number of claims. */
export const lists = ['languages', 'countries', 'copies', 'publishers', 'actors', 'recipients', 'sources', 'sides'] as const;
export type List = (typeof lists)[number];
const plain = 3;
/** Numbers that may be written behind the rest whatever its size. */
const spare = 1_000_000;

/** Incidents by slot; a slot that holds none has 0 claims. Read only, and only until the next `refresh`. */
export interface Columns {
  /** Brings the columns up to date with the ledger; true where anything changed. */
  refresh(): boolean;
  /** Slots of all incidents: newest day first, undated last, then by key. */
  order(): Int32Array;
  /** The number by which the ledger knows the incident of a slot. */
  readonly ids: Int32Array;
  readonly types: Uint8Array;
  readonly worlds: Uint8Array;
  readonly contested: Uint8Array;
  readonly claims: Int32Array;
  /** Slots on which accounts differ, and how many speak. */
  readonly contests: Int32Array;
  readonly speakers: Int32Array;
  /** Days since 1970-01-01; NaN where undated. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Degrees; NaN where there is no place. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Number of the place's name; 0 where there is none. */
  readonly places: Int32Array;
  keyOf(slot: number): string;
  slotOf(id: number): number | undefined;
  /** Words by number; numbers that no word has are undefined. */
  readonly words: readonly (StoredWord | undefined)[];
  /** The number of a word; undefined where no incident has it. */
  wordOf(kind: string, name: string): number | undefined;
  /** True where the list holds a word whose number `wanted` marks with 1. */
  has(slot: number, list: List, wanted: Uint8Array): boolean;
  /** Adds to `counts`, by number of the word, how many of the slots have it in any of the lists; words of different kinds have different numbers. */
  count(slots: Int32Array, some: readonly List[], counts: Uint32Array): void;
  /** Calls `visit` with each word of a list, and with its number of claims (1 in plain lists). */
  visit(slot: number, list: List, visit: (word: number, count: number) => void): void;
}

/** The state of no ledger: whatever is read next is read whole, also where reading broke off. */
const unread = { age: -1, stamp: 0 };

type Numbers = Uint8Array | Int32Array | Float64Array;

/** Columns of the incidents of a ledger, empty until refreshed. */
export function createColumns(incidents: Incidents): Columns {
  let size = 0, whole = 0, mark = unread, ordered = new Int32Array(0), pool = new Int32Array(1024), filled = 0;
  let keys = new Uint8Array(0), ids = new Int32Array(0), types = new Uint8Array(0), worlds = new Uint8Array(0), contested = new Uint8Array(0), claims = new Int32Array(0), contests = new Int32Array(0), speakers = new Int32Array(0);
  let first = new Float64Array(0), last = new Float64Array(0), latitude = new Float64Array(0), longitude = new Float64Array(0), places = new Int32Array(0), begins = new Int32Array(0);
  const slots = new Map<number, number>(), words: (StoredWord | undefined)[] = [], numbers = new Map<string, number>();
  const grow = (): void => {
    const most = Math.max(1024, ids.length * 2);
    const larger = <T extends Numbers>(column: T, scale = 1): T => {
      const made = new (column.constructor as new (length: number) => T)(most * scale);
      made.set(column as never);
      return made;
    };
    [keys, ids, types, worlds, contested] = [larger(keys, 32), larger(ids), larger(types), larger(worlds), larger(contested)];
    [claims, contests, speakers] = [larger(claims), larger(contests), larger(speakers)];
    [first, last, latitude, longitude, places, begins] = [larger(first), larger(last), larger(latitude), larger(longitude), larger(places), larger(begins)];
  };
  const push = (number: number): void => {
    if (filled === pool.length) {
      const larger = new Int32Array(pool.length * 2);
      larger.set(pool);
      pool = larger;
    }
    pool[filled] = number;
    filled += 1;
  };
  const facts = createFactsReader();
  const put = (slot: number, bytes: Uint8Array): void => {
    keys.set(facts.open(bytes), slot * 32);
    types[slot] = facts.next();
    const world = facts.next();
    worlds[slot] = world >> 1;
    contested[slot] = world & 1;
    claims[slot] = facts.next();
    contests[slot] = facts.next();
    speakers[slot] = facts.next();
    first[slot] = dayAt(facts.next());
    last[slot] = dayAt(facts.next());
    latitude[slot] = degreesAt(facts.next(), 90);
    longitude[slot] = degreesAt(facts.next(), 180);
    places[slot] = facts.next();
    begins[slot] = filled;
    for (let list = 0; list < lists.length; list += 1) {
      const length = facts.next();
      push(length);
      for (let left = list < plain ? length : 2 * length; left > 0; left -= 1) push(facts.next());
    }
  };
  const listAt = (slot: number, number: number): number => {
    let at = begins[slot] ?? 0;
    for (let each = 0; each < number; each += 1) at += 1 + (each < plain ? 1 : 2) * (pool[at] ?? 0);
    return at;
  };
  const forget = (): void => {
    [size, filled] = [0, 0];
    mark = unread;
    slots.clear();
    words.length = 0;
    numbers.clear();
    ordered = new Int32Array(0);
  };
  const compare = (a: number, b: number): number => {
    const one = first[a] ?? Number.NaN, other = first[b] ?? Number.NaN;
    if (one !== other && !(Number.isNaN(one) && Number.isNaN(other))) return Number.isNaN(one) ? 1 : Number.isNaN(other) ? -1 : other - one;
    for (let at = 0; at < 32; at += 1) {
      const difference = (keys[a * 32 + at] ?? 0) - (keys[b * 32 + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  /** Slots that did not change stay in their order; those that did are sorted and put between them. */
  const reorder = (changed: ReadonlySet<number>): void => {
    const fresh = [...changed].filter((slot) => (claims[slot] ?? 0) > 0).sort(compare);
    const kept = changed.size === 0 ? ordered : ordered.filter((slot) => !changed.has(slot));
    const made = new Int32Array(kept.length + fresh.length);
    let at = 0, next = 0;
    for (const slot of kept) {
      for (; next < fresh.length && compare(fresh[next] ?? 0, slot) < 0; next += 1) made[at++] = fresh[next] ?? 0;
      made[at++] = slot;
    }
    for (; next < fresh.length; next += 1) made[at++] = fresh[next] ?? 0;
    ordered = made;
  };
  return {
    refresh() {
      const present = incidents.mark();
      if (present.age === mark.age && present.stamp === mark.stamp) return false;
      // What changes is written behind the rest; once that is more than the rest, all is read again.
      const isAnew = present.age !== mark.age || filled > 2 * whole + spare;
      if (isAnew) forget();
      const since = isAnew ? -1 : mark.stamp;
      const changed = new Set<number>();
      for (const { facts, id } of incidents.changedSince(since)) {
        let slot = slots.get(id);
        if (facts.length === 0) {
          if (slot === undefined) continue;
          claims[slot] = 0;
        } else {
          if (slot === undefined) {
            slot = size;
            size += 1;
            if (size > ids.length) grow();
            slots.set(id, slot);
            ids[slot] = id;
          }
          put(slot, facts);
        }
        changed.add(slot);
      }
      for (const word of incidents.words(words.length === 0 ? 0 : words.length - 1)) {
        words[word.id] = word;
        numbers.set(`${word.kind} ${word.name}`, word.id);
      }
      reorder(changed);
      if (isAnew) whole = filled;
      mark = present;
      return true;
    },
    order: () => ordered,
    get ids() { return ids; }, get types() { return types; }, get worlds() { return worlds; }, get contested() { return contested; }, get claims() { return claims; },
    get contests() { return contests; }, get speakers() { return speakers; },
    get first() { return first; }, get last() { return last; }, get latitude() { return latitude; }, get longitude() { return longitude; }, get places() { return places; },
    keyOf: (slot) => Buffer.from(keys.subarray(slot * 32, slot * 32 + 32)).toString('hex'),
    slotOf(id) {
      const slot = slots.get(id);
      return slot === undefined || (claims[slot] ?? 0) === 0 ? undefined : slot;
    },
    words,
    wordOf: (kind, name) => numbers.get(`${kind} ${name}`),
    has(slot, list, wanted) {
      const number = lists.indexOf(list), step = number < plain ? 1 : 2;
      let at = listAt(slot, number);
      for (let left = pool[at++] ?? 0; left > 0; left -= 1, at += step) if (wanted[pool[at] ?? 0] === 1) return true;
      return false;
    },
    count(slots, some, counts) {
      const met = new Int32Array(counts.length).fill(-1), wanted = lists.map((list) => some.includes(list));
      const end = wanted.lastIndexOf(true);
      for (const slot of slots) {
        let at = begins[slot] ?? 0;
        for (let list = 0; list <= end; list += 1) {
          const step = list < plain ? 1 : 2, stop = at + 1 + step * (pool[at] ?? 0);
          if (wanted[list] === true) {
            for (let each = at + 1; each < stop; each += step) {
              const word = pool[each] ?? 0;
              if (met[word] === slot) continue;
              met[word] = slot;
              counts[word] = (counts[word] ?? 0) + 1;
            }
          }
          at = stop;
        }
      }
    },
    visit(slot, list, visit) {
      const number = lists.indexOf(list), step = number < plain ? 1 : 2;
      let at = listAt(slot, number);
      for (let left = pool[at++] ?? 0; left > 0; left -= 1, at += step) visit(pool[at] ?? 0, step === 1 ? 1 : pool[at + 1] ?? 0);
    },
  };
}
