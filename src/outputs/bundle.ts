/** Turns an incident and the documents behind it into the files of a folder that can be handed over: pages as they were, digests, passages, one page to read. */
import { sha256 } from '../incidents/claim-key.ts';
import { nameOf } from '../incidents/witnesses.ts';
import type { Incident, LocatedClaim, Slot } from '../model/incident.ts';
import { asMarkup } from '../model/markup.ts';
import type { CodedDocument } from '../model/record.ts';
import type { ByteRange } from '../pages/passage-bytes.ts';
import { warcInfo } from '../pages/warc-write.ts';
import { snapshotBytes } from './snapshot-bytes.ts';

/** A document behind the incident, with its bytes as they were read. */
export interface BundledDocument {
  /** Key of its article. */
  readonly article: string;
  readonly record: CodedDocument;
  readonly bytes: Uint8Array;
  /** ISO 8601 instant of reading. */
  readonly fetched: string;
  readonly url: string | null;
  /** The fetches that brought it, and what they rest on (rules of sites, feeds), as WARC records; empty where it came as a file. */
  readonly fetches: readonly Uint8Array[];
}

/** One file of the bundle; the name is relative, with `/`. */
export interface BundleFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * The files: `index.html` to read, `incident.json`, `claims.jsonl` (each with its passage, the file of its page, and the bytes `[start, end)` of that file in which the passage stands), `pages/` with the bytes as they
 * were read, `records/`, `fetches.warc.gz` with the requests and answers that brought them (where any was fetched), and `SHA256SUMS` over all others (for `sha256sum -c`). The same incident gives the same bytes.
 */
export function bundleFiles(incident: Incident, documents: readonly BundledDocument[], made: string, software: string): BundleFile[] {
  const names = new Map(documents.map((document) => [document.article, pageName(document)]));
  const sources = documents.map(({ article, bytes, fetched, url, record }) => ({
    page: names.get(article) ?? '', sha256: sha256(bytes), bytes: bytes.length, fetched, url,
    title: record.article.title ?? null, publisher: record.article.publisher ?? null, published: record.article.published ?? null, run: record.run,
  }));
  const finders = new Map(documents.map(({ article, record, bytes }) => [article, snapshotBytes(record, bytes)]));
  const ranges = incident.claims.map(({ article, passage }) => finders.get(article)?.(passage));
  const claims = incident.claims.map((located, at) => JSON.stringify({ ...located, page: names.get(located.article) ?? null, bytes: ranges[at] ?? null }));
  // Two documents of the same bytes share their fetches.
  const fetches = new Map(documents.flatMap((document) => document.fetches.map((records) => [sha256(records), records])));
  const files: BundleFile[] = [
    { name: 'index.html', content: readablePage({ incident, names, ranges, sources, made, archived: fetches.size > 0 }) },
    { name: 'incident.json', content: `${JSON.stringify({ made, incident, sources }, null, 2)}\n` },
    { name: 'claims.jsonl', content: claims.map((line) => `${line}\n`).join('') },
    ...documents.flatMap((document): BundleFile[] => [
      { name: names.get(document.article) ?? '', content: document.bytes },
      { name: `records/${document.article.slice(0, nameLetters)}.json`, content: `${JSON.stringify(document.record)}\n` },
    ]),
  ];
  if (fetches.size > 0) files.push({ name: archiveName, content: Buffer.concat([warcInfo(software, made), ...fetches.values()]) });
  const sums = files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).sort();
  return [...files, { name: 'SHA256SUMS', content: sums.join('') }];
}

const nameLetters = 16;
const archiveName = 'fetches.warc.gz';

/** Text is never named as a page: nobody opens a stranger's markup by accident. */
function pageName({ article, record }: BundledDocument): string {
  return `pages/${article.slice(0, nameLetters)}.${record.snapshot === undefined ? 'txt' : 'html'}`;
}

function escaped(text: string): string {
  return asMarkup(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));
}

interface Source {
  readonly page: string;
  readonly sha256: string;
  readonly fetched: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

interface Readable {
  readonly incident: Incident;
  /** Files of the pages, by article. */
  readonly names: ReadonlyMap<string, string>;
  /** By claim: where its passage stands in its page. */
  readonly ranges: readonly (ByteRange | undefined)[];
  readonly sources: readonly Source[];
  readonly made: string;
  /** Whether the fetches stand beside. */
  readonly archived: boolean;
}

/** A page without scripts; addresses are shown, not linked, and the archived pages are named by their digests. */
function readablePage({ incident, names, ranges, sources, made, archived }: Readable): string {
  const row = (cells: readonly string[], tag = 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escaped(incident.title)}</title>`,
    '<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}code{font-size:.8em}</style>',
    `<h1>${escaped(incident.title)}</h1><p>Incident <code>${escaped(incident.id)}</code>, put together ${escaped(made)}.</p>`,
    '<h2>What the accounts say</h2><table>', row(['slot', 'state', 'values', 'why'], 'th'),
    ...incident.slots.map((slot) => row([escaped(slot.name), slot.state, slot.values.map((value) => escaped(valueWords(value, slot))).join('<br>'), escaped(slot.reason)])),
    '</table><h2>Passages</h2><table>', row(['who', 'stance', 'passage', 'page', 'claim'], 'th'),
    ...incident.claims.map((claim, at) => row([escaped(speaker(claim)), claim.claim.stance, escaped(claim.passage), escaped(`${names.get(claim.article) ?? 'not kept'}${bytesWords(ranges[at])}`), `<code>${escaped(claim.key.slice(0, nameLetters))}</code>`])),
    '</table><h2>Pages</h2><table>', row(['file', 'outlet and title', 'address', 'published', 'read', 'SHA-256'], 'th'),
    ...sources.map(({ page, publisher, title, url, published, fetched, sha256 }) =>
      row([page, [publisher, title].filter((part) => part !== null).join(': '), url ?? '', published ?? '', fetched, sha256].map(escaped))),
    `</table>${archived ? `<p>The requests and answers that brought the fetched pages stand in <code>${archiveName}</code>.</p>` : ''}</html>\n`,
  ].join('\n');
}

function bytesWords(range: ByteRange | undefined): string {
  return range === undefined ? '' : `, bytes ${range.start} to ${range.end}`;
}

function valueWords({ value, sources, witnesses, deniers }: Slot['values'][number], { preferred }: Slot): string {
  const denied = deniers === undefined ? '' : `; denied or doubted by ${deniers.join(', ')}`;
  return `${value}${value === preferred ? ' (preferred)' : ''}: ${sources.join(', ') || 'nobody affirms it'} (${witnesses} independent)${denied}`;
}

function speaker(claim: LocatedClaim): string {
  return claim.source === null || claim.publisher === null ? nameOf(claim) : `${claim.source.name}, in ${claim.publisher}`;
}
