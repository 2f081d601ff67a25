/** Finds a word's companions: who stands behind it, after which preposition, and who owns a noun. */
import { groupEndingWith, groupStartingWith, prepositionAt } from './groups.ts';
import { clauseOf, isBreak } from './hits.ts';
import { boundsOf, type TokenRange } from './layout.ts';
import type { Slot } from './pack/index.ts';
import { phraseList } from './phrases.ts';
import type { Predicate, Scene } from './scene.ts';
import { subjectBehind, subjectOf } from './subject.ts';

/** A group of mentions in one slot; `slots` are the readings of its preposition, best first. */
export interface Companion {
  readonly slots: readonly Slot[];
  /** Indices into `analysis.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** Token range from the first to the last of them. */
  readonly range: TokenRange;
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
  const inverted = nominal || grammar.verbSecond !== true ? [] : subjectBehind(scene, { from: hit.from, to: hit.to, voice: hit.voice ?? 'active' }).filter((m) => subjectOf(scene, { from: hit.from, to: hit.to, voice: hit.voice ?? 'active', words: hit.words }).includes(m));
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
      const verb = predicateAt[i] !== -1 || (!nominal && layout.analysis.trees?.tag[i] === 'VERB');
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
