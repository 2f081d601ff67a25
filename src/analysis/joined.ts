/** Finds the reporting verb to which a later verb, joined by "and" or "but", goes back over the words it reports: "denied that …, and gave …". */
import { boundsOf, type Layout, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import type { Predicate, Scene } from './scene.ts';

/** The verb that lends its subject, and the token at which its own words end: the joining word or the comma before it. */
export interface Joined {
  readonly main: Predicate;
  readonly at: number;
}

/**
 * What a verb is joined to; undefined where it belongs to the reported words. Behind a comma it goes back to the reporting verb, unless it
 * closes a list. Without one it does so only where it reports a clause itself and the reported words are shifted back ("had attacked … and
 * denied that"), so that its tense is not theirs.
 */
export function joinedTo(scene: Scene, verb: TokenRange): Joined | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const bounds = boundsOf(layout, verb.from);
  const joint = jointBefore(layout, verb.from, bounds.from);
  if (joint === undefined) return undefined;
  const comma = tokens[joint - 1]?.norm === ',';
  const main = reportingBefore(scene, joint, bounds.from);
  if (main === undefined || joint - main.to < 3 || !isFinite(scene, verb)) return undefined;
  const told = { from: main.to, to: comma ? joint - 1 : joint };
  if (!holdsVerb(layout, told)) return undefined;
  if (comma ? closesList(scene, told) : !(isShifted(layout, told) && reportsClause(scene, verb, bounds.to))) return undefined;
  return { main, at: told.to };
}

/** The joining word right before a verb, with at most adverbs between. */
function jointBefore(layout: Layout, verb: number, least: number): number | undefined {
  const { tokens, trees } = layout.analysis;
  const conjunctions = phraseList(layout.pack.grammar.conjunctions);
  for (let i = verb - 1; i > Math.max(least, verb - 4); i -= 1) {
    if (trees?.tag[i] === 'CCONJ' || conjunctions.after(tokens, i, i + 1) > i) return i;
    if (trees?.tag[i] !== 'ADV') return undefined;
  }
  return undefined;
}

/** The last finite reporting verb before a token, outside any other quotation than the token's. */
function reportingBefore(scene: Scene, at: number, least: number): Predicate | undefined {
  const { layout, predicates, predicateAt } = scene;
  for (let i = at - 1; i >= least; i -= 1) {
    const found = predicates[predicateAt[i] ?? -1];
    if (found?.kind !== 'cue' || layout.quoteAt[i] !== layout.quoteAt[at]) continue;
    return isFinite(scene, found) ? found : undefined;
  }
  return undefined;
}

/** Neither gerund nor infinitive, and no word of another part of speech. */
function isFinite(scene: Scene, verb: TokenRange & Partial<Pick<Predicate, 'voice'>>): boolean {
  const { tokens, trees } = scene.layout.analysis;
  const voice = verb.voice ?? scene.predicates[scene.predicateAt[verb.from] ?? -1]?.voice;
  if (voice === 'gerund' || voice === 'noun' || trees?.tag[verb.from] === 'NOUN') return false;
  return phraseList(scene.layout.pack.grammar.infinitives).before(tokens, verb.from, Math.max(0, verb.from - 3)) === verb.from;
}

function holdsVerb({ analysis }: Layout, { from, to }: TokenRange): boolean {
  return analysis.trees?.tag.slice(from, to).some((tag) => tag === 'VERB' || tag === 'AUX') === true;
}

/** "killed five, wounded six, and burned a house": another comma with a verb right behind it stands before. */
function closesList({ layout: { analysis }, predicateAt }: Scene, { from, to }: TokenRange): boolean {
  const tag = (i: number): string | undefined => analysis.trees?.tag[i];
  const opensVerb = (i: number): boolean => tag(i) === 'VERB' || (predicateAt[i] ?? -1) !== -1 || (tag(i) === 'ADV' && tag(i + 1) === 'VERB');
  for (let i = from; i < to - 1; i += 1) if (analysis.tokens[i]?.norm === ',' && opensVerb(i + 1)) return true;
  return false;
}

/** Words of a tense that shifts back, in the languages that have one: "had", "was", "would". */
function isShifted({ analysis, pack: { grammar } }: Layout, { from, to }: TokenRange): boolean {
  if (grammar.perfects === undefined) return false;
  return [grammar.perfects, grammar.passives, grammar.futures, grammar.hypotheticals].some((list) => phraseList(list).first(analysis.tokens, from, to) !== undefined);
}

/** A reporting verb with the word for "that", or with a subject of its own words, right behind it. */
function reportsClause({ layout, predicates, predicateAt }: Scene, verb: TokenRange, most: number): boolean {
  if (predicates[predicateAt[verb.from] ?? -1]?.kind !== 'cue') return false;
  const { tokens } = layout.analysis;
  const next = verb.from + 1;
  return phraseList(layout.pack.attribution.complementisers).first(tokens, next, Math.min(most, next + 4)) !== undefined || (layout.mentionAt[next] ?? -1) !== -1;
}
