/** The one list of export columns: what each turns a claim into, in order, with the description that the docs print. */
import type { Actor } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { codePointOffset } from './code-points.ts';
import type { ClaimRow } from './rows.ts';
import { firedRules, lossWords } from './words.ts';

/** What a cell may hold: JSONL writes it as it is, CSV joins lists with `; ` and leaves null empty. */
export type Cell = string | number | null | readonly string[];

/** One column of the export. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly value: (row: ClaimRow) => Cell;
}

type Spot = (row: ClaimRow) => Span | null | undefined;

/** Four columns: start and end in UTF-16 code units, then both in code points. */
function offsets(name: string, what: string, spot: Spot): Column[] {
  const at = (row: ClaimRow, end: 'start' | 'end', points: boolean): number | null => {
    const offset = spot(row)?.[end];
    if (offset === undefined) return null;
    return points ? codePointOffset(row.record.article, offset) : offset;
  };
  return (['start', 'end'] as const).flatMap((end) => [
    { name: `${name}_${end}`, description: `${end === 'start' ? 'Start' : 'End (exclusive)'} of ${what} in \`article.text\`, UTF-16 code units.`, value: (row: ClaimRow) => at(row, end, false) },
    { name: `${name}_${end}_cp`, description: `The same in Unicode code points, as Python and R count.`, value: (row: ClaimRow) => at(row, end, true) },
  ]);
}

/** Four columns of one role: words, names, countries, sectors; the lists run in parallel. */
function role(name: string, what: string, actors: (row: ClaimRow) => readonly Actor[]): Column[] {
  return [
    { name: `${name}s`, description: `${what}: canonical names.`, value: (row) => actors(row).map((actor) => actor.entity.name) },
    { name: `${name}_texts`, description: `${what}: words of the article, in parallel.`, value: (row) => actors(row).map((actor) => actor.text) },
    { name: `${name}_countries`, description: `${what}: countries (ISO 3166-1 alpha-3, IGO, UNO, NGO, …), in parallel; \`?\` where the words give none.`, value: (row) => actors(row).map((actor) => actor.entity.country ?? '?') },
    { name: `${name}_sectors`, description: `${what}: PLOVER sectors, in parallel; \`?\` for a country as such.`, value: (row) => actors(row).map((actor) => actor.entity.sector ?? '?') },
  ];
}

const source = (row: ClaimRow) => row.attribution?.source ?? null;
const place = (row: ClaimRow) => row.claim.event.place;
const occurred = (row: ClaimRow) => row.claim.event.occurred;

