/** Turns judgements into what people say of each claim: how it is to be read, with which others it belongs together or apart. */
import type { Judgement } from '../model/incident.ts';
import type { Word } from './joining.ts';
import { standing } from './judged.ts';

/** What people say of claims, undone judgements aside. */
export interface Words {
  readonly isEmpty: boolean;
  /** The judgements that speak of a claim, oldest first. */
  of(key: string): readonly Judgement[];
  /** True where somebody set the claim together with another, or apart: it is looked at alone, nothing that resembles it is swept along. */
  isJoined(key: string): boolean;
  /** What is said of the claim and others; `holderOf` finds the node of a claim. A later word on a pair takes back an earlier one. */
  about(key: string, holderOf: (key: string) => number | undefined): readonly Word[];
}

/** The words of these judgements; the order in which they come does not matter. */
export function wordsOf(judgements: readonly Judgement[]): Words {
  const byClaim = new Map<string, Judgement[]>(), last = new Map<string, Judgement>();
  for (const judgement of standing(judgements)) {
    const { a, b, verdict } = judgement;
    for (const key of b === null ? [a] : [a, b]) byClaim.set(key, [...(byClaim.get(key) ?? []), judgement]);
    if (b !== null && (verdict === 'same' || verdict === 'different')) last.set([a, b].sort().join(' '), judgement);
  }
  const joined = new Map<string, Judgement[]>();
  for (const judgement of last.values()) {
    for (const key of [judgement.a, judgement.b ?? '']) joined.set(key, [...(joined.get(key) ?? []), judgement]);
  }
  const words = new Map<Judgement, Word>();
  return {
    isEmpty: byClaim.size === 0,
    of: (key) => byClaim.get(key) ?? [],
    isJoined: (key) => joined.has(key),
    about: (key, holderOf) => (joined.get(key) ?? []).flatMap((judgement) => {
      const known = words.get(judgement);
      if (known) return [known];
      const { a, b, id, verdict } = judgement;
      const one = holderOf(a), other = holderOf(b ?? '');
      if (one === undefined || other === undefined || b === null || (verdict !== 'same' && verdict !== 'different')) return [];
      const word: Word = { a: one, b: other, verdict, key: b, order: id };
      words.set(judgement, word);
      return [word];
    }),
  };
}
