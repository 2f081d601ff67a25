/** Turns one reporting word outside a quotation's frame into its report: source, content, relays. */
import { chargeNouns } from './charges.ts';
import { companionsAfter } from './arguments.ts';
import { isPassive, subjectOf } from './subject.ts';
import type { Scene } from './scene.ts';
import { contentEnd, contentStart, demands, fits, holdsQuote, isClause, partOf, pointedBack } from './content.ts';
import { clauseOf, type CueHit } from './hits.ts';
import { boundsOf, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import { prepositionsFor } from './prepositions.ts';
import { addressee, cueRange, speakerBefore } from './quoted.ts';
import { startingIn } from './ranges.ts';
import { trimmed, type Report } from './report.ts';
import { reportOf, type Speaker } from './speech.ts';
import { readAgentless, readNoun, readPostverb, readPreposition } from './verbless.ts';
import { unnamedAfter, unnamedBefore } from './unnamed.ts';

/** Reads a reporting word; nothing where it reports no words or has no speaker that its kind needs. */
export function readCue(scene: Scene, cue: CueHit, cues: readonly CueHit[]): readonly Report[] {
  switch (cue.row.kind) {
    case 'preposition': return readPreposition(scene, cue);
    case 'none': return [];
    case 'adverb': return readAgentless(scene, cue);
    case 'noun': return readNoun(scene, cue, cues);
    case 'postverb': return readPostverb(scene, cue);
    default: {
      const whole = cue.opens === undefined ? cue : { ...cue, from: cue.opens };
      return isPassive(scene, cue) ? readPassive(scene, whole, cues) : readVerb(scene, whole, cues);
    }
  }
}

/** `X mengatakan (bahwa) …` · `X said that …` · `…, X said.` */
function readVerb(scene: Scene, cue: CueHit, cues: readonly CueHit[]): readonly Report[] {
  const { layout } = scene;
  const bounds = partOf(scene, cue);
  if (isPurpose(scene, cue) || isNegated(scene, cue)) return [];
  const subject = subjectOf(scene, cue);
  const sources = speakerOf(scene, cue, subject);
  if (sources === undefined) return [];
  if (cue.row.charge === true) return readCharge(scene, cue, sources, contentEnd(scene, cue, cues, bounds.to));
  const inserted = insertedAround(scene, cue, sources, bounds);
  if (inserted !== undefined) return reportOf(scene, cue, sources, inserted, addressee(scene, cue));
  const to = contentEnd(scene, cue, cues, bounds.to);
  const speaker = sources.words ?? layout.analysis.mentions[sources.mentions.at(-1) ?? -1];
  const behind = speaker !== undefined && speaker.from > cue.from ? Math.max(speaker.to, cue.to) : cue.to;
  const inverted = speaker !== undefined && speaker.from > cue.from;
  if (inverted && (isTurned(scene, cue, behind) || !introduces(scene, behind, to))) return readInverted(scene, cue, sources, behind, bounds);
  const stand = startingIn(cues, cue.to, to).find((next) => next.row.stance !== 'affirms');
  const start = contentStart(scene, cue, Math.min(to, stand?.opens ?? stand?.from ?? to), behind);
  const follows = trimmed(scene, { from: start.at, to });
  if (follows.to - follows.from < 1 || (!start.marked && follows.to - follows.from < 2 && !cue.row.content.includes('phrase'))) return readTrailing(scene, cue, sources);
  if (cue.row.weak === true && !start.marked && !holdsQuote(scene, follows) && !demands(scene, cue, follows)) return [];
  if (sources.words !== undefined && !start.marked && !holdsQuote(scene, follows) && !demands(scene, cue, follows) && !isClause(scene, follows) && !cue.row.content.includes('phrase')) return [];
  if (!fits(scene, cue, start, follows)) return [];
  if (!start.marked && isSetting(scene, cue, follows)) return readTrailing(scene, cue, sources);
  return reportOf(scene, cue, sources, [follows], addressee(scene, cue));
}

/** "said at a rally this month", "told the local paper": a phrase with no verb behind a word that reports clauses tells where it was said. */
function isSetting(scene: Scene, cue: CueHit, range: TokenRange): boolean {
  const { trees } = scene.layout.analysis;
  if (trees === undefined || cue.row.content.includes('phrase') || cue.row.content.includes('accusation') || holdsQuote(scene, range)) return false;
  return trees.tag[range.from] === 'ADP' && !trees.tag.slice(range.from, range.to).some((tag) => tag === 'VERB' || tag === 'AUX');
}

/** `rejected the allegation (that …)`: the words behind "that", else the noun for what was said. */
function readCharge(scene: Scene, cue: CueHit, sources: Speaker, most: number): readonly Report[] {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const noun = chargeNouns(layout.pack).first(tokens, cue.to, Math.min(most, cue.to + 5));
  if (noun === undefined) return readTrailing(scene, cue, sources);
  const parted = tokens.slice(cue.to, noun.from).some((token, k) => token.kind === 'mark' || scene.predicateAt[cue.to + k] !== -1);
  if (parted) return [];
  const after = phraseList(layout.pack.attribution.complementisers).after(tokens, noun.to, most);
  if (after > noun.to) return reportOf(scene, cue, sources, [{ from: after, to: most }]);
  const bare = phraseList(layout.pack.grammar.determiners).after(tokens, noun.to, most);
  const told = bare === noun.to && (prepositionsFor(layout.pack.grammar, 'of', 'on', 'for').after(tokens, bare, most) > bare || scene.predicateAt[bare] !== -1 || scene.nounAt[bare] === 1);
  return reportOf(scene, cue, sources, [{ from: cue.to, to: told ? most : bare }]);
}

/** The subject; else the last speaker where the verb goes on without one; else the unknown words before the verb. */
function speakerOf(scene: Scene, cue: CueHit, subject: readonly number[]): Speaker | undefined {
  if (subject.length > 0) return { mentions: subject };
  if (isElliptic(scene, cue)) {
    const mentions = lastSpeaker(scene, cue);
    if (mentions.length > 0) return { mentions };
  }
  const turned = scene.layout.pack.grammar.verbSecond === true && scene.layout.analysis.tokens[cue.from - 1]?.norm === ',' ? unnamedAfter(scene, cue.to) : undefined;
  const words = turned ?? (cue.voice === 'gerund' ? undefined : unnamedBefore(scene, cue));
  return words === undefined ? undefined : { mentions: [], words };
}

/** "to ensure", "guna menekan … dan memastikan": an infinitive tells an aim, and reports nothing. */
function isPurpose(scene: Scene, cue: CueHit): boolean {
  const { tokens } = scene.layout.analysis;
  const infinitives = phraseList(scene.layout.pack.grammar.infinitives);
  const clause = clauseOf(scene.layout, cue);
  const joined = phraseList(scene.layout.pack.grammar.conjunctions).after(tokens, cue.from - 1, cue.from) === cue.from;
  for (let i = cue.from - 1; i >= Math.max(clause.from, cue.from - 10); i -= 1) {
    if (infinitives.after(tokens, i, i + 1) > i) return true;
    if (scene.predicateAt[i] !== -1 || tokens[i]?.norm === ',' || (!joined && (scene.layout.mentionAt[i] ?? -1) !== -1)) return false;
  }
  return false;
}

/** "did not say", "tanpa menyebut": words that were not said. */
function isNegated(scene: Scene, cue: CueHit): boolean {
  const { tokens } = scene.layout.analysis;
  const negators = phraseList(scene.layout.pack.grammar.negators);
  return negators.before(tokens, cue.from, Math.max(0, cue.from - 3)) < cue.from;
}

/** `In a counter-attack, the ministry added, its units …`: a report set between commas takes the words on both sides. */
function insertedAround(scene: Scene, cue: CueHit, sources: Speaker, bounds: TokenRange): readonly TokenRange[] | undefined {
  const { tokens, mentions } = scene.layout.analysis;
  const first = sources.words ?? mentions[sources.mentions[0] ?? -1];
  if (first === undefined || first.from <= bounds.from + 1 || first.from > cue.from || cue.from - first.from > 8) return undefined;
  if (tokens[first.from - 1]?.norm !== ',' || tokens[cue.to]?.norm !== ',') return undefined;
  const before = trimmed(scene, { from: bounds.from, to: first.from });
  const after = trimmed(scene, { from: cue.to + 1, to: bounds.to });
  return before.to > before.from && after.to - after.from >= 3 ? [before, after] : undefined;
}

/** True where the verb opens behind a comma and nothing behind its speaker opens with "that": what was said stands before. */
function isTurned(scene: Scene, cue: CueHit, behind: number): boolean {
  const { tokens } = scene.layout.analysis;
  const list = phraseList(scene.layout.pack.attribution.complementisers);
  return tokens[cue.from - 1]?.norm === ',' && list.first(tokens, behind, behind + 3) === undefined;
}

/** True where what stands behind an inverted speaker is reported: behind a comma or the word for "that". */
function introduces(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.layout.analysis;
  const list = phraseList(scene.layout.pack.attribution.complementisers);
  for (let i = at; i < Math.min(to, at + 10); i += 1) if (tokens[i]?.norm === ',' || tokens[i]?.norm === ':' || list.after(tokens, i, to) > i) return to - i > 3;
  return false;
}

/** `…, sagte X`: the words before the verb are the content. */
function readInverted(scene: Scene, cue: CueHit, sources: Speaker, behind: number, bounds: TokenRange): readonly Report[] {
  const { tokens } = scene.layout.analysis;
  if (tokens[cue.from - 1]?.norm === ',') {
    const before = trimmed(scene, { from: bounds.from, to: cue.from });
    return before.to - before.from < 3 ? [] : reportOf(scene, cue, sources, [before], addressee(scene, cue));
  }
  const follows = trimmed(scene, { from: behind, to: bounds.to });
  return cue.row.content.includes('phrase') && follows.to - follows.from >= 2 ? reportOf(scene, cue, sources, [follows], addressee(scene, cue)) : [];
}

/** `…, X said.`: the words before the speaker are the content. */
function readTrailing(scene: Scene, cue: CueHit, sources: Speaker): readonly Report[] {
  const { layout } = scene;
  const bounds = partOf(scene, cue);
  const first = sources.words ?? layout.analysis.mentions[sources.mentions[0] ?? -1];
  const pointed = first === undefined ? undefined : pointedBack(scene, first.from, bounds);
  if (pointed !== undefined) return reportOf(scene, cue, sources, [pointed]);
  if (cue.row.weak === true || cue.row.charge === true || first === undefined || first.from <= bounds.from + 1 || first.from > cue.from) return [];
  const before = trimmed(scene, { from: bounds.from, to: first.from });
  return before.to - before.from < 3 ? [] : reportOf(scene, cue, sources, [before], addressee(scene, cue));
}

/** A verb without a subject at the opening of its sentence or behind a joining word goes on with the last speaker. */
function isElliptic(scene: Scene, cue: CueHit): boolean {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const bounds = boundsOf(layout, cue.from);
  const clause = clauseOf(layout, cue);
  const joined = clause.from > bounds.from && cue.from - clause.from <= 1;
  const comma = tokens[cue.from - 1]?.norm === ',';
  return cueRange(scene, cue).to > cue.to || joined || (comma && (layout.quoteAt[cue.from - 2] ?? -1) !== -1);
}

function lastSpeaker(scene: Scene, cue: CueHit): readonly number[] {
  const clause = clauseOf(scene.layout, cue);
  const before = startingIn(scene.predicates, clause.from - 60, clause.from).filter((p) => p.kind === 'cue' && p.to <= clause.from).at(-1);
  const shared = before === undefined ? [] : subjectOf(scene, before);
  return shared.length > 0 ? shared : speakerBefore(scene, cue.from);
}

/** `disebut oleh X`, `was described by X as …`: the agent speaks; without one nobody is named. */
function readPassive(scene: Scene, cue: CueHit, cues: readonly CueHit[]): readonly Report[] {
  if (cue.row.weak === true || isNegated(scene, cue)) return [];
  const agent = companionsAfter(scene, cue).find((c) => c.slots.includes('subject') || (cue.voice === 'passive' && c.slots[0] === 'object' && c.range.from === cue.to));
  const words = scene.layout.analysis.tokens;
  if (agent === undefined && phraseList(scene.layout.pack.attribution.distancing).after(words, cue.from, cue.to + 1) > cue.from) return [];
  const bounds = boundsOf(scene.layout, cue.from);
  const to = contentEnd(scene, cue, cues, bounds.to);
  const clause = clauseOf(scene.layout, cue);
  const pointed = agent === undefined ? undefined : pointedBack(scene, cue.from, bounds);
  if (agent === undefined && cue.opens !== undefined) return reportOf(scene, cue, [], [subjectWords(scene, cue)]);
  if (agent !== undefined && pointed !== undefined) return reportOf(scene, cue, agent.mentions, [pointed]);
  if (cue.row.charge === true) return [];
  if (agent === undefined && (cue.row.content.includes('accusation') || cue.row.stance !== 'affirms' || !opensContent(scene, cue))) return [];
  const from = agent?.range.to ?? cue.to;
  const before = trimmed(scene, { from: clause.from, to: cue.from });
  const after = trimmed(scene, { from, to: Math.min(to, clause.to) });
  const content = [before, after].filter((range) => range.to > range.from);
  const length = content.reduce((sum, range) => sum + range.to - range.from, 0);
  return length < 3 ? [] : reportOf(scene, cue, agent?.mentions ?? [], content);
}

/** "These figures could not be verified", "neither version could be verified": the words before the verb and its auxiliaries. */
function subjectWords(scene: Scene, cue: CueHit): TokenRange {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const { grammar, attribution } = layout.pack;
  const skips = [grammar.auxiliaries, grammar.negators, grammar.futures, grammar.hypotheticals, grammar.passives, attribution.withholding].map(phraseList);
  const clause = clauseOf(layout, cue);
  const opens = cue.opens !== undefined && cue.opens > clause.from ? cue.opens : (cue.words[0] ?? cue.from);
  const isAdverb = (i: number): boolean => (grammar.adverbEndings ?? []).some((ending) => tokens[i]?.norm.endsWith(ending) === true);
  const determiners = phraseList(grammar.determiners);
  let to = opens;
  while (to > clause.from && determiners.after(tokens, to - 1, to) < to && (isAdverb(to - 1) || skips.some((list) => list.after(tokens, to - 1, to) === to))) to -= 1;
  return trimmed(scene, { from: clause.from, to });
}

/** An English participle reports without an agent only before "that", "to" or "as"; a verb that is passive by form always. */
function opensContent(scene: Scene, cue: CueHit): boolean {
  if (cue.voice === 'passive') return true;
  const { tokens } = scene.layout.analysis;
  const lists = [scene.layout.pack.attribution.complementisers, scene.layout.pack.grammar.infinitives, scene.layout.pack.attribution.predicatives].map(phraseList);
  return lists.some((list) => list.after(tokens, cue.to, cue.to + 3) > cue.to);
}
