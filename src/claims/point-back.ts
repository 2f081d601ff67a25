/** "Baku denied the accusation", "membantah tudingan itu": a denial that points back denies the act last told by somebody else. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import type { LanguagePack } from '../analysis/pack/index.ts';
import { phraseList, type PhraseList } from '../analysis/phrases.ts';
import { Shelf } from '../analysis/ranges.ts';
import type { Actor } from '../model/entity.ts';
import type { Draft } from './draft.ts';

/** Words within which a content is the bare name of a charge, and no account of its own. */
const longest = 6;
/** Drafts before a denial among which the charge is looked for. */
const farthest = 40;
/** Sentences over which a denial points back. */
const reach = 6;

/** A draft for each denial or doubt whose content only names a charge: type, mode, time and place of the charge; its doer only where the one who denies is he, its sufferer never. */
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
    return [{ ...charge, hit: undefined, trigger: named, sentence, clause: content.from, actors: accused(charge, row), recipients: [], losses: [], occurred: implied, reports: [row], nominal: false, auxiliary: [], rules: ['stance.points-back'] }];
  });
}

/** "Police deny the beating": a denied noun that names no doer has the denier for one, where somebody has told the same act of him. */
export function deniedByDoers(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, k) => {
    const row = draft.reports[0];
    if (row?.report.row?.stance !== 'denies' || !draft.nominal || draft.actors.length + draft.recipients.length > 0) return draft;
    const told = drafts.slice(Math.max(0, k - farthest), k).filter((d) => d.type === draft.type && draft.sentence - d.sentence <= reach);
    const actors = told.map((charge) => accused(charge, row)).find((found) => found.length > 0);
    return actors === undefined ? draft : { ...draft, actors, rules: [...draft.rules, 'stance.points-back'] };
  });
}

/** Whoever denies what he is charged with denies that he did it. */
function accused(charge: Draft, row: AttributedContent): readonly Actor[] {
  const source = row.attribution.source ?? null;
  if (source === null) return [];
  const { text, start, end, entity } = source;
  const charged = charge.actors.some((a) => a.entity.country === entity.country && (a.entity.sector === entity.sector || a.entity.name === entity.name));
  return charged ? [{ text, start, end, entity }] : [];
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
