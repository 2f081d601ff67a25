/** The coder as one expression: a page or a text becomes a snapshot, an article, an analysis, attributions and claims. */
import { analyse } from './analysis/analyse.ts';
import { buildScene } from './analysis/scene.ts';
import { findAttributions } from './analysis/attribution.ts';
import { findCueHits, findEventHits } from './analysis/hits.ts';
import { layOut } from './analysis/layout.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { LanguagePack } from './analysis/pack/index.ts';
import { extractClaims } from './claims/extract.ts';
import { totalsOf } from './claims/totals.ts';
import { hashOf } from './incidents/claim-key.ts';
import { extract, type CodeOptions, type Extracted, type InputDocument } from './extract.ts';
import { roomFor, rooms } from './lang/registry.ts';
import type { Article } from './model/article.ts';
import type { Problem } from './model/problem.ts';
import { problem } from './model/problem-texts.ts';
import { FORMAT, type CodedDocument, type SnapshotFacts } from './model/record.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { Lexicon } from './ontology/lexicon.ts';
import { version } from './version.ts';

export type { CodeOptions, InputDocument } from './extract.ts';

/**
 * Codes one document. Never throws for what is wrong with it: `problems` says so, and a problem of severity `error`
 * means that the record holds no article.
 */
export function code(input: InputDocument, options: CodeOptions): CodedDocument {
  const reading = extract(input, options);
  const { article, problems } = reading;
  if (reading.failed) return record(input, options, reading, undefined, problems);
  const pack = article.language === undefined ? undefined : roomFor(article.language);
  if (pack === undefined) {
    const unread = problem('P020', { language: article.language ?? 'an unknown language' }, input.place);
    return record(input, options, reading, undefined, [...problems, unread]);
  }
  const long = article.text.length > longestCoded ? [problem('P031', { characters: article.text.length, limit: longestCoded }, input.place)] : [];
  return record(input, options, reading, { pack, ...codeArticle(article, pack, options.lexicon) }, [...problems, ...long]);
}

/** Characters of an article that are coded: far above any report, low enough that no input stalls the coder. */
const longestCoded = 1_000_000;

/** The engine's part: an article in a language that has a room, to its analysis, attributions and claims. */
export function codeArticle(article: Article, pack: LanguagePack, lexicon?: Lexicon): Coded {
  const blocks = article.text.length > longestCoded ? article.blocks.filter((block) => block.end <= longestCoded) : article.blocks;
  const analysis = analyse({ ...article, blocks }, pack, lexicon);
  const layout = layOut(analysis, pack);
  const hits = findEventHits(layout);
  const cues = findCueHits(layout);
  const scene = buildScene(layout, hits, cues);
  const attributed = findAttributions(scene, cues);
  const claims = extractClaims(scene, hits, attributed);
  return { analysis, attributions: attributed.map((row) => row.attribution), claims };
}

/** Names with versions of all that decides what a document is coded to: two programs with the same names code alike. */
export function coderNames(): string {
  return [version, ...rooms().map((room) => room.version)].join(' ');
}

interface Coded {
  readonly analysis: Analysis;
  readonly attributions: CodedDocument['attributions'];
  readonly claims: CodedDocument['claims'];
}

function record(input: InputDocument, options: CodeOptions, { article, snapshot: read }: Extracted, coded: ({ readonly pack: LanguagePack } & Coded) | undefined, problems: readonly Problem[]): CodedDocument {
  const snapshot = read === undefined ? undefined : factsOf(read);
  const totals = totalsOf(coded?.claims ?? []);
  return {
    format: FORMAT,
    ...(input.id === undefined ? {} : { id: input.id }),
    run: { saksi: version, language: article.language ?? null, pack: coded?.pack.version ?? null, ontology: 'plover@2023', ...lexiconFact(options.lexicon) },
    ...(snapshot === undefined ? {} : { snapshot }),
    article,
    problems,
    places: coded?.analysis.places.map(({ text, start, end, name, country, latitude, longitude, kind }) => ({ text, start, end, name, country, latitude, longitude, kind })) ?? [],
    times: coded?.analysis.times.map(({ text, start, end, type, value }) => ({ text, start, end, type, value })) ?? [],
    ...(totals.length === 0 ? {} : { totals }),
    attributions: coded?.attributions ?? [],
    claims: coded?.claims ?? [],
  };
}

function factsOf(snapshot: Snapshot): SnapshotFacts {
  const { url, sha256, fetched, bytes, charset } = snapshot;
  return { ...(url === undefined ? {} : { url }), sha256, fetched, bytes: bytes.length, charset };
}

const digests = new WeakMap<Lexicon, string>();

/** The lexicon decides the content as the pack does, so a run names it. */
function lexiconFact(lexicon: Lexicon | undefined): { readonly lexicon?: string } {
  if (lexicon === undefined) return {};
  const digest = digests.get(lexicon) ?? hashOf(lexicon).slice(0, 12);
  digests.set(lexicon, digest);
  return { lexicon: digest };
}
