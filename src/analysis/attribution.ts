/** Turns reporting words and quotations into attributions: who speaks, in which words, inside whose words. */
import type { Attribution, AttributionSource } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { contains, sliceSpan, type Span } from '../model/span.ts';
import type { Scene } from './scene.ts';
import type { CueHit } from './hits.ts';
import { readColons } from './colons.ts';
import { readCue } from './indirect.ts';
import { sentenceAt, spanOf, type TokenRange } from './layout.ts';
import { attributeStatements } from './quoted.ts';
import { phraseList } from './phrases.ts';
import { Shelf } from './ranges.ts';
import { findRelays, relayed } from './relays.ts';
import { trimmed, type Report } from './report.ts';
import { wholePhrase } from './speaker-phrase.ts';

/** An attribution with what the claims stage needs of it. */
export interface AttributedContent {
  readonly attribution: Attribution;
  readonly report: Report;
}

/**
 * Finds all attributions of an article, in text order, with `within` set on nested ones. Two named speakers joined
 * ("the ministry and the army") give one attribution each on the same spans.
 */
export function findAttributions(scene: Scene, cues: readonly CueHit[]): readonly AttributedContent[] {
  const direct = attributeStatements(scene, cues);
  const relays = findRelays(scene, cues);
  const used = new Set(direct.usedCues);
  const taken = new Uint8Array(scene.layout.analysis.tokens.length);
  for (const relay of relays) taken.fill(1, relay.from, relay.to);
  const free = cues.filter((cue) => !used.has(cue) && taken.subarray(cue.from, cue.to).every((mark) => mark === 0));
  const indirect = free.flatMap((cue) => readCue(scene, cue, free));
  const told = new Set([...direct.reports, ...indirect].flatMap((r) => r.content.map((range) => range.from)));
  const colons = readColons(scene).filter((r) => r.content.every((range) => !told.has(range.from) && !told.has(range.from + 1)));
  const read = foldOwnWords(scene, relayed(scene, [...direct.reports, ...indirect, ...colons], relays));
  const reports = carryOn(scene, [...read].sort((a, b) => startOf(a) - startOf(b) || a.cue.from - b.cue.from)).flatMap(inTextOrder);
  const written = reports.flatMap((report) => speakers(scene, report).map((speaker) => ({ report, speaker })));
  const rows = written.map(({ report, speaker }, k) => ({ report, attribution: write(scene, report, speaker, `a${k + 1}`) }));
  const shelf = shelved(scene, rows.map((row) => ({ row, content: row.report.content })));
  return rows.map((row) => {
    const beside = shelf.at(sentenceAt(scene.layout.analysis, row.report.cue.from)).map((place) => place.row);
    return { ...row, attribution: nest(row, beside) };
  });
}

/**
 * A second reporting word of the same speaker inside his own words is no attribution of its own; its denial or doubt stands. So does one that
 * nobody speaks: "said there was no evidence that …".
 */
function foldOwnWords(scene: Scene, reports: readonly Report[]): readonly Report[] {
  const shelf = shelved(scene, reports);
  const around = (inner: Report): Report | undefined => {
    const speaker = speakerOf(scene, inner);
    if (speaker === undefined && !isOwnStand(scene, inner)) return undefined;
    const holds = (outer: Report): boolean => outer.content.some((range) => range.from <= inner.cue.from && inner.cue.to <= range.to);
    const speaks = (outer: Report): boolean => (speaker === undefined ? outer.sources.length > 0 || outer.speaker !== undefined : speakerOf(scene, outer) === speaker);
    return shelf.at(sentenceAt(scene.layout.analysis, inner.cue.from)).filter((outer) => outer !== inner && holds(outer) && speaks(outer)).sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  };
  const folded = new Map<Report, Report[]>();
  const kept = reports.filter((report) => {
    const outer = around(report);
    if (outer !== undefined) folded.set(outer, [...(folded.get(outer) ?? []), report]);
    return outer === undefined;
  });
  return kept.map((report) => {
    const turns = (folded.get(report) ?? []).flatMap((inner) => (inner.row === undefined || inner.row.stance === 'affirms' ? [] : [{ row: inner.row, content: inner.content }]));
    return turns.length === 0 ? report : { ...report, turns };
  });
}

