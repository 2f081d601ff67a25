/** Turns tokens and word lists into what all steps of the actor finder read: compiled word sets, hits by token, facts by sentence. */
import type { Block } from '../../model/article.ts';
import type { ActorDictionary } from '../../ontology/actors.ts';
import { onceFor } from '../../ontology/once.ts';
import type { LocatedPlace, NameSpan, Quote, Sentence, Token, Trees } from '../analysis.ts';
import type { MentionWords, Referent } from '../pack/mentions.ts';
import { phraseTable } from '../phrase-table.ts';
import type { PhraseTable } from '../phrase-table.ts';
import type { Hit } from './hit.ts';

/** What the actor finder reads; `places` sharpen names and the countries of unnamed people where they are known. */
export interface MentionInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly places?: readonly LocatedPlace[];
  /** Names that the language's model finds; absent where it has none. */
  readonly names?: readonly NameSpan[];
  /** Tell owners from objects where a word may be either ("her"). */
  readonly trees?: Trees;
  /** ISO 8601: chooses between meanings and office-holders of different times. */
  readonly published?: string;
}

/** Word lists as sets, phrases by their first word. */
export interface Lists {
  readonly words: MentionWords;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly pairs: PhraseTable<Referent>;
  readonly generals: PhraseTable<Referent>;
  readonly naming: PhraseTable<true>;
}

export interface Reading extends MentionInput {
  readonly lists: Lists;
  readonly dictionary: ActorDictionary;
  /** Hit that begins at a token; none overlap. */
  readonly hits: readonly (Hit | undefined)[];
  /** By sentence: most of its words are capitalised, so that capitals say nothing. */
  readonly titled: readonly boolean[];
  /** Words that the article also writes small: at the start of a sentence their capital says nothing. */
  readonly small: ReadonlySet<string>;
  /** By token: 1 where the name model sees a person; absent where the language has none. */
  readonly persons?: Uint8Array;
}

/** The word lists as sets, made once a room. */
export const listsOf = onceFor((words: MentionWords): Lists => {
  const set = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
  const { owners, anaphors } = words;
  return {
    words, before: set(anaphors.before), after: set(anaphors.after), possessives: set(words.possessives), links: set(words.links), posts: set(words.posts),
    fillers: set(words.fillers), openings: set(words.openings, words.singular, words.double), conjunctions: set(words.conjunctions), locatives: set(words.locatives),
    directions: set(words.directions), prepositions: set(words.prepositions, words.locatives, words.directions, words.links, words.posts),
    honorifics: set(words.honorifics), particles: set(words.particles), notNames: set(words.notNames, words.locatives, words.directions, words.prepositions, words.openings),
    owners: set(owners.before, owners.speaker),
    pairs: phraseTable(words.pairs.map((pair) => [pair.words, pair.head])),
    generals: phraseTable(words.generals.flatMap((general) => general.words.map((word) => [word, general.of] as const))),
    naming: phraseTable(words.naming.map((word) => [word, true])),
  };
});

/** The words that stand without a capital somewhere. */
export function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.norm));
}

/** True where most longer words of the sentence are capitalised and no full stop ends it, as in headlines, or where it is wholly in capitals, as on teletype. */
export function isTitled(text: string, tokens: readonly Token[], sentence: Sentence): boolean {
  if (tokens[sentence.to - 1]?.norm === '.' && /\p{Ll}/u.test(text.slice(sentence.start, sentence.end))) return false;
  let long = 0;
  let capital = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.end - token.start < 4) continue;
    long += 1;
    if (token.capital) capital += 1;
  }
  return long >= 3 && capital / long >= 0.7;
}

/** True where the two tokens stand in one sentence and nothing lies between them. */
export function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a] !== undefined && tokens[a]?.sentence === tokens[b]?.sentence;
}
