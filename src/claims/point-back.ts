/** "Baku denied the accusation", "membantah tudingan itu": a denial that points back denies the act last told by somebody else. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import { chargeNouns } from '../analysis/charges.ts';
import { sentenceAt, type TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { prepositionsFor } from '../analysis/prepositions.ts';
import { Shelf } from '../analysis/ranges.ts';
import type { Actor, Entity } from '../model/entity.ts';
import { accusedOthers, speakerAsActor, withAccused } from './doers.ts';
import type { Draft } from './draft.ts';
import { stanceOf, standsOf, type Stand } from './voice.ts';

/** Words within which a content is the bare name of a charge, and no account of its own. */
const longest = 7;
/** Drafts before a denial among which the charge is looked for. */
const farthest = 40;
/** Sentences over which a denial points back. */
const reach = 6;

/**
 * A draft for each denial or doubt that tells no act of its own: it names a charge ("the allegation", "these figures", "it"), or speaks of the
 * things that the charge spoke of ("denied that the drone was theirs"). Type, mode, time and place are the charge's; its doer only where the one
 * who denies is he, its sufferer never.
 */
export function pointBack(scene: Scene, attributions: readonly AttributedContent[], drafts: readonly Draft[]): readonly Draft[] {
  const shelf = new Shelf<Draft>();
  for (const draft of drafts) shelf.put(draft, draft.sentence, draft.sentence + reach);
  const disputed = disputedPieces(scene, attributions);
  return attributions.flatMap((row) => standsOf(row).flatMap((stand) => piecesOf(scene, stand).flatMap((content): readonly Draft[] => {
    const sentence = sentenceAt(scene.layout.analysis, content.from);
    const near = shelf.at(sentence);
    const own = (draft: Draft): boolean => draft.type !== 'ACCUSE' && draft.reports.includes(row) && content.from <= draft.trigger.to && draft.trigger.from < content.to;
    if (near.some(own) || (stand.stance === 'affirms' && disputed(content))) return [];
    const blamed = blamedFor(scene, row, content, near, attributions);
    if (blamed !== undefined) return [blamed];
    const told = near.filter((d) => d.trigger.from < content.from && !byWords.has(d.type) && !d.auxiliary.includes('negation') && isOthers(d, row));
    const found = stand.stance === 'affirms' ? answered(scene, content, told, row) : (namedCharge(scene, content, told) ?? sharedCharge(scene, content, told, row));
    return found === undefined ? [] : [denialOf(found, row, stand, content, sentence)];
  })));
}

/**
 * "The two sides blame each other for it", "blamed the rebels for it": the last act told before, with those for its doer who are blamed. Speakers
 * joined in one accusation make one draft.
 */
function blamedFor(scene: Scene, row: AttributedContent, content: TokenRange, near: readonly Draft[], attributions: readonly AttributedContent[]): Draft | undefined {
  if (row.report.row?.content.includes('accusation') !== true || row.report.row.stance !== 'affirms') return undefined;
  const { analysis: { tokens }, pack: { attribution, grammar } } = scene.layout;
  const at = phraseList(attribution.pointers).first(tokens, content.from, Math.min(content.to, content.from + longest));
  if (at === undefined || prepositionsFor(grammar, 'for', 'on').before(tokens, at.from, content.from) === at.from) return undefined;
  const charge = near.filter((d) => d.trigger.from < content.from && !byWords.has(d.type) && !d.auxiliary.includes('negation')).at(-1);
  const joined = attributions.filter(({ report }) => report === row.report);
  if (charge === undefined || joined[0] !== row) return undefined;
  const named = withAccused(scene, { ...chargeAgain({ charge, at }, content, sentenceAt(scene.layout.analysis, content.from)), nominal: true, actors: [], reports: joined, rules: ['blame.points-back'] });
  return named.actors.length > 0 || accusedOthers(scene, named, row).length > 0 ? { ...named, nominal: false } : undefined;
}

/** The charge once more, as somebody denies or doubts it. */
function denialOf(found: Found, row: AttributedContent, stand: Stand, content: TokenRange, sentence: number): Draft {
  return { ...chargeAgain(found, content, sentence), actors: accused(found.charge, row), reports: [row], ...(stand.stance === 'affirms' ? { denied: true } : {}), rules: ['stance.points-back'] };
}

