/** Turns the query of an address into a filter, or into the sentence that says what is wrong with it. */
import { z } from 'zod';
import { Refusal } from './answer.ts';
import type { Filter } from './filter.ts';

const day = z.iso.date();
const list = z.string().transform((words) => words.split(',').map((word) => word.trim()).filter((word) => word !== ''));
const flag = z.enum(['1', 'true', '0', 'false']).transform((word) => word === '1' || word === 'true');
const box = z.string().transform((words, context): [number, number, number, number] => {
  const [west, south, east, north] = words.split(',').map(Number);
  const isIn = (value: number | undefined, most: number): value is number => value !== undefined && Number.isFinite(value) && Math.abs(value) <= most;
  if (isIn(west, 180) && isIn(south, 90) && isIn(east, 180) && isIn(north, 90) && words.split(',').length === 4) return [west, south, east, north];
  context.addIssue({ code: 'custom', message: 'give west,south,east,north in degrees' });
  return z.NEVER;
});

/** The filters that every list and export takes. Names and forms are those of the app's own address. */
export const filterQuery = z.object({
  q: z.string().max(400).optional().describe('Words that passage or title hold, all of them; "…" a phrase, * any ending.'),
  actor: z.string().max(200).optional().describe('Part of the name of a party.'),
  type: list.optional().describe('PLOVER types, separated by commas.'),
  quad: list.optional().describe('Quarters: verbal-cooperation, material-cooperation, verbal-conflict, material-conflict.'),
  language: list.optional().describe('Languages of articles, ISO 639-1.'),
  publisher: z.string().max(2000).transform((words) => words.split('|').filter((word) => word !== '')).optional().describe('Publishers, separated by |.'),
  country: list.optional().describe('Countries of parties or places, ISO 3166-1 alpha-3.'),
  from: day.optional().describe('First day.'),
  to: day.optional().describe('Last day.'),
  box: box.optional().describe('west,south,east,north in degrees; west east of east: over the date line.'),
  contested: flag.optional().describe('1: only incidents whose accounts differ.'),
  world: list.optional().describe('actual, historical, possible.'),
});

/** The paging of every list. */
export const pagingQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().regex(/^\d{1,9}$/, 'take it from `next` of the page before').optional().describe('From `next` of the page before, or the number of rows to leave out.'),
});

/** Reads `query` by `schema`. Throws a `Refusal` that names the field which is wrong. */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: URLSearchParams): z.output<Schema> {
  return readValue(schema, Object.fromEntries([...query].filter(([, value]) => value !== '')), 'query');
}

/** Reads a value by `schema`. Throws a `Refusal` 400. */
export function readValue<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Refusal(400, 'wrong-request', `The ${what} is wrong at “${issue?.path.join('.') ?? ''}” (${issue?.message ?? ''}): see /api for what it takes.`);
}

/** The filter within a query already read. */
export function filterOf(query: z.output<typeof filterQuery>): Filter {
  const { q, actor, type, quad, language, publisher, country, from, to, box: within, contested, world } = query;
  return { q, actor, type, quad, language, publisher, country, from, to, box: within, contested, world };
}
