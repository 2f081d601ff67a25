/** Tells which language a text is written in, by its script, its letters and its words of grammar. */
import { languageProfiles } from '../ontology/languages.ts';
import type { LanguageProfile } from '../ontology/languages.ts';
import type { LanguagePack } from './pack/index.ts';

/** Code units that are read: enough for any certainty, whatever the length of the text. */
const SAMPLE = 8000;
const DECISIVE = 3;
/** A word of grammar is worth its weight; a run of rare letters at most this share of the words. */
const LETTER_WEIGHT = 0.5;
/** Single letters are initials as often as words. */
const LONE_LETTER = 0.25;
/** A text of some length of whose words less than this share is known is in no language of the table. */
const MIN_SHARE = 0.1;
const MIN_WORDS = 12;

const SCRIPTS = `Latin Cyrillic Arabic Devanagari Han Hangul Armenian Georgian Hebrew Thai Greek Bengali Tamil Telugu Gurmukhi Gujarati Kannada Malayalam Sinhala Myanmar Khmer Lao
  Ethiopic Tibetan`.split(/\s+/);
const SCRIPT_TESTS: readonly (readonly [string, RegExp])[] = [
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu], ...SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const),
];

interface Vote { readonly code: string; readonly score: number }
interface Weights { readonly words: ReadonlyMap<string, readonly Vote[]>; readonly letters: ReadonlyMap<string, readonly Vote[]> }

const compiled = new WeakMap<readonly LanguageProfile[], Map<string, Weights>>();

/**
 * The language of a text as ISO 639-1 code, with a confidence from 0 to 1 that grows with the evidence and with the distance to the next
 * language. Undefined (confidence 0) where nothing is recognised. A room whose language has no profile is known by its closed classes.
 * Reads the first few thousand characters; never throws.
 */
export function identifyLanguage(text: string, rooms: readonly LanguagePack[] = []): { language: string | undefined; confidence: number } {
  const sample = text.slice(0, SAMPLE).toLowerCase().normalize('NFC');
  const script = scriptOf(sample);
  if (script === undefined) return { language: undefined, confidence: 0 };
  const profiles = withRooms(rooms);
  const ofScript = profiles.filter((profile) => profile.script === script);
  const only = ofScript[0];
  if (ofScript.length === 1 && only !== undefined) return { language: only.code, confidence: 0.99 };
  return vote(sample, weightsOf(profiles, script));
}

/** The script of most letters. Kana decide for Japanese from a tenth of the Han characters on. */
function scriptOf(sample: string): string | undefined {
  const counts = SCRIPT_TESTS.map(([script, test]) => [script, sample.match(test)?.length ?? 0] as const);
  const count = (name: string): number => counts.find(([script]) => script === name)?.[1] ?? 0;
  const [script, most] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (most === 0) return undefined;
  return script === 'Han' && count('Kana') * 10 >= most ? 'Kana' : script;
}

function vote(sample: string, weights: Weights): { language: string | undefined; confidence: number } {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<string, number>();
  const known = new Map<string, number>();
  const add = (votes: readonly Vote[] | undefined, factor: number): void => {
    for (const { code, score } of votes ?? []) scores.set(code, (scores.get(code) ?? 0) + score * factor);
  };
  for (const word of words) {
    add(weights.words.get(word), word.length === 1 ? LONE_LETTER : 1);
    for (const { code } of weights.words.get(word) ?? []) known.set(code, (known.get(code) ?? 0) + 1);
    for (const letter of new Set(word)) add(weights.letters.get(letter), LETTER_WEIGHT);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [language, best] = ranked[0] ?? ['', 0];
  if (best === 0 || (words.length >= MIN_WORDS && (known.get(language) ?? 0) / words.length < MIN_SHARE)) return { language: undefined, confidence: 0 };
  const margin = (best - (ranked[1]?.[1] ?? 0)) / best;
  const evidence = 1 - Math.exp(-best / 2);
  return { language, confidence: Math.round(evidence * Math.min(1, 0.4 + margin) * 100) / 100 };
}

/** Votes of words and letters for the languages of one script: a word that n languages share counts 1/n for each, a decisive one more. */
function weightsOf(profiles: readonly LanguageProfile[], script: string): Weights {
  const known = compiled.get(profiles)?.get(script);
  if (known !== undefined) return known;
  const ofScript = profiles.filter((profile) => profile.script === script);
  const words = tally(ofScript, (profile) => [...new Set([...profile.words, ...profile.decisive])], (profile, word) => (profile.decisive.includes(word) ? DECISIVE : 1));
  const weights = { words, letters: tally(ofScript, (profile) => profile.letters, () => 1) };
  const cache = compiled.get(profiles) ?? new Map<string, Weights>();
  compiled.set(profiles, cache.set(script, weights));
  return weights;
}

function tally(profiles: readonly LanguageProfile[], items: (profile: LanguageProfile) => readonly string[], weight: (profile: LanguageProfile, item: string) => number): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const profile of profiles) for (const item of items(profile)) votes.set(item, [...(votes.get(item) ?? []), { code: profile.code, score: weight(profile, item) }]);
  for (const [item, list] of votes) votes.set(item, list.map(({ code, score }) => ({ code, score: score / list.length })));
  return votes;
}

const extended = new WeakMap<readonly LanguagePack[], readonly LanguageProfile[]>();

/** The table's profiles, and one for each room whose language is not in the table. */
function withRooms(rooms: readonly LanguagePack[]): readonly LanguageProfile[] {
  const table = languageProfiles();
  const missing = rooms.filter((room) => !table.some((profile) => profile.code === room.code));
  if (missing.length === 0) return table;
  const known = extended.get(rooms);
  if (known !== undefined) return known;
  const more = missing.map((room): LanguageProfile => {
    const { grammar } = room;
    const words = [...Object.keys(grammar.prepositions), ...grammar.conjunctions, ...grammar.clauses, ...grammar.relatives, ...grammar.negators, ...grammar.auxiliaries, ...grammar.determiners]
      .filter((word) => !word.includes(' '));
    return { code: room.code, name: room.code, script: scriptOf(words.join(' ')) ?? 'Latin', letters: [], words, decisive: [] };
  });
  const all = [...table, ...more];
  extended.set(rooms, all);
  return all;
}
