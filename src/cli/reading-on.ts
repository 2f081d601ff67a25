/** Turns a large file of many documents into the name under which a ledger keeps how far it was read, and reads on from there. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { coderNames } from '../code.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Position } from '../pages/carrier.ts';
import type { FoundFile } from './files.ts';
import type { ReadInputOptions } from './options.ts';

/** Smaller files are read anew faster than their place is kept, in bytes. */
const worthKeeping = 1_000_000;
const edgeBytes = 1 << 16;

/** Keeps how far files were read. */
export interface ReadingOn {
  /** Where reading of the file goes on; undefined: at its beginning; `ended`: all of it was read. */
  from(file: FoundFile): Position | 'ended' | undefined;
  /** Everything in the file before `position` is in the ledger. */
  reached(file: FoundFile, position: Position): void;
  /** Keeps the places reached: what comes behind them may have to be coded once more. */
  keep(): void;
  /** Something in the file could not be kept now: it is to be met again by the next run. */
  missed(file: FoundFile): void;
  /** All of the file was read. */
  ended(file: FoundFile): void;
}

/** Reads on by what `ledger` keeps; with `afresh` every file is begun anew, and its place kept from then on. */
export function readOn(ledger: Ledger, options: ReadInputOptions & { readonly afresh?: true }): ReadingOn {
  const names = new Map<FoundFile, string | undefined>();
  const last = new Map<FoundFile, Position>();
  const missing = new Set<FoundFile>();
  const unkept = new Set<FoundFile>();
  const nameOf = (file: FoundFile): string | undefined => {
    if (!names.has(file)) names.set(file, sourceName(file, options));
    return names.get(file);
  };
  const keep = (file: FoundFile, ended: boolean): void => {
    const name = nameOf(file), position = last.get(file);
    if (name !== undefined && position !== undefined && !missing.has(file)) ledger.keepReading(name, { position, ended });
    unkept.delete(file);
  };
  return {
    from(file) {
      const name = options.afresh === true ? undefined : nameOf(file);
      const reading = name === undefined ? undefined : ledger.readingOf(name);
      return reading?.ended === true ? 'ended' : reading?.position;
    },
    reached(file, position) {
      if (missing.has(file)) return;
      last.set(file, position);
      unkept.add(file);
    },
    keep() {
      for (const file of unkept) keep(file, false);
    },
    missed: (file) => missing.add(file),
    ended: (file) => keep(file, true),
  };
}

/** A hash of the file's size, the instant of its last change, its first and last bytes, and of all that decides what is made of it; undefined for pipes and small files. */
function sourceName({ path, bytes }: FoundFile, { as, lang, published, lexicon, maxBytes }: ReadInputOptions): string | undefined {
  if (bytes === null || bytes < worthKeeping) return undefined;
  const hash = createHash('sha256').update(JSON.stringify([bytes, coderNames(), as, lang, published, maxBytes]));
  const edges = Buffer.alloc(2 * edgeBytes);
  const file = openSync(path, 'r');
  try {
    // A file rewritten in its middle keeps size and edges.
    hash.update(String(fstatSync(file).mtimeMs));
    readSync(file, edges, 0, edgeBytes, 0);
    readSync(file, edges, edgeBytes, edgeBytes, bytes - edgeBytes);
  } finally {
    closeSync(file);
  }
  if (lexicon !== undefined) hash.update(readFileSync(lexicon));
  return hash.update(edges).digest('hex');
}
