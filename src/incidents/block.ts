/** Turns nodes into the keys under which nodes that may tell one happening meet. */
import { sorted } from './camps.ts';
import { fold } from './fold.ts';
import type { Node } from './nodes.ts';
import type { Window } from './windows.ts';

const mostCamps = 8;
/** Days of one block. */
const blockDays = 8;

/**
 * In a block of more nodes than this, the nodes of the smallest numbers meet all others and the rest meet these alone: keeps time linear in the
 * number of claims, and a node more or less changes the pairs of one other node at most.
 */
export const leaders = 100;

/** Nodes that share none of these keys are never compared. */
export function blockKeys(node: Node): number[] {
  const base = `${node.type}|${node.world}`;
  const keys = new Set<number>();
  for (const article of node.articles.keys()) keys.add(hash53(`${base}|article|${article}`));
  const times = timeKeys(node.window);
  for (const anchor of anchorsOf(node)) for (const time of times) keys.add(hash53(`${base}|${anchor}|${time}`));
  return [...keys];
}

/** What is done in public is met where it is done and by whom, all else by whom. */
function anchorsOf({ kind, parties, place }: Node): string[] {
  const camps = parties.actors.slice(0, mostCamps).map((camp) => `of|${camp}`);
  if (kind !== 'physical') return camps;
  if (place !== null) return [`in|${place.country ?? '?'}`, ...(place.precision === 'country' ? [] : [`at|${fold(place.name)}`]), ...camps];
  // No place is told: those of all who take part or speak.
  const speaker = parties.speaker !== null && /^[A-Z]{3}$/.test(parties.speaker) ? [parties.speaker] : [];
  return [...sorted([...parties.countries, ...speaker]).slice(0, mostCamps).map((country) => `in|${country}`), ...camps];
}

/** Spans of days to weeks meet where they overlap; spans of weeks and longer, which may be open, meet in one block. */
function timeKeys(window: Window | undefined): string[] {
  if (window === undefined) return [];
  const keys: string[] = [];
  if (window.grain <= 1) {
    for (let slot = Math.floor(window.first / blockDays); slot <= Math.floor(window.last / blockDays); slot += 1) keys.push(String(slot));
  }
  if (window.grain >= 1) keys.push('long');
  return keys;
}

/** 53 bits of a string: two 32-bit FNV-1a hashes with different starts. Two keys of one hash cost a few comparisons more, nothing else. */
function hash53(text: string): number {
  let one = 0x811c9dc5, other = 0x2b7e1516;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x01000193);
    other = Math.imul(other ^ letter, 0x01000193);
    other ^= other >>> 15;
  }
  return (other & 0x1fffff) * 0x1_0000_0000 + (one >>> 0);
}
