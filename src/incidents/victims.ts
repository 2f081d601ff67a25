/** Turns the victims that two accounts name into whether they name different persons. */
import type { Parties } from './camps.ts';
import { longWords } from './fold.ts';

/** Whom some accounts of one happening name as hit. */
export type Named = Pick<Parties, 'victims' | 'several'>;

/**
 * True where both name victims and share none, and neither tells of several: one man's death is not another's. An account of two dead
 * holds both. Names are alike where they share a word, for one account gives the full name and another only the last.
 */
export function otherVictims(a: Named, b: Named): boolean {
  if (a.victims.length === 0 || b.victims.length === 0 || a.several || b.several) return false;
  return !a.victims.some((one) => b.victims.some((other) => areOne(one, other)));
}

function areOne(one: string, other: string): boolean {
  if (one === other) return true;
  const words = new Set(longWords(one));
  return longWords(other).some((word) => words.has(word));
}
