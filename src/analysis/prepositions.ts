/** A language's prepositions as phrase lists, compiled once: all of them, or those that may fill a slot. */
import { onceFor } from '../ontology/once.ts';
import type { Grammar, Slot } from './pack/index.ts';
import { phraseList, type PhraseList } from './phrases.ts';

/** The lists made so far of a room's prepositions, by their slots. */
const listsOf = onceFor((_: Grammar['prepositions']) => new Map<string, PhraseList>());

/** Prepositions that may lead into one of the slots; without slots, every preposition. */
export function prepositionsFor(grammar: Grammar, ...slots: readonly Slot[]): PhraseList {
  const lists = listsOf(grammar.prepositions), key = slots.join(' ');
  const made = lists.get(key) ?? phraseList(Object.keys(grammar.prepositions).filter((word) => slots.length === 0 || grammar.prepositions[word]?.some((slot) => slots.includes(slot)) === true));
  lists.set(key, made);
  return made;
}
