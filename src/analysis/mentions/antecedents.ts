/** Remembers the latest resolved mentions and chooses among them what a pronoun, pair or general noun stands for. */
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../analysis.ts';
import type { Referent } from '../pack/mentions.ts';
import type { Concept } from '../../ontology/actors.ts';

/** A resolved mention as later words look back on it. */
export interface Seen {
  readonly entities: readonly Entity[];
  readonly kind: Mention['kind'];
  readonly concept: Concept | null;
  readonly sentence: number;
  readonly block: number;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** Not governed by a preposition. */
  readonly subject: boolean;
  readonly number: 'singular' | 'plural' | 'double' | null;
  readonly words: readonly string[];
  readonly actor: boolean;
}

/** Where the words stand that look back. */
export interface Vantage {
  readonly sentence: number;
  readonly block: number;
  readonly quoted: boolean;
}

/** How many mentions back an antecedent may lie: keeps long pages linear. */
const WINDOW = 60;
const MAX_SENTENCES = 6;
/** Sectors of those who can be a side. */
const SIDES = new Set<string | null>([null, 'GOV', 'MIL', 'COP', 'SPY', 'REB', 'PRM', 'UAF', 'OPP', 'PTY', 'LEG', 'CRM']);
const ARMED = new Set<string | null>(['MIL', 'REB', 'PRM', 'UAF', 'COP']);

export class Memory {
  readonly #seen: Seen[] = [];
  readonly #countryName: (code: string) => string;

  /** `countryName` gives the canonical name of a country by its code. */
  constructor(countryName: (code: string) => string) {
    this.#countryName = countryName;
  }

