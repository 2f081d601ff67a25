/** Turns hits with several candidates into one place each, by the words beside them, the article's other places and size. */
import { distanceKm } from '../../model/distance.ts';
import type { PlaceEntry } from '../../ontology/place-entry.ts';
import type { Token } from '../analysis.ts';
import type { Hit } from './scan.ts';

/** A hit with its place and the rule that chose it. */
export interface Resolved {
  readonly hit: Hit;
  readonly entry: PlaceEntry;
  readonly rule: 'place.contained' | 'place.text' | 'place.only' | 'place.context' | 'place.country' | 'place.demonym' | 'place.lexicon' | 'place.region';
}

/**
 * Weights of the score, in powers of ten of inhabitants: what the article's own places are worth against size. Chosen by hand and
 * tried on news with known coordinates; the score of a candidate is the sum.
 */
const weights = { capital: 1, region: 0.8, province: 0.4, unknownPoint: -3, alternate: -1.5, namedHolder: 2.2, namedCountry: 1.2, sharedCountry: 2.4, sharedProvince: 2.2, near: 2 } as const;
/** At this distance half of the nearness is left. */
const nearKm = 120;

/** Chooses a place for every hit. Two passes: the second sees what the first chose for the other names. A name means one place in an article unless the words beside it say otherwise. */
export function resolvePlaces(tokens: readonly Token[], hits: readonly Hit[]): Resolved[] {
  const narrowed = hits.map((hit, at) => withHolder(hit, holdersAfter(tokens, hits, at)));
  const chained = narrowed.map((hit, at) => (at > 0 && isHolder(tokens, narrowed, at) ? asHolder(hit, narrowed[at - 1]) : hit));
  const contained = new Map<string, readonly PlaceEntry[]>();
  for (const hit of chained) if (hit.contained && !contained.has(hit.folded)) contained.set(hit.folded, hit.candidates);
  const settled = chained.map((hit) => ({ ...hit, candidates: hit.contained ? hit.candidates : (contained.get(hit.folded)?.filter((entry) => hit.candidates.some((own) => own.id === entry.id)) ?? []).concat(contained.has(hit.folded) ? [] : hit.candidates) }))
    .map((hit, at) => (hit.candidates.length > 0 ? hit : (chained[at] ?? hit)));
  const first = choose(settled, contextOf([]), named(settled));
  const second = choose(settled, contextOf(first), named(settled));
  return settled.flatMap((hit, at): Resolved[] => {
    const entry = second[at]?.entry;
    if (entry === undefined) return [];
    return [{ hit, entry: entry.layer === 'text' ? { ...entry, country: countryBeside(settled, second, at) } : entry, rule: ruleOf(hit, entry) }];
  });
}

/** The country of the next known place of the sentence, else of the one before: where a place that no table has must lie. Null where the sentence has no other. */
function countryBeside(hits: readonly Narrowed[], choices: readonly Choice[], at: number): string | null {
  for (const step of [1, -1]) {
    for (let other = at + step; hits[other]?.sentence === hits[at]?.sentence && hits[other] !== undefined; other += step) {
      const country = hits[other]?.demonym === true ? undefined : choices[other]?.entry?.country;
      if (country !== undefined && country !== null) return country;
    }
  }
  return null;
}

type Narrowed = Hit & { readonly contained: boolean };

function ruleOf(hit: Narrowed, entry: PlaceEntry): Resolved['rule'] {
  if (hit.demonym) return 'place.demonym';
  if (entry.layer !== 'gazetteer') return `place.${entry.layer}`;
  if (hit.contained) return 'place.contained';
  return hit.candidates.length === 1 ? 'place.only' : 'place.context';
}

/** Ids of the places named right after a comma behind the hit. */
function holdersAfter(tokens: readonly Token[], hits: readonly Hit[], at: number): ReadonlySet<string> {
  const hit = hits[at];
  if (hit === undefined || tokens[hit.to]?.norm !== ',' || tokens[hit.to]?.sentence !== tokens[hit.to + 1]?.sentence) return new Set();
  return new Set(isHolder(tokens, hits, at + 1) ? hits[at + 1]?.candidates.map((entry) => entry.id) : []);
}

/** True where the hit stands right behind another and a comma, or is parted from it by a comma alone. */
function isHolder(tokens: readonly Token[], hits: readonly Hit[], at: number): boolean {
  const hit = hits[at];
  const before = hits[at - 1];
  return hit !== undefined && before !== undefined && before.to === hit.from - 1 && tokens[before.to]?.norm === ',';
}

function withHolder(hit: Hit, holders: ReadonlySet<string>): Narrowed {
  const inside = hit.candidates.filter((entry) => entry.within.some((id) => holders.has(id)));
  return inside.length > 0 ? { ...hit, candidates: inside, contained: true } : { ...hit, contained: false };
}

/** Of the holder's own candidates only those that hold what stands before it. */
function asHolder(hit: Narrowed, before: Narrowed | undefined): Narrowed {
  const held = new Set(before?.contained === true ? before.candidates.flatMap((inner) => inner.within) : []);
  const holding = hit.candidates.filter((entry) => held.has(entry.id));
  return holding.length > 0 ? { ...hit, candidates: holding, contained: true } : hit;
}

/** Ids that the article names itself with little doubt: countries, regions, units. */
function named(hits: readonly Narrowed[]): ReadonlySet<string> {
  return new Set(hits.flatMap((hit) => hit.candidates.filter((entry) => entry.layer !== 'gazetteer' || entry.precision === 'province').map((entry) => entry.id)));
}

interface Context {
  readonly total: number;
  readonly points: ReadonlyMap<string, readonly PlaceEntry[]>;
  readonly countries: ReadonlyMap<string, number>;
  readonly provinces: ReadonlyMap<string, number>;
}

