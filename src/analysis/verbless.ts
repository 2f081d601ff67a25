/** Turns reporting words that are no verb with a subject into reports: prepositions, adverbs, nouns, verbs set behind their content. */
import { companionsAfter } from './arguments.ts';
import { contentEnd, partOf } from './content.ts';
import { clauseOf, type CueHit } from './hits.ts';
import { boundsOf, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import { addressee, cueRange, mentionFrom, speakerBefore } from './quoted.ts';
import { trimmed, type Report } from './report.ts';
import type { Scene } from './scene.ts';
import { reportOf } from './speech.ts';
import { subjectOf } from './subject.ts';
import { unnamedAfter } from './unnamed.ts';

/** `menurut X, …` · `…, according to X.` */
export function readPreposition(scene: Scene, cue: CueHit): readonly Report[] {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const bounds = partOf(scene, cue);
  const mentions = mentionFrom(scene, cue.to, bounds.to);
  const words = mentions.length > 0 ? undefined : unnamedAfter(scene, cue.to);
  const sources = words === undefined ? { mentions } : { mentions, words };
  const last = words ?? layout.analysis.mentions[mentions.at(-1) ?? -1];
  if (last === undefined) return [];
  if (layout.pack.grammar.verbSecond === true && tokens[last.to]?.kind !== 'mark') {
    const around = [{ from: bounds.from, to: cue.from }, { from: last.to, to: bounds.to }].map((range) => trimmed(scene, range)).filter((range) => range.to > range.from);
    return around.reduce((sum, range) => sum + range.to - range.from, 0) >= 3 ? reportOf(scene, cue, sources, around) : [];
  }
  let after = last.to;
  while (after < bounds.to && tokens[after]?.norm !== ',' && after < last.to + 12) after += 1;
  const opens = cue.from - bounds.from <= 2 || (tokens[cue.from - 1]?.norm === ',' && tokens[after]?.norm === ',' && bounds.to - after > 4);
  const rest = trimmed(scene, { from: Math.min(after + 1, bounds.to), to: bounds.to });
  const before = trimmed(scene, { from: bounds.from, to: cue.from });
  if (opens && rest.to - rest.from >= 2) return reportOf(scene, cue, sources, before.to - before.from >= 3 ? [before, rest] : [rest]);
  return before.to - before.from >= 2 ? reportOf(scene, cue, sources, [before]) : [];
}

/** `dilaporkan`, `reportedly`: the clause is somebody's word, and nobody is named. */
export function readAgentless(scene: Scene, cue: CueHit): readonly Report[] {
  const clause = clauseOf(scene.layout, cue);
  const before = trimmed(scene, { from: clause.from, to: cue.from });
  const after = trimmed(scene, { from: cue.to, to: clause.to });
  return before.to - before.from + after.to - after.from < 2 ? [] : reportOf(scene, cue, [], [before, after]);
}

/** `klaim bahwa …` · `a statement that …`: the owner of the noun speaks. */
export function readNoun(scene: Scene, cue: CueHit, cues: readonly CueHit[]): readonly Report[] {
  const { layout } = scene;
  const bounds = boundsOf(layout, cue.from);
  const companions = companionsAfter(scene, cue);
  const owner = companions.find((c) => c.slots.includes('object') || c.slots.includes('of'));
  const from = owner !== undefined && owner.range.from - cue.to <= 2 ? owner.range.to : cue.to;
  const marked = phraseList(layout.pack.attribution.complementisers).after(layout.analysis.tokens, from, bounds.to);
  const infinitive = cue.row.content.includes('infinitive') && phraseList(layout.pack.grammar.infinitives).after(layout.analysis.tokens, from, bounds.to) > from;
  if (marked === from && !infinitive) return [];
  const subject = from > cue.to ? (owner?.mentions ?? []) : subjectOf(scene, { from: cue.from, to: cue.to, voice: 'active' });
  return reportOf(scene, cue, subject, [{ from: marked, to: contentEnd(scene, cue, cues, bounds.to) }]);
}

/** `kata X, …` outside a quotation: headline and broadcast order. */
export function readPostverb(scene: Scene, cue: CueHit): readonly Report[] {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const bounds = boundsOf(layout, cue.from);
  const clitic = cueRange(scene, cue).to > cue.to;
  const sources = clitic ? speakerBefore(scene, cue.from) : mentionFrom(scene, cue.to, bounds.to);
  if (sources.length === 0) return [];
  const before = trimmed(scene, { from: bounds.from, to: cue.from });
  const behind = clitic ? behindInsertion(scene, cueRange(scene, cue).to, bounds.to) : undefined;
  if (behind !== undefined) return reportOf(scene, cue, sources, opensBehind(scene, cue) ? [behind] : [before, behind]);
  if (tokens[cue.from - 1]?.norm === ',' && before.to - before.from >= 2) return reportOf(scene, cue, sources, [before], addressee(scene, cue));
  const last = layout.analysis.mentions[sources.at(-1) ?? -1];
  if (cue.from - bounds.from > 1 || last === undefined) return [];
  return reportOf(scene, cue, sources, [{ from: last.to, to: bounds.to }]);
}

/** "…, katanya, …": the words behind a reporting word that stands between commas. */
function behindInsertion(scene: Scene, at: number, most: number): TokenRange | undefined {
  if (scene.layout.analysis.tokens[at]?.norm !== ',') return undefined;
  const range = trimmed(scene, { from: at + 1, to: most });
  return range.to - range.from >= 3 ? range : undefined;
}

/** "… karena, katanya, …": a word that opens a clause stands before the comma, so that only what follows is reported. */
function opensBehind(scene: Scene, cue: CueHit): boolean {
  const { tokens } = scene.layout.analysis;
  const { grammar, attribution } = scene.layout.pack;
  return [grammar.clauses, attribution.complementisers].some((list) => phraseList(list).before(tokens, cue.from - 1, cue.from - 4) < cue.from - 1);
}
