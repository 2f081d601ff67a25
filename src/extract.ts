/** A page or a text in, its clean article out, with its language and the trouble there was. */
import { identifyLanguage } from './analysis/language.ts';
import { extractArticle } from './article/extract.ts';
import { articleFromMarkdown } from './article/markdown.ts';
import { articleFromText } from './article/text.ts';
import { rooms } from './lang/registry.ts';
import type { Article } from './model/article.ts';
import type { Problem } from './model/problem.ts';
import { problem } from './model/problem-texts.ts';
import type { Medium, Snapshot } from './model/snapshot.ts';
import { languageProfiles } from './ontology/languages.ts';
import type { Lexicon } from './ontology/lexicon.ts';
import { readSnapshot } from './pages/read.ts';

/** What is to be coded: the bytes of a page or text, or a text itself, with what is known of it. */
export interface InputDocument {
  /** The caller's own id, copied into the record. */
  readonly id?: string;
  readonly bytes?: Uint8Array;
  /** A plain text, in place of bytes: `article.text` is this text unchanged. */
  readonly text?: string;
  readonly medium?: Medium;
  /** The HTTP header's content type, where there was one. */
  readonly contentType?: string;
  readonly url?: string;
  /** ISO 639-1; identified where absent. */
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601 instant or day; goes before what the page says. */
  readonly published?: string;
  /** ISO 8601 instant at which the bytes were read, where their carrier tells it; the moment of reading them otherwise. */
  readonly fetched?: string;
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

/** What a page or text gave. */
export interface Extracted {
  /** Empty where nothing was found: `failed` tells. */
  readonly article: Article;
  /** True where the input gave no article; `problems` then holds one of severity `error`. */
  readonly failed: boolean;
  /** Absent for a document given as text, and where the bytes were refused. */
  readonly snapshot?: Snapshot;
  readonly problems: readonly Problem[];
}

interface Reading {
  readonly article?: Article;
  readonly snapshot?: Snapshot;
  readonly problems: readonly Problem[];
}

/** Reads one document. Never throws for what is wrong with it. */
export function extract(input: InputDocument, options: CodeOptions): Extracted {
  const { article: found, ...reading } = read(input, options);
  if (found === undefined) return { ...reading, article: emptyArticle, failed: true };
  // What the caller says goes before what the page says.
  const article = { ...found, ...factsOf(input) };
  const language = input.lang ?? languageOf(article);
  return { ...reading, article: language === undefined ? article : { ...article, language }, failed: false };
}

/** A text is this sure of its language before a page goes unheard that names one which only it knows. */
const sure = 0.8;

/** The language that the text is in. What the page says tips the scale between near ones, and stands where the text speaks of none, or of a relative of a language without a profile. */
function languageOf({ text, language }: Article): string | undefined {
  const found = identifyLanguage(text.slice(0, sampled), rooms(), language);
  const known = language === undefined || languageProfiles().some(({ code }) => code === language);
  return known || found.confidence >= sure ? (found.language ?? language) : language;
}

/** Characters from which the language is identified: a few paragraphs tell it as surely as the whole. */
const sampled = 3000;

const emptyArticle: Article = { authors: [], text: '', blocks: [], images: [], omissions: [] };

function read(input: InputDocument, options: CodeOptions): Reading {
  const { text, url } = input;
  const facts = factsOf(input);
  if (text !== undefined) {
    if (text.trim() === '') return { problems: [problem('P001', {}, input.place)] };
    return { article: articleFromText(text, facts), problems: [] };
  }
  const { contentType, medium, place } = input;
  const { snapshot, problems } = readSnapshot({
    bytes: input.bytes ?? new Uint8Array(), fetched: input.fetched ?? options.now,
    ...(url === undefined ? {} : { url }), ...(contentType === undefined ? {} : { contentType }), ...(medium === undefined ? {} : { medium }),
    ...(place === undefined ? {} : { place }), ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  if (snapshot === undefined) return { problems };
  if (snapshot.medium === 'text') return { snapshot, article: articleFromText(snapshot.content, facts), problems };
  if (snapshot.medium === 'markdown') return { snapshot, article: articleFromMarkdown(snapshot.content, facts, rooms().map((room) => room.reader)), problems };
  const page = extractArticle(snapshot, rooms().map((room) => room.reader), facts);
  const failed = page.problems.some((p) => p.severity === 'error');
  const located = input.place === undefined ? page.problems : page.problems.map((p) => ({ place: input.place as string, ...p }));
  return { snapshot, ...(failed ? {} : { article: page.article }), problems: [...problems, ...located] };
}

/** What the caller says of the article. */
function factsOf({ url, title, publisher, published }: InputDocument): Pick<InputDocument, 'url' | 'title' | 'publisher' | 'published'> {
  return { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }), ...(published === undefined ? {} : { published }) };
}
