/** Turns the record's types into checkable data: a zod schema, and from it the JSON Schema (draft 2020-12) that `saksi schema` prints. */
import { z } from 'zod';
import { FORMAT, type CodedDocument } from '../model/record.ts';

const offset = z.int().nonnegative().meta({ description: 'UTF-16 code units into article.text' });
const span = { start: offset, end: offset };
const textSpan = { text: z.string().meta({ description: 'article.text.slice(start, end)' }), ...span };
const country = z.string().nullable().meta({ description: 'ISO 3166-1 alpha-3, or IGO, UNO, NGO, EUR, MNC' });
const degrees = z.number().nullable();
const rules = z.array(z.string());

const sector = z.enum([
  'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP', 'REB', 'UAF', 'PTY', 'CVL', 'REF',
  'LAB', 'BUS', 'MED', 'EDU', 'AGR', 'REL', 'CRM', 'HRI', 'JRN', 'PRM', 'IGO', 'NGO',
]);

const entity = z.object({ name: z.string(), country, sector: sector.nullable(), person: z.string().exactOptional() }).meta({ id: 'Entity' });
const actor = z.object({ ...textSpan, entity }).meta({ id: 'Actor' });

const loss = z.object({
  ...textSpan,
  effect: z.enum(['killed', 'wounded', 'casualty', 'missing', 'captured', 'released', 'displaced', 'destroyed', 'damaged', 'survived', 'arrested']),
  what: z.string().meta({ description: 'person, helicopter, drone, tank, building, …' }),
  category: z.enum([
    'civilian', 'military', 'police', 'militant', 'official', 'child', 'woman', 'student',
    'teacher', 'medic', 'aid-worker', 'journalist', 'prisoner', 'unknown',
  ]).exactOptional(),
  cumulative: z.boolean().exactOptional(),
  subset: z.boolean().exactOptional(),
  side: entity.nullable().meta({ description: 'Whose loss; null where the words name nobody' }),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(['exact', 'range', 'at_least', 'at_most', 'more_than', 'fewer_than', 'about', 'vague']),
}).meta({ id: 'Loss' });

const day = z.string().nullable().meta({ description: 'ISO 8601 day, inclusive; null is an open or unknown end' });
const occurred = z.object({
  start: day,
  end: day,
  certainty: z.enum(['certain', 'implied']),
  text: z.string().nullable(),
  textStart: offset.exactOptional(),
  textEnd: offset.exactOptional(),
}).meta({ id: 'Occurred' });

const place = z.object({
  text: z.string(),
  start: offset.exactOptional(),
  end: offset.exactOptional(),
  name: z.string(),
  country,
  latitude: degrees,
  longitude: degrees,
  precision: z.enum(['point', 'city', 'district', 'province', 'region', 'country']),
}).meta({ id: 'Place' });

const event = z.object({
  type: z.enum([
    'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
    'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
  ]).meta({ description: 'PLOVER 2023 event type' }),
  mode: z.string().exactOptional(),
  contexts: z.array(z.string()).exactOptional(),
  auxiliary: z.array(z.enum(['historical', 'future', 'hypothetical', 'negation'])),
  actors: z.array(actor),
  recipients: z.array(actor),
  occurred: occurred.nullable(),
  place: place.nullable(),
  losses: z.array(loss),
  trigger: z.object(textSpan),
}).meta({ id: 'Event' });

const attribution = z.object({
  id: z.string(),
  source: z.object({ ...textSpan, entity, entities: z.array(entity).exactOptional() }).nullable()
    .meta({ description: 'null: the words name no source' }),
  cue: z.object(textSpan),
  content: z.array(z.object(span)).meta({ description: 'stretches in text order' }),
  quoted: z.enum(['direct', 'mixed', 'indirect']),
  via: z.array(entity).exactOptional().meta({ description: 'relays, nearest the reader first' }),
  within: z.string().exactOptional().meta({ description: 'id of the attribution inside whose content this one stands' }),
  rules: rules.exactOptional(),
}).meta({ id: 'Attribution' });

