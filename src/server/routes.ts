/** The API as one list: each row turns a request into an answer and says what it takes and gives. */
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { json, written } from './answer.ts';
import { exportTypes, type ExportFormat, type ExportPiece } from './exporting.ts';
import type { Filter } from './filter.ts';
import type { ArchivedView } from './library.ts';
import { namesView } from './names.ts';
import { filterOf, filterQuery, pagingQuery, readQuery } from './query.ts';
import { actorPage, actorSchema, articleSchema, incidentPage, incidentSchema, namesSchema, overview, reviewSchema, sourcesSchema, statusSchema } from './schemas.ts';
import type { Reader } from './threads.ts';

/** What a route is given. */
export interface Call {
  readonly reader: Reader;
  /** The `{name}` parts of the path. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: () => Promise<Uint8Array>;
  /** Media type of the body; empty where there is none. */
  readonly type: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** With `{name}` for parts. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The schema of a JSON answer, or the media type of another. */
  readonly answer: z.ZodType | readonly string[];
  readonly run: (call: Call) => Promise<Answer>;
}

const overviewQuery = filterQuery.extend({ cell: z.coerce.number().min(0.01).max(45).default(5).describe('Width of a map cell in degrees.') });
const listQuery = filterQuery.extend({ ...pagingQuery.shape, order: z.enum(['newest', 'oldest', 'disputed']).optional().describe('disputed: most contested slots first.') });

const actorsQuery = pagingQuery.extend({ q: z.string().max(200).optional().describe('Part of a name.') });
const reviewQuery = pagingQuery.extend({ claim: z.string().max(64).optional().describe('Key of the claim to begin at; without it and `cursor`, the first that nobody judged.') });
const exportQuery = filterQuery.extend({ redact: z.enum(['persons']).optional().describe('persons: names of persons are withheld, and all words of the pages with them.') });

async function* exportPieces(reader: Reader, filter: Filter, format: ExportFormat, redact: boolean): AsyncGenerator<string> {
  for (let from: number | null = 0; from !== null;) {
    const piece: ExportPiece = JSON.parse(await reader.ask('exported', filter, format, redact, from)) as ExportPiece;
    yield piece.text;
    from = piece.next;
  }
}

/** An archived page: its own styles show, nothing else of it does anything. */
function archived({ base64, charset, isText }: ArchivedView): Answer {
  return {
    status: 200,
    headers: {
      'content-type': `${isText ? 'text/plain' : 'text/html'}; charset=${/^[\w-]+$/.test(charset) ? charset : 'utf-8'}`,
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
      'content-disposition': 'inline',
    },
    body: Buffer.from(base64, 'base64'),
  };
}

export const readingRoutes: readonly Route[] = [
  {
    method: 'GET', path: '/api/status', summary: 'What the ledger holds.', answer: statusSchema,
    run: async ({ reader }) => written(await reader.ask('status')),
  },
  {
    method: 'GET', path: '/api/names', summary: 'Names of countries by code and of bodies by their English name, in the languages of the app.', answer: namesSchema,
    run: async () => json(namesView()),
  },
  {
    method: 'GET', path: '/api/overview', summary: 'Counts under a filter: cells of the map, bins of the timeline, values of each filter.', query: overviewQuery, answer: overview,
    run: async ({ reader, query }) => {
      const read = readQuery(overviewQuery, query);
      return written(await reader.ask('overview', filterOf(read), read.cell));
    },
  },
  {
    method: 'GET', path: '/api/incidents', summary: 'Incidents under a filter, a page at a time.', query: listQuery, answer: incidentPage,
    run: async ({ reader, query }) => {
      const read = readQuery(listQuery, query);
      return written(await reader.ask('incidents', filterOf(read), { limit: read.limit, offset: Number(read.cursor ?? 0), order: read.order }));
    },
  },
  {
    method: 'GET', path: '/api/incidents/{id}', summary: 'One incident: its slots, claims, relations, copies and judgements. `id` may be the key of any claim of it, or its first letters.', answer: incidentSchema,
    run: async ({ reader, parts }) => written(await reader.ask('incident', parts['id'] ?? '')),
  },
  {
    method: 'GET', path: '/api/articles/{key}', summary: 'One article: clean text, layers of highlights, claims, omissions, metadata.', answer: articleSchema,
    run: async ({ reader, parts }) => written(await reader.ask('article', parts['key'] ?? '')),
  },
  {
    method: 'GET', path: '/api/articles/{key}/page', summary: 'The page as it was fetched, under a policy by which nothing in it runs or loads.', answer: ['text/html', 'text/plain'],
    run: async ({ reader, parts }) => archived(JSON.parse(await reader.ask('archived', parts['key'] ?? '')) as ArchivedView),
  },
  {
    method: 'GET', path: '/api/actors', summary: 'Parties and sources, those with most claims first.', query: actorsQuery, answer: actorPage,
    run: async ({ reader, query }) => {
      const read = readQuery(actorsQuery, query);
      return written(await reader.ask('actors', read.q ?? '', { limit: read.limit, offset: Number(read.cursor ?? 0) }));
    },
  },
  {
    method: 'GET', path: '/api/actors/{name}', summary: 'One party: what it says, what is said of it, with whom it deals, losses admitted and claimed.', answer: actorSchema,
    run: async ({ reader, parts }) => written(await reader.ask('actor', parts['name'] ?? '')),
  },
  {
    method: 'GET', path: '/api/sources', summary: 'Publishers and claimants: volume, share contested, who copies whom.', answer: sourcesSchema,
    run: async ({ reader }) => written(await reader.ask('sources')),
  },
  {
    method: 'GET', path: '/api/review', summary: 'Claims to look at: contested and least certain first.', query: reviewQuery, answer: reviewSchema,
    run: async ({ reader, query }) => {
      const { claim, cursor, limit } = readQuery(reviewQuery, query);
      return written(await reader.ask('review', { limit, claim, offset: cursor === undefined ? undefined : Number(cursor) }));
    },
  },
  ...(['csv', 'jsonl', 'geojson'] as const).map((format): Route => ({
    method: 'GET', path: `/api/export.${format}`, summary: `The claims of all incidents under a filter as ${format}, with the columns of docs/columns.md.`, query: exportQuery, answer: [exportTypes[format]],
    run: async ({ reader, query }) => {
      const read = readQuery(exportQuery, query);
      const pieces = exportPieces(reader, filterOf(read), format, read.redact === 'persons');
      return { status: 200, headers: { 'content-type': exportTypes[format], 'content-disposition': `attachment; filename="saksi.${format}"` }, body: pieces };
    },
  })),
];
