/** Turns a clean article into its analysis: tokens, quotations, numbers, times, places, mentions. */
import type { Article } from '../model/article.ts';
import type { Lexicon } from '../ontology/lexicon.ts';
import type { Analysis } from './analysis.ts';
import { findMentions } from './mentions.ts';
import type { LanguagePack } from './pack/index.ts';
import { findPlaces } from './places.ts';
import { findQuantities } from './quantities.ts';
import { findQuotes } from './quotes.ts';
import { findTimes } from './times.ts';
import { tokenise } from './tokens.ts';
import { growTrees } from './trees.ts';

/** Reads an article in its own language, with the room's words and the analyst's own lexicon first. Never throws; linear in the text. */
export function analyse(article: Article, pack: LanguagePack, lexicon?: Lexicon): Analysis {
  const { text, blocks, published } = article;
  const { tokens, sentences } = tokenise(text, blocks, pack.tokens);
  const quotes = findQuotes(text, blocks);
  const base = { language: pack.code, text, blocks, tokens, sentences, quotes, ...(published === undefined ? {} : { published }) };
  const times = findTimes(base, pack.times, published);
  const quantities = findQuantities(tokens, text, pack.numbers, times);
  const places = findPlaces(base, pack.places, lexicon);
  const trees = growTrees(base, [...places, ...times]);
  const mentions = findMentions({ ...base, places, ...(trees === undefined ? {} : { trees, names: trees.names }) }, pack, lexicon);
  return { ...base, times, quantities, places, mentions, ...(trees === undefined ? {} : { trees }) };
}
