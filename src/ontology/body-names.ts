/** Turns the tables of `data/actors/names/` into the names of bodies for readers of another language than English. */
import { existsSync, readFileSync } from 'node:fs';
import { dataPath } from './data-path.ts';

/** English canonical names, with their slots, and the same in a language (ISO 639-1); empty where we have no table for it. */
export function bodyNames(language: string): ReadonlyMap<string, string> {
  const path = dataPath(`actors/names/${language}.tsv`);
  if (!existsSync(path)) return new Map();
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}