interface Choice { readonly folded: string; readonly entry: PlaceEntry | undefined }

/** What the article's names point to, each name once. */
function contextOf(choices: readonly Choice[]): Context {
  const byName = new Map(choices.flatMap(({ folded, entry }) => (entry === undefined ? [] : [[folded, entry] as const])));
  const countries = new Map<string, number>();
  const provinces = new Map<string, number>();
  for (const entry of byName.values()) {
    const province = entry.within[1] ?? (entry.precision === 'province' ? entry.id : undefined);
    if (entry.country !== null) countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
    if (province !== undefined) provinces.set(province, (provinces.get(province) ?? 0) + 1);
  }
  return { total: byName.size, countries, provinces, points: Map.groupBy(byName.values(), (entry) => `${cellOf(entry)}`) };
}

const cellOf = (entry: PlaceEntry): string => `${Math.round((entry.latitude ?? 0) / 3)} ${Math.round((entry.longitude ?? 0) / 3)}`;

function choose(hits: readonly Narrowed[], context: Context, names: ReadonlySet<string>): Choice[] {
  const known = new Map<string, PlaceEntry>();
  return hits.map((hit) => {
    const key = `${hit.folded}/${hit.unit ?? ''}/${hit.contained ? hit.candidates.map((entry) => entry.id).join() : ''}`;
    const entry = known.get(key) ?? best(hit, context, names);
    if (entry !== undefined) known.set(key, entry);
    return { folded: hit.folded, entry };
  });
}

function best(hit: Narrowed, context: Context, names: ReadonlySet<string>): PlaceEntry | undefined {
  const own = hit.candidates.find((entry) => entry.layer === 'lexicon');
  if (own !== undefined) return own;
  const country = hit.contained || hit.unit !== undefined ? undefined : hit.candidates.find((entry) => entry.layer === 'country');
  const rivals = hit.candidates.filter((entry) => !isOverlaid(entry, hit) && !(country !== undefined && entry.layer === 'gazetteer' && (entry.precision !== 'province' || entry.country === country.id)));
  let winner: PlaceEntry | undefined;
  let most = -Infinity;
  for (const entry of rivals) {
    const score = scoreOf(entry, Math.max(entry.population, ...overlaidBy(entry, hit).map((other) => other.population)), context, names, hit.folded);
    if (score > most) { most = score; winner = entry; }
  }
  return winner;
}

/** A unit gives way to a town of its name inside it, and a gazetteer entry to the region that the hand-written layer sets there, unless the words ask for the unit. */
function isOverlaid(entry: PlaceEntry, hit: Narrowed): boolean {
  if (entry.layer !== 'gazetteer' || hit.unit !== undefined) return false;
  return hit.candidates.some((other) => other !== entry && (other.layer === 'region' ? distanceKm(entry, other) < Math.max(30, other.radiusKm ?? 0) : entry.precision !== 'city' && other.precision === 'city' && (other.alternate !== true || other.population * 4 >= entry.population) && other.within.includes(entry.id)));
}

/** The gazetteer's tellings of a place that the hand-written layer tells: they lend it their inhabitants. */
function overlaidBy(entry: PlaceEntry, hit: Narrowed): readonly PlaceEntry[] {
  return entry.layer !== 'region' ? [] : hit.candidates.filter((other) => other.layer === 'gazetteer' && distanceKm(entry, other) < Math.max(30, entry.radiusKm ?? 0));
}

function scoreOf(entry: PlaceEntry, population: number, context: Context, names: ReadonlySet<string>, folded: string): number {
  if (entry.layer === 'country') return 8.5 + (context.countries.has(entry.country ?? '') ? 0.5 : 0);
  const share = (counts: ReadonlyMap<string, number>, key: string | undefined): number => {
    const others = (key === undefined ? 0 : (counts.get(key) ?? 0)) - (isOwn(context, entry, folded) ? 1 : 0);
    return others <= 0 ? 0 : Math.min(1, 0.35 + others / Math.max(1, context.total));
  };
  const province = entry.within[1] ?? (entry.precision === 'province' ? entry.id : undefined);
  const holders = entry.within.filter((id) => names.has(id));
  return Math.log10(population + 300)
    + (entry.capital ? weights.capital : 0)
    + (entry.layer === 'region' ? weights.region : 0)
    + (entry.precision === 'province' ? weights.province : 0)
    + (entry.alternate === true ? weights.alternate : 0)
    + (entry.latitude === null ? weights.unknownPoint : 0)
    + (holders.some((id) => id.includes('.') || id.includes(':')) ? weights.namedHolder : holders.length > 0 ? weights.namedCountry : 0)
    + weights.sharedCountry * share(context.countries, entry.country ?? undefined)
    + weights.sharedProvince * share(context.provinces, province)
    + weights.near * nearness(entry, context, folded);
}

/** True where the context counts this very entry under this very name: it must not vote for itself. */
function isOwn(context: Context, entry: PlaceEntry, folded: string): boolean {
  return folded !== '' && (context.points.get(cellOf(entry)) ?? []).some((other) => other.id === entry.id);
}

/** 0 to 1: how near the nearest other place of the article is, among those of about the same place on the globe. */
function nearness(entry: PlaceEntry, context: Context, folded: string): number {
  if (entry.latitude === null || folded === '') return 0;
  const row = Math.round(entry.latitude / 3);
  const column = Math.round((entry.longitude ?? 0) / 3);
  let nearest = Infinity;
  for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) {
    for (const other of context.points.get(`${row + dy} ${column + dx}`) ?? []) {
      if (other.id !== entry.id && other.precision !== 'country') nearest = Math.min(nearest, distanceKm(entry, other));
    }
  }
  return 1 / (1 + nearest / nearKm);
}
