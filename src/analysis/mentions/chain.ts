/** Turns hits that stand together into one noun phrase core: owners and head in either order, links, parentheses. */
import { hasSlot } from '../../ontology/actors.ts';
import type { Token } from '../analysis.ts';
import type { Referent } from '../pack/mentions.ts';
import { phraseAt } from '../phrase-table.ts';
import { sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './hit.ts';
import { accepts, combine, senseOf, yields } from './sense.ts';
import type { Sensed } from './sense.ts';

/** An owner that only the text before can tell: a pronoun ("its", "-nya") or a general noun ("the agency"). */
export interface Pending {
  readonly by: 'pronoun' | 'speaker' | 'general';
  readonly of: Referent;
  /** Words of the general noun. */
  readonly words: readonly string[];
}

/** Token range `[from, to)`; hits from the outermost owner to the head. */
export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly pending?: Pending;
  /** Country of the post of an envoy. */
  readonly post?: string;
}

/** The meaning of a chain, with `owner` before its outermost hit where that is known by now. */
export function senseOfChain(chain: Chain, reading: Reading, owner?: Sensed): Sensed | undefined {
  let sensed = owner;
  for (const hit of chain.hits) {
    sensed = sensed !== undefined && accepts(hit, sensed) ? combine(hit, sensed, reading.dictionary) : senseOf(hit, reading.dictionary);
  }
  if (sensed === undefined || chain.post === undefined || sensed.concept === null) return sensed;
  return { ...sensed, entity: { ...sensed.entity, name: `${sensed.entity.name} in ${chain.post}` } };
}

/** The chain that begins at token `at` (a hit, a possessive pronoun or a general noun with its anaphor); undefined where none does. */
export function chainAt(reading: Reading, at: number, depth = 0): Chain | undefined {
  const core = reading.lists.words.modifiers === 'before' ? ownersFirst(reading, at) : headFirst(reading, at);
  if (core === undefined || depth > 2) return core;
  return withPost(reading, withLink(reading, core, depth));
}

function ownersFirst(reading: Reading, at: number): Chain | undefined {
  const { tokens, lists, hits } = reading;
  const looking = pendingAt(reading, at);
  const opening = looking !== undefined && (hits[at]?.to ?? 0) <= looking.to ? looking : undefined;
  let to = opening?.to ?? hits[at]?.to;
  if (to === undefined) return undefined;
  const chain: Hit[] = opening === undefined && hits[at] !== undefined ? [hits[at]] : [];
  let sensed = chain[0] === undefined ? undefined : senseOf(chain[0], reading.dictionary);
  for (;;) {
    to = afterParenthesis(reading, to);
    const next = hitAfter(reading, to, lists.possessives.has(tokens[to]?.norm ?? ''));
    if (next === undefined) break;
    if (sensed !== undefined && !accepts(next, sensed)) break;
    if (sensed === undefined && next.sense.as !== 'concept') break;
    sensed = sensed === undefined ? senseOf(next, reading.dictionary) : combine(next, sensed, reading.dictionary);
    chain.push(next);
    to = next.to;
  }
  if (chain.length === 0 && opening?.pending.by !== 'general') return undefined;
  return { from: at, to, hits: chain, ...(opening === undefined ? {} : { pending: opening.pending }) };
}

function headFirst(reading: Reading, at: number): Chain | undefined {
  const general = pendingAt(reading, at);
  if (general?.pending.by === 'general') return { from: at, to: general.to, hits: [], pending: general.pending };
  const first = reading.hits[at];
  if (first === undefined) return undefined;
  const chain: Hit[] = [first];
  let to = afterParenthesis(reading, first.to);
  let pending: Pending | undefined;
  for (;;) {
    const head = chain[0];
    if (head === undefined || head.sense.as !== 'concept') break;
    const tail = pendingAt(reading, to);
    if (tail !== undefined) { pending = tail.pending; to = tail.to; break; }
    const next = hitAfter(reading, to, false) ?? placeWords(reading, head, to);
    if (next === undefined || !accepts(head, senseOf(next, reading.dictionary))) break;
    chain.unshift(next);
    to = afterParenthesis(reading, next.to);
  }
  return { from: at, to, hits: chain, ...(pending === undefined ? {} : { pending }) };
}

/** A possessive pronoun, a possessive clitic, or a general noun with the anaphor of the language. */
function pendingAt({ tokens, lists }: Reading, at: number): { readonly to: number; readonly pending: Pending } | undefined {
  const norm = tokens[at]?.norm ?? '';
  const { owners } = lists.words;
  if (tokens[at]?.clitic === true ? owners.after.includes(norm) : lists.owners.has(norm)) {
    return { to: at + 1, pending: { by: owners.speaker.includes(norm) ? 'speaker' : 'pronoun', of: 'any', words: [] } };
  }
  const general = phraseAt(tokens, at, tokens.length, lists.generals);
  if (general === undefined) return undefined;
  const words = tokens.slice(at, general.to).map((token) => token.norm);
  const pending: Pending = { by: 'general', of: general.value, words };
  if (lists.after.has(tokens[general.to]?.norm ?? '')) return { to: general.to + 1, pending };
  return lists.before.has(tokens[at - 1]?.norm ?? '') && sameSentence(tokens, at - 1, at) ? { to: general.to, pending } : undefined;
}

