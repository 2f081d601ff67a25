/** Turns one chain into one phrase: determiners to its left, anaphor to its right, the person's name before or behind it. */
import type { Sensed } from './sense.ts';
import { kindOf, senseOf } from './sense.ts';
import type { Mention } from '../analysis.ts';
import type { Referent } from '../pack/mentions.ts';
import { afterOpenings, afterParenthesis, chainAt, isCapital, senseOfChain } from './chain.ts';
import type { Chain, Pending } from './chain.ts';
import { nameOf, nameRun, partsOf } from './names.ts';
import type { NameRun, People } from './names.ts';
import { phraseAt } from '../phrase-table.ts';
import { sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';

/** A noun phrase that may name an actor, before the article around it has told who that is. Token range `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: Mention['kind'];
  /** What the words say by themselves; absent for pronouns, pairs and general nouns. */
  readonly sensed?: Sensed;
  readonly chain?: Chain;
  /** Full or partial name of the person, as written. */
  readonly person?: string;
  readonly pending?: Pending;
  /** What a pronoun or pair may stand for. */
  readonly of?: Referent | 'either';
  readonly number: 'singular' | 'plural' | 'double' | null;
  /** With the article or an anaphor: what was named before. */
  readonly definite: boolean;
  readonly locative: boolean;
  readonly modifier: boolean;
  readonly rule: string;
}

interface Edges {
  readonly from: number;
  readonly definite: boolean;
  readonly number: Phrase['number'];
}

/** Determiners, numbers and adjectives to the left of a core, not beyond `floor`; at most five. */
export function edgesOf({ tokens, lists }: Reading, at: number, floor: number): Edges {
  let from = at;
  let definite = false;
  let number: Phrase['number'] = null;
  while (from > floor && from > at - 5 && sameSentence(tokens, from - 1, at)) {
    const norm = tokens[from - 1]?.norm ?? '';
    if (lists.links.has(norm) && lists.openings.has(tokens[from - 2]?.norm ?? '') && from - 2 >= floor) { from -= 2; continue; }
    if (!lists.openings.has(norm) && !lists.fillers.has(norm) && !lists.before.has(norm) && tokens[from - 1]?.kind !== 'number') break;
    if (lists.before.has(norm)) definite = true;
    if (lists.words.singular.includes(norm)) number = 'singular';
    else if (lists.words.double.includes(norm)) number = 'double';
    from -= 1;
  }
  return { from, definite, number };
}

/** The phrase of a chain whose head is a concept, with the name of the person where one stands beside it. */
export function actorPhrase(reading: Reading, chain: Chain, floor: number, people: People, knownOnly: boolean): Phrase {
  const sensed = senseOfChain(chain, reading);
  const edges = edgesOf(reading, chain.from, floor);
  const after = reading.lists.after.has(reading.tokens[chain.to]?.norm ?? '') && sameSentence(reading.tokens, chain.to - 1, chain.to);
  const end = after ? chain.to + 1 : chain.to;
  const name = sensed === undefined || after ? undefined : nameAfter(reading, chain, sensed, edges, people, knownOnly);
  const single = name !== undefined || edges.number === 'singular';
  return {
    from: edges.from, to: name?.to ?? end, chain,
    kind: sensed === undefined ? 'body' : name === undefined ? kindOf(sensed, single) : 'person',
    ...(sensed === undefined ? {} : { sensed: sensed.open && name?.known !== undefined ? name.known : sensed }),
    ...(chain.pending === undefined ? {} : { pending: chain.pending }),
    ...(name === undefined ? {} : { person: name.name }),
    number: edges.number, definite: edges.definite || after, locative: false, modifier: false,
    rule: name === undefined ? 'mention.noun' : 'mention.title',
  };
}

interface FoundName {
  readonly name: string;
  readonly to: number;
  /** What the table of office-holders says of the person. */
  readonly known?: Sensed;
}

