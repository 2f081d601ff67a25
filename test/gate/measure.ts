/** What a measure of the gate is, and how it reads and codes the rows of a development set. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { code, type InputDocument } from '../../src/code.ts';
import type { CodedDocument } from '../../src/model/record.ts';

/** One kind of development set: the files of the data folder that it reads, and the figures that it computes from one of them. */
export interface Measure {
  /** For `--only`. */
  readonly name: string;
  readonly sets: readonly string[];
  /** `path`: where the set lies, for those that read files beside it. */
  readonly measure: (bytes: Buffer, path: string) => Measured;
  /** Figures to reach, printed beside; those without are reported only. */
  readonly reach?: Readonly<Record<string, number>>;
}

/** Figures between 0 and 1, and what they were computed on. */
export interface Measured {
  readonly note: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** A row of a set, as far as the coder is given of it. */
export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** Bytes of a set, unpacked. */
export function readSet(path: string): Buffer {
  const packed = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(packed) : packed;
}

/** The rows of a JSON-lines set, the first `limit` where it is large; in the order of the file. */
export function rowsOf<R>(bytes: Buffer, limit = Infinity): readonly R[] {
  const rows: R[] = [];
  for (const line of bytes.toString('utf8').split('\n')) {
    if (rows.length >= limit) break;
    if (line.trim() !== '') rows.push(JSON.parse(line) as R);
  }
  return rows;
}

/** Codes a row as a user would: its text with what is known of it, no switch by set. */
export function codeRow({ id, lang, text, title, publisher, published }: Partial<Row>): CodedDocument {
  const facts = { id, lang, title, publisher, published, text };
  return code(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null)) as InputDocument, { now: '2026-01-01T00:00:00Z' });
}

/** A share; 0 of nothing. */
export function share(hits: number, of: number): number {
  return of === 0 ? 0 : hits / of;
}

/** Mean F1 of the classes that the gold has, from pairs of gold and coded class. */
export function macroF1(pairs: readonly (readonly [gold: string, coded: string])[]): number {
  const classes = [...new Set(pairs.map(([gold]) => gold))];
  const f1s = classes.map((c) => {
    const gold = pairs.filter(([g]) => g === c).length;
    const coded = pairs.filter(([, p]) => p === c).length;
    return share(2 * pairs.filter(([g, p]) => g === c && p === c).length, gold + coded);
  });
  return share(f1s.reduce((sum, f) => sum + f, 0), classes.length);
}
