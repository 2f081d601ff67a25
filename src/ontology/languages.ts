/** Turns `data/languages/profiles.tsv` into the profiles by which languages are told apart. */
import { tableLines } from './data-path.ts';
import { once } from './once.ts';

/** What tells one language apart. All lower case. */
export interface LanguageProfile {
  /** ISO 639-1, or 639-3 where there is none. */
  readonly code: string;
  readonly name: string;
  /** Unicode's name of its script; `Kana` for Japanese. */
  readonly script: string;
  /** Letters that few languages of the script have. */
  readonly letters: readonly string[];
  readonly words: readonly string[];
  /** Words that near relatives lack. */
  readonly decisive: readonly string[];
  /** Ends (`-ção`) and beginnings (`meng-`) of longer words. */
  readonly affixes: readonly string[];
}

/** All profiles, in the table's order; read once. */
export const languageProfiles = once((): readonly LanguageProfile[] =>
  tableLines('languages/profiles.tsv').map(parse));

/** English name of a language; the code itself where the table has none. */
export function languageName(code: string): string {
  return languageProfiles().find((profile) => profile.code === code)?.name ?? code;
}

function parse(line: string): LanguageProfile {
  const [code = '', name = '', script = '', letters = '', words = '', decisive = '', affixes = ''] = line.split('\t');
  const list = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');
  return { code, name, script, letters: [...letters], words: list(words), decisive: list(decisive), affixes: list(affixes) };
}