/** The name behind a title: directly, after ranks, after "bernama", or between commas. */
function nameAfter(reading: Reading, chain: Chain, sensed: Sensed, edges: Edges, people: People, knownOnly: boolean): FoundName | undefined {
  const kind = sensed.concept?.kind;
  if (kind !== 'office' && kind !== 'role' && kind !== 'rank' && kind !== 'people') return undefined;
  if (kind !== 'office' && kind !== 'rank' && edges.number === 'double') return undefined;
  const { tokens, lists } = reading;
  const naming = phraseAt(tokens, chain.to, tokens.length, lists.naming);
  const start = afterTitles(reading, naming?.to ?? chain.to);
  const titled = naming !== undefined || start > chain.to || kind === 'office' || kind === 'rank';
  const direct = personAt(reading, start, people, knownOnly, titled ? 1 : 2);
  if (direct !== undefined && sameSentence(tokens, chain.from, start)) return { ...direct, to: afterParenthesis(reading, direct.to) };
  if (naming !== undefined || knownOnly || tokens[chain.to]?.norm !== ',') return undefined;
  const apposed = personAt(reading, afterTitles(reading, chain.to + 1), people, false, kind === 'office' ? 1 : 2);
  return apposed !== undefined && sameSentence(tokens, chain.from, apposed.to - 1) && isClosed(reading, apposed.to) ? apposed : undefined;
}

/** Beyond ranks, honorifics and their full stops. */
export function afterTitles({ tokens, hits, lists }: Reading, at: number): number {
  let next = at;
  for (let steps = 0; steps < 5; steps += 1) {
    const hit = hits[next];
    const rank = hit?.sense.as === 'concept' && hit.sense.concept.kind === 'rank';
    if (hit !== undefined && rank) next = hit.to;
    else if (lists.honorifics.has(tokens[next]?.norm ?? '') || (next > at && tokens[next]?.norm === '.')) next += 1;
    else break;
  }
  return next;
}

/** A person's name at a token: a known office-holder, or a run of at least `least` words that is not the article's only by its capitals. */
export function personAt(reading: Reading, at: number, people: People, knownOnly: boolean, least: number): FoundName | undefined {
  const hit = reading.hits[at];
  if (hit?.sense.as === 'holder') return { name: hit.sense.holder.person, to: hit.to, known: senseOf(hit, reading.dictionary) };
  const run = nameRun(reading, at, least === 1);
  if (run === undefined) return undefined;
  if (knownOnly) return knownPart(reading, run, people);
  return run.words >= least ? { name: nameOf(reading, run.from, run.to), to: run.to } : undefined;
}

/** The longest beginning of a run that is part of a known name. */
export function knownPart(reading: Reading, run: NameRun, people: People): FoundName | undefined {
  for (let to = run.to; to > run.from; to -= 1) {
    if (!isCapital(reading.tokens, to - 1)) continue;
    const name = people.find(partsOf(reading, run.from, to));
    if (name !== undefined) return { name, to };
  }
  return undefined;
}

function isClosed({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'mark' || !sameSentence(tokens, at - 1, at);
}

/** "Sergey Lavrov, Russia's foreign minister": the title behind a name; undefined where what follows is none. */
export function titleAfter(reading: Reading, to: number): { readonly sensed: Sensed; readonly chain: Chain; readonly to: number } | undefined {
  const { tokens } = reading;
  if (tokens[to]?.norm !== ',') return undefined;
  let at = to + 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.norm === ',') at += 2;
  const start = afterOpenings(reading, at);
  const chain = chainAt(reading, start);
  const sensed = chain === undefined ? undefined : senseOfChain(chain, reading);
  const kind = chain?.hits.at(-1)?.sense.as === 'concept' ? sensed?.concept?.kind : undefined;
  if (chain === undefined || sensed === undefined || !sameSentence(tokens, to, chain.to - 1)) return undefined;
  if (kind !== 'office' && kind !== 'role' && kind !== 'people') return undefined;
  const named = nameRun(reading, afterTitles(reading, chain.to)) !== undefined || reading.hits[chain.to]?.sense.as === 'holder';
  return named ? undefined : { sensed, chain, to: chain.to };
}
