/** The shapes of `model/views.ts` as zod schemas, from which the API's description is made. */
import { z } from 'zod';
import type { ClaimView, Facet, IncidentRow, IncidentView, MapCell, NamesView, Overview, StatusView } from '../model/views.ts';
import type { ActorRow, AddedView, SourcesView } from '../model/page-views.ts';

const text = z.string();
const some = z.string().nullable();
const count = z.int().nonnegative();
const figure = z.int().nullable();
const quad = z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']);
const type = z.enum(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
const effect = z.enum(['killed', 'wounded', 'casualty', 'missing', 'captured', 'released', 'displaced', 'destroyed', 'damaged', 'survived', 'arrested']);
const category = z.enum(['civilian', 'military', 'police', 'militant', 'official', 'child', 'woman', 'student', 'teacher', 'medic', 'aid-worker', 'journalist', 'prisoner', 'unknown']);
const qualifier = z.enum(['exact', 'range', 'at_least', 'at_most', 'more_than', 'fewer_than', 'about', 'vague']);
const four = z.tuple([count, count, count, count]).describe('By quarter: verbal cooperation, material cooperation, verbal conflict, material conflict.');

const incidentRow: z.ZodType<IncidentRow> = z.object({
  id: text, type, mode: some, quad, actor: some, recipient: some, start: some, end: some, place: some, country: some,
  latitude: z.number().nullable(), longitude: z.number().nullable(), world: z.enum(['actual', 'historical', 'possible']),
  contested: z.boolean(), contests: z.array(text), claims: count, sources: count, publishers: count,
}).meta({ id: 'IncidentRow' });

export const incidentPage = z.object({ rows: z.array(incidentRow), total: count, next: some.describe('The cursor of the next page; null at the end.') });

const cell: z.ZodType<MapCell> = z.object({
  latitude: z.number(), longitude: z.number(), incidents: count, contested: count, quads: four, only: some, place: some,
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
const facet: z.ZodType<Facet> = z.object({ value: text, incidents: count });

export const overview: z.ZodType<Overview> = z.object({
  incidents: count, claims: count, contested: count, unplaced: count, undated: count,
  cells: z.array(cell), bins: z.array(z.object({ day: text, quads: four, contested: count })), binDays: count,
  types: z.array(facet), languages: z.array(facet), publishers: z.array(facet), actors: z.array(facet), countries: z.array(facet),
});

const entity = z.object({ name: text, country: some, sector: z.enum(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP', 'REB', 'UAF', 'PTY', 'CVL', 'REF', 'LAB', 'BUS', 'MED', 'EDU', 'AGR', 'REL', 'CRM', 'HRI', 'JRN', 'PRM', 'IGO', 'NGO']).nullable(), person: text.optional() });
const mark = z.object({ kind: z.enum(['source', 'cue', 'event', 'actor', 'recipient', 'loss', 'place', 'time']), start: count, end: count });
const loss = z.object({ effect, what: text, category: category.nullable(), side: some, low: figure, high: figure, qualifier });

const claimSchema: z.ZodType<Loosely<ClaimView>> = z.object({
  key: text, incident: some, type, mode: some, quad, auxiliary: z.array(z.enum(['historical', 'future', 'hypothetical', 'negation'])),
  stance: z.enum(['affirms', 'denies', 'doubts']), commitment: z.enum(['states', 'attributes', 'distances']),
  actors: z.array(entity), recipients: z.array(entity), start: some, end: some, timeCertain: z.boolean(),
  place: some, country: some, precision: z.enum(['point', 'city', 'district', 'province', 'region', 'country']).nullable(),
  losses: z.array(loss), voice: z.enum(['source', 'unnamed', 'publisher']), source: entity.nullable(), speaker: text, side: some,
  via: z.array(text), quoted: z.enum(['direct', 'mixed', 'indirect']).nullable(),
  article: text, title: some, publisher: some, published: some, language: some, passage: text,
  marks: z.array(mark).describe('Offsets into the passage, UTF-16 code units.'), confidence: z.number(), rules: z.array(text),
}).meta({ id: 'Claim' });

/** Optional fields that zod may also give as undefined. */
type Loosely<T> = T extends readonly (infer Item)[] ? (number extends T['length'] ? readonly Loosely<Item>[] : T)
  : T extends object ? { readonly [Key in keyof T]: Loosely<T[Key]> | (undefined extends T[Key] ? undefined : never) } : T;

export const judgementSchema = z.object({
  id: count, verdict: z.enum(['right', 'same', 'different', 'wrong-stance', 'wrong-value', 'preferred-value', 'note']), a: text, b: some, slot: some, value: some, note: some,
  author: text, made: text, undone: z.object({ author: text, at: text }).nullable(),
}).meta({ id: 'Judgement' });

const slotFigure = z.object({ low: figure, high: figure, qualifier });
const slotLoss = z.object({ effect, what: text, side: some, category: category.optional() });
const slot = z.object({
  name: text, loss: slotLoss.optional(),
  state: z.enum(['agreed', 'complementary', 'contested', 'refined', 'superseded', 'single-source', 'denied']),
  values: z.array(z.object({
    value: text, claims: z.array(text), sources: z.array(text), sides: z.array(text), publishers: z.array(text), witnesses: count,
    denials: z.array(text).optional(), deniers: z.array(text).optional(), figure: slotFigure.optional(), refines: text.optional(), supersededBy: text.optional(),
  })),
  reason: text, witnesses: count, preferred: text.optional(),
  estimates: z.array(z.object({ rule: z.enum(['range', 'ucdp', 'acled']), low: figure, best: figure, high: figure })).optional(),
  ranges: z.array(slotFigure.extend({ source: text, claim: text, published: some })).optional(),
});
const copy = z.object({ article: text, title: some, publisher: some, published: some });

export const incidentSchema: z.ZodType<Loosely<IncidentView>> = z.object({
  row: incidentRow, slots: z.array(slot), claims: z.array(claimSchema),
  relations: z.array(z.object({ kind: z.enum(['contradict', 'blame-conflict', 'agree', 'complement', 'supersede', 'unrelated']), a: text, b: text, reason: text })),
  copies: z.array(z.array(copy)), judgements: z.array(judgementSchema), near: z.array(incidentRow),
});

export const articleSchema = z.object({
  key: text, document: text, snapshot: text, title: some, subtitle: some, publisher: some, language: some,
  authors: z.array(z.object({ name: text, role: text })), published: some, updated: some, dateline: some, url: some, section: some, text,
  blocks: z.array(z.object({ kind: text, start: count, end: count })),
  images: z.array(z.object({ url: some, caption: text.optional(), credit: text.optional() })),
  omissions: z.array(z.object({ rule: text, text })),
  marks: z.array(z.object({ layer: z.enum(['source', 'cue', 'event', 'loss', 'place', 'time']), start: count, end: count, claims: z.array(text) })),
  claims: z.array(claimSchema), problems: z.array(z.object({ code: text, severity: text, message: text })),
  fetched: some, bytes: count.nullable(), charset: some, coder: text,
});

const troubles = z.array(z.object({ code: text, severity: z.enum(['info', 'warning', 'error']), message: text, place: text.optional() }));

const actorRow: z.ZodType<ActorRow> = z.object({ name: text, country: some, sector: some, says: count, acts: count, suffers: count });
export const actorPage = z.object({ rows: z.array(actorRow), total: count, next: some });
const told = z.array(z.object({ claim: text, speaker: text, low: figure, high: figure, qualifier, denies: z.boolean() }));
export const actorSchema = z.object({
  row: actorRow, says: z.array(claimSchema), told: z.array(claimSchema), counterparts: z.array(z.object({ name: text, quads: four })),
  losses: z.array(z.object({ effect, what: text, incident: text, day: some, admitted: told, claimed: told })),
});

const sourceRow = z.object({ name: text, kind: z.enum(['publisher', 'claimant']), articles: count, claims: count, contested: count });
export const sourcesSchema: z.ZodType<SourcesView> = z.object({
  publishers: z.array(sourceRow), claimants: z.array(sourceRow), links: z.array(z.object({ from: text, to: text, copies: count })),
});

export const reviewSchema = z.object({
  items: z.array(z.object({ claim: claimSchema, incident: incidentRow, values: z.array(z.object({ name: text, loss: slotLoss.optional(), value: text, figure: slotFigure.optional() })), near: z.array(incidentRow), judgements: z.array(judgementSchema) })),
  at: count, previous: some, next: some, total: count, judged: count,
});

export const statusSchema: z.ZodType<StatusView> = z.object({ saksi: text, articles: count, claims: count, incidents: count, contested: count, canWrite: z.boolean() });
export const addedSchema: z.ZodType<Loosely<AddedView>> = z.object({
  name: text, article: text.optional(), pages: z.array(text).optional().describe('Of the address of a feed: the pages that it names, to be sent one by one.'), claims: count, known: z.boolean(), problems: troubles,
});
export const namesSchema: z.ZodType<NamesView> = z.object({
  countries: z.record(text, z.object({ en: text, id: text })),
  bodies: z.record(text, text).describe('Indonesian by English; both may hold slots such as {country}.'),
});
