import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTimes } from '../../src/analysis/times.ts';
import { tokenise } from '../../src/analysis/tokens.ts';
import { times as enTimes } from '../../src/lang/en/times.ts';
import { tokens as enTokens } from '../../src/lang/en/tokens.ts';
import { times as idTimes } from '../../src/lang/id/times.ts';
import { tokens as idTokens } from '../../src/lang/id/tokens.ts';
import type { TimeExpression } from '../../src/analysis/analysis.ts';

export type Lang = 'id' | 'en';
const rooms = { id: { times: idTimes, tokens: idTokens }, en: { times: enTimes, tokens: enTokens } };

/** The time expressions of one paragraph. */
export function timesIn(text: string, lang: Lang, published?: string): TimeExpression[] {
  const room = rooms[lang];
  return findTimes({ text, ...tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], room.tokens) }, room.times, published);
}

/** `Ahad (27/9) = DATE 2020-09-27 2020-09-27..2020-09-27`; no days where the words fix none. */
export function showTime(time: TimeExpression): string {
  return `${time.text} = ${time.type} ${time.value}${time.interval === undefined ? '' : ` ${time.interval.start ?? ''}..${time.interval.end ?? ''}`}`;
}

/** One test a row. */
export function checkTimes(lang: Lang, published: string | undefined, rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) test(`${lang}: ${text}`, () => assert.deepEqual(timesIn(text, lang, published).map(showTime), expected));
}
