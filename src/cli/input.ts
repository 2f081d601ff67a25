/** What the commands read: one document with its name, or the trouble in its place. */
import type { InputDocument } from '../extract.ts';
import { problem } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import type { Medium } from '../model/snapshot.ts';
import type { Position } from '../pages/carrier.ts';
import type { FoundFile } from './files.ts';
import type { Fetched } from '../pages/fetch/fetcher.ts';

/** What the command line says of its inputs. */
export interface InputOptions {
  /** How pages and texts are to be read; found out from the name and the bytes where absent. */
  readonly as?: Medium;
  readonly lang?: string;
  readonly published?: string;
  readonly url?: string;
  readonly maxBytes: number;
}

/** One document, or the trouble that stands in its place. */
export type Input = {
  readonly name: string;
  /** Bytes read of its file up to and with it. */
  readonly read: number;
  /** The file it stands in, and where reading of that goes on behind it, for files of many documents. */
  readonly file?: FoundFile;
  readonly next?: Position;
  /** How a page was come by that was named by its address. */
  readonly fetched?: Fetched;
} & ({ readonly document: InputDocument; readonly trouble?: Problem } | { readonly problem: Problem });

/** What the options say of every document; a document's own words go before them. */
export function defaults(options: InputOptions): Pick<InputDocument, 'lang' | 'published' | 'url'> {
  const { lang, published, url } = options;
  return { ...(lang === undefined ? {} : { lang }), ...(published === undefined ? {} : { published }), ...(url === undefined ? {} : { url }) };
}

/** Bytes, or letters, of what the input holds. */
export function bytesOf(input: Input): number {
  return 'document' in input ? input.document.bytes?.length ?? input.document.text?.length ?? 0 : 0;
}

const megabyte = 1e6;

/** `20 MB`, `1.5 MB`. */
export function sizeWords(bytes: number): string {
  return bytes >= megabyte ? `${Number((bytes / megabyte).toFixed(1))} MB` : `${bytes} bytes`;
}

/** The problem of an input of so many bytes, undefined where only the limit is known to be passed. */
export function tooLarge(bytes: number | undefined, options: InputOptions, place: string): Problem {
  const size = bytes === undefined ? `more than ${sizeWords(options.maxBytes)}` : sizeWords(bytes);
  return problem('P003', { size, limit: sizeWords(options.maxBytes) }, place);
}
