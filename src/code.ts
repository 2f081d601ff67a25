/** The coder as one expression: a page or a text becomes a snapshot, an article, an analysis, attributions and claims. */
import { analyse } from './analysis/analyse.ts';
import { buildScene } from './analysis/scene.ts';
import { findAttributions } from './analysis/attribution.ts';
import { findCueHits, findEventHits } from './analysis/hits.ts';
import { identifyLanguage } from './analysis/language.ts';
import { layOut } from './analysis/layout.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { LanguagePack } from './analysis/pack/index.ts';
import { extractArticle } from './article/extract.ts';
import { articleFromText } from './article/text.ts';
import { extractClaims } from './claims/extract.ts';
import { totalsOf } from './claims/totals.ts';
import { hashOf } from './incidents/claim-key.ts';
import { roomFor, rooms } from './lang/registry.ts';
import type { Article } from './model/article.ts';
import type { Problem } from './model/problem.ts';
import { problem } from './model/problem-texts.ts';
import { FORMAT, type CodedDocument, type SnapshotFacts } from './model/record.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { Lexicon } from './ontology/lexicon.ts';
import { readSnapshot } from './pages/read.ts';
import { version } from './version.ts';

/** What is to be coded: the bytes of a page or text, or a text itself, with what is known of it. */
export interface InputDocument {
  /** The caller's own id, copied into the record. */
  readonly id?: string;
  readonly bytes?: Uint8Array;
  /** A plain text, in place of bytes: `article.text` is this text unchanged. */
  readonly text?: string;
  readonly medium?: 'html' | 'text';
  /** The HTTP header's content type, where there was one. */
  readonly contentType?: string;
  readonly url?: string;
  /** ISO 639-1; identified where absent. */
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601 instant or day; goes before what the page says. */
  readonly published?: string;
  /** Names the input in messages: a path, `standard input`. */
  readonly place?: string;
}

export interface CodeOptions {
  /** ISO 8601 instant: the moment at which the bytes were read. */
  readonly now: string;
  /** The analyst's own actors and places; they go before the product's. */
  readonly lexicon?: Lexicon;
  /** Inputs above this many bytes are refused; 20 MB where absent. */
  readonly maxBytes?: number;
}

interface Reading {
  readonly article?: Article;
  readonly snapshot?: Snapshot;
  readonly problems: readonly Problem[];
}

/**
 * Codes one document. Never throws for what is wrong with it: `problems` says so, and a problem of severity `error`
 * means that the record holds no article.
 */
export function code(input: InputDocument, options: CodeOptions): CodedDocument {
  const reading = read(input, options);
  if (reading.article === undefined) return record(input, options, reading, emptyArticle, undefined, reading.problems);
  const article = withFacts(reading.article, input);
  const language = input.lang ?? identifyLanguage(article.text.slice(0, sampled), rooms()).language ?? article.language;
  const named = language === undefined ? article : { ...article, language };
  const pack = language === undefined ? undefined : roomFor(language);
  if (pack === undefined) {
    const unread = problem('P020', { language: language ?? 'an unknown language' }, input.place);
    return record(input, options, reading, named, undefined, [...reading.problems, unread]);
  }
  const long = named.text.length > longestCoded ? [problem('P031', { characters: named.text.length, limit: longestCoded }, input.place)] : [];
  return record(input, options, reading, named, { pack, ...codeArticle(named, pack, options.lexicon) }, [...reading.problems, ...long]);
}

/** Characters from which the language is identified: a few paragraphs tell it as surely as the whole. */
const sampled = 3000;

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

interface Coded {
  readonly analysis: Analysis;
  readonly attributions: CodedDocument['attributions'];
  readonly claims: CodedDocument['claims'];
}

const emptyArticle: Article = { authors: [], text: '', blocks: [], images: [], omissions: [] };

function read(input: InputDocument, options: CodeOptions): Reading {
  const { text, url, title, publisher, published } = input;
  const facts = { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }), ...(published === undefined ? {} : { published }) };
  if (text !== undefined) {
    if (text.trim() === '') return { problems: [problem('P001', {}, input.place)] };
    return { article: articleFromText(text, facts), problems: [] };
  }
  const { contentType, medium, place } = input;
  const { snapshot, problems } = readSnapshot({
    bytes: input.bytes ?? new Uint8Array(), fetched: options.now,
    ...(url === undefined ? {} : { url }), ...(contentType === undefined ? {} : { contentType }), ...(medium === undefined ? {} : { medium }),
    ...(place === undefined ? {} : { place }), ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  if (snapshot === undefined) return { problems };
  if (snapshot.medium === 'text') return { snapshot, article: articleFromText(snapshot.content, facts), problems };
  const page = extractArticle(snapshot, rooms().map((room) => room.reader), facts);
  const failed = page.problems.some((p) => p.severity === 'error');
  const located = input.place === undefined ? page.problems : page.problems.map((p) => ({ place: input.place as string, ...p }));
  return { snapshot, ...(failed ? {} : { article: page.article }), problems: [...problems, ...located] };
}

/** What the caller says goes before what the page says. */
function withFacts(article: Article, input: InputDocument): Article {
  const { title, publisher, published, url } = input;
  return {
    ...article,
    ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }), ...(url === undefined ? {} : { url }),
  };
}

function record(input: InputDocument, options: CodeOptions, reading: Reading, article: Article, coded: ({ readonly pack: LanguagePack } & Coded) | undefined, problems: readonly Problem[]): CodedDocument {
  const snapshot = reading.snapshot === undefined ? undefined : factsOf(reading.snapshot);
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
