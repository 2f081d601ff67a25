/** Tells where a country stands beside its weapons: "Pakistani artillery", "drone Ukraina", "an Israeli warplane" act as its armed forces. */
import { onceFor } from '../ontology/once.ts';
import type { Layout } from './layout.ts';
import type { LanguagePack } from './pack/index.ts';
import { phraseList, type PhraseList } from './phrases.ts';

/** Things that fight. */
const arms: ReadonlySet<string> = new Set(['aircraft', 'drone', 'artillery', 'tank', 'helicopter', 'ship', 'missile']);

const armsOf = onceFor((pack: LanguagePack): readonly PhraseList[] => pack.losses.things.filter((row) => arms.has(row.what)).map((row) => phraseList(row.words)));

/** True where a mention of a country as such qualifies a weapon right behind or before it, whichever side the language sets it. */
export function isArmOf(layout: Layout, mention: number): boolean {
  const item = layout.analysis.mentions[mention];
  const entity = item?.entities[0];
  if (item === undefined || entity === undefined || item.kind !== 'country' || entity.sector !== null || entity.country === null || item.locative) return false;
  const { tokens } = layout.analysis;
  const words = armsOf(layout.pack);
  if (layout.pack.mentions.modifiers === 'before') {
    return item.modifier && [item.to, item.to + 1].some((at) => words.some((list) => list.after(tokens, at, at + 3) > at));
  }
  return words.some((list) => list.before(tokens, item.from, Math.max(0, item.from - 4)) < item.from);
}
