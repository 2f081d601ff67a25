/** Finds a verb's subject: by the order of words where it stands next to its verb, by the tree where order is silent or unsure. */
import { onceFor } from '../ontology/once.ts';
import { isArmOf } from './arms.ts';
import { hangsOn, isObject, treeSubject } from './branches.ts';
import { groupEndingWith, groupStartingWith, prepositionBefore } from './groups.ts';
import { isBreak } from './hits.ts';
import { joinedTo } from './joined.ts';
import { boundsOf, type Layout, type TokenRange } from './layout.ts';
import type { LanguagePack } from './pack/index.ts';
import { phraseList, type PhraseList } from './phrases.ts';
import type { Predicate, Scene } from './scene.ts';

/** A verb as a search needs it; without `words`, its first token stands for it. */
export type Verb = TokenRange & Pick<Predicate, 'voice'> & Partial<Pick<Predicate, 'words'>>;

/** True where a verb's grammatical subject suffers: by its own voice, by an auxiliary before it, or by an agent right after. */
export function isPassive(scene: Scene, verb: Pick<Predicate, 'from' | 'to' | 'voice'>): boolean {
  if (verb.voice === 'passive') return true;
  if (verb.voice !== 'participle') return false;
  const { layout } = scene;
  const { grammar } = layout.pack;
  const { tokens } = layout.analysis;
  const bounds = boundsOf(layout, verb.from);
  if (phraseList(grammar.agents).after(tokens, verb.to, bounds.to) > verb.to) return true;
  const passives = phraseList(grammar.passives);
  const skips = skippable(layout);
  for (let i = verb.from - 1; i >= bounds.from; i -= 1) {
    if (passives.after(tokens, i, verb.from) > i) return true;
    if (!skips(i)) return false;
  }
  return false;
}

/** The closed classes between subject and verb as one list, made once a room. */
const skippedWords = onceFor((pack: LanguagePack): PhraseList => {
  const { auxiliaries, negators, futures, hypotheticals, failures, reciprocals, passives, infinitives } = pack.grammar;
  return phraseList([...auxiliaries, ...negators, ...futures, ...hypotheticals, ...failures, ...reciprocals, ...passives, ...infinitives]);
});

/** Tests whether a token may stand between subject and verb: auxiliaries, adverbs, negators. */
function skippable(layout: Layout): (i: number) => boolean {
  const { grammar } = layout.pack;
  const words = skippedWords(layout.pack);
  const { tokens } = layout.analysis;
  return (i) => {
    if (words.after(tokens, i, i + 1) > i) return true;
    const norm = tokens[i]?.norm ?? '';
    return layout.timeAt[i] !== -1 || (grammar.adverbEndings ?? []).some((ending) => norm.endsWith(ending) && norm.length > ending.length + 2) && tokens[i]?.capital === false;
  };
}

/**
 * Mentions that stand as grammatical subject of a verb; empty where none is in reach. A subject is shared with the verb before only where
 * no words of unknown standing part the two: they would be a subject of their own. A subject that the tree hangs on the verb goes before
 * one that is further off in the row of words; where the tree's subject is nobody we know, nobody is. `depth` bounds shared subjects.
 */
export function subjectOf(scene: Scene, verb: Verb, depth = 0): readonly number[] {
  const near = subjectByOrder(scene, verb, depth);
  const tree = depth > 0 || nextTo(scene.layout, verb, near) ? undefined : treeSubject(scene.layout, verb.words ?? [verb.from]);
  if (tree === undefined || near.some((m) => tree.mentions.includes(m))) return near;
  if (!tree.own) {
    const surer = near.length === 0 ? !followsNoun(scene.layout, verb) : scene.layout.analysis.trees?.relation[verb.from] === 'conj' && tree.mentions.length > 0 && near.every((m) => isObject(scene.layout, m)) && !isLent(scene, verb, near);
    return surer ? tree.mentions : near;
  }
  if (near.length === 0 || tree.mentions.length > 0) return tree.mentions;
  return near.some((m) => hangsOn(scene.layout, m, tree.word)) ? near : [];
}

