/** The records of a web archive in, the pages and texts that they hold out. */
import { problem } from '../model/index.ts';
import type { Medium, Problem } from '../model/index.ts';
import type { Carried, CarriedPage, Position } from './carrier.ts';
import type { Place, PlacedSource } from './gzip-members.ts';
import { plainBody, readHttpResponse } from './http-response.ts';
import { binaryKind, byteString, mediumOfType, sniffMedium } from './sniff.ts';
import { bareName, readWarc, type WarcRecord } from './warc.ts';
import type { RecordPlace, Revisit, RevisitNotes, Revisited } from './warc-revisits.ts';

/** Room for the headers of a response beside its body. */
const headRoom = 1 << 17;

/** How an archive is read. */
export interface ArchiveOptions {
  /** Larger pages are refused, in bytes. */
  readonly maxBytes: number;
  /** Names the archive in problems. */
  readonly place: string;
  /** Reading goes on here: the source then begins at `from.offset`. */
  readonly from?: Position;
  /** Takes notes of what revisits may come back to; `archive`: its number among those of its file. */
  readonly notes?: { readonly revisits: RevisitNotes; readonly archive: number };
}

/** Pages and texts among the records: responses that succeeded, resources and conversions. All others are passed over in silence. */
export async function* readWarcPages(source: PlacedSource, { maxBytes, place, from, notes }: ArchiveOptions): AsyncGenerator<Carried> {
  let number = from?.number ?? 0;
  let begins: Place = from ?? { offset: 0, skip: 0 };
  for await (const part of readWarc(source, (headers) => holdsPage(headers) || (notes !== undefined && isRevisit(headers)), maxBytes + headRoom, from?.skip ?? 0)) {
    number += 1;
    const at = { number, next: { ...part.next, number } };
    if ('broken' in part) yield { ...at, problem: problem('P100', { number, reason: part.broken }, place) };
    else {
      if (notes !== undefined) take(part.record, number, { ...begins, archive: notes.archive }, notes.revisits);
      const found = pageOf(part.record, maxBytes, `${place}:${number}`);
      if (found !== undefined) yield { ...at, ...found };
    }
    begins = part.next;
  }
}

/** Takes notes of the first `records` records, or of all, and reads no page. */
export async function noteRecords(source: PlacedSource, { revisits, archive }: { readonly revisits: RevisitNotes; readonly archive: number }, records = Infinity): Promise<void> {
  let number = 0;
  let begins: Place = { offset: 0, skip: 0 };
  if (records === 0) return;
  for await (const part of readWarc(source, isRevisit, headRoom)) {
    number += 1;
    if ('record' in part) take(part.record, number, { ...begins, archive }, revisits);
    if (number === records) return;
    begins = part.next;
  }
}

/** A page that a revisit names, or the trouble in its place; nothing where what it names is no page. */
export interface RevisitedPage {
  readonly revisit: Revisit;
  readonly found: Found;
}

/** The pages that revisits name. `source` begins at `from`, and holds all records of `wanted` behind, in that order. */
export async function* readRevisited(source: PlacedSource, from: Place, wanted: readonly Revisited[], maxBytes: number, nameOf: (revisit: Revisit) => string): AsyncGenerator<RevisitedPage> {
  const waiting = [...wanted].reverse();
  let begins = from;
  const isNext = (): boolean => waiting.at(-1)?.place.offset === begins.offset && waiting.at(-1)?.place.skip === begins.skip;
  for await (const part of readWarc(source, isNext, maxBytes + headRoom, from.skip)) {
    if (isNext() && 'record' in part) {
      for (const revisit of waiting.pop()?.revisits ?? []) {
        const found = pageOf(part.record, maxBytes, nameOf(revisit));
        if (found !== undefined) yield { revisit, found: asRevisited(found, revisit) };
      }
    }
    if (waiting.length === 0) return;
    begins = part.next;
  }
}

/** The page of the record as the revisit found it: at its own address, at its own instant. */
function asRevisited(found: Found, { headers, url, contentType }: Revisit): Found {
  if ('problem' in found) return { ...found, url };
  const { id: _id, fetched: _fetched, ...page } = found.page;
  return { ...found, page: { ...page, url, ...(contentType === '' ? {} : { contentType }), ...namedBy(headers) } };
}

function take({ headers, block }: WarcRecord, number: number, place: RecordPlace, notes: RevisitNotes): void {
  const url = targetOf(headers), type = typeOf(headers);
  if (type === 'response' || type === 'resource' || type === 'conversion') notes.stored(headers, url, place);
  if (!isRevisit(headers)) return;
  const response = block === undefined ? undefined : readHttpResponse(block);
  const contentType = response?.headers.get('content-type') ?? '';
  const isHad = response === undefined || response.status === 304 || hasSucceeded(response.status);
  if (isHad && isRead(contentType, url) !== 'no') notes.revisited({ number, archive: place.archive, headers, url, contentType });
}

