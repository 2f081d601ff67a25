/** Short-hand for located claims on invented events. */
import { sha256 } from '../../src/incidents/claim-key.ts';
import type { Actor, Auxiliary, Entity, EventType, LocatedClaim, Loss, Place, Precision, Sector, Stance } from '../../src/model/index.ts';

/** `Borduria`, `MIL:Bordurian army/BOR`, `REB:Red Front/BOR`: sector, name and country of an entity; `@Ana Lopez`: a person. */
export function entity(words: string): Entity {
  if (words.startsWith('@')) return { name: words.slice(1), country: null, sector: null, person: words.slice(1) };
  const [, sector, name = '', country] = /^(?:([A-Z]{3}):)?([^/]*)(?:\/([A-Z]{3}))?$/.exec(words) ?? [];
  const known: Record<string, string> = { Borduria: 'BOR', Syldavia: 'SYL', Ruritania: 'RUR' };
  return { name, country: country ?? known[name] ?? null, sector: (sector ?? null) as Sector | null };
}

export function place(name: string, precision: Precision = 'city', coordinates?: readonly [number, number], country = 'BOR'): Place {
  return { text: name, name, country, precision, latitude: coordinates?.[0] ?? null, longitude: coordinates?.[1] ?? null };
}

/** `killed person 16..`, `destroyed helicopter 2..2 Syldavia`, `killed person 3..3 - child`: effect, what, figures, side, category. */
export function loss(words: string): Loss {
  const [effect, what, figures = '', side, category] = words.split(' ');
  const [low = '', high = ''] = figures.split('..');
  return {
    effect: effect as Loss['effect'], what: what ?? '', low: low === '' ? null : Number(low), high: high === '' ? null : Number(high),
    qualifier: low === high ? 'exact' : high === '' ? 'at_least' : 'range', side: side === undefined || side === '-' ? null : entity(side),
    ...(category === undefined ? {} : { category: category as 'child' }), text: words, start: 0, end: words.length,
  };
}

export interface Facts {
  readonly type?: EventType;
  readonly mode?: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  /** A day or `start..end`; null for none. Certain unless it begins with `~`. */
  readonly when?: string | null;
  readonly where?: Place | null;
  readonly losses?: readonly string[];
  readonly auxiliary?: readonly Auxiliary[];
  readonly stance?: Stance;
  /** Who says it; `?` for a source without a name; absent for the publisher. */
  readonly source?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly article?: string;
  readonly passage?: string;
  readonly at?: number;
}

let made = 0;

/** A claim; without a passage of its own it gets one that no other claim has. */
export function claim(facts: Facts = {}): LocatedClaim {
  const actor = (words: string): Actor => ({ text: words, start: 0, end: words.length, entity: entity(words) });
  const when = facts.when === undefined ? '2026-03-04' : facts.when;
  const [start = '', end = start] = (when ?? '').replace(/^~/, '').split('..');
  made += 1;
  const passage = facts.passage ?? `Sentence ${made} of a report that nobody else has printed so far.`;
  const publisher = facts.publisher ?? 'Klow Courier';
  return {
    key: sha256(JSON.stringify([facts, passage])),
    claim: {
      id: 'c1', attribution: facts.source === undefined ? null : 'a1', stance: facts.stance ?? 'affirms', commitment: 'attributes',
      event: {
        type: facts.type ?? 'ASSAULT', ...(facts.mode === undefined ? {} : { mode: facts.mode }), auxiliary: facts.auxiliary ?? [],
        actors: (facts.actors ?? []).map(actor), recipients: (facts.recipients ?? []).map(actor),
        occurred: when === null ? null : { start: start || null, end: end || null, certainty: when.startsWith('~') ? 'implied' : 'certain', text: null },
        place: facts.where === undefined ? place('Zlip') : facts.where,
        losses: (facts.losses ?? []).map(loss), trigger: { text: 'attacked', start: 0, end: 8 },
      },
      passage: { start: facts.at ?? 0, end: (facts.at ?? 0) + passage.length }, confidence: 1, rules: [],
    },
    source: facts.source === undefined || facts.source === '?' ? null : entity(facts.source),
    publisher, published: facts.published ?? '2026-03-05', passage, article: facts.article ?? `article of ${publisher}`,
  };
}