/** "threw stones and set …": true where the verb before the joining word has these for its subject, whatever the tree takes them for. */
function isLent(scene: Scene, verb: TokenRange, mentions: readonly number[]): boolean {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  if (phraseList(grammar.conjunctions).before(tokens, verb.from, verb.from - 1) === verb.from) return false;
  const before = previousPredicate(scene, verb.from - 1, boundsOf(scene.layout, verb.from).from);
  if (before === undefined) return false;
  const subject = subjectByOrder(scene, before, 1);
  return subject.length === mentions.length && subject.every((m, k) => m === mentions[k]);
}

/** True where a noun that is no mention stands right before a verb: it may be the subject, so none is lent. */
function followsNoun(layout: Layout, verb: TokenRange): boolean {
  const skips = skippable(layout);
  let i = verb.from - 1;
  while (i >= 0 && skips(i)) i -= 1;
  const tag = layout.analysis.trees?.tag[i];
  return tag === 'NOUN' || tag === 'PRON' || tag === 'DET' || tag === 'NUM';
}

/** True where nothing but auxiliaries and adverbs parts a verb from the mentions before it: then order is surer than the tree. */
function nextTo(layout: Layout, verb: TokenRange, mentions: readonly number[]): boolean {
  const last = layout.analysis.mentions[mentions.at(-1) ?? -1];
  if (last === undefined || last.to > verb.from) return false;
  const skips = skippable(layout);
  const infinitives = phraseList(layout.pack.grammar.infinitives);
  for (let i = last.to; i < verb.from; i += 1) {
    if (!skips(i) || infinitives.after(layout.analysis.tokens, i, i + 1) > i) return false;
  }
  return true;
}

