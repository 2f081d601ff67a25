/** What carriers of pages (archives, feeds) have in common: the pages they hold, one by one, each with where reading goes on behind it. */
import type { Medium, Problem } from '../model/index.ts';
import type { Place } from './gzip-members.ts';

/** A page or text as its carrier holds it, with what the carrier says of it. */
export interface CarriedPage {
  /** The carrier's name for it, where it has one. */
  readonly id?: string;
  readonly url?: string;
  readonly bytes: Uint8Array;
  readonly medium?: Medium;
  readonly contentType?: string;
  /** ISO 8601 instant at which the bytes were read from the web. */
  readonly fetched?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** Where reading of an archive goes on: a place in the file, and how many records stand before it. */
export interface Position extends Place {
  /** Of an archive of archives: the part that `offset` counts in. */
  readonly entry?: string;
  readonly number: number;
}

/** One page, or the trouble in its place. */
export type Carried = {
  /** Number of the record or entry, from 1. */
  readonly number: number;
  readonly next: Position;
} & ({ readonly page: CarriedPage; readonly trouble?: Problem } | { readonly problem: Problem; readonly url?: string });