const claim = z.object({
  id: z.string(),
  attribution: z.string().nullable().meta({ description: 'id of an attribution; null: the publisher in its own voice' }),
  stance: z.enum(['affirms', 'denies', 'doubts']).meta({ description: 'of the source toward the event' }),
  commitment: z.enum(['states', 'attributes', 'distances']).meta({ description: 'of the publisher' }),
  event,
  passage: z.object(span).meta({ description: 'the sentences that support the claim' }),
  confidence: z.number().min(0).max(1),
  rules: rules.meta({ description: 'rules that fired, in order' }),
}).meta({ id: 'Claim' });

const article = z.object({
  title: z.string().exactOptional(),
  subtitle: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  language: z.string().exactOptional().meta({ description: 'ISO 639-1' }),
  authors: z.array(z.object({ name: z.string(), role: z.enum(['reporter', 'editor', 'photographer', 'contributor']) })),
  published: z.string().exactOptional().meta({ description: 'ISO 8601 instant with its zone, or a bare date' }),
  updated: z.string().exactOptional(),
  instants: z.array(z.object({
    of: z.enum(['published', 'updated']),
    source: z.enum(['json-ld', 'meta', 'markup', 'text', 'address']),
    value: z.string(),
    chosen: z.boolean(),
  })).exactOptional().meta({ description: 'every instant that the page gives for the two, the chosen ones first' }),
  dateline: z.string().exactOptional(),
  url: z.string().exactOptional(),
  section: z.string().exactOptional(),
  keywords: z.array(z.string()).exactOptional(),
  text: z.string().meta({ description: 'the clean article, blocks joined by a blank line; a document given as text, unchanged' }),
  blocks: z.array(z.object({ kind: z.enum(['headline', 'subheadline', 'paragraph', 'caption', 'quote', 'list', 'table']), ...span })),
  images: z.array(z.object({ url: z.string().nullable(), caption: z.string().exactOptional(), credit: z.string().exactOptional() })),
  corrections: z.array(z.object({ text: z.string(), start: offset.exactOptional(), end: offset.exactOptional() })).exactOptional()
    .meta({ description: 'notices that an earlier wording was wrong; without offsets where the text leaves them out' }),
  confidence: z.number().min(0).max(1).exactOptional(),
  omissions: z.array(z.object({ rule: z.string(), text: z.string() })),
}).meta({ id: 'Article' });

const problem = z.object({ code: z.string(), severity: z.enum(['info', 'warning', 'error']), message: z.string(), place: z.string().exactOptional() }).meta({ id: 'Problem' });

/** The record as a zod schema; its inferred type is the model's `CodedDocument` (checked below by the compiler). */
export const codedDocument = z.object({
  format: z.literal(FORMAT),
  id: z.string().exactOptional().meta({ description: "the input's own id, copied" }),
  run: z.object({ saksi: z.string(), language: z.string().nullable(), pack: z.string().nullable(), ontology: z.string(), lexicon: z.string().exactOptional().meta({ description: "digest of the analyst's own lexicon" }) }),
  snapshot: z.object({
    url: z.string().exactOptional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    fetched: z.string(),
    bytes: z.int().nonnegative(),
    charset: z.string().exactOptional(),
  }).exactOptional(),
  article,
  problems: z.array(problem),
  places: z.array(z.object({ ...textSpan, name: z.string(), country, latitude: degrees, longitude: degrees, kind: z.enum(['literal', 'demonym', 'metonymic']) })),
  times: z.array(z.object({ ...textSpan, type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string().meta({ description: 'TIMEX3 value' }) })),
  totals: z.array(loss).exactOptional(),
  attributions: z.array(attribution),
  claims: z.array(claim),
});

type Plain<T> = T extends readonly (infer E)[] ? Plain<E>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : never;
/** Compiles only while the schema and the model's types are the same, `readonly` aside. */
export const schemaEqualsTypes: Equal<Plain<z.infer<typeof codedDocument>>, Plain<CodedDocument>> = true;

/**
 * The record's JSON Schema, draft 2020-12. `closed` forbids fields that the schema does not name: right for checking
 * Saksi's own output, wrong for readers, since later versions may add fields.
 */
export function jsonSchema(closed = false): object {
  const schema = z.toJSONSchema(codedDocument, { target: 'draft-2020-12', io: closed ? 'output' : 'input' });
  return { ...schema, title: 'A document coded by Saksi', description: `Record format ${FORMAT}. Offsets are UTF-16 code units, half-open, into article.text.` };
}