/** Type, mode, time and place of what was told before, under the words that point to it. */
function chargeAgain({ charge, at }: Found, content: TokenRange, sentence: number): Draft {
  const { occurred } = charge;
  const implied = occurred === null ? null : { start: occurred.start, end: occurred.end, certainty: 'implied' as const, text: null };
  return {
    ...charge, hit: undefined, trigger: at, sentence, clause: content.from, recipients: [], losses: [], occurred: implied, nominal: false,
    auxiliary: charge.auxiliary.filter((a) => a === 'historical'),
  };
}

/** What the same source affirms is no charge that it could deny; what it denies is one of somebody else. */
function isOthers(draft: Draft, row: AttributedContent): boolean {
  const name = row.attribution.source?.entity.name;
  return draft.reports.every((r) => r.attribution.source?.entity.name !== name || stanceOf(r, draft.trigger.from) !== 'affirms');
}

/** Tests whether somebody denies or doubts within a piece: then the piece itself answers nothing. */
function disputedPieces(scene: Scene, attributions: readonly AttributedContent[]): (piece: TokenRange) => boolean {
  const openings = new Shelf<number>();
  for (const { stance, content } of attributions.flatMap(standsOf)) for (const { from } of stance === 'affirms' ? [] : content.slice(0, 1)) {
    const sentence = sentenceAt(scene.layout.analysis, from);
    openings.put(from, sentence, sentence);
  }
  return (piece) => openings.at(sentenceAt(scene.layout.analysis, piece.from)).some((at) => piece.from <= at && at < piece.to);
}

/** The first stretch of a denial; of what is affirmed, the sentences each, for one of them may answer a charge. */
function piecesOf(scene: Scene, stand: Stand): readonly TokenRange[] {
  if (stand.stance !== 'affirms') return stand.content.slice(0, 1);
  const { sentences, tokens } = scene.layout.analysis;
  return stand.content.flatMap(({ from, to }) => {
    const first = tokens[from]?.sentence ?? 0;
    const last = tokens[to - 1]?.sentence ?? first;
    return sentences.slice(first, last + 1).map((s) => ({ from: Math.max(from, s.from), to: Math.min(to, s.to) }));
  });
}

/** Tokens at the opening of a sentence among which it is negated, or names a charge. */
const opening = 8;

/** "The allegations are baseless", "not one truck …": words that call a charge untrue, or with a negation speak of what the speaker's side is charged with. */
function answered(scene: Scene, content: TokenRange, told: readonly Draft[], row: AttributedContent): Found | undefined {
  const { tokens } = scene.layout.analysis;
  const { attribution, grammar } = scene.layout.pack;
  const most = Math.min(content.to, content.from + opening);
  const named = chargeNouns(scene.layout.pack).first(tokens, content.from, most);
  const refuted = named === undefined ? undefined : phraseList(attribution.falsehoods).first(tokens, named.to, Math.min(content.to, named.to + opening));
  const spoken = told.filter((d) => d.reports.length > 0);
  const last = spoken.at(-1);
  if (named !== undefined && refuted !== undefined && refuted.from > named.to && last !== undefined) return { charge: last, at: named };
  if (phraseList(grammar.negators).first(tokens, content.from, most) === undefined) return undefined;
  const source = row.attribution.source?.entity;
  const charges = spoken.filter((d) => source !== undefined && d.actors.some((a) => speaksFor(source, a.entity)));
  return sharedCharge(scene, { from: content.from, to: Math.min(content.to, content.from + 2 * opening) }, charges, undefined);
}

/** Types whose acts are words: a denial is of a deed. */
const byWords: ReadonlySet<Draft['type']> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']);

/** Sectors by which a state acts; its bodies answer for one another. */
const state: ReadonlySet<string | null> = new Set(['GOV', 'MIL', 'COP', null]);

function speaksFor(source: Entity, doer: Entity): boolean {
  if (source.country === null || source.country !== doer.country) return false;
  return source.sector === doer.sector || source.name === doer.name || (state.has(source.sector) && state.has(doer.sector));
}

