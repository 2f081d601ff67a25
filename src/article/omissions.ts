/** Blocks that were cut with their rules in, the article's list of omissions out. */
import type { Omission } from '../model/index.ts';
import { fold } from './stated.ts';

/** A cut stretch, in page order. */
export interface Cut {
  readonly rule: string;
  readonly text: string;
}

/** Longest text of one omission, as the record keeps it. */
const longestText = 400;
const separator = ' · ';

/** Joins neighbours cut by one rule into one omission each. */
export function omissionsOf(cuts: readonly Cut[]): Omission[] {
  const omissions: { rule: string; text: string }[] = [];
  for (const { rule, text } of cuts) {
    const last = omissions.at(-1);
    if (last?.rule !== rule) omissions.push({ rule, text: fold(text).slice(0, longestText) });
    else if (last.text.length + separator.length < longestText) last.text = (last.text + separator + fold(text)).slice(0, longestText);
  }
  return omissions;
}