/** A denial or doubt of nobody, of "it", or of a speaker's own body ("her office did not know") is whoever's words hold it. */
function isOwnStand(scene: Scene, report: Report): boolean {
  if (report.sources.length > 0 || report.row === undefined || report.row.stance === 'affirms') return false;
  const { speaker } = report;
  if (speaker === undefined || speaker.to - speaker.from === 1) return true;
  const { owners } = scene.layout.pack.mentions;
  const first = scene.layout.analysis.tokens[speaker.from]?.norm ?? '';
  const last = scene.layout.analysis.tokens[speaker.to - 1]?.norm ?? '';
  return owners.before.includes(first) || owners.speaker.includes(first) || owners.after.includes(last);
}

function sizeOf(report: Report): number {
  return report.content.reduce((sum, range) => sum + range.to - range.from, 0);
}

/** Reports by the sentences that their content touches. */
function shelved<T extends { readonly content: readonly TokenRange[] }>(scene: Scene, reports: readonly T[]): Shelf<T> {
  const shelf = new Shelf<T>();
  const { analysis } = scene.layout;
  for (const report of reports) {
    const numbers = new Set(report.content.flatMap((range) => between(sentenceAt(analysis, range.from), sentenceAt(analysis, range.to - 1))));
    for (const number of numbers) shelf.put(report, number, number);
  }
  return shelf;
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
}

function startOf(report: Report): number {
  return Math.min(report.cue.from, report.content[0]?.from ?? Infinity);
}

/** Who speaks in one attribution: mentions, and where one mention stands for several, which of them. */
interface Speaker {
  readonly mentions: readonly number[];
  readonly entity?: number;
}

/** One speaker a row. An unnamed group or a phrase for several stays one, but in a mutual accusation each side accuses for itself. */
function speakers(scene: Scene, report: Report): readonly Speaker[] {
  const { mentions } = scene.layout.analysis;
  const [only, ...more] = report.sources;
  const sides = only === undefined || more.length > 0 ? 0 : (mentions[only]?.entities.length ?? 0);
  if (only !== undefined && sides > 1 && isMutual(scene, report)) return Array.from({ length: sides }, (_, entity) => ({ mentions: [only], entity }));
  const named = report.sources.filter((m) => mentions[m]?.kind !== 'people');
  return named.length >= 2 ? report.sources.map((m) => ({ mentions: [m] })) : [{ mentions: report.sources }];
}

/** "saling tuding", "accused each other": an accusation with a reciprocal marker beside its word. */
function isMutual(scene: Scene, report: Report): boolean {
  if (report.row?.content.includes('accusation') !== true) return false;
  const { tokens } = scene.layout.analysis;
  const { from, to } = report.cue;
  return phraseList(scene.layout.pack.grammar.reciprocals).first(tokens, Math.max(0, from - 2), to + 3) !== undefined;
}

function write(scene: Scene, report: Report, speaker: Speaker, id: string): Attribution {
  const { analysis } = scene.layout;
  const cue = spanOf(analysis, report.cue);
  const via = report.via.flatMap((m) => analysis.mentions[m]?.entities.slice(0, 1) ?? []);
  return {
    id,
    source: sourceOf(scene, report, speaker) ?? unnamedSource(scene, report),
    cue: sliceSpan(analysis.text, cue.start, cue.end),
    content: report.content.map((range) => spanOf(analysis, range)),
    quoted: report.quoted,
    ...(via.length > 0 ? { via } : {}),
    rules: [report.rule],
  };
}

function sourceOf(scene: Scene, report: Report, speaker: Speaker): AttributionSource | null {
  const { analysis } = scene.layout;
  const { mentions, text } = analysis;
  const items = speaker.mentions.flatMap((m) => mentions[m] ?? []);
  const first = items[0];
  const last = items.at(-1);
  const all: readonly Entity[] = items.flatMap((m) => m.entities);
  const entities = speaker.entity === undefined ? all : all.slice(speaker.entity, speaker.entity + 1);
  const entity = entities[0];
  if (first === undefined || last === undefined || entity === undefined) return null;
  const named = { from: first.from, to: last.to };
  const apart = last.kind === 'pronoun' || report.sources.at(-1) !== speaker.mentions.at(-1);
  const whole = apart ? named : wholePhrase(scene, named, report.cue, report.row?.kind === 'preposition');
  const relayed = report.via.some((m) => (mentions[m]?.from ?? -1) >= named.to && (mentions[m]?.from ?? -1) < whole.to);
  const { start, end } = spanOf(analysis, relayed ? named : whole);
  const span = sliceSpan(text, start, end);
  return entities.length > 1 ? { ...span, entity, entities } : { ...span, entity };
}

