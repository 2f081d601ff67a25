/** Turns a text, or gold tokens in CoNLL-U, into analysed sentences for researchers to see: tags, lemmas, trees, names, offsets. */
import { analyse } from './analysis/analyse.ts';
import type { Analysis, Sentence, Token } from './analysis/analysis.ts';
import { parseForms, type Engine, type ParsedSentence } from './analysis/engine/engine.ts';
import { engineFor } from './analysis/engine/load.ts';
import { identifyLanguage } from './analysis/language.ts';
import { articleFromText } from './article/text.ts';
import { roomFor, rooms } from './lang/registry.ts';
import { problem } from './model/problem-texts.ts';
import { SaksiError } from './model/problem.ts';
import type { ConlluMultiword, ConlluSentence, ConlluWord } from './outputs/conllu.ts';

/**
 * Sentences of a raw text. MISC holds `TokenRange=start:end` (UTF-16, half-open), `SpaceAfter=No`, `Name=B-PER` from the sequence model and
 * `Entity=…` from the dictionaries. A language without a model has tokens, sentences and entities alone.
 * @throws SaksiError P030 where no room reads the language
 */
export function parseText(text: string, language?: string): ConlluSentence[] {
  const code = language ?? identifyLanguage(text, rooms()).language;
  const pack = code === undefined ? undefined : roomFor(code);
  if (pack === undefined) throw unread(code ?? 'a text of unknown language', rooms().map((room) => room.code));
  const analysis = analyse(articleFromText(text, {}), pack);
  const engine = engineFor(pack.code);
  return analysis.sentences.map((sentence, k) => sentenceOf(analysis, sentence, engine, k));
}

/** The same over gold tokens: words, multiword tokens and comments stay, tags, lemmas, heads and relations are ours. @throws SaksiError P030 where the language has no model */
export function parseConllu(sentences: readonly ConlluSentence[], language: string): ConlluSentence[] {
  const engine = engineFor(language);
  if (engine === undefined) throw unread(language, rooms().map((room) => room.code).filter((known) => engineFor(known) !== undefined));
  return sentences.map((sentence) => {
    const parsed = parseForms(engine, sentence.words.map((word) => word.form));
    const names = nameLabels(parsed, sentence.words.length);
    return { ...sentence, words: sentence.words.map((word, i) => filled(word, parsed, i, [...(word.misc === '_' ? [] : [word.misc]), ...(names[i] ?? [])])) };
  });
}

function unread(language: string, known: readonly string[]): SaksiError {
  return new SaksiError('P030', problem('P030', { language, known: known.join(', ') }).message);
}

function sentenceOf(analysis: Analysis, sentence: Sentence, engine: Engine | undefined, number: number): ConlluSentence {
  const tokens = analysis.tokens.slice(sentence.from, sentence.to);
  const forms = tokens.map((token) => analysis.text.slice(token.start, token.end));
  const parsed = engine === undefined ? undefined : parseForms(engine, forms);
  const names = nameLabels(parsed, tokens.length);
  const words = tokens.map((token, i) => {
    const misc = [`TokenRange=${token.start}:${token.end}`, ...(names[i] ?? []), ...entityOf(analysis, sentence.from + i), ...glued(analysis, sentence.from + i, tokens[i + 1])];
    const bare: ConlluWord = { form: forms[i] ?? '', lemma: token.norm, upos: '_', xpos: '_', feats: '_', head: -1, relation: '_', deps: '_', misc: '_' };
    return filled(bare, parsed, i, misc);
  });
  const text = analysis.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  return { comments: [`sent_id = ${number + 1}`, `text = ${text}`], words, multiwords: multiwordsOf(analysis.text, tokens) };
}

function filled(word: ConlluWord, parsed: ParsedSentence | undefined, i: number, misc: readonly string[]): ConlluWord {
  const found = parsed?.words[i];
  const own = found === undefined ? {} : { lemma: found.lemma, upos: found.upos, xpos: '_', feats: found.feats, head: found.head, relation: found.relation };
  return { ...word, ...own, misc: misc.length === 0 ? '_' : misc.join('|') };
}

/** `Name=B-ORG`, `Name=I-ORG` a word. */
function nameLabels(parsed: ParsedSentence | undefined, count: number): readonly (readonly string[])[] {
  const labels: string[][] = Array.from({ length: count }, () => []);
  for (const { from, to, kind } of parsed?.names ?? []) {
    for (let i = from; i < to; i += 1) labels[i]?.push(`Name=${i === from ? 'B' : 'I'}-${kind}`);
  }
  return labels;
}

/** The resolved entity, at the first word of its mention. */
function entityOf(analysis: Analysis, token: number): readonly string[] {
  const mention = analysis.mentions.find((m) => m.from === token);
  const entity = mention?.entities[0];
  if (mention === undefined || entity === undefined) return [];
  const facts = [entity.name, entity.country ?? '', entity.sector ?? '', entity.person ?? ''].map((fact) => fact.replace(/[|=\s]+/g, '_'));
  return [`Entity=${facts.join('/')}`, `EntityWords=${mention.to - mention.from}`];
}

function glued(analysis: Analysis, token: number, next: Token | undefined): readonly string[] {
  return next !== undefined && analysis.tokens[token]?.end === next.start && !next.clitic ? ['SpaceAfter=No'] : [];
}

/** Words with clitics glued to them are one surface token: `katanya` = kata + nya. */
function multiwordsOf(text: string, tokens: readonly Token[]): ConlluMultiword[] {
  const found: ConlluMultiword[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    let last = i;
    while (tokens[last + 1]?.clitic === true) last += 1;
    const first = tokens[i];
    const end = tokens[last];
    if (last > i && first !== undefined && end !== undefined) {
      const next = tokens[last + 1];
      found.push({ from: i + 1, to: last + 1, form: text.slice(first.start, end.end), misc: next !== undefined && next.start === end.end ? 'SpaceAfter=No' : '_' });
    }
    i = last;
  }
  return found;
}