function typeOf(headers: ReadonlyMap<string, string>): string {
  return headers.get('warc-type')?.toLowerCase() ?? '';
}

function isRevisit(headers: ReadonlyMap<string, string>): boolean {
  return typeOf(headers) === 'revisit' && /^https?:/i.test(targetOf(headers));
}

function hasSucceeded(status: number): boolean {
  return status >= 200 && status <= 299;
}

function holdsPage(headers: ReadonlyMap<string, string>): boolean {
  const type = typeOf(headers);
  const uri = targetOf(headers);
  if (type === 'response') return /^https?:/i.test(uri);
  return (type === 'resource' || type === 'conversion') && isRead(headers.get('content-type') ?? '', uri) !== 'no';
}

function targetOf(headers: ReadonlyMap<string, string>): string {
  return bareName(headers.get('warc-target-uri') ?? '');
}

/** Papers of a site, and of the program that made the archive, that are texts and no articles. */
const papers = /^metadata:|^https?:\/\/[^/]+\/(?:robots|(?:app-)?ads|humans|(?:\.well-known\/)?security|llms(?:-full)?)\.txt(?:[?#]|$)/i;

/** How what has this content type is read; `look` where only its bytes can tell. */
function isRead(contentType: string, uri: string): Medium | 'no' | 'look' {
  if (papers.test(uri)) return 'no';
  if (contentType.trim() === '') return 'look';
  return mediumOfType(contentType) ?? (/^\s*application\/octet-stream/i.test(contentType) ? 'look' : 'no');
}

/** A page, or the trouble in its place. */
type Found = { readonly page: CarriedPage; readonly trouble?: Problem } | { readonly problem: Problem; readonly url: string };

function pageOf(record: WarcRecord, maxBytes: number, place: string): Found | undefined {
  const { headers, length, block } = record;
  if (!holdsPage(headers)) return undefined;
  const url = targetOf(headers);
  if (block === undefined) return { url, problem: problem('P003', { size: `${length} bytes`, limit: `${maxBytes} bytes` }, place) };
  const payload = payloadOf(headers, block, maxBytes);
  if (payload === undefined) return undefined;
  if ('refused' in payload) return { url, problem: problem('P101', { reason: payload.refused }, place) };
  const { body, contentType } = payload;
  if (body.length === 0) return undefined;
  const medium = mediumFor(body, isRead(contentType, url));
  if (medium === undefined) return undefined;
  const page = { ...namedBy(headers), ...(url === '' ? {} : { url }), bytes: body, medium, ...(contentType === '' ? {} : { contentType }) };
  const isCut = block.length < length || headers.has('warc-truncated');
  return { page, ...(isCut ? { trouble: problem('P102', {}, place) } : {}) };
}

/** The record's own name, and the instant at which it was made. */
function namedBy(headers: ReadonlyMap<string, string>): Pick<CarriedPage, 'id' | 'fetched'> {
  const id = headers.get('warc-record-id'), fetched = instantOf(headers.get('warc-date'));
  return { ...(id === undefined ? {} : { id: bareName(id) }), ...(fetched === undefined ? {} : { fetched }) };
}

/** What the record is about and its content type; undefined where it is no page that succeeded. */
function payloadOf(headers: ReadonlyMap<string, string>, block: Uint8Array, maxBytes: number): { body: Uint8Array; contentType: string } | { refused: string } | undefined {
  if (typeOf(headers) !== 'response') return { body: block, contentType: headers.get('content-type') ?? '' };
  const response = readHttpResponse(block);
  if (response === undefined) return { refused: 'it is no HTTP response' };
  const contentType = response.headers.get('content-type') ?? '';
  if (!hasSucceeded(response.status) || isRead(contentType, targetOf(headers)) === 'no') return undefined;
  const plain = plainBody(response, maxBytes);
  return 'refused' in plain ? plain : { body: plain.body, contentType };
}

/** An untyped block is taken where its bytes are a page. */
function mediumFor(body: Uint8Array, read: Medium | 'no' | 'look'): Medium | undefined {
  if (read !== 'look') return read === 'no' ? undefined : read;
  return binaryKind(body) === undefined && sniffMedium(byteString(body)) === 'html' ? 'html' : undefined;
}

/** The instant in ISO 8601; some writers leave the marks out. */
function instantOf(date: string | undefined): string | undefined {
  const written = date?.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  return written === undefined || Number.isNaN(Date.parse(written)) ? undefined : written;
}
