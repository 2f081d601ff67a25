/** Finds the nouns for what somebody has said of another: "allegation", "account", "figures", "tudingan". */
import { onceFor } from '../ontology/once.ts';
import type { LanguagePack } from './pack/index.ts';
import { phraseList, type PhraseList } from './phrases.ts';

/** The room's nouns for what was told: those that report ("claim that …"), those that only name it ("story"), those that count ("toll"). */
export const chargeNouns = onceFor((pack: LanguagePack): PhraseList => {
  const { cues, accounts, figures } = pack.attribution;
  const nouns = cues.filter((row) => row.kind === 'noun').flatMap((row) => pack.inflect(row.lemma, 'noun').map(({ form }) => form));
  return phraseList([...new Set([...nouns, ...accounts, ...figures])]);
});
