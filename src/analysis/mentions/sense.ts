/** Turns a head word and the owner beside it into one entity: ministry + Armenia, spokesman + army, students + Palestine. */
import type { Entity } from '../../model/entity.ts';
import { fillName, hasSlot } from '../../ontology/actors.ts';
import type { ActorDictionary, Concept } from '../../ontology/actors.ts';
import type { Mention } from '../analysis.ts';
import type { Hit } from './hit.ts';

/** What words mean so far: the entity, the concept at its head, and whether its country is still to be found. */
export interface Sensed {
  readonly entity: Entity;
  readonly concept: Concept | null;
  /** How a bare country or place is written; null for all else. */
  readonly use: 'name' | 'adjective' | 'capital' | 'place' | null;
  readonly open: boolean;
  /** The concept that gives name and sector: the owner's where the head yields to it. */
  readonly base: Concept | null;
}

const BODIES = new Set<Concept['kind']>(['body', 'force', 'group', 'igo', 'ngo', 'media']);

/** The meaning of a hit by itself. */
export function senseOf(hit: Hit, dictionary: ActorDictionary): Sensed {
  const { sense } = hit;
  if (sense.as === 'place') return { entity: { name: sense.name, country: sense.country, sector: null }, concept: null, use: 'place', open: false, base: null };
  if (sense.as === 'country') {
    const use = sense.use === 'name' || sense.use === 'adjective' ? sense.use : 'capital';
    return { entity: { name: dictionary.countryName(sense.country, false), country: sense.country, sector: null }, concept: null, use, open: false, base: null };
  }
  if (sense.as === 'holder') {
    const { office, country, person } = sense.holder;
    const named = office.country === null ? fillName(office, dictionary.countryName(country, true)) : office.name;
    return { entity: { name: named, country, sector: office.sector, person }, concept: office, use: null, open: false, base: office };
  }
  const { concept } = sense;
  const name = hit.named ?? fillName(concept, null);
  return { entity: { name, country: concept.country, sector: concept.sector }, concept, use: null, open: concept.country === null, base: concept };
}

/** True where a concept speaks or acts for the body named beside it. */
export function yields(concept: Concept): boolean {
  return concept.kind === 'role' || concept.kind === 'rank' || hasSlot(concept, 'owner');
}

/** True where `owner` may own the head `hit`. */
export function accepts(hit: Hit, owner: Sensed): boolean {
  if (hit.sense.as !== 'concept') return false;
  const { concept } = hit.sense;
  const complete = concept.country !== null && !hasSlot(concept);
  if (owner.concept === null) {
    if (complete) return owner.entity.country === concept.country;
    return concept.kind !== 'igo' && concept.kind !== 'ngo';
  }
  const kind = owner.concept.kind;
  if (kind === 'rank') return false;
  if (owner.entity.person !== undefined) return hasSlot(concept, 'owner') || concept.kind === 'role';
  if (kind === 'media' && concept.sector === 'JRN') return true;
  if (yields(concept)) return BODIES.has(kind) || (hasSlot(concept, 'owner') && (kind === 'office' || kind === 'people' || kind === 'role'));
  if (complete && owner.open && concept.kind === 'group' && (kind === 'role' || kind === 'group' || kind === 'force')) return true;
  const known = owner.entity.country !== null && BODIES.has(kind);
  if (complete) return known && owner.entity.country === concept.country && owner.concept !== concept;
  return known && (concept.kind === 'body' || concept.kind === 'force' || concept.kind === 'office') && hasSlot(concept, 'country');
}

/** The head with its owner: `accepts` must hold. */
export function combine(hit: Hit, owner: Sensed, dictionary: ActorDictionary): Sensed {
  const alone = senseOf(hit, dictionary);
  const { concept } = alone;
  if (concept === null || (concept.country !== null && !hasSlot(concept))) return alone;
  const { person: _, ...body } = owner.entity;
  if (owner.concept !== null && !isStateArm(concept, body) && (yields(concept) || owner.concept.kind === 'media')) return { entity: body, concept, use: null, open: owner.open, base: owner.base };
  const country = concept.country ?? body.country;
  const filling = owner.use === 'place' || country === null || (hasSlot(concept, 'place') && owner.use !== null) ? body.name : dictionary.countryName(country, true);
  const sector = concept.sector ?? (hasSlot(concept, 'owner') ? 'GOV' : null);
  const name = hit.named ?? (hasSlot(concept, 'owner') ? `Government of ${filling}` : fillName(concept, filling));
  return { entity: { name, country, sector }, concept, use: null, open: country === null, base: concept };
}

/** "its soldiers" of a government are the state's forces; of a movement, the movement. */
function isStateArm(concept: Concept, owner: Entity): boolean {
  return owner.sector === 'GOV' && owner.country !== null && (concept.sector === 'MIL' || concept.sector === 'COP' || concept.sector === 'SPY');
}

/** The kind of mention that a meaning makes; `single` where the words say one person. */
export function kindOf({ concept, use, entity }: Sensed, single: boolean): Mention['kind'] {
  if (entity.person !== undefined) return 'person';
  if (concept === null) return use === 'place' ? 'body' : 'country';
  switch (concept.kind) {
    case 'office': case 'rank': return 'person';
    case 'media': return 'media';
    case 'group': return 'group';
    case 'people': case 'role': return single ? 'person' : 'people';
    default: return 'body';
  }
}
