/** Turns the victims that two accounts name into whether they name different persons. */
import type { Parties } from './camps.ts';

/** Whom some accounts of one happening name as hit. */
export type Named = Pick<Parties, 'victims' | 'several'>;

/** Letters of a name's word that show a person: "el", "bin" do not. */
const leastLetters = 4;

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
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= leastLetters);
}
