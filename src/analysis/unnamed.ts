/** Finds the noun phrase of a speaker whom no dictionary knows: "the hospital confirmed", "said the guard", "perusahaan itu menyatakan". */
import type { Scene } from './scene.ts';
import { clauseOf, isBreak } from './hits.ts';
import { boundsOf, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import { prepositionsFor } from './prepositions.ts';

/** A longer stretch of unknown words is no noun phrase. */
const longest = 10;

/** The words between the opening of a verb's clause and the verb, where they can be its subject; undefined where they cannot. */
export function unnamedBefore(scene: Scene, verb: TokenRange): TokenRange | undefined {
  const { layout, predicateAt } = scene;
  const { tokens } = layout.analysis;
  const { grammar } = layout.pack;
  const clause = clauseOf(layout, verb);
  const skips = [grammar.auxiliaries, grammar.negators, grammar.futures, grammar.hypotheticals, grammar.passives].map(phraseList);
  let to = verb.from;
  while (to > clause.from && skips.some((list) => list.after(tokens, to - 1, to) === to)) to -= 1;
  let from = to;
  while (from > clause.from && !isBreak(tokens[from - 1]?.norm) && !endsPhrase(scene, from - 1, verb) && predicateAt[from - 1] === -1) from -= 1;
  return phrase(scene, { from, to });
}

/** The words right behind a reporting verb up to the next mark: "…," said the guard. */
export function unnamedAfter(scene: Scene, at: number): TokenRange | undefined {
  const bounds = boundsOf(scene.layout, at);
  const { auxiliaries, passives, verbSecond } = scene.layout.pack.grammar;
  const verbs = verbSecond === true ? [auxiliaries, passives].map(phraseList) : [];
  let to = at;
  while (to < bounds.to && verbs.every((list) => list.after(scene.layout.analysis.tokens, to, to + 1) === to) && scene.layout.analysis.tokens[to]?.kind !== 'mark' && scene.predicateAt[to] === -1 && scene.layout.timeAt[to] === -1) to += 1;
  const leads = prepositionsFor(scene.layout.pack.grammar, 'of', 'from').after(scene.layout.analysis.tokens, at, to);
  return phrase(scene, { from: leads, to });
}

function endsPhrase(scene: Scene, at: number, verb: TokenRange): boolean {
  const { layout } = scene;
  return layout.analysis.tokens[at]?.kind === 'mark' || layout.timeAt[at] !== -1 || layout.quoteAt[at] !== layout.quoteAt[verb.from];
}

/** A noun phrase opens with a determiner, a number, a capital or a plain noun, and holds no more than a few words. */
function phrase(scene: Scene, range: TokenRange): TokenRange | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const { grammar } = layout.pack;
  let { from } = range;
  const openers = [grammar.conjunctions, grammar.clauses, layout.pack.attribution.complementisers].map(phraseList);
  while (from < range.to && openers.some((list) => list.after(tokens, from, range.to) > from)) from += 1;
  const determiners = phraseList(grammar.determiners);
  const counted = determiners.after(tokens, from, range.to) > from || layout.quantityAt[from] !== -1;
  const closed = [grammar.infinitives, grammar.relatives, grammar.auxiliaries, grammar.negators].map(phraseList);
  const opensBadly = (!counted && closed.some((list) => list.after(tokens, from, range.to) > from)) || (!counted && Object.hasOwn(grammar.prepositions, tokens[from]?.norm ?? ''));
  const size = range.to - from;
  if (size < 1 || size > longest || opensBadly) return undefined;
  const nouns = tokens.slice(from, range.to).filter((t, k) => t.kind === 'word' && determiners.after(tokens, from + k, range.to) === from + k);
  return nouns.length === 0 && size < 2 ? undefined : { from, to: range.to };
}
