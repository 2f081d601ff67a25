/** Turns the passages of articles into whether two articles tell one story: they share names that few others print, in whatever language. */
import type { LocatedClaim } from '../model/incident.ts';
import { fold } from './fold.ts';

/** Says of two article keys whether they tell one story; an article with itself does. */
export type SameStory = (a: string, b: string) => boolean;

/** Cosine over names at which two articles tell one story. */
const leastAlike = 0.18;
const leastLetters = 4;
const mostNames = 60;

/** Looks at the capitalised words of passages, the first word aside, and the names of all who take part; those that most articles print weigh nothing. */
export function storyJudge(claims: Iterable<LocatedClaim>): SameStory {
  const names = new Map<string, Set<string>>();
  for (const claim of claims) {
    const own = names.get(claim.article) ?? new Set<string>();
    names.set(claim.article, own);
    for (const word of [...namesIn(claim.passage), ...namesOf(claim)]) if (own.size < mostNames) own.add(word);
  }
  const holders = new Map<string, number>();
  for (const own of names.values()) for (const name of own) holders.set(name, (holders.get(name) ?? 0) + 1);
  const weight = (name: string): number => Math.max(0, Math.log((names.size + 1) / ((holders.get(name) ?? 0) + 0.5)));
  const lengths = new Map([...names].map(([article, own]) => [article, Math.sqrt([...own].reduce((sum, name) => sum + weight(name), 0))]));
  return (a, b) => {
    if (a === b) return true;
    const one = names.get(a), other = names.get(b);
    const length = (lengths.get(a) ?? 0) * (lengths.get(b) ?? 0);
    if (!one || !other || length === 0) return false;
    let shared = 0;
    for (const name of one) if (other.has(name)) shared += weight(name);
    return shared >= leastAlike * length;
  };
}

/** The words of what the dictionaries know: the same in every language. */
function namesOf({ claim: { event }, source }: LocatedClaim): string[] {
  const entities = [...event.actors, ...event.recipients].map(({ entity }) => entity.name);
  return [...entities, ...(source ? [source.name] : []), ...(event.place ? [event.place.name] : [])]
    .flatMap((name) => fold(name).split(/[^\p{L}\p{M}]+/u)).filter((word) => word.length >= leastLetters);
}

function namesIn(passage: string): string[] {
  return [...passage.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => (word.length < leastLetters || index === 0 ? [] : [fold(word)]));
}
