/** Turns words into the numbers under which the view keeps them. */
import type { Entity } from '../../model/entity.ts';
import type { Statements } from '../statements.ts';

export type WordKind = 'party' | 'publisher' | 'language' | 'country' | 'place';

/** Gives numbers, new ones to words that have none; for the length of one transaction. */
export interface WordNumbers {
  word(kind: WordKind, name: string): number;
  /** The number of an entity's name; country and sector are those of the first entity of that name. */
  party(entity: Entity): number;
}

/** Numbers from the table of words. */
export function createWordNumbers(rows: Statements): WordNumbers {
  const known = new Map<string, number>();
  const numberOf = (kind: WordKind, name: string, country: string | null, sector: string | null): number => {
    const label = `${kind} ${name}`;
    const found = known.get(label);
    if (found !== undefined) return found;
    const row = rows.get('SELECT id FROM words WHERE kind = ? AND name = ?', kind, name)
      ?? rows.get('INSERT INTO words (kind, name, country, sector) VALUES (?, ?, ?, ?) RETURNING id', kind, name, country, sector);
    const number = Number(row?.id);
    known.set(label, number);
    return number;
  };
  return { word: (kind, name) => numberOf(kind, name, null, null), party: ({ country, name, sector }) => numberOf('party', name, country, sector) };
}