/** A speaker whom no dictionary knows keeps the words of the text for a name. */
function unnamedSource(scene: Scene, report: Report): AttributionSource | null {
  if (report.speaker === undefined) return null;
  const { start, end } = spanOf(scene.layout.analysis, report.speaker);
  const span = sliceSpan(scene.layout.analysis.text, start, end);
  return { ...span, entity: { name: span.text, country: null, sector: null } };
}

/** Sets `within` to the smallest attribution whose content holds this one's cue and content. */
function nest(row: AttributedContent, rows: readonly AttributedContent[]): Attribution {
  const inner = [row.attribution.cue, ...row.attribution.content];
  let best: { id: string; size: number } | undefined;
  for (const other of rows) {
    if (other.report === row.report) continue;
    const holds = inner.every((span) => other.attribution.content.some((outer) => contains(outer, span)));
    const size = other.attribution.content.reduce((sum: number, span: Span) => sum + span.end - span.start, 0);
    if (holds && (best === undefined || size < best.size)) best = { id: other.attribution.id, size };
  }
  return best === undefined ? row.attribution : { ...row.attribution, within: best.id };
}

/**
 * Sentences without a cue between two reports of one speaker in one block are his too; where the language's press does so, a person's also
 * over a paragraph break. A body that is named anew has not spoken all along.
 */
function carryOn(scene: Scene, reports: readonly Report[]): readonly Report[] {
  const { analysis } = scene.layout;
  const { returns, carries = false } = scene.layout.pack.attribution;
  const sentenceOf = (token: number): number => sentenceAt(analysis, token);
  const busy = new Set(reports.flatMap((r) => [r.cue, ...r.content].flatMap((range) => [sentenceOf(range.from), sentenceOf(range.to - 1)])));
  return reports.map((report, k) => {
    const next = nextAfter(reports, k, (r) => sentenceOf(r.cue.from) > sentenceOf(report.cue.from));
    if (next === undefined || speakerOf(scene, report) === undefined || speakerOf(scene, report) !== speakerOf(scene, next)) return report;
    const speaker = analysis.mentions[next.sources[0] ?? -1];
    const person = speaker?.entities[0]?.person;
    if (person === undefined && speaker?.kind !== 'pronoun') return report;
    const extra: TokenRange[] = [];
    const last = Math.max(...[report.cue, ...report.content].map((r) => sentenceOf(r.to - 1)));
    for (let s = last + 1; s < sentenceOf(startOf(next)); s += 1) {
      const sentence = analysis.sentences[s];
      const opening = analysis.tokens.slice(sentence?.from, (sentence?.from ?? 0) + 3).map((t) => t.norm).join(' ');
      if (sentence === undefined || busy.has(s) || returns.some((word) => opening.startsWith(word))) break;
      const block = analysis.sentences[last]?.block ?? -1;
      if ((analysis.sentences[sentenceOf(startOf(next))]?.block ?? Infinity) > block + (carries && person !== undefined ? 2 : 0)) break;
      extra.push(trimmed(scene, sentence));
    }
    return extra.length === 0 ? report : carried(report, extra);
  });
}

/** The report with its stretches in text order, none empty, none over another; nothing where none is left. */
function inTextOrder(report: Report): readonly Report[] {
  const sorted = report.content.filter((range) => range.to > range.from).sort((a, b) => a.from - b.from);
  const content = sorted.filter((range, k) => sorted.slice(0, k).every((other) => other.to <= range.from));
  return content.length === 0 ? [] : [{ ...report, content }];
}

/** What a speaker goes on to tell behind a denial is no longer denied. */
function carried(report: Report, extra: readonly TokenRange[]): Report {
  const { row, turns = [] } = report;
  const told = row === undefined || row.stance === 'affirms' ? [] : [{ row: { ...row, stance: 'affirms' as const }, content: extra }];
  return { ...report, content: [...report.content, ...extra], ...(turns.length + told.length === 0 ? {} : { turns: [...turns, ...told] }) };
}

/** The first of a list behind index `k` that passes, among the next forty. */
function nextAfter(reports: readonly Report[], k: number, passes: (report: Report) => boolean): Report | undefined {
  for (let i = k + 1; i < Math.min(reports.length, k + 40); i += 1) {
    const report = reports[i];
    if (report !== undefined && passes(report)) return report;
  }
  return undefined;
}

function speakerOf(scene: Scene, report: Report): string | undefined {
  const entity = scene.layout.analysis.mentions[report.sources[0] ?? -1]?.entities[0];
  return entity === undefined ? undefined : `${entity.name}|${entity.person ?? ''}`;
}
