/** A language's prepositions as phrase lists, compiled once: all of them, or those that may fill a slot. */
import type { Grammar, Slot } from './pack/index.ts';
import { phraseList, type PhraseList } from './phrases.ts';

const known = new WeakMap<Grammar['prepositions'], Map<string, PhraseList>>();

/** Prepositions that may lead into one of the slots; without slots, every preposition. */
export function prepositionsFor(grammar: Grammar, ...slots: readonly Slot[]): PhraseList {
  const lists = known.get(grammar.prepositions) ?? new Map<string, PhraseList>();
  known.set(grammar.prepositions, lists);
  const key = slots.join(' ');
  const made = lists.get(key) ?? phraseList(Object.keys(grammar.prepositions).filter((word) => slots.length === 0 || grammar.prepositions[word]?.some((slot) => slots.includes(slot)) === true));
  lists.set(key, made);
  return made;
}
