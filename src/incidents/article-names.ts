/** Turns the claims of an article into the names that tell its story, and the names of two articles into whether they tell one, in whatever language. */
import type { LocatedClaim } from '../model/incident.ts';
import type { Entity } from '../model/entity.ts';
import { actorConcepts } from '../ontology/actors.ts';
import { countries } from '../ontology/countries.ts';
import { once } from '../ontology/once.ts';
import { campOf } from './camps.ts';
import { fold, longWords } from './fold.ts';

/** Cosine over names at which two articles tell one story. */
const leastAlike = 0.18;
/** What a name weighs that every dictionary knows: ministries, armies and countries are in all news. */
const commonWeight = 0.2;
const leastLetters = 4;
const mostNames = 60;

/** Words of the names that every dictionary knows. */
const common = once((): ReadonlySet<string> => new Set([...actorConcepts().map((concept) => concept.name), ...countries().flatMap(({ adjectives, capital, names }) =>
  [names, adjectives, capital?.forms ?? {}].flatMap((forms) => Object.values(forms).flat()))].flatMap(wordsOf)));

/**
 * Capitalised words of the passages, the first word of each aside, and the names of all who take part, each once, folded.
 * States that take part are left out: all news of their quarrel names them.
 */
export function namesOfArticle(claims: readonly LocatedClaim[]): string[] {
  const names = new Set<string>(), states = new Set<string>();
  for (const claim of claims) {
    for (const entity of entitiesOf(claim)) {
      const isState = /^[A-Z]{3}$/.test(campOf(entity));
      for (const word of wordsOf(entity.name)) (isState ? states : names).add(word);
    }
    const { place } = claim.claim.event;
    for (const word of [...(place ? wordsOf(place.name) : []), ...namesIn(claim.passage)]) names.add(word);
  }
  return [...names].filter((name) => !states.has(name)).slice(0, mostNames);
}

function entitiesOf({ claim: { event }, source }: LocatedClaim): Entity[] {
  return [...event.actors.map(({ entity }) => entity), ...event.recipients.map(({ entity }) => entity), ...(source ? [source] : [])];
}

/** True where the articles share enough names. How rare a name is must not depend on what else is known, or each new article would change all others: what dictionaries hold weighs little. */
export function tellOneStory(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one === other) return true;
  const length = Math.sqrt(weightOf(one) * weightOf(other));
  if (length === 0) return false;
  let shared = 0;
  for (const name of one) if (other.has(name)) shared += weight(name);
  return shared >= leastAlike * length;
}

function weightOf(names: ReadonlySet<string>): number {
  let sum = 0;
  for (const name of names) sum += weight(name);
  return sum;
}

function weight(name: string): number {
  return common().has(name) ? commonWeight : 1;
}

function wordsOf(name: string): string[] {
  return longWords(fold(name));
}

function namesIn(passage: string): string[] {
  return [...passage.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => (word.length < leastLetters || index === 0 ? [] : [fold(word)]));
}
