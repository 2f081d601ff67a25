/** Widens hits of general organisation words over the capitalised name around them: "Universitas Halu Oleo", "Migration Policy Institute". */
import { hasSlot } from '../../ontology/actors.ts';
import type { Token } from '../analysis.ts';
import { isCapital } from './chain.ts';
import { isTitled } from './reading.ts';
import type { MentionInput, Lists } from './reading.ts';
import type { Hit } from './hit.ts';

/** Replaces, in place, each open body's hit by one over its whole name, with the country that a hit inside the name says. */
export function widenOpenBodies(hits: (Hit | undefined)[], input: MentionInput, lists: Lists): void {
  const { tokens, text, sentences } = input;
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit?.sense.as !== 'concept' || !hasSlot(hit.sense.concept, 'name')) continue;
    const sentence = sentences[tokens[at]?.sentence ?? 0];
    if (sentence === undefined || isTitled(text, tokens, sentence)) { hits[at] = otherwise(hit); continue; }
    const before = lists.words.modifiers === 'before';
    const from = before ? runStart(tokens, hits, lists, at, sentence.from) : at;
    const to = runEnd(tokens, hits, lists, hit.to, sentence.to, before && from < at);
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to - from <= hit.to - hit.from || first === undefined || last === undefined || !isName(tokens, hits, hit, from, to)) { hits[at] = otherwise(hit); continue; }
    const country = hits.slice(from, to).map((inner) => countryOf(inner)).find((code) => code !== null) ?? null;
    hits.fill(undefined, from, to);
    const concept = country === null ? hit.sense.concept : { ...hit.sense.concept, country };
    hits[from] = { from, to, sense: { as: 'concept', concept }, named: text.slice(first.start, last.end).replace(/\s+/g, ' ') };
  }
}

/** The hit's next meaning that needs no name; undefined where it has none. */
function otherwise(hit: Hit): Hit | undefined {
  const sense = hit.others?.find((other) => other.as !== 'concept' || !hasSlot(other.concept, 'name'));
  return sense === undefined ? undefined : { from: hit.from, to: hit.to, sense };
}

/** A name of its own: no other body stands inside, and where the general word is written small, some word is in no dictionary. */
function isName(tokens: readonly Token[], hits: readonly (Hit | undefined)[], hit: Hit, from: number, to: number): boolean {
  const inner = hits.slice(from, to).filter((each) => each !== undefined && each !== hit);
  if (inner.some((each) => each?.sense.as === 'concept' && each.sense.concept.country !== null && !hasSlot(each.sense.concept))) return false;
  const known = inner.reduce((sum, each) => sum + (each === undefined ? 0 : each.to - each.from), hit.to - hit.from);
  return isCapital(tokens, hit.from) || known < to - from;
}

/** Leftwards over capitalised words; a determiner and the opener of the sentence stay outside. */
function runStart(tokens: readonly Token[], hits: readonly (Hit | undefined)[], lists: Lists, at: number, first: number): number {
  let from = at;
  while (from > first && from > at - 6 && isPart(tokens, from - 1, lists) && !isHead(hits[from - 1])) {
    from -= 1;
  }
  return from;
}

/** Rightwards over capitalised words and hyphens, and over the first word after "of" or "for"; a place or another body ends the name, as a person may follow. */
function runEnd(tokens: readonly Token[], hits: readonly (Hit | undefined)[], lists: Lists, at: number, last: number, closed: boolean): number {
  let to = at;
  while (to < last && to < at + 6) {
    const inner = hits[to];
    if (closed && !lists.words.inside.includes(tokens[to]?.norm ?? '')) break;
    if (inner !== undefined && isPart(tokens, to, lists)) return inner.sense.as === 'concept' && to > at ? to : Math.min(inner.to, last);
    if (isPart(tokens, to, lists)) { to += 1; continue; }
    const joins = lists.words.inside.includes(tokens[to]?.norm ?? '') || tokens[to]?.norm === '-';
    if (!joins || !isPart(tokens, to + 1, lists) || to + 1 >= last) break;
    to += 2;
  }
  return to;
}

function isPart(tokens: readonly Token[], at: number, lists: Lists): boolean {
  return isCapital(tokens, at) && !lists.notNames.has(tokens[at]?.norm ?? '');
}

function isHead(hit: Hit | undefined): boolean {
  return hit?.sense.as === 'concept' && (hit.sense.concept.kind === 'office' || hit.sense.concept.kind === 'rank');
}

function countryOf(hit: Hit | undefined): string | null {
  if (hit === undefined) return null;
  return hit.sense.as === 'country' || hit.sense.as === 'place' ? hit.sense.country : null;
}
