/** Gives relayed words back to who spoke them: in "Interfax, quoting the ministry, reported …" the ministry speaks and Interfax relays. */
import { subjectOf } from './subject.ts';
import type { Scene } from './scene.ts';
import type { CueHit } from './hits.ts';
import { boundsOf, sentenceAt, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import { mentionFrom, ruleOf } from './quoted.ts';
import { startingIn } from './ranges.ts';
import { trimmed, type Report } from './report.ts';
import { unnamedAfter } from './unnamed.ts';

/** A place where a relay word stands. `quotes`: who follows spoke; else who follows carried the words. */
export interface Relay extends TokenRange {
  readonly quotes: boolean;
  /** The table row of its words, where there is one. */
  readonly cue?: CueHit;
}

/** Relay words of the article, in text order. */
export function findRelays(scene: Scene, cues: readonly CueHit[]): readonly Relay[] {
  const { tokens } = scene.layout.analysis;
  const { relays, carriers } = scene.layout.pack.attribution;
  const quoting = phraseList(relays);
  const carrying = phraseList(carriers);
  const found: Relay[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const carried = carrying.after(tokens, i, tokens.length);
    const quoted = quoting.after(tokens, i, tokens.length);
    const to = Math.max(carried, quoted);
    if (to === i) continue;
    const cue = startingIn(cues, i - 8, to).find((c) => i < c.to);
    if (cue !== undefined && cue.row.kind === 'verb' && cue.words.length > to - i) continue;
    found.push({ from: i, to, quotes: quoted > carried, ...(cue === undefined ? {} : { cue }) });
    i = to - 1;
  }
  return found;
}

/** Rewrites the reports of the sentences in which relay words stand; a sentence without a report of its own gets one. */
export function relayed(scene: Scene, reports: readonly Report[], relays: readonly Relay[]): readonly Report[] {
  const sentenceOf = ({ from }: TokenRange): number => sentenceAt(scene.layout.analysis, from);
  const bySentence = new Map<number, readonly Report[]>(Map.groupBy(reports, ({ cue }) => sentenceOf(cue)));
  const rewrite = (known: readonly Report[], relay: Relay): readonly Report[] => {
    const bounds = boundsOf(scene.layout, relay.from);
    const named = mentionFrom(scene, relay.to, bounds.to);
    const words = named.length > 0 ? undefined : unnamedAfter(scene, relay.to);
    const last = words ?? scene.layout.analysis.mentions[named.at(-1) ?? -1];
    if (last === undefined) return known;
    if (words !== undefined) return relay.quotes ? [...known, ...ownReport(scene, relay, [], last.to, bounds, []).map((r) => ({ ...r, speaker: words }))] : known;
    return relay.quotes ? quoting(scene, known, relay, named, last.to, bounds) : carrying(scene, known, relay, named, last.to, bounds);
  };
  for (const relay of relays) bySentence.set(sentenceOf(relay), rewrite(bySentence.get(sentenceOf(relay)) ?? [], relay));
  return [...bySentence.values()].flat();
}

/** "Interfax, quoting the ministry, reported …": the ministry is the source, Interfax its `via`. */
function quoting(scene: Scene, reports: readonly Report[], relay: Relay, named: readonly number[], after: number, bounds: TokenRange): readonly Report[] {
  const speaker = subjectOf(scene, { ...relay, voice: 'gerund' }).filter((m) => !named.includes(m));
  const report = reports.find((r) => inside(bounds, r) && isSpokenBy(scene, r, [...speaker, ...named]));
  if (report === undefined) return [...reports, ...ownReport(scene, relay, named, after, bounds, speaker)];
  const outer = report.sources.filter((m) => !named.includes(m));
  const kept = { ...report, row: report.row ?? relay.cue?.row, rule: `${report.rule}+relay`, cue: { from: relay.from, to: relay.to }, sources: named, via: [...(outer.length > 0 ? outer : speaker), ...report.via] };
  return reports.map((r) => (r === report ? kept : r));
}

/** "the organisers said, quoted by AFP": AFP is the `via`; a carrier alone in its sentence is the source. */
function carrying(scene: Scene, reports: readonly Report[], relay: Relay, named: readonly number[], after: number, bounds: TokenRange): readonly Report[] {
  const report = reports.find((r) => inside(bounds, r) && !isSpokenBy(scene, r, named));
  if (report === undefined) return [...reports, ...ownReport(scene, relay, named, after, bounds, [])];
  const via = [...report.via, ...named.filter((m) => !report.via.includes(m))];
  return reports.map((r) => (r === report ? { ...r, via, content: r.content.flatMap((range) => withoutRelay(scene, range, relay)) } : r));
}

/** "…, as quoted by AFP": the relay's own words are no part of what was said. */
function withoutRelay(scene: Scene, range: TokenRange, relay: TokenRange): readonly TokenRange[] {
  if (relay.from < range.from || range.to <= relay.from) return [range];
  const before = trimmed(scene, { from: range.from, to: relay.from });
  return before.to - before.from < 2 ? [] : [before];
}

function inside(bounds: TokenRange, report: Report): boolean {
  return report.cue.from >= bounds.from && report.cue.to <= bounds.to;
}

function ownReport(scene: Scene, relay: Relay, sources: readonly number[], after: number, bounds: TokenRange, via: readonly number[]): readonly Report[] {
  const content = contentBeside(scene, relay, after, bounds);
  const cue = { from: relay.from, to: relay.to };
  return content === undefined ? [] : [{ row: relay.cue?.row, rule: relay.cue === undefined ? `${scene.layout.pack.code}.relay` : ruleOf(scene, relay.cue), cue, sources, content: [content], quoted: 'indirect', via }];
}

/** True where a report's speaker is one of the mentions, or stands for the same medium. */
function isSpokenBy(scene: Scene, report: Report, mentions: readonly number[]): boolean {
  const name = (m: number): string | undefined => scene.layout.analysis.mentions[m]?.entities[0]?.name;
  const names = new Set(mentions.map(name));
  return report.sources.some((m) => names.has(name(m)));
}

/** What the sentence says behind the relay, else before it. */
function contentBeside(scene: Scene, relay: TokenRange, after: number, bounds: TokenRange): TokenRange | undefined {
  const { tokens } = scene.layout.analysis;
  let comma = after;
  while (comma < bounds.to && tokens[comma]?.norm !== ',' && comma < after + 10) comma += 1;
  const rest = trimmed(scene, { from: Math.min(comma + 1, bounds.to), to: bounds.to });
  if (rest.to - rest.from >= 2) return rest;
  const before = trimmed(scene, { from: bounds.from, to: relay.from });
  return before.to - before.from >= 2 ? before : undefined;
}
