/** Turns a text, or gold tokens in CoNLL-U, into analysed sentences for researchers to see: tags, lemmas, trees, names, offsets. */
import { analyse } from './analysis/analyse.ts';
import type { Analysis, Mention, NameSpan, Sentence } from './analysis/analysis.ts';
import { parseForms, type Engine, type ParsedSentence } from './analysis/engine/engine.ts';
import { engineFor } from './analysis/engine/load.ts';
import { identifyLanguage } from './analysis/language.ts';
import { level } from './analysis/marks.ts';
import { surfaces, type Surface } from './analysis/surfaces.ts';
import { namesTold } from './analysis/told-names.ts';
import { articleFromText, plainBlocks } from './article/text.ts';
import { roomFor, rooms } from './lang/registry.ts';
import { problem } from './model/problem-texts.ts';
import { SaksiError } from './model/problem.ts';
import type { ConlluMultiword, ConlluSentence, ConlluWord } from './outputs/conllu.ts';

/**
 * Sentences of a raw text. MISC holds `TokenRange=start:end` (UTF-16, half-open), `SpaceAfter=No`, `Name=B-PER` from the sequence model and
 * `Entity=…` from the dictionaries; where a language's model has no names, `Name` is told by mentions and places (`namesTold`). A language
 * without a model has tokens, sentences, names and entities alone.
 * @throws SaksiError P030 where no room reads the language
 */
export function parseText(text: string, language?: string): ConlluSentence[] {
  const code = language ?? identifyLanguage(text, rooms()).language;
  const pack = code === undefined ? undefined : roomFor(code);
  if (pack === undefined) throw unread(code ?? 'a text of unknown language', rooms().map((room) => room.code));
  const analysis = analyse({ ...articleFromText(text, {}), blocks: plainBlocks(text) }, pack);
  const engine = engineFor(pack.code);
  const names = engine?.names === undefined ? namesTold(analysis) : undefined;
  const mentions = new Map(analysis.mentions.map((mention) => [mention.from, mention]));
  return analysis.sentences.map((sentence, k) => {
    const found = surfaces(text, analysis.tokens.slice(sentence.from, sentence.to), pack.tokens);
    return sentenceOf(analysis, sentence, found, { engine, mentions, ...(names === undefined ? {} : { names: names.filter((name) => name.from >= sentence.from && name.to <= sentence.to) }), number: k + 1 });
  });
}

/** The same over gold tokens: words, multiword tokens and comments stay, tags, lemmas, heads and relations are ours. @throws SaksiError P030 where the language has no model */
export function parseConllu(sentences: readonly ConlluSentence[], language: string): ConlluSentence[] {
  const engine = engineFor(language);
  if (engine === undefined) throw unread(language, rooms().map((room) => room.code).filter((known) => engineFor(known) !== undefined));
  return sentences.map((sentence) => {
    const parsed = parseForms(engine, sentence.words.map((word) => word.form));
    const names = nameLabels(parsed.names, sentence.words.length);
    return { ...sentence, words: sentence.words.map((word, i) => filled(word, parsed, i, [...(word.misc === '_' ? [] : [word.misc]), ...(names[i] ?? [])])) };
  });
}

function unread(language: string, known: readonly string[]): SaksiError {
  return new SaksiError('P030', problem('P030', { language, known: known.join(', ') }).message);
}

interface Aids {
  readonly engine: Engine | undefined;
  /** The mention that starts at a token. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** Names of the sentence by analysis token, where the engine finds none. */
  readonly names?: readonly NameSpan[];
  readonly number: number;
}

function sentenceOf({ text }: Analysis, sentence: Sentence, found: readonly Surface[], { engine, mentions, names: told, number }: Aids): ConlluSentence {
  const spans = found.flatMap((surface) => surface.words);
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  const parsed = engine === undefined ? undefined : parseForms(engine, forms);
  const names = nameLabels(told === undefined ? (parsed?.names ?? []) : told.map((name) => onWords(name, spans.map(({ token }) => sentence.from + token))), spans.length);
  const lone = new Map(found.map((surface, k) => [surface.words.length === 1 ? surface.words[0] : undefined, glued(surface, found[k + 1])]));
  const words = spans.map((span, i) => {
    const opens = spans[i - 1]?.token !== span.token;
    const misc = [`TokenRange=${span.start}:${span.end}`, ...(names[i] ?? []), ...(opens ? entityOf(mentions.get(sentence.from + span.token)) : []), ...(lone.get(span) ?? [])];
    const form = forms[i] ?? '';
    return filled({ form, lemma: level(form), upos: '_', xpos: '_', feats: '_', head: -1, relation: '_', deps: '_', misc: '_' }, parsed, i, misc);
  });
  const line = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  return { comments: [`sent_id = ${number}`, `text = ${line}`], words, multiwords: multiwordsOf(text, found) };
}

function filled(word: ConlluWord, parsed: ParsedSentence | undefined, i: number, misc: readonly string[]): ConlluWord {
  const found = parsed?.words[i];
  const own = found === undefined ? {} : { lemma: found.lemma, upos: found.upos, xpos: '_', feats: found.feats, head: found.head, relation: found.relation };
  return { ...word, ...own, misc: misc.length === 0 ? '_' : misc.join('|') };
}

/** A name over tokens as one over the words that stand for them; `tokens` holds the token of each word. */
const onWords = ({ from, to, kind }: NameSpan, tokens: readonly number[]): NameSpan => {
  const start = tokens.findIndex((token) => token >= from), end = tokens.findIndex((token) => token >= to);
  return { from: start < 0 ? tokens.length : start, to: end < 0 ? tokens.length : end, kind };
};

/** `Name=B-ORG`, `Name=I-ORG` a word. */
function nameLabels(names: readonly NameSpan[], count: number): readonly (readonly string[])[] {
  const labels: string[][] = Array.from({ length: count }, () => []);
  for (const { from, to, kind } of names) {
    for (let i = from; i < to; i += 1) labels[i]?.push(`Name=${i === from ? 'B' : 'I'}-${kind}`);
  }
  return labels;
}

/** The resolved entity, at the first word of its mention. */
function entityOf(mention: Mention | undefined): readonly string[] {
  const entity = mention?.entities[0];
  if (mention === undefined || entity === undefined) return [];
  const facts = [entity.name, entity.country ?? '', entity.sector ?? '', entity.person ?? ''].map((fact) => fact.replace(/[|=\s]+/g, '_'));
  return [`Entity=${facts.join('/')}`, `EntityWords=${mention.to - mention.from}`];
}

const glued = (surface: Surface, next: Surface | undefined): readonly string[] => (next?.start === surface.end ? ['SpaceAfter=No'] : []);

/** Words with clitics glued to them are one surface token: `katanya` = kata + nya. */
function multiwordsOf(text: string, found: readonly Surface[]): ConlluMultiword[] {
  const multiwords: ConlluMultiword[] = [];
  let from = 1;
  for (const [k, surface] of found.entries()) {
    const to = from + surface.words.length - 1;
    if (to > from) multiwords.push({ from, to, form: text.slice(surface.start, surface.end), misc: glued(surface, found[k + 1])[0] ?? '_' });
    from = to + 1;
  }
  return multiwords;
}