/** All columns, in the order in which they are written. */
export const columns: readonly Column[] = [
  { name: 'claim', description: 'Name of the claim: its content hash; empty outside a ledger.', value: (row) => row.key },
  { name: 'document', description: 'Name of the article in the ledger, or the input\'s own id.', value: (row) => row.document },
  { name: 'publisher', description: 'The outlet.', value: (row) => row.record.article.publisher ?? null },
  { name: 'published', description: 'When it was published: ISO 8601 instant with zone, or a bare date.', value: (row) => row.record.article.published ?? null },
  { name: 'title', description: 'Headline.', value: (row) => row.record.article.title ?? null },
  { name: 'language', description: 'Language of the article, ISO 639-1.', value: (row) => row.record.article.language ?? null },
  { name: 'url', description: 'Address of the page, where known.', value: (row) => row.record.snapshot?.url ?? row.record.article.url ?? null },
  { name: 'sha256', description: 'SHA-256 of the bytes that were coded.', value: (row) => row.record.snapshot?.sha256 ?? null },
  { name: 'source', description: 'Who makes the claim: canonical name; empty for the publisher\'s own voice and for unnamed sources.', value: (row) => source(row)?.entity.name ?? null },
  { name: 'source_text', description: 'The source in the words of the article.', value: (row) => source(row)?.text ?? null },
  { name: 'source_person', description: 'The person who speaks, where named.', value: (row) => source(row)?.entity.person ?? null },
  { name: 'source_country', description: 'Country of the source.', value: (row) => source(row)?.entity.country ?? null },
  { name: 'source_sector', description: 'PLOVER sector of the source.', value: (row) => source(row)?.entity.sector ?? null },
  ...offsets('source', 'the source', source),
  { name: 'voice', description: '`source`: a named source says it; `unnamed`: the words name none; `publisher`: the outlet in its own voice.', value: (row) => (row.attribution === null ? 'publisher' : row.attribution.source === null ? 'unnamed' : 'source') },
  { name: 'cue', description: 'The reporting words.', value: (row) => row.attribution?.cue.text ?? null },
  { name: 'quoted', description: 'direct, mixed or indirect.', value: (row) => row.attribution?.quoted ?? null },
  { name: 'via', description: 'Relays between the source and the outlet, nearest the reader first.', value: (row) => (row.attribution?.via ?? []).map((entity) => entity.name) },
  { name: 'stance', description: 'Of the source toward the event: affirms, denies, doubts.', value: (row) => row.claim.stance },
  { name: 'commitment', description: 'Of the publisher: states, attributes, distances.', value: (row) => row.claim.commitment },
  { name: 'type', description: 'PLOVER 2023 event type.', value: (row) => row.claim.event.type },
  { name: 'mode', description: 'PLOVER mode, where one applies.', value: (row) => row.claim.event.mode ?? null },
  { name: 'contexts', description: 'PLOVER contexts.', value: (row) => row.claim.event.contexts ?? [] },
  { name: 'auxiliary', description: 'Any of historical, future, hypothetical, negation.', value: (row) => row.claim.event.auxiliary },
  ...role('actor', 'Who acts', (row) => row.claim.event.actors),
  ...role('recipient', 'Whom the act bears on', (row) => row.claim.event.recipients),
  { name: 'occurred_start', description: 'First day of the event, ISO 8601; empty where open or unknown.', value: (row) => occurred(row)?.start ?? null },
  { name: 'occurred_end', description: 'Last day, inclusive.', value: (row) => occurred(row)?.end ?? null },
  { name: 'occurred_certainty', description: 'certain: the words say it; implied: it follows from the publication time.', value: (row) => occurred(row)?.certainty ?? null },
  { name: 'occurred_text', description: 'The words that fix the time.', value: (row) => occurred(row)?.text ?? null },
  { name: 'place', description: 'Canonical name of the place.', value: (row) => place(row)?.name ?? null },
  { name: 'place_text', description: 'The place in the words of the article.', value: (row) => place(row)?.text ?? null },
  { name: 'place_country', description: 'State that administers the place by international recognition, ISO 3166-1 alpha-3.', value: (row) => place(row)?.country ?? null },
  { name: 'latitude', description: 'Degrees north, WGS 84.', value: (row) => place(row)?.latitude ?? null },
  { name: 'longitude', description: 'Degrees east, WGS 84.', value: (row) => place(row)?.longitude ?? null },
  { name: 'place_precision', description: 'point, city, district, province, region or country.', value: (row) => place(row)?.precision ?? null },
  { name: 'losses', description: 'Losses, each in words: effect, number, what or whom, and in brackets whose.', value: (row) => row.claim.event.losses.map(lossWords) },
  { name: 'losses_low', description: 'Lower ends of the losses, in parallel; `?` for an open end.', value: (row) => row.claim.event.losses.map((loss) => String(loss.low ?? '?')) },
  { name: 'losses_high', description: 'Upper ends of the losses, in parallel; `?` for an open end.', value: (row) => row.claim.event.losses.map((loss) => String(loss.high ?? '?')) },
  { name: 'trigger', description: 'The words that name the event.', value: (row) => row.claim.event.trigger.text },
  ...offsets('trigger', 'the trigger', (row) => row.claim.event.trigger),
  { name: 'passage', description: 'The sentences that support the claim.', value: (row) => row.record.article.text.slice(row.claim.passage.start, row.claim.passage.end) },
  ...offsets('passage', 'the passage', (row) => row.claim.passage),
  { name: 'confidence', description: '0 to 1: the probability that the claim is right.', value: (row) => row.claim.confidence },
  { name: 'rules', description: 'Rules that fired, those of the attribution first, in order; `saksi explain` prints their words.', value: (row) => firedRules(row.claim, row.attribution) },
  { name: 'coder', description: 'Versions that decide the content: Saksi, language room, ontology.', value: ({ record: { run } }) => [run.saksi, run.pack ?? '-', run.ontology].join(' ') },
];
