/** Turns a bare country, people or capital into a phrase: an actor, a place, or an adjective that modifies something else. */
import type { Entity } from '../../model/entity.ts';
import { edgesOf, personAt } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { partsOfName } from './names.ts';
import type { People } from './names.ts';
import { sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './hit.ts';
import { senseOf } from './sense.ts';
import type { Sensed } from './sense.ts';

/** The phrase of a country hit; undefined for a bare place, which is no actor. */
export function countryPhrase(reading: Reading, hit: Hit, floor: number, people: People, titled: boolean): Phrase | undefined {
  const sensed = senseOf(hit, reading.dictionary);
  if (hit.sense.as !== 'country') return undefined;
  const edges = edgesOf(reading, hit.from, reading.lists.words.modifiers === 'after' ? Math.max(floor, hit.from - 1) : floor);
  const base = { from: edges.from, to: hit.to, chain: { from: hit.from, to: hit.to, hits: [hit] }, number: edges.number, definite: edges.definite };
  if (sensed.use === 'adjective') return adjectivePhrase(reading, hit, sensed, base, people, titled);
  const locative = isPlaceHere(reading, hit, sensed);
  const between = sensed.use === 'capital' && isBetween(reading, hit);
  const entity: Entity = sensed.use === 'capital' && !locative && !between
    ? { name: `Government of ${reading.dictionary.countryName(hit.sense.country, true)}`, country: hit.sense.country, sector: hit.sense.sector ?? 'GOV' }
    : sensed.entity;
  const rule = locative ? 'mention.place' : sensed.use === 'capital' ? 'mention.capital' : 'mention.country';
  return { ...base, kind: 'country', sensed: { ...sensed, entity }, locative, modifier: false, rule };
}

type Base = Pick<Phrase, 'from' | 'to' | 'number' | 'definite'> & { readonly chain: NonNullable<Phrase['chain']> };

/** "Russians", "an American", "American Kevin King" are persons; any other adjective modifies what follows. */
function adjectivePhrase(reading: Reading, hit: Hit, sensed: Sensed, base: Base, people: People, titled: boolean): Phrase {
  const { tokens, lists } = reading;
  const norm = tokens[hit.to - 1]?.norm ?? '';
  const [ending, except] = lists.words.plural;
  const plural = ending !== '' && norm.endsWith(ending) && !norm.endsWith(except);
  const name = plural || titled ? undefined : personAt(reading, hit.to, people, titled, 2);
  if (name !== undefined) {
    people.add(name.name, partsOfName(name.name, reading));
    return { ...base, to: name.to, kind: 'person', person: name.name, sensed, number: 'singular', locative: false, modifier: false, rule: 'mention.nationality' };
  }
  const next = tokens[hit.to];
  const ends = next === undefined || next.kind === 'mark' || !sameSentence(tokens, hit.from, hit.to) || lists.notNames.has(next.norm) || lists.conjunctions.has(next.norm);
  const noun = plural || (base.number === 'singular' && ends);
  if (!noun) return { ...base, kind: 'country', sensed, locative: false, modifier: true, rule: 'mention.adjective' };
  const entity: Entity = { ...sensed.entity, name: `Civilians of ${reading.dictionary.countryName(sensed.entity.country ?? '', true)}`, sector: 'CVL' };
  return { ...base, kind: plural ? 'people' : 'person', sensed: { ...sensed, entity }, locative: false, modifier: false, rule: 'mention.people' };
}

/** In a locative phrase; a capital also after a preposition of motion, or beside its country ("Baku, Azerbaijan"). */
function isPlaceHere({ tokens, lists, hits }: Reading, hit: Hit, sensed: Sensed): boolean {
  const at = lists.before.has(tokens[hit.from - 1]?.norm ?? '') ? hit.from - 2 : hit.from - 1;
  const before = sameSentence(tokens, at, hit.from) ? tokens[at]?.norm ?? '' : '';
  if (lists.possessives.has(tokens[hit.to]?.norm ?? '')) return false;
  if (lists.locatives.has(before)) return true;
  const apposed = (mark: number, other: number): boolean => tokens[mark]?.norm === ',' && sameSentence(tokens, mark, other) && isPlaceHit(hits, other);
  if (sensed.use === 'name') return apposed(hit.from - 1, hit.from - 2) && endsBefore(hits, hit.from - 1);
  return lists.directions.has(before) || (apposed(hit.to, hit.to + 1) && hits[hit.to + 1]?.sense.as === 'country');
}

function isPlaceHit(hits: readonly (Hit | undefined)[], at: number): boolean {
  const sense = hits[at]?.sense;
  return sense?.as === 'place' || sense?.as === 'country';
}

/** True where a capital or a place ends right before the token. */
function endsBefore(hits: readonly (Hit | undefined)[], at: number): boolean {
  for (let from = at - 1; from >= at - 4 && from >= 0; from -= 1) {
    const hit = hits[from];
    if (hit !== undefined) return hit.to === at && (hit.sense.as === 'place' || (hit.sense.as === 'country' && hit.sense.use !== 'name' && hit.sense.use !== 'adjective'));
  }
  return false;
}

/** "between Baku and Yerevan": the words of coordination stand right before the pair. */
function isBetween({ tokens, lists, hits }: Reading, hit: Hit): boolean {
  const between = (at: number): boolean => lists.words.between.includes(tokens[at]?.norm ?? '') && sameSentence(tokens, at, hit.from);
  if (between(hit.from - 1)) return true;
  if (!lists.conjunctions.has(tokens[hit.from - 1]?.norm ?? '')) return false;
  for (let at = hit.from - 2; at >= hit.from - 5 && at > 0; at -= 1) if (hits[at]?.sense.as === 'country') return between(at - 1);
  return false;
}