function subjectByOrder(scene: Scene, verb: Verb, depth: number): readonly number[] {
  const behind = subjectBehind(scene, verb);
  const opens = /^[,"»«]$/.test(scene.layout.analysis.tokens[verb.from - 1]?.norm ?? '');
  if (behind.length > 0 && opens) return behind;
  const before = subjectBefore(scene, verb, depth);
  return before.length > 0 ? before : behind;
}

/** Where the finite verb stands second: the mention right behind it, with no preposition, after at most four words that may stand between. */
export function subjectBehind(scene: Scene, verb: Verb): readonly number[] {
  const { layout } = scene;
  if (layout.pack.grammar.verbSecond !== true || verb.voice === 'base' || verb.voice === 'noun') return [];
  const { to } = boundsOf(layout, verb.from);
  const skips = skippable(layout);
  const determiners = phraseList(layout.pack.grammar.determiners);
  const tokens = layout.analysis.tokens;
  for (let i = verb.from + 1; i < Math.min(to, verb.from + 6); i += 1) {
    const mention = layout.mentionAt[i] ?? -1;
    if (mention !== -1) {
      const { locative = true, modifier = true } = layout.analysis.mentions[mention] ?? {};
      return locative || modifier ? [] : groupStartingWith(layout, mention, to);
    }
    if (!skips(i) && determiners.after(tokens, i, i + 1) === i && (layout.quantityAt[i] ?? -1) === -1) return [];
  }
  return [];
}

function subjectBefore(scene: Scene, verb: Verb, depth: number): readonly number[] {
  const { layout, predicateAt, predicates } = scene;
  const { grammar } = layout.pack;
  const { tokens } = layout.analysis;
  const bounds = boundsOf(layout, verb.from);
  const skips = skippable(layout);
  const relatives = phraseList(grammar.relatives);
  const openers = phraseList(grammar.clauses);
  const conjunctions = phraseList(grammar.conjunctions);
  const complementisers = phraseList(layout.pack.attribution.complementisers);
  let i = verb.from - 1;
  while (i >= bounds.from && layout.mentionAt[i] === -1 && skips(i)) i -= 1;
  const share = (from: number): readonly number[] => {
    const previous = previousPredicate(scene, from, bounds.from);
    return previous === undefined || depth > 4 ? [] : subjectOf(scene, previous, depth + 1);
  };
  const joined = depth > 4 ? undefined : joinedTo(scene, verb);
  if (joined !== undefined) return subjectOf(scene, joined.main, depth + 1);
  if (i >= bounds.from && conjunctions.after(tokens, i, i + 1) > i) {
    const shared = share(i);
    if (shared.length > 0) return shared;
  }
  if (verb.voice === 'gerund' && tokens[i]?.norm === ',') {
    const shared = share(i);
    if (shared.length > 0) return shared;
  }
  let strangers = 0;
  while (i >= bounds.from) {
    const mention = layout.mentionAt[i] ?? -1;
    if (relatives.after(tokens, i, i + 1) > i && mention === -1) return antecedent(layout, i, bounds.from);
    if (mention !== -1 && tokens[i]?.clitic === true && predicateAt[i - 1] !== -1) {
      i -= 1;
      continue;
    }
    if (mention !== -1) {
      const group = groupEndingWith(layout, mention, bounds.from);
      const first = layout.analysis.mentions[group[0] ?? mention];
      const start = first?.from ?? i;
      const preposition = prepositionBefore(layout, start, bounds.from);
      if (preposition !== undefined) i = preposition - 1;
      else if ((layout.analysis.mentions[mention]?.modifier === true && !isArmOf(layout, mention)) || layout.analysis.mentions[mention]?.locative === true) i = start - 1;
      else return group;
      continue;
    }
    const predicate = predicates[predicateAt[i] ?? -1];
    if (predicate !== undefined && layout.quoteAt[i] === layout.quoteAt[verb.from]) return strangers === 0 ? share(i + 1) : [];
    if (layout.quoteAt[i] !== layout.quoteAt[verb.from]) return [];
    const norm = tokens[i]?.norm;
    if (norm === ',' || norm === ')') {
      const open = parentheticalBefore(scene, i, bounds.from);
      if (open === undefined && strangers > 0 && norm === ',') return [];
      i = open === undefined ? i - 1 : open - 1;
      continue;
    }
    if (isBreak(norm) || openers.after(tokens, i, i + 1) > i) return [];
    if (!skips(i) && complementisers.after(tokens, i, i + 1) === i) strangers += 1;
    i -= 1;
  }
  return [];
}

function previousPredicate(scene: Scene, from: number, least: number): Predicate | undefined {
  for (let i = from - 1; i >= least; i -= 1) {
    const predicate = scene.predicates[scene.predicateAt[i] ?? -1];
    if (predicate !== undefined && predicate.to <= from) return predicate;
  }
  return undefined;
}

/** The noun phrase that a relative pronoun at `at` stands for. */
function antecedent(layout: Layout, at: number, least: number): readonly number[] {
  const { tokens } = layout.analysis;
  let i = at - 1;
  while (i >= least && /^[,)(]$/.test(tokens[i]?.norm ?? '')) i -= 1;
  for (let back = 0; back < 3 && i - back >= least; back += 1) {
    const mention = layout.mentionAt[i - back] ?? -1;
    if (mention === -1) continue;
    const group = groupEndingWith(layout, mention, least);
    const oblique = i < at - 1 && prepositionBefore(layout, layout.analysis.mentions[group[0] ?? mention]?.from ?? i, least) !== undefined;
    return oblique ? [] : group;
  }
  return [];
}

/** Where a comma or bracket at `close` ends a parenthesis, the index of its opening mark. */
function parentheticalBefore(scene: Scene, close: number, least: number): number | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const mark = tokens[close]?.norm === ')' ? '(' : ',';
  const relatives = phraseList(layout.pack.grammar.relatives);
  for (let i = close - 1; i >= Math.max(least, close - 30); i -= 1) {
    if (tokens[i]?.norm !== mark) continue;
    if (mark === '(') return i;
    const opensRelative = relatives.after(tokens, i + 1, close) > i + 1;
    const followsMention = (layout.mentionAt[i - 1] ?? -1) !== -1 || tokens[i - 1]?.norm === ')';
    const holdsVerb = scene.predicateAt.subarray(i, close).some((p) => p !== -1);
    return opensRelative || (followsMention && !holdsVerb) ? i : undefined;
  }
  return undefined;
}
