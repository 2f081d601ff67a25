/** "Baku denied the accusation", "membantah tudingan itu": a denial that points back denies the act last told by somebody else. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import type { LanguagePack } from '../analysis/pack/index.ts';
import { phraseList, type PhraseList } from '../analysis/phrases.ts';
import { Shelf } from '../analysis/ranges.ts';
import type { Draft } from './draft.ts';

/** Words within which a content is the bare name of a charge, and no account of its own. */
const longest = 6;
/** Sentences over which a denial points back. */
const reach = 6;

/** A draft for each denial or doubt whose content only names a charge: type, mode, time and place of the charge, its doer and sufferer left out. */
export function pointBack(scene: Scene, attributions: readonly AttributedContent[], drafts: readonly Draft[]): readonly Draft[] {
  const shelf = new Shelf<Draft>();
  for (const draft of drafts) shelf.put(draft, draft.sentence, draft.sentence + reach);
  return attributions.flatMap((row): readonly Draft[] => {
    const { report } = row;
    const content = report.content[0];
    const stance = report.row?.stance ?? 'affirms';
    if (content === undefined || stance === 'affirms' || report.content.length > 1 || content.to - content.from > longest) return [];
    const named = charges(scene.layout.pack).first(scene.layout.analysis.tokens, content.from, content.to);
    const sentence = scene.layout.analysis.tokens[content.from]?.sentence ?? -1;
    const near = shelf.at(sentence);
    if (near.some((draft) => draft.reports.some((r) => r.report === report))) return [];
    const charge = near.filter((d) => d.trigger.from < content.from && d.reports.length > 0 && d.type !== 'ACCUSE' && !d.auxiliary.includes('historical')).at(-1);
    if (named === undefined || charge === undefined || charge.reports.some((r) => r.attribution.source?.entity.name === row.attribution.source?.entity.name)) return [];
    const { occurred } = charge;
    const implied = occurred === null ? null : { start: occurred.start, end: occurred.end, certainty: 'implied' as const, text: null };
    return [{ ...charge, hit: undefined, trigger: named, sentence, clause: content.from, actors: [], recipients: [], losses: [], occurred: implied, reports: [row], nominal: false, auxiliary: [], rules: ['stance.points-back'] }];
  });
}

const lists = new WeakMap<LanguagePack, PhraseList>();

/** The room's nouns for what somebody has said of another: "accusation", "claim", "tudingan". */
function charges(pack: LanguagePack): PhraseList {
  const known = lists.get(pack);
  if (known !== undefined) return known;
  const nouns = pack.attribution.cues.filter((row) => row.kind === 'noun').flatMap((row) => pack.inflect(row.lemma, 'noun').map(({ form }) => form));
  const made = phraseList([...new Set(nouns)]);
  lists.set(pack, made);
  return made;
}
