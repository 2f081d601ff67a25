/** Reads a language's table of time expressions and says what the coder finds in a text, in the table's own notation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../../src/analysis/times.ts';
import { tokenise } from '../../src/analysis/tokens.ts';
import { times as deTimes } from '../../src/lang/de/times.ts';
import { tokens as deTokens } from '../../src/lang/de/tokens.ts';
import { times as enTimes } from '../../src/lang/en/times.ts';
import { tokens as enTokens } from '../../src/lang/en/tokens.ts';
import { times as idTimes } from '../../src/lang/id/times.ts';
import { tokens as idTokens } from '../../src/lang/id/tokens.ts';
import type { TimeExpression } from '../../src/analysis/analysis.ts';

export type Lang = 'id' | 'en' | 'de';
const rooms = { id: { times: idTimes, tokens: idTokens }, en: { times: enTimes, tokens: enTokens }, de: { times: deTimes, tokens: deTokens } };

/** One row of `times-<code>.tsv`: a text, the instant it is published, and what it holds: `words = TYPE value start..end`, in text order. */
export interface TimeRow {
  readonly published: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: readonly string[];
  /** Why the coder need not reach the row; empty where it must. */
  readonly todo: string;
}

/** The rows of a language's table. */
export function timeRows(lang: Lang): readonly TimeRow[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, `times-${lang}.tsv`), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [published = '', kind = '', text = '', expected = '', todo = ''] = line.split('\t');
    return { published, kind, text, expected: expected === '' ? [] : expected.split(' ; '), todo };
  });
}

/** The time expressions of one paragraph. */
export function timesIn(text: string, lang: Lang, published?: string): TimeExpression[] {
  const room = rooms[lang];
  return findTimes({ text, ...tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], room.tokens) }, room.times, published);
}

/** `Ahad (27/9) = DATE 2020-09-27 2020-09-27..2020-09-27`; no days where the words fix none. */
export function showTime(time: TimeExpression): string {
  return `${time.text} = ${time.type} ${time.value}${time.interval === undefined ? '' : ` ${time.interval.start ?? ''}..${time.interval.end ?? ''}`}`;
}
