/** Tells which language a text is written in, by its script, its letters, its words of grammar and the ends of its words. */
import { languageProfiles } from '../ontology/languages.ts';
import { onceEach, onceFor } from '../ontology/once.ts';
import type { LanguageProfile } from '../ontology/languages.ts';
import type { LanguagePack } from './pack/index.ts';
import { scriptOf } from './scripts.ts';

/** Code units and words that are read: enough for any certainty, whatever the length of the text. */
const SAMPLE = 8000;
const MOST_WORDS = 400;
const DECISIVE = 3;
/** A word of grammar is worth its weight; a run of rare letters at most this share of the words, the end or beginning of a word this one. */
const LETTER_WEIGHT = 0.5;
const AFFIX_WEIGHT = 0.3;
/** Shorter words have no affixes to speak of. */
const SHORTEST_AFFIXED = 5;
const LONGEST_AFFIX = 7;
/** Single letters are initials as often as words. */
const LONE_LETTER = 0.25;
/** A text of some length of whose words less than this share is known is in no language of the table. */
const MIN_SHARE = 0.1;
const MIN_WORDS = 12;
/** What a page or a site says of its language turns the scale between near ones, and no more. */
const PRIOR = 1.15;

interface Vote { readonly at: number; readonly score: number }
type Votes = ReadonlyMap<string, readonly Vote[]>;
/** Votes of the languages of one script, each language by its place in `codes`. */
interface Weights { readonly codes: readonly string[]; readonly words: Votes; readonly letters: Votes; readonly ends: Votes; readonly beginnings: Votes }

/**
 * The language of a text as ISO 639-1 code, with a confidence from 0 to 1 that grows with the evidence and with the distance to the next
 * language. Undefined (confidence 0) where nothing is recognised. A room whose language has no profile is known by its closed classes.
 * `prior` is what the page or its site says; it tips the scale only between languages that the text itself speaks for. Reads the first few thousand characters; never throws.
 */
export function identifyLanguage(text: string, rooms: readonly LanguagePack[] = [], prior?: string): { language: string | undefined; confidence: number } {
  const sample = text.slice(0, SAMPLE).toLowerCase().normalize('NFC');
  const script = scriptOf(sample);
  if (script === undefined) return { language: undefined, confidence: 0 };
  const profiles = withRooms(rooms);
  const weights = weightsOf(profiles)(script);
  const [only] = weights.codes;
  if (weights.codes.length === 1 && only !== undefined) return { language: only, confidence: 0.99 };
  return vote(sample, weights, prior);
}

function vote(sample: string, weights: Weights, prior: string | undefined): { language: string | undefined; confidence: number } {
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  const { scores, known } = tallyWords(words, weights);
  const favoured = prior === undefined ? -1 : weights.codes.indexOf(/^n[bn]$/.test(prior) ? 'no' : prior);
  if (favoured >= 0) scores[favoured]! *= PRIOR;
  const [first, second] = topTwo(scores);
  const best = scores[first] ?? 0;
  if (best === 0 || (words.length >= MIN_WORDS && known[first]! / words.length < MIN_SHARE)) return { language: undefined, confidence: 0 };
  const margin = (best - (scores[second] ?? 0)) / best;
  const evidence = 1 - Math.exp(-best / 2);
  return { language: weights.codes[first], confidence: Math.round(evidence * Math.min(1, 0.4 + margin) * 100) / 100 };
}

/** Sums of the votes by language, and how many of the words each knows. */
function tallyWords(words: readonly string[], { codes, words: byWord, letters, ends, beginnings }: Weights): { readonly scores: number[]; readonly known: number[] } {
  const scores = new Array<number>(codes.length).fill(0);
  const known = new Array<number>(codes.length).fill(0);
  const add = (votes: readonly Vote[] | undefined, factor: number, counts: number): void => {
    for (const { at, score } of votes ?? []) {
      scores[at]! += score * factor;
      known[at]! += counts;
    }
  };
  for (const word of words) {
    const votes = byWord.get(word);
    add(votes, word.length === 1 ? LONE_LETTER : 1, 1);
    if (votes === undefined && word.length >= SHORTEST_AFFIXED) {
      add(longest(word, ends, (length) => word.slice(-length)), AFFIX_WEIGHT, 0.3);
      add(longest(word, beginnings, (length) => word.slice(0, length)), AFFIX_WEIGHT, 0.3);
    }
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f && word.indexOf(word[i]!) === i) add(letters.get(word[i]!), LETTER_WEIGHT, 0);
  }
  return { scores, known };
}

/** Votes of the longest affix that leaves some of the word over. */
function longest(word: string, affixes: Votes, part: (length: number) => string): readonly Vote[] | undefined {
  if (affixes.size === 0) return undefined;
  for (let length = Math.min(LONGEST_AFFIX, word.length - 2); length >= 1; length--) {
    const votes = affixes.get(part(length));
    if (votes !== undefined) return votes;
  }
  return undefined;
}

function topTwo(scores: readonly number[]): readonly [number, number] {
  let [first, second] = [0, -1];
  for (let i = 1; i < scores.length; i++) {
    if (scores[i]! > scores[first]!) [first, second] = [i, first];
    else if (second < 0 || scores[i]! > scores[second]!) second = i;
  }
  return [first, second];
}

/** Votes for the languages of one script: a word that n languages share counts 1/n for each, a decisive one more. */
const weightsOf = onceFor((profiles: readonly LanguageProfile[]) => onceEach((script: string): Weights => {
  const ofScript = profiles.filter((profile) => profile.script === script);
  const decisive = ofScript.map((profile) => new Set(profile.decisive));
  return {
    codes: ofScript.map(({ code }) => code),
    words: tally(ofScript, (profile) => [...profile.words, ...profile.decisive], (at, word) => (decisive[at]!.has(word) ? DECISIVE : 1)),
    letters: tally(ofScript, (profile) => profile.letters, () => 1),
    ends: tally(ofScript, (profile) => profile.affixes.filter((affix) => affix.startsWith('-')).map((affix) => affix.slice(1)), () => 1),
    beginnings: tally(ofScript, (profile) => profile.affixes.filter((affix) => affix.endsWith('-')).map((affix) => affix.slice(0, -1)), () => 1),
  };
}));

function tally(profiles: readonly LanguageProfile[], items: (profile: LanguageProfile) => readonly string[], weight: (at: number, item: string) => number): Votes {
  const votes = new Map<string, Vote[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const item of new Set(items(profile))) {
      const list = votes.get(item);
      if (list === undefined) votes.set(item, [{ at, score: weight(at, item) }]);
      else list.push({ at, score: weight(at, item) });
    }
  }
  return new Map([...votes].map(([item, list]) => [item, list.map(({ at, score }) => ({ at, score: score / list.length }))]));
}

/** The table's profiles, and one for each room whose language is not in the table. */
const withRooms = onceFor((rooms: readonly LanguagePack[]): readonly LanguageProfile[] => {
  const table = languageProfiles();
  const missing = rooms.filter((room) => !table.some((profile) => profile.code === room.code));
  if (missing.length === 0) return table;
  const more = missing.map((room): LanguageProfile => {
    const { grammar } = room;
    const words = [...Object.keys(grammar.prepositions), ...grammar.conjunctions, ...grammar.clauses, ...grammar.relatives, ...grammar.negators, ...grammar.auxiliaries, ...grammar.determiners]
      .filter((word) => !word.includes(' '));
    return { code: room.code, name: room.code, script: scriptOf(words.join(' ')) ?? 'Latin', letters: [], words, decisive: [], affixes: [] };
  });
  return [...table, ...more];
});