/** The next hit beyond possessive mark, filling adjectives and hyphened companions ("Iran-backed"). */
function hitAfter({ tokens, lists, hits }: Reading, to: number, possessive: boolean): Hit | undefined {
  let at = possessive ? to + 1 : to;
  for (let steps = 0; steps < 4 && sameSentence(tokens, to - 1, at); steps += 1) {
    const hit = hits[at];
    if (hit !== undefined && hit.bound !== 'none') return hit;
    if (hit === undefined && !lists.fillers.has(tokens[at]?.norm ?? '')) return undefined;
    at = hit?.to ?? at + 1;
  }
  return undefined;
}

/** Capitalised words after a head that wants a place ("Polres Jayapura"), where no gazetteer has told them. */
function placeWords({ tokens, hits, text, lists, titled: headlines }: Reading, head: Hit, at: number): Hit | undefined {
  // In a headline every word has a capital, and none tells a name.
  if (headlines[tokens[at]?.sentence ?? -1] === true) return undefined;
  if (head.sense.as !== 'concept' || !hasSlot(head.sense.concept, 'place') || head.named !== undefined) return undefined;
  let to = at;
  while (to < at + 4 && isCapital(tokens, to) && sameSentence(tokens, at - 1, to) && hits[to] === undefined && !lists.notNames.has(tokens[to]?.norm ?? '')) {
    to += 1;
    if (tokens[to]?.norm === '/' && isCapital(tokens, to + 1)) to += 1;
  }
  if (to === at) return undefined;
  const rank = hits[to]?.sense;
  const titled = rank?.as === 'concept' && rank.concept.kind === 'rank';
  const end = titled || head.sense.concept.kind !== 'office' || to - at === 1 ? to : at + 1;
  const first = tokens[at];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return undefined;
  return { from: at, to: end, sense: { as: 'place', name: text.slice(first.start, last.end), country: head.sense.concept.country } };
}

/** Beyond "(RSF)" or "(Organization for …)": capitalised words in parentheses that say the name again. */
export function afterParenthesis({ tokens }: Reading, to: number): number {
  if (tokens[to]?.norm !== '(' || !isCapital(tokens, to + 1) || !sameSentence(tokens, to - 1, to)) return to;
  for (let at = to + 1; at < to + 14 && sameSentence(tokens, to, at); at += 1) {
    if (tokens[at]?.norm === ')') return at + 1;
    if (tokens[at]?.kind === 'number' || tokens[at]?.norm === ',') return to;
  }
  return to;
}

/** "spokesman for the army", "leaders of Turkey": the owner behind a preposition. */
function withLink(reading: Reading, chain: Chain, depth: number): Chain {
  const { tokens, lists } = reading;
  const head = chain.hits.at(-1);
  const sensed = senseOfChain(chain, reading);
  if (head === undefined || head.sense.as !== 'concept' || sensed === undefined || !sensed.open || chain.pending !== undefined) return chain;
  const link = tokens[chain.to]?.norm ?? '';
  const behalf = lists.words.behalf.includes(link) && yields(head.sense.concept);
  if (!(behalf || lists.links.has(link)) || !sameSentence(tokens, chain.to - 1, chain.to)) return chain;
  const start = afterOpenings(reading, chain.to + 1);
  const owner = chainAt(reading, start, depth + 1);
  if (owner === undefined || !sameSentence(tokens, chain.to, start)) return chain;
  if (owner.hits.length === 0) return { ...chain, to: owner.to, hits: chain.hits, ...(owner.pending === undefined ? {} : { pending: owner.pending }) };
  const owning = senseOfChain(owner, reading);
  const [first] = chain.hits;
  if (owning === undefined || first === undefined || !accepts(first, owning)) return chain;
  return { from: chain.from, to: owner.to, hits: [...owner.hits, ...chain.hits], ...(owner.pending === undefined ? {} : { pending: owner.pending }) };
}

function withPost({ tokens, lists, hits, dictionary }: Reading, chain: Chain): Chain {
  const head = chain.hits.at(-1);
  if (head?.sense.as !== 'concept' || !hasSlot(head.sense.concept, 'post') || !lists.posts.has(tokens[chain.to]?.norm ?? '')) return chain;
  let at = chain.to + 1;
  if (lists.openings.has(tokens[at]?.norm ?? '')) at += 1;
  const place = hits[at];
  if (place === undefined || !sameSentence(tokens, chain.to, at)) return chain;
  const { name } = senseOf(place, dictionary).entity;
  return { ...chain, to: place.to, post: name };
}

/** The first token at or after `at` that is no determiner, number or filling adjective; at most five are passed. */
export function afterOpenings({ tokens, lists, hits }: Reading, at: number): number {
  let next = at;
  while (next < at + 5 && hits[next] === undefined && (lists.openings.has(tokens[next]?.norm ?? '') || lists.fillers.has(tokens[next]?.norm ?? '') || tokens[next]?.kind === 'number')) next += 1;
  return next;
}

/** True where the token is a word that opens with a capital. */
export function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && token.capital && !token.clitic;
}
