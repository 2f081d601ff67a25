/** The records of a web archive in, the pages and texts that they hold out. */
import { problem } from '../model/index.ts';
import type { Medium, Problem } from '../model/index.ts';
import type { Carried, CarriedPage, Position } from './carrier.ts';
import type { PlacedSource } from './gzip-members.ts';
import { plainBody, readHttpResponse } from './http-response.ts';
import { binaryKind, byteString, mediumOfType, sniffMedium } from './sniff.ts';
import { readWarc, type WarcRecord } from './warc.ts';

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
}

/** Pages and texts among the records: responses that succeeded, resources and conversions. All others are passed over in silence. */
export async function* readWarcPages(source: PlacedSource, { maxBytes, place, from }: ArchiveOptions): AsyncGenerator<Carried> {
  let number = from?.number ?? 0;
  for await (const part of readWarc(source, holdsPage, maxBytes + headRoom, from?.skip ?? 0)) {
    number += 1;
    const at = { number, next: { ...part.next, number } };
    if ('broken' in part) {
      yield { ...at, problem: problem('P100', { number, reason: part.broken }, place) };
      continue;
    }
    const found = pageOf(part.record, maxBytes, `${place}:${number}`);
    if (found !== undefined) yield { ...at, ...found };
  }
}

function holdsPage(headers: ReadonlyMap<string, string>): boolean {
  const type = headers.get('warc-type')?.toLowerCase();
  const uri = targetOf(headers);
  if (type === 'response') return /^https?:/i.test(uri);
  return (type === 'resource' || type === 'conversion') && isRead(headers.get('content-type') ?? '', uri) !== 'no';
}

function targetOf(headers: ReadonlyMap<string, string>): string {
  return (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
}

/** Papers of a site that are texts and no articles. */
const sitePapers = /^https?:\/\/[^/]+\/(?:robots|(?:app-)?ads|humans|(?:\.well-known\/)?security|llms(?:-full)?)\.txt(?:[?#]|$)/i;

/** How what has this content type is read; `look` where only its bytes can tell. */
function isRead(contentType: string, uri: string): Medium | 'no' | 'look' {
  if (sitePapers.test(uri)) return 'no';
  if (contentType.trim() === '') return 'look';
  return mediumOfType(contentType) ?? (/^\s*application\/octet-stream/i.test(contentType) ? 'look' : 'no');
}

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
  const id = headers.get('warc-record-id')?.replace(/^<(.*)>$/, '$1');
  const fetched = instantOf(headers.get('warc-date'));
  const page = { ...(id === undefined ? {} : { id }), ...(url === '' ? {} : { url }), bytes: body, medium, ...(contentType === '' ? {} : { contentType }), ...(fetched === undefined ? {} : { fetched }) };
  const isCut = block.length < length || headers.has('warc-truncated');
  return { page, ...(isCut ? { trouble: problem('P102', {}, place) } : {}) };
}

/** What the record is about and its content type; undefined where it is no page that succeeded. */
function payloadOf(headers: ReadonlyMap<string, string>, block: Uint8Array, maxBytes: number): { body: Uint8Array; contentType: string } | { refused: string } | undefined {
  if (headers.get('warc-type')?.toLowerCase() !== 'response') return { body: block, contentType: headers.get('content-type') ?? '' };
  const response = readHttpResponse(block);
  if (response === undefined) return { refused: 'it is no HTTP response' };
  const contentType = response.headers.get('content-type') ?? '';
  if (response.status < 200 || response.status > 299 || isRead(contentType, targetOf(headers)) === 'no') return undefined;
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