  add(seen: Seen): void {
    this.#seen.push(seen);
    if (this.#seen.length > 2 * WINDOW) this.#seen.splice(0, WINDOW);
  }

  /** Latest first. */
  recent(): readonly Seen[] {
    return this.#seen.slice(-WINDOW).reverse();
  }

  /** What "he", "ia", "it", "they" stand for; empty where nothing fits. */
  pronoun(of: 'person' | 'either' | 'any', number: 'singular' | 'plural', at: Vantage): readonly Entity[] {
    let best: { readonly seen: Seen; readonly score: number } | undefined;
    for (const [index, seen] of this.recent().entries()) {
      if (!seen.actor || at.sentence - seen.sentence > MAX_SENTENCES) continue;
      const fit = number === 'plural' ? pluralFit(seen) : singularFit(seen, of);
      if (fit < 0) continue;
      const score = fit - (at.sentence - seen.sentence) + (seen.subject ? 1.5 : 0) + (this.#isFirst(seen) ? 1 : 0)
        - (seen.quoted === at.quoted ? 0 : 2) - (seen.block === at.block ? 0 : 0.5) - index / 1000;
      if (best === undefined || score > best.score) best = { seen, score };
    }
    if (best === undefined) return [];
    return number === 'plural' && best.seen.entities.length === 1 && best.seen.kind === 'person' ? this.#company(best.seen) : best.seen.entities;
  }

  /** Two distinct parties of the kind named last, the earlier first; one plural "two …" stands for itself. Empty where there are no two. */
  pair(of: Referent, at: Vantage): readonly Entity[] {
    const found: Entity[] = [];
    const double = of === 'person' ? this.recent().find((seen) => seen.number === 'double' && at.sentence - seen.sentence <= 3 && seen.actor) : undefined;
    if (double !== undefined) return double.entities;
    for (const seen of this.recent()) {
      if (at.sentence - seen.sentence > 3 * MAX_SENTENCES) break;
      if (found.length === 0 && seen.entities.length === 2 && fits(seen, of)) return seen.entities;
      if (found.length === 0 && seen.number === 'double' && seen.entities.length === 1 && of === 'any' && seen.actor) return seen.entities;
      if (!fits(seen, of) && !(of === 'country' && countryOf(seen) !== null)) continue;
      for (const entity of seen.entities) {
        const party = of === 'country' && entity.country !== null ? { name: this.#countryName(entity.country), country: entity.country, sector: null } : entity;
        if (party.country === null && of !== 'person' && of !== 'any') continue;
        if (!found.some((other) => isSame(other, party, of))) found.unshift(party);
      }
      if (found.length >= 2) return found.slice(-2);
    }
    return [];
  }

  /** The last actor that a general noun may stand for: one whose own words hold the noun before one that merely fits. */
  general(words: readonly string[], of: Referent, at: Vantage): Seen | undefined {
    const near = this.recent().filter((seen) => at.sentence - seen.sentence <= 3 * MAX_SENTENCES && seen.kind !== 'pronoun' && seen.kind !== 'pair');
    const named = words.length === 0 ? undefined : near.find((seen) => words.every((word) => seen.words.includes(word)) && (seen.kind !== 'person' || fits(seen, of)));
    return named ?? near.find((seen) => fits(seen, of));
  }

  /** The last actor whose own words hold these words: "the army" after "Sudan's army". */
  echo(words: readonly string[], at: Vantage): Seen | undefined {
    return this.recent().find((seen) => at.sentence - seen.sentence <= 4 * MAX_SENTENCES && seen.words.length > words.length && seen.entities[0]?.country !== null
      && words.every((word) => seen.words.includes(word)));
  }

  #isFirst(seen: Seen): boolean {
    const index = this.#seen.lastIndexOf(seen);
    return this.#seen[index - 1]?.sentence !== seen.sentence;
  }

  /** The persons of one sentence together: "Lavrov met Bayramov. They …". */
  #company(seen: Seen): readonly Entity[] {
    const all: Entity[] = [];
    for (const other of this.#seen.slice(-WINDOW)) {
      if (other.sentence !== seen.sentence || other.kind !== 'person') continue;
      for (const entity of other.entities) if (!all.some((known) => known.person === entity.person && known.name === entity.name)) all.push(entity);
    }
    return all.length >= 2 ? all : [];
  }
}

function singularFit({ kind, entities, number }: Seen, of: 'person' | 'either' | 'any'): number {
  if (entities.length !== 1) return -1;
  if (kind === 'person' || (kind === 'pronoun' && entities[0]?.person !== undefined)) return of === 'any' ? 0 : 3;
  if (kind === 'people') return of !== 'any' && number === 'singular' ? 3 : -1;
  if (of === 'person') return -1;
  if (kind === 'country') return of === 'either' ? 0 : 1.5;
  return 1.5;
}

function pluralFit({ kind, entities, number }: Seen): number {
  if (entities.length > 1) return 3;
  if (kind === 'people' || kind === 'group') return number === 'singular' ? -1 : 2;
  if (kind === 'body' || kind === 'country') return 1;
  return kind === 'person' ? 0.5 : 1.5;
}

function fits(seen: Seen, of: Referent): boolean {
  const { kind, concept, entities } = seen;
  const sector = entities[0]?.sector ?? null;
  switch (of) {
    case 'person': return kind === 'person' || entities[0]?.person !== undefined;
    case 'office': return entities[0]?.person !== undefined;
    case 'group': return kind === 'group' || sector === 'REB' || sector === 'PRM' || sector === 'OPP' || sector === 'UAF';
    case 'country': return kind === 'country';
    case 'force': return ARMED.has(sector) && kind !== 'pronoun';
    case 'body': return kind === 'body' || kind === 'group' || kind === 'media' || (entities[0]?.person !== undefined && concept !== null && concept.kind !== 'people');
    case 'any': return seen.actor && SIDES.has(sector) && entities[0]?.country !== null && entities[0]?.country !== undefined;
  }
}

function countryOf(seen: Seen): string | null {
  return seen.entities[0]?.country ?? null;
}

/** Countries are one by their code, parties by country and sector class, persons by name. */
function isSame(a: Entity, b: Entity, of: Referent): boolean {
  if (of === 'country' || of === 'force') return a.country === b.country && (of === 'country' || a.name === b.name);
  if (of === 'any') return a.name === b.name || (a.country === b.country && (a.sector === b.sector || a.sector === null || b.sector === null || (isState(a) && isState(b))));
  return (a.person ?? a.name) === (b.person ?? b.name);
}

function isState({ sector }: Entity): boolean {
  return sector === null || sector === 'GOV' || sector === 'MIL' || sector === 'SPY';
}