interface Found {
  readonly charge: Draft;
  /** The words that point to it. */
  readonly at: TokenRange;
}

/** The last charge of somebody else that a short content names: a count points to what has losses. */
function namedCharge(scene: Scene, content: TokenRange, told: readonly Draft[]): Found | undefined {
  if (content.to - content.from > longest) return undefined;
  const { tokens } = scene.layout.analysis;
  const { figures, pointers } = scene.layout.pack.attribution;
  const counted = phraseList(figures).first(tokens, content.from, content.to);
  const at = counted ?? chargeNouns(scene.layout.pack).first(tokens, content.from, content.to) ?? phraseList(pointers).first(tokens, content.from, content.to);
  if (at === undefined || at.from > content.from + 2 || holdsVerb(scene, { from: at.to, to: content.to })) return undefined;
  const spoken = told.filter((d) => d.reports.length > 0 && (counted === undefined || d.losses.length > 0));
  const charge = spoken.at(-1) ?? told.at(-1);
  return charge === undefined ? undefined : { charge, at };
}

function holdsVerb(scene: Scene, range: TokenRange): boolean {
  const tags = scene.layout.analysis.trees?.tag.slice(range.from, range.to) ?? [];
  return tags.some((tag) => tag === 'VERB' || tag === 'AUX') || scene.predicateAt.subarray(range.from, range.to).some((p) => p !== -1);
}

/** The charge that shares most words with a denial, the later of two alike; one against the denier himself needs none where the denial is short. */
function sharedCharge(scene: Scene, content: TokenRange, told: readonly Draft[], row: AttributedContent | undefined): Found | undefined {
  const words = topics(scene, content);
  const anaphoric = refersBack(scene, content);
  let best: Found | undefined;
  let most = 1;
  for (const charge of told) {
    const sentence = scene.layout.analysis.sentences[charge.sentence];
    if (sentence === undefined) continue;
    const known = new Set(topics(scene, sentence).map(({ stem }) => stem));
    const shared = words.filter(({ stem }) => known.has(stem));
    const answers = row !== undefined && charge.reports.length > 0 && accused(charge, row).length > 0 && content.to - content.from <= longest;
    const score = shared.length + (answers ? 1 : 0) + (row !== undefined && anaphoric && isNear(scene, charge, content) ? 1 : 0);
    if (score < most) continue;
    most = score;
    const first = shared[0]?.at ?? content.from;
    best = { charge, at: { from: first, to: first + 1 } };
  }
  return best;
}

/** "kota itu": a noun that has been told of. An article before the noun ("the") says less. */
function refersBack(scene: Scene, content: TokenRange): boolean {
  const { after } = scene.layout.pack.mentions.anaphors;
  return scene.layout.analysis.tokens.slice(content.from, content.to).some(({ norm }) => after.includes(norm));
}

function isNear(scene: Scene, charge: Draft, content: TokenRange): boolean {
  return charge.reports.length > 0 && sentenceAt(scene.layout.analysis, content.from) - charge.sentence <= 2;
}

/** Letters by which two forms of one word are alike. */
const stemLength = 5;

/** Nouns, places and verbs of a stretch that are neither actors nor words of reporting, by their first letters. */
function topics(scene: Scene, range: TokenRange): readonly { readonly at: number; readonly stem: string }[] {
  const { tokens, trees } = scene.layout.analysis;
  const found: { at: number; stem: string }[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    const tag = trees?.tag[at] ?? 'NOUN';
    const cue = scene.predicates[scene.predicateAt[at] ?? -1]?.kind === 'cue';
    const thing = tag === 'NOUN' || tag === 'VERB' || (tag === 'PROPN' && (scene.layout.mentionAt[at] ?? -1) === -1);
    if (token?.kind === 'word' && token.norm.length >= 4 && !cue && thing) found.push({ at, stem: token.norm.slice(0, stemLength) });
  }
  return found;
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
  const { source } = row.attribution;
  if (source === null) return [];
  const { entity } = source;
  const charged = charge.actors.some((a) => a.entity.country === entity.country && (a.entity.sector === entity.sector || a.entity.name === entity.name));
  return charged ? [speakerAsActor(source)] : [];
}
