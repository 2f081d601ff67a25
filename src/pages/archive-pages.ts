/** The web archives of one file in, the pages that they hold out; those that revisits name come last, because they may stand anywhere in it. */
import { problem } from '../model/index.ts';
import type { Problem } from '../model/index.ts';
import { sourceOf } from './byte-reader.ts';
import type { CarriedPage, Position } from './carrier.ts';
import { createGunzip, placedPlain, type PlacedSource } from './gzip-members.ts';
import { noteRecords, readRevisited, readWarcPages, type RevisitedPage } from './warc-pages.ts';
import { noteRevisits, type Revisit, type Revisited, type RevisitNotes } from './warc-revisits.ts';
import { BrokenZip, readEntry, readZip, type PlacedBytes } from './zip.ts';

/** One web archive of a file. */
export interface WebArchive {
  /** Names it in problems. */
  readonly name: string;
  /** Its name within a file of several. */
  readonly entry?: string;
  /** Whether it is a gzip file. */
  readonly isPacked: boolean;
  /** Where in the file it begins, and of how many bytes it is: near enough for showing progress. */
  readonly begins: number;
  readonly size: number;
  /** Its bytes from `offset` on. */
  readonly chunks: (offset: number) => AsyncIterable<Uint8Array>;
  /** How it is read a second time: from any place, only from its beginning, or not at all (as standard input). */
  readonly again: 'anywhere' | 'from its beginning' | 'never';
}

/** One page or text, or the trouble in its place. */
export type ArchivedPage = {
  /** The archive and the record's number in it. */
  readonly place: string;
  /** Bytes of the file up to and with it, near enough for showing progress. */
  readonly read: number;
  /** Where reading goes on behind it; absent where it cannot. */
  readonly next?: Position;
} & ({ readonly page: CarriedPage; readonly trouble?: Problem } | { readonly problem: Problem; readonly url?: string });

/** How the archives of a file are read. */
export interface ArchivesOptions {
  /** Larger pages are refused, in bytes. */
  readonly maxBytes: number;
  /** Names the file in problems. */
  readonly file: string;
  /** Reading goes on here. */
  readonly from?: Position;
}

/** The pages of all `archives`, from `from` on; a problem where there is none in all of them. Nothing is thrown for what is wrong with them. */
export async function* archivePages(archives: readonly WebArchive[], options: ArchivesOptions): AsyncGenerator<ArchivedPage> {
  const { file, from } = options;
  let isEmpty = from === undefined;
  for await (const page of allPages(archives, options)) {
    isEmpty = false;
    yield page;
  }
  if (isEmpty) yield { problem: problem('P103', { path: file, kind: archives.length === 0 ? 'a zip archive without a WARC' : 'a web archive' }, file), place: file, read: 0 };
}

async function* allPages(archives: readonly WebArchive[], { maxBytes, file, from }: ArchivesOptions): AsyncGenerator<ArchivedPage> {
  const notes = noteRevisits();
  const first = Math.max(0, archives.findIndex(({ entry }) => entry === from?.entry));
  if (from !== undefined) await noteBefore(archives.slice(0, first + 1), from, notes);
  let last: Position = from ?? { offset: 0, skip: 0, number: 0 };
  let read = 0;
  for (const [at, archive] of archives.entries()) {
    if (at < first) continue;
    const { name, entry, begins, size } = archive;
    const place = from?.entry === entry ? from : undefined;
    const { source, close } = opened(archive, place?.offset);
    try {
      for await (const { number, next, ...found } of readWarcPages(source, { maxBytes, place: name, notes: { revisits: notes, archive: at }, ...(place === undefined ? {} : { from: place }) })) {
        last = { ...next, ...(entry === undefined ? {} : { entry }) };
        read = begins + Math.min(size, next.offset);
        yield { ...found, place: `${name}:${number}`, read, next: last };
      }
    } catch (error) {
      // Without a place to go on, so that a later run reads it again.
      yield { problem: problem('P105', { path: name, reason: brokenReason(error) }, file), place: name, read };
    } finally {
      await close();
    }
  }
  const { revisited, lost } = notes.settle();
  const readable = revisited.filter((record) => archives[record.place.archive]?.again !== 'never');
  for (const group of groupsOf(readable, archives)) {
    for await (const { revisit, found } of revisitedPages(group, archives, maxBytes)) yield { ...found, place: revisitName(revisit, archives), read, next: last };
  }
  const unread = revisits(revisited) - revisits(readable);
  if (lost > 0) yield { problem: problem('P106', { count: lost }, file), place: file, read, next: last };
  if (unread > 0) yield { problem: problem('P107', { count: unread }, file), place: file, read, next: last };
}

