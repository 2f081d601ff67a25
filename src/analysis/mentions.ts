/** Turns an analysed text into its mentions of actors: who is named, by which words, and what those words resolve to. */
import { actorDictionary } from '../ontology/actors.ts';
import type { LexiconActor } from '../ontology/lexicon.ts';
import type { Mention } from './analysis.ts';
import { compose } from './mentions/compose.ts';
import { widenOpenBodies } from './mentions/open-bodies.ts';
import { isTitled, listsOf, smallWords } from './mentions/reading.ts';
import type { MentionInput, Reading } from './mentions/reading.ts';
import { resolve } from './mentions/resolve.ts';
import { scan } from './mentions/scan.ts';
import type { LanguagePack } from './pack/index.ts';

export type { MentionInput } from './mentions/reading.ts';

/**
 * All mentions of actors in text order, none overlapping; empty where the text names nobody. A mention is the whole noun phrase with
 * title, name and apposition. Entities carry English canonical names; a name that no table knows keeps the words of the text. Persons
 * carry the office or body of their title; pronouns, surnames, general nouns and "both sides" carry what they stand for. Never throws;
 * time is linear in the length of the text (antecedents are sought among the last 60 mentions).
 *
 * `lexicon` holds the analyst's own actors: they go before ours.
 * `names` and `places` in the input are optional: with names, a run of capitals that the model does not take for a person is none;
 * with places, their names are no persons, and unnamed police, troops and people take their country.
 */
export function findMentions(input: MentionInput, room: Pick<LanguagePack, 'code' | 'mentions'>, lexicon?: { readonly actors: readonly LexiconActor[] }): Mention[] {
  const lists = listsOf(room.mentions);
  const dictionary = actorDictionary(room.code, lexicon?.actors);
  const hits = scan(input, lists, dictionary);
  widenOpenBodies(hits, input, lists);
  const titled = input.sentences.map((sentence) => isTitled(input.text, input.tokens, sentence));
  const reading: Reading = { ...input, lists, dictionary, hits, titled, small: smallWords(input.tokens), ...personsOf(input) };
  const { phrases, people } = compose(reading);
  return resolve(reading, phrases, people);
}

/** The tokens of the persons that the name model sees. */
function personsOf({ tokens, names }: MentionInput): { readonly persons?: Uint8Array } {
  if (names === undefined) return {};
  const persons = new Uint8Array(tokens.length);
  for (const { from, to, kind } of names) if (kind === 'PER') persons.fill(1, from, to);
  return { persons };
}
