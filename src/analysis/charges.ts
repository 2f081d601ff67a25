/** Finds the nouns for what somebody has said of another: "allegation", "account", "figures", "tudingan". */
import type { LanguagePack } from './pack/index.ts';
import { phraseList, type PhraseList } from './phrases.ts';

const lists = new WeakMap<LanguagePack, PhraseList>();

/** The room's nouns for what was told: those that report ("claim that …"), those that only name it ("story"), those that count ("toll"). */
export function chargeNouns(pack: LanguagePack): PhraseList {
  const known = lists.get(pack);
  if (known !== undefined) return known;
  const { cues, accounts, figures } = pack.attribution;
  const nouns = cues.filter((row) => row.kind === 'noun').flatMap((row) => pack.inflect(row.lemma, 'noun').map(({ form }) => form));
  const made = phraseList([...new Set([...nouns, ...accounts, ...figures])]);
  lists.set(pack, made);
  return made;
}