/** An archive opened at one of its bytes. */
function opened({ chunks, isPacked }: WebArchive, offset = 0): { readonly source: PlacedSource; readonly close: () => Promise<void> } {
  const reading = chunks(offset)[Symbol.asyncIterator]();
  const source = sourceOf({ [Symbol.asyncIterator]: () => reading });
  return {
    source: isPacked ? createGunzip(source, offset) : placedPlain(source, offset),
    async close() {
      await reading.return?.();
    },
  };
}

function brokenReason(error: unknown): string {
  if (!(error instanceof BrokenZip)) throw error;
  return error.message;
}

/** What an earlier run noted of the records before `from` is noted again; `archives` end with the one that `from` lies in. */
async function noteBefore(archives: readonly WebArchive[], from: Position, notes: RevisitNotes): Promise<void> {
  for (const [at, archive] of archives.entries()) {
    const { source, close } = opened(archive);
    try {
      await noteRecords(source, { revisits: notes, archive: at }, at === archives.length - 1 ? from.number : Infinity);
    } catch (error) {
      brokenReason(error);
    } finally {
      await close();
    }
  }
}

/** Records that one reading brings: those of one gzip member, or all of an archive that is read from its beginning only. */
function groupsOf(revisited: readonly Revisited[], archives: readonly WebArchive[]): Revisited[][] {
  const groups: Revisited[][] = [];
  for (const record of revisited) {
    const before = groups.at(-1)?.[0]?.place;
    const isSame = before?.archive === record.place.archive && (before.offset === record.place.offset || archives[before.archive]?.again !== 'anywhere');
    if (isSame) groups.at(-1)?.push(record);
    else groups.push([record]);
  }
  return groups;
}

async function* revisitedPages(group: readonly Revisited[], archives: readonly WebArchive[], maxBytes: number): AsyncGenerator<RevisitedPage> {
  const place = group[0]?.place;
  const archive = place === undefined ? undefined : archives[place.archive];
  if (place === undefined || archive === undefined) return;
  const from = archive.again === 'anywhere' ? place : { offset: 0, skip: 0 };
  const { source, close } = opened(archive, from.offset);
  try {
    yield* readRevisited(source, from, group, maxBytes, (revisit) => revisitName(revisit, archives));
  } catch (error) {
    // Told when its pages were read.
    brokenReason(error);
  } finally {
    await close();
  }
}

function revisitName({ archive, number }: Revisit, archives: readonly WebArchive[]): string {
  return `${archives[archive]?.name ?? ''}:${number}`;
}

function revisits(revisited: readonly Revisited[]): number {
  return revisited.reduce((sum, record) => sum + record.revisits.length, 0);
}

/** The same of a WACZ, or of any zip archive that holds WARCs, in the order of its directory. */
export async function* zippedPages(file: PlacedBytes, options: ArchivesOptions): AsyncGenerator<ArchivedPage> {
  const path = options.file;
  try {
    yield* archivePages(await zippedArchives(path, file), options);
  } catch (error) {
    yield { problem: problem('P105', { path, reason: brokenReason(error) }, path), place: path, read: 0 };
  }
}

async function zippedArchives(name: string, file: PlacedBytes): Promise<WebArchive[]> {
  return (await readZip(file)).filter((entry) => /\.warc(?:\.gz)?$/i.test(entry.name)).map((entry): WebArchive => ({
    name: `${name}/${entry.name}`, entry: entry.name, isPacked: /\.gz$/i.test(entry.name), begins: entry.header, size: entry.packed,
    chunks: (offset) => readEntry(file, entry, offset),
    again: entry.kept === 'stored' ? 'anywhere' : 'from its beginning',
  }));
}

/** The name of a page in messages: its place and its address. */
export function archivedName(page: ArchivedPage): string {
  const url = 'problem' in page ? page.url : page.page.url;
  return url === undefined ? page.place : `${page.place} ${url}`;
}
