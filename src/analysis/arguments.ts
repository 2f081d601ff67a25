/** Finds a word's companions without a tree: who stands before it, after it, behind which preposition. */
import { isArmOf } from './arms.ts';
import { groupEndingWith, groupStartingWith, prepositionAt, prepositionBefore } from './groups.ts';
import { clauseOf, isBreak } from './hits.ts';
import { boundsOf, type Layout, type TokenRange } from './layout.ts';
import type { Slot } from './pack/index.ts';
import { phraseList } from './phrases.ts';
import type { Predicate, Scene } from './scene.ts';

/** A group of mentions in one slot; `slots` are the readings of its preposition, best first. */
export interface Companion {
  readonly slots: readonly Slot[];
  /** Indices into `analysis.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** Token range from the first to the last of them. */
  readonly range: TokenRange;
}

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

/** Tests whether a token may stand between subject and verb: auxiliaries, adverbs, negators. */
function skippable(layout: Layout): (i: number) => boolean {
  const { grammar } = layout.pack;
  const lists = [grammar.auxiliaries, grammar.negators, grammar.futures, grammar.hypotheticals, grammar.failures, grammar.reciprocals, grammar.passives, grammar.infinitives].map(phraseList);
  const { tokens } = layout.analysis;
  return (i) => {
    if (lists.some((list) => list.after(tokens, i, i + 1) > i)) return true;
    const norm = tokens[i]?.norm ?? '';
    return layout.timeAt[i] !== -1 || (grammar.adverbEndings ?? []).some((ending) => norm.endsWith(ending) && norm.length > ending.length + 2) && tokens[i]?.capital === false;
  };
}

/**
 * Mentions that stand as grammatical subject of a verb; empty where none is in reach. A subject is shared with the verb before only where
 * no words of unknown standing part the two: they would be a subject of their own. `depth` bounds shared subjects.
 */
export function subjectOf(scene: Scene, verb: TokenRange & Pick<Predicate, 'voice'>, depth = 0): readonly number[] {
  const behind = subjectBehind(scene, verb);
  const opens = /^[,"»«]$/.test(scene.layout.analysis.tokens[verb.from - 1]?.norm ?? '');
  if (behind.length > 0 && opens) return behind;
  const before = subjectBefore(scene, verb, depth);
  return before.length > 0 ? before : behind;
}

/** Where the finite verb stands second: the mention right behind it, with no preposition, after at most four words that may stand between. */
export function subjectBehind(scene: Scene, verb: TokenRange & Pick<Predicate, 'voice'>): readonly number[] {
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

function subjectBefore(scene: Scene, verb: TokenRange & Pick<Predicate, 'voice'>, depth: number): readonly number[] {
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

/**
 * Everything that stands after a word as its companion, up to the end of its clause or the next verb. A noun keeps its companions across
 * a relative pronoun ("fighting that broke out between …"); behind a noun of event, prepositions belong to that noun.
 */
export function companionsAfter(scene: Scene, hit: TokenRange & { readonly words: readonly number[]; readonly voice?: Predicate['voice'] }, nominal = false): readonly Companion[] {
  const most = boundsOf(scene.layout, hit.from).to;
  const { layout, predicateAt } = scene;
  const { grammar } = layout.pack;
  const { tokens } = layout.analysis;
  const relatives = phraseList(grammar.relatives);
  const openers = phraseList(grammar.clauses);
  const agents = phraseList(grammar.agents);
  const found: Companion[] = [];
  const own = new Set(hit.words);
  const inverted = nominal || grammar.verbSecond !== true ? [] : subjectBehind(scene, { from: hit.from, to: hit.to, voice: hit.voice ?? 'active' }).filter((m) => subjectOf(scene, { from: hit.from, to: hit.to, voice: hit.voice ?? 'active' }).includes(m));
  let slots: readonly Slot[] = ['object'];
  let inNoun = false;
  let i = (hit.words[0] ?? hit.from) + 1;
  for (let steps = 0; i < most && steps < 40; steps += 1) {
    if (own.has(i)) {
      i += 1;
      continue;
    }
    const mention = layout.mentionAt[i] ?? -1;
    if (mention !== -1) {
      const group = groupStartingWith(layout, mention, most);
      const to = layout.analysis.mentions[group.at(-1) ?? mention]?.to ?? i + 1;
      if (inverted.includes(mention)) {
        i = to;
        continue;
      }
      if (slots.length > 0 && layout.analysis.mentions[mention]?.locative === false) found.push({ slots, mentions: group, range: { from: i, to } });
      slots = [];
      i = to;
      continue;
    }
    if (i >= hit.to) {
      const norm = tokens[i]?.norm;
      const verb = predicateAt[i] !== -1;
      const relative = relatives.after(tokens, i, most) > i;
      if (verb || isBreak(norm) || (relative && !(nominal && i <= hit.to + 2)) || openers.after(tokens, i, most) > i) break;
      if (relative) slots = [];
      if (scene.nounAt[i] === 1) inNoun = true;
      if (norm === ',' || norm === '—') break;
    }
    const preposition = prepositionAt(layout, i, most);
    if (agents.after(tokens, i, most) > i) {
      slots = ['subject'];
      i = agents.after(tokens, i, most);
    } else if (preposition !== undefined) {
      slots = inNoun ? [] : preposition.slots;
      i = preposition.to;
    } else i += 1;
  }
  return found;
}

/** The mention that owns or qualifies a noun from the left: "Israel's overnight attack", "Russian shelling". */
export function ownerBefore(scene: Scene, hit: TokenRange): readonly number[] {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const clause = clauseOf(layout, hit);
  for (let i = hit.from - 1; i >= Math.max(clause.from, hit.from - 4); i -= 1) {
    const mention = layout.mentionAt[i] ?? -1;
    if (mention !== -1) {
      const item = layout.analysis.mentions[mention];
      const owned = item !== undefined && (item.modifier || item.to === hit.from || [item.to - 1, item.to].some((k) => layout.pack.mentions.possessives.includes(tokens[k]?.norm ?? '')));
      return owned ? groupEndingWith(layout, mention, clause.from) : [];
    }
    const norm = tokens[i]?.norm ?? '';
    if (layout.pack.mentions.possessives.includes(norm)) continue;
    if (norm === ',' || isBreak(norm) || scene.predicateAt[i] !== -1 || prepositionAt(layout, i, i + 1) !== undefined) return [];
  }
  return [];
}
