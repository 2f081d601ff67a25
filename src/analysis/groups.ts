/** Reads noun phrases around a mention: those joined to it, the determiners and the preposition before it. */
import { onceFor } from '../ontology/once.ts';
import type { Layout } from './layout.ts';
import type { LanguagePack, Slot } from './pack/index.ts';
import { phraseList } from './phrases.ts';

/** The mentions joined by "and" or commas that end with the given one, in text order. */
export function groupEndingWith(layout: Layout, mention: number, least: number): readonly number[] {
  const { mentions, tokens } = layout.analysis;
  const conjunctions = phraseList(layout.pack.grammar.conjunctions);
  const group = [mention];
  let joined = false;
  for (;;) {
    const first = mentions[group[0] ?? mention];
    if (first === undefined) break;
    let i = first.from - 1;
    if (i < least) break;
    i = skipDeterminers(layout, i, least);
    const conjunction = conjunctions.after(tokens, i, i + 1) > i || isHyphen(tokens[i]?.norm);
    if (!conjunction && !(joined && tokens[i]?.norm === ',')) break;
    i -= 1;
    if (tokens[i]?.norm === ',') i -= 1;
    const before = layout.mentionAt[i] ?? -1;
    if (i < least || before === -1 || before === group[0]) break;
    joined = true;
    group.unshift(before);
  }
  return group;
}

/** "Azerbaijan-Armenia": two names joined by a mark. */
function isHyphen(norm: string | undefined): boolean {
  return norm === '-' || norm === '–';
}

/** The mentions joined by "and" or commas that start with the given one, in text order. */
export function groupStartingWith(layout: Layout, mention: number, most: number): readonly number[] {
  const { mentions, tokens } = layout.analysis;
  const conjunctions = phraseList(layout.pack.grammar.conjunctions);
  const group = [mention];
  const pending: number[] = [];
  for (;;) {
    const last = mentions[pending.at(-1) ?? group.at(-1) ?? mention];
    if (last === undefined) break;
    let i = last.to;
    const comma = tokens[i]?.norm === ',';
    if (comma) i += 1;
    const hyphen = isHyphen(tokens[i]?.norm);
    const conjunction = hyphen || conjunctions.after(tokens, i, most) > i;
    if (hyphen) i += 1;
    else if (conjunction) i = conjunctions.after(tokens, i, most);
    if (!comma && !conjunction) break;
    i = skipDeterminersForward(layout, i, most);
    const next = layout.mentionAt[i] ?? -1;
    if (i >= most || next === -1) break;
    pending.push(next);
    if (conjunction) {
      group.push(...pending.splice(0));
      if (!comma) break;
    }
  }
  return group;
}

function skipDeterminers(layout: Layout, at: number, least: number): number {
  const determiners = phraseList(layout.pack.grammar.determiners);
  let i = at;
  while (i >= least && (determiners.after(layout.analysis.tokens, i, i + 1) > i || (layout.quantityAt[i] ?? -1) !== -1)) i -= 1;
  return i;
}

function skipDeterminersForward(layout: Layout, at: number, most: number): number {
  const determiners = phraseList(layout.pack.grammar.determiners);
  let i = at;
  while (i < most && layout.mentionAt[i] === -1 && (determiners.after(layout.analysis.tokens, i, i + 1) > i || (layout.quantityAt[i] ?? -1) !== -1)) i += 1;
  return i;
}

/** Index of the preposition (or agent marker) right before a noun phrase that starts at `start`; undefined where none. */
export function prepositionBefore(layout: Layout, start: number, least: number): number | undefined {
  const { grammar } = layout.pack;
  const { tokens } = layout.analysis;
  const i = skipDeterminers(layout, start - 1, least);
  if (i < least) return undefined;
  for (let from = Math.max(least, i - 2); from <= i; from += 1) {
    const phrase = tokens.slice(from, i + 1).map((t) => t.norm).join(' ');
    if (Object.hasOwn(grammar.prepositions, phrase) || grammar.agents.includes(phrase) || speakerMarks(layout.pack).has(phrase)) return from;
  }
  return undefined;
}

/** Reporting words that stand before their speaker ("menurut", "according to"): whom they name is no subject. */
const speakerMarks = onceFor((pack: LanguagePack): ReadonlySet<string> => new Set(pack.attribution.cues.filter((row) => row.kind === 'preposition').map((row) => row.lemma)));

/** The preposition that starts at a token, longest first, with its slots. */
export function prepositionAt(layout: Layout, at: number, most: number): { readonly slots: readonly Slot[]; readonly to: number } | undefined {
  const { tokens } = layout.analysis;
  for (let length = Math.min(3, most - at); length >= 1; length -= 1) {
    const phrase = tokens.slice(at, at + length).map((t) => t.norm).join(' ');
    if (Object.hasOwn(layout.pack.grammar.prepositions, phrase)) return { slots: layout.pack.grammar.prepositions[phrase] ?? [], to: at + length };
  }
  return undefined;
}
