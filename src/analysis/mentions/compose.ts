/** Turns the hits of an article into its phrases, in text order: actors, bare countries, persons, pronouns, pairs. */
import { chainAt, isCapital } from './chain.ts';
import type { Chain } from './chain.ts';
import { countryPhrase } from './country.ts';
import { nameOf, nameRun, partsOf, partsOfName, People } from './names.ts';
import { actorPhrase, afterTitles, edgesOf, knownPart, personAt, titleAfter } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from '../phrase-table.ts';
import { sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './hit.ts';
import { accepts } from './sense.ts';

interface Composer {
  readonly reading: Reading;
  readonly people: People;
  readonly phrases: Phrase[];
  /** First token not yet taken. */
  floor: number;
}

/** All phrases in text order, and the names of the article's persons. Headlines come last, when the names are known. */
export function compose(reading: Reading): { readonly phrases: readonly Phrase[]; readonly people: People } {
  const people = new People();
  const phrases: Phrase[] = [];
  for (const titled of [false, true]) {
    for (const [number, sentence] of reading.sentences.entries()) {
      if (reading.titled[number] === titled) phrases.push(...composeSentence(reading, people, sentence.from, sentence.to, titled));
    }
  }
  phrases.sort((a, b) => a.from - b.from);
  return { phrases: withSurnames(reading, phrases, people), people };
}

function composeSentence(reading: Reading, people: People, from: number, to: number, titled: boolean): Phrase[] {
  const composer: Composer = { reading, people, phrases: [], floor: from };
  for (let at = from; at < to;) {
    const before = composer.phrases.length;
    const next = step(composer, at, titled);
    if (composer.phrases.length > before) composer.floor = Math.max(composer.floor, next);
    at = Math.max(next, at + 1);
  }
  return composer.phrases;
}

/** Takes what begins at a token and gives the token at which to go on. */
function step(composer: Composer, at: number, titled: boolean): number {
  const { reading } = composer;
  if (reading.hits[at]?.bound === 'none') return reading.hits[at].to;
  const pair = phraseAt(reading.tokens, at, reading.tokens.length, reading.lists.pairs);
  if (pair !== undefined) return push(composer, { from: at, to: pair.to, kind: 'pair', of: pair.value, number: 'double', definite: true, locative: false, modifier: false, rule: 'mention.pair' });
  const object = pushObject(composer, at);
  if (object !== undefined) return object;
  const joined = coordinatedOwners(reading, at);
  if (joined !== undefined) return pushJoined(composer, joined, titled);
  const chain = chainAt(reading, at);
  if (chain !== undefined) return pushChain(composer, chain, titled);
  return pushPronoun(composer, at) ?? pushName(composer, at, titled) ?? at + 1;
}

function push(composer: Composer, phrase: Phrase): number {
  composer.phrases.push(phrase);
  return phrase.to;
}

function pushChain(composer: Composer, chain: Chain, titled: boolean): number {
  const { reading, people } = composer;
  const [only] = chain.hits;
  if (only?.sense.as === 'holder' && chain.hits.length === 1) return pushName(composer, chain.from, titled) ?? chain.to;
  if (chain.hits.length === 1 && chain.pending === undefined && only !== undefined && only.sense.as !== 'concept') {
    const phrase = countryPhrase(reading, only, composer.floor, people, titled);
    if (phrase !== undefined) push(composer, phrase);
    return phrase?.to ?? chain.to;
  }
  if (only?.sense.as === 'concept' && only.sense.concept.kind === 'rank' && chain.hits.length === 1) {
    const named = withTitle(reading, actorPhrase(reading, chain, composer.floor, people, titled));
    if (named.person === undefined) return chain.to;
  }
  const phrase = withTitle(reading, actorPhrase(reading, chain, composer.floor, people, titled));
  if (phrase.person !== undefined && !titled) people.add(phrase.person, partsOfName(phrase.person, reading));
  push(composer, phrase);
  return phrase.person === undefined ? pushShared(composer, chain, phrase) : phrase.to;
}

/** "Colonel X, an army spokesman": behind a bare rank the apposition says more. */
function withTitle(reading: Reading, phrase: Phrase): Phrase {
  if (phrase.person === undefined || phrase.sensed?.concept?.kind !== 'rank' || phrase.chain?.hits.length !== 1) return phrase;
  const title = titleAfter(reading, phrase.to);
  if (title === undefined) return phrase;
  return { ...phrase, to: title.to, sensed: title.sensed, chain: title.chain, ...(title.chain.pending === undefined ? {} : { pending: title.chain.pending }), rule: 'mention.apposition' };
}

/** "pasukan Azerbaijan dan Armenia", "leaders of Turkey and Russia": countries that share the head before them. */
function pushShared(composer: Composer, chain: Chain, first: Phrase): number {
  const { reading } = composer;
  const owner = chain.hits[0];
  const lastRead = reading.hits[chain.to - (owner === undefined ? 0 : owner.to - owner.from)];
  if (owner === undefined || chain.hits.length < 2 || owner !== lastRead || owner.sense.as !== 'country' || first.to !== chain.to) return first.to;
  for (const hit of joinedCountries(reading, chain.to)) {
    const shared: Chain = { from: hit.from, to: hit.to, hits: [hit, ...chain.hits.slice(1)] };
    push(composer, { ...actorPhrase(reading, shared, hit.from, composer.people, true), rule: 'mention.shared-head' });
  }
  return composer.phrases.at(-1)?.to ?? first.to;
}

/** Bare countries listed from a token on, the last of them after a conjunction. */
function joinedCountries(reading: Reading, at: number): readonly Hit[] {
  const found: Hit[] = [];
  let closed = 0;
  for (let to = at; found.length < 6;) {
    const next = afterJoin(reading, to);
    const hit = next === undefined ? undefined : reading.hits[next];
    if (next === undefined || hit === undefined || hit.sense.as !== 'country' || chainAt(reading, next)?.to !== hit.to) break;
    found.push(hit);
    if (reading.lists.conjunctions.has(reading.tokens[next - 1]?.norm ?? '')) closed = found.length;
    to = hit.to;
  }
  return found.slice(0, closed);
}

/** The token after a comma, a conjunction or both; undefined where neither stands at `at`. */
function afterJoin({ tokens, lists }: Reading, at: number): number | undefined {
  let next = at;
  if (tokens[next]?.norm === ',') next += 1;
  if (lists.conjunctions.has(tokens[next]?.norm ?? '')) next += 1;
  return next > at && sameSentence(tokens, at - 1, next) ? next : undefined;
}

/** "Armenian and Azerbaijani forces": adjectives before a head that only the last of them touches. */
function coordinatedOwners(reading: Reading, at: number): { readonly owners: readonly Hit[]; readonly chain: Chain } | undefined {
  if (reading.lists.words.modifiers !== 'before') return undefined;
  const owners: Hit[] = [];
  let next: number | undefined = at;
  while (next !== undefined && owners.length < 6) {
    const hit: Hit | undefined = reading.hits[next];
    if (hit?.sense.as !== 'country') return undefined;
    const chain = chainAt(reading, next);
    if (chain !== undefined && chain.hits.length > 1 && chain.hits[0] === hit) return owners.length === 0 ? undefined : { owners, chain };
    if (hit.sense.use !== 'adjective' && !isShort(reading, hit)) return undefined;
    owners.push(hit);
    next = afterJoin(reading, hit.to);
  }
  return undefined;
}

/** "US", "U.K.": short names that stand like adjectives. */
function isShort({ text, tokens }: Reading, { from, to }: Hit): boolean {
  const word = nameOf({ text, tokens }, from, to);
  return word.length <= 6 && word === word.toUpperCase();
}

function pushJoined(composer: Composer, { owners, chain }: { readonly owners: readonly Hit[]; readonly chain: Chain }, titled: boolean): number {
  const { reading } = composer;
  for (const owner of owners) {
    const head = chain.hits[1];
    if (head === undefined || !accepts(head, { entity: { name: '', country: null, sector: null }, concept: null, use: 'adjective', open: false, base: null })) continue;
    const alone: Chain = { from: owner.from, to: owner.to, hits: [owner, ...chain.hits.slice(1)] };
    push(composer, { ...actorPhrase(reading, alone, composer.floor, composer.people, true), to: owner.to, rule: 'mention.shared-head' });
    composer.floor = owner.to;
  }
  return pushChain(composer, chain, titled);
}

function pushPronoun(composer: Composer, at: number): number | undefined {
  const { tokens, lists } = composer.reading;
  const token = tokens[at];
  const pronoun = token === undefined || token.clitic ? undefined : lists.words.pronouns.find((each) => each.word === token.norm);
  if (pronoun === undefined) return undefined;
  return push(composer, {
    from: at, to: at + 1, kind: 'pronoun', of: pronoun.of, number: pronoun.number, definite: true, locative: false, modifier: false,
    rule: pronoun.speaker === true ? 'mention.speaker' : 'mention.pronoun',
  });
}

/** "accused her", "menangkapnya": an owner's word that the tree hangs on a verb as its object. */
function pushObject(composer: Composer, at: number): number | undefined {
  const { tokens, lists, trees } = composer.reading;
  const norm = tokens[at]?.norm;
  const object = trees === undefined ? undefined : lists.words.objects?.find((each) => each.word === norm);
  if (object === undefined || !/^(obj|iobj)/.test(trees?.relation[at] ?? '') || trees?.tag[trees.head[at] ?? -1] !== 'VERB') return undefined;
  return push(composer, { from: at, to: at + 1, kind: 'pronoun', of: object.of, number: 'singular', definite: true, locative: false, modifier: false, rule: 'mention.pronoun' });
}

/** A name of two words or more that is no place, or a known office-holder, with the title behind it. */
function pushName(composer: Composer, at: number, titled: boolean): number | undefined {
  const { reading, people } = composer;
  const { tokens, lists } = reading;
  const start = afterTitles(reading, at);
  const alone = start > at || (tokens[start]?.sentence === tokens[start - 1]?.sentence && titleAfter(reading, start + 1)?.sensed.concept?.kind === 'office');
  const found = personAt(reading, start, people, titled, alone ? 1 : 2);
  if (found === undefined) return titled ? undefined : nameRun(reading, start)?.to;
  const holder = reading.hits[start]?.sense.as === 'holder' ? reading.hits[start] : undefined;
  if (holder === undefined && !titled && !isPersonHere(reading, at, found.to)) return found.to;
  const title = titled ? undefined : titleAfter(reading, found.to);
  if (holder === undefined && title === undefined && !titled && start === at && !isLikePerson(reading, start, found.to, people)) return found.to;
  if (!titled) people.add(found.name, partsOfName(found.name, reading));
  const phrase: Phrase = {
    from: edgesOf(reading, at, Math.max(composer.floor, at)).from, to: title?.to ?? found.to, kind: 'person', person: found.name, number: 'singular',
    ...(title === undefined ? {} : { sensed: title.sensed, chain: title.chain, ...(title.chain.pending === undefined ? {} : { pending: title.chain.pending }) }),
    definite: true, locative: false, modifier: false, rule: title === undefined ? 'mention.name' : 'mention.apposition',
  };
  if (holder !== undefined && title === undefined && holder.sense.as === 'holder') return push(composer, { ...phrase, chain: { from: start, to: found.to, hits: [holder] } });
  const parts = partsOf(reading, start, found.to);
  return parts.length === 0 || lists.notNames.has(tokens[start]?.norm ?? '') ? found.to : push(composer, phrase);
}

/** Not after a preposition of rest or an article, and not a run that stands where a place was found. */
function isPersonHere({ tokens, lists, places = [] }: Reading, from: number, to: number): boolean {
  const before = sameSentence(tokens, from - 1, from) ? tokens[from - 1]?.norm ?? '' : '';
  if (before === '(' || lists.locatives.has(before) || lists.before.has(before) || lists.directions.has(before)) return false;
  return !places.some((place) => place.from < to && from < place.to);
}

/** A run of capitals alone is no person where the language's name model sees none in it, unless the article has told the name before. */
function isLikePerson(reading: Reading, from: number, to: number, people: People): boolean {
  const { persons } = reading;
  return persons === undefined || persons.subarray(from, to).includes(1) || partsOf(reading, from, to).some((part) => people.has(part));
}

/** Short forms that stand in parentheses after a name ("Legal Aid Institute (LBH)") or open it in capitals ("LBH Kendari"). */
function aliasesOf({ text, tokens }: Reading, phrases: readonly Phrase[]): ReadonlyMap<string, Phrase> {
  const aliases = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const [open, short, close] = tokens.slice(phrase.to - 3, phrase.to);
    if (phrase.sensed === undefined || open?.norm !== '(' || close?.norm !== ')' || short === undefined || phrase.to - phrase.from < 4) continue;
    const word = text.slice(short.start, short.end);
    if (word === word.toUpperCase() && word.length > 1 && !aliases.has(word)) aliases.set(word, phrase);
  }
  for (const phrase of phrases) {
    const [word = '', ...rest] = (phrase.chain?.hits.at(-1)?.named ?? '').split(' ');
    if (rest.length > 0 && word.length > 1 && word === word.toUpperCase() && phrase.sensed !== undefined && !aliases.has(word)) aliases.set(word, phrase);
  }
  return aliases;
}

/** Adds bare surnames and first names of persons known by now, in stretches that no phrase has taken. */
function withSurnames(reading: Reading, phrases: readonly Phrase[], people: People): Phrase[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const phrase of phrases) taken.fill(1, phrase.from, phrase.to);
  const found: Phrase[] = [];
  const aliases = aliasesOf(reading, phrases);
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const alias = taken[at] === 1 ? undefined : aliases.get(nameOf(reading, at, at + 1));
    if (alias !== undefined) {
      found.push({ ...alias, from: edgesOf(reading, at, Math.max(0, at - 1)).from, to: at + 1, definite: true, rule: 'mention.alias' });
      continue;
    }
    if (taken[at] === 1 || reading.hits[at] !== undefined || !isCapital(reading.tokens, at)) continue;
    const run = nameRun(reading, at);
    const name = run === undefined ? undefined : knownPart(reading, run, people);
    if (name === undefined) continue;
    found.push({ from: at, to: name.to, kind: 'person', person: name.name, number: 'singular', definite: true, locative: false, modifier: false, rule: 'mention.surname' });
    at = name.to - 1;
  }
  return [...phrases, ...found].sort((a, b) => a.from - b.from);
}
