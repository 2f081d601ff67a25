/** Finds the words that a reporting word reports: where they begin, where they end, whether they are of the kind that its row takes. */
import { firstIndex } from '../model/halving.ts';
import { chargeNouns } from './charges.ts';
import { subjectOf } from './subject.ts';
import type { Scene } from './scene.ts';
import type { CueHit } from './hits.ts';
import { joinedTo } from './joined.ts';
import { boundsOf, type TokenRange } from './layout.ts';
import { phraseList } from './phrases.ts';
import { cueRange } from './quoted.ts';
import { startingIn } from './ranges.ts';

/** True where a quotation stands wholly inside a stretch. */
export function holdsQuote(scene: Scene, range: TokenRange): boolean {
  const { quotes, tokens } = scene.layout.analysis;
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? 0;
  const first = firstIndex(quotes.length, (i) => (quotes[i]?.start ?? Infinity) < start);
  for (let i = first; i < quotes.length && (quotes[i]?.start ?? Infinity) < end; i += 1) if ((quotes[i]?.end ?? Infinity) <= end) return true;
  return false;
}

/** `…, which the police denied` · `…, a claim Kyiv denies`: the content is the statement before the comma, without its own speaker. */
export function pointedBack(scene: Scene, subject: number, bounds: TokenRange): TokenRange | undefined {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const { grammar, attribution } = layout.pack;
  const relatives = phraseList(grammar.relatives);
  const skips = [grammar.determiners, grammar.auxiliaries, grammar.passives, attribution.complementisers].map(phraseList);
  let points = false;
  let comma = subject - 1;
  for (; comma > bounds.from && tokens[comma]?.norm !== ','; comma -= 1) {
    const stands = relatives.after(tokens, comma, comma + 1) > comma || chargeNouns(layout.pack).after(tokens, comma, comma + 1) > comma;
    if (subject - comma > 6 || (!stands && skips.every((list) => list.after(tokens, comma, comma + 1) === comma))) return undefined;
    points ||= stands;
  }
  if (!points || comma <= bounds.from) return undefined;
  const said = startingIn(scene.predicates, bounds.from, comma).filter((p) => p.kind === 'cue' && p.to < comma).at(-1);
  const from = said === undefined ? bounds.from : phraseList(attribution.complementisers).after(tokens, said.to, comma);
  return comma - from >= 2 ? { from, to: comma } : undefined;
}

/** Where the content begins: behind an addressee, a comma and the complementiser. */
export function contentStart(scene: Scene, cue: CueHit, to: number, behind = cue.to): { readonly at: number; readonly marked: boolean; readonly infinitive: boolean } {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const complementisers = phraseList(layout.pack.attribution.complementisers);
  const infinitives = phraseList(layout.pack.grammar.infinitives);
  const begin = Math.max(behind, cueRange(scene, cue).to);
  if (!cue.row.content.includes('accusation')) {
    const reach = cue.row.content.includes('phrase') ? 2 : 14;
    for (let i = begin; i < Math.min(to, begin + reach); i += 1) {
      const after = complementisers.after(tokens, i, to);
      if (after > i) return { at: after, marked: true, infinitive: false };
      if (scene.predicateAt[i] !== -1 || tokens[i]?.norm === '.' || opensClause(scene, i)) break;
    }
  }
  const told = cue.row.content.includes('accusation') || cue.row.content.includes('infinitive') ? begin : addresseeEnd(scene, begin, to);
  const after = timeEnd(scene, told, to);
  const comma = tokens[after]?.norm === ',' ? after + 1 : after;
  return { at: comma, marked: false, infinitive: infinitives.after(tokens, comma, to) > comma };
}

/** "there was no evidence that", "belum ada bukti bahwa": words of a statement, so that a later "that" is not the one that opens it. */
function opensClause({ layout }: Scene, at: number): boolean {
  const { trees, tokens } = layout.analysis;
  return trees?.tag[at] === 'AUX' || trees?.relation[at] === 'expl' || phraseList(layout.pack.grammar.negators).after(tokens, at, at + 1) > at;
}

/** Behind "on Monday", "Senin (5/5)" right after the cue: when it was said is no part of what was said. */
function timeEnd({ layout }: Scene, at: number, to: number): number {
  const { tokens, times } = layout.analysis;
  const led = Object.hasOwn(layout.pack.grammar.prepositions, tokens[at]?.norm ?? '') ? at + 1 : at;
  const time = times[layout.timeAt[led] ?? -1];
  return time === undefined || time.from > led || time.to > to || time.type === 'DURATION' ? at : time.to;
}

/** Skips "reporters", "kepada wartawan" right after the cue: up to six tokens that hold a person or medium and then a clause. */
function addresseeEnd(scene: Scene, at: number, to: number): number {
  const { layout } = scene;
  const mention = layout.analysis.mentions[layout.mentionAt[at] ?? -1];
  const behind = layout.analysis.mentions[layout.mentionAt[at + 1] ?? -1];
  const isHearer = (m: typeof mention): boolean => m !== undefined && m.entities[0]?.sector === 'JRN';
  if (mention !== undefined && isHearer(mention) && mention.to <= to) return mention.to;
  if (mention === undefined && behind !== undefined && isHearer(behind) && behind.to <= to) return behind.to;
  return at;
}

/** "appealed to families to leave": an infinitive near the verb of a row that takes one. */
export function demands(scene: Scene, cue: CueHit, follows: TokenRange): boolean {
  if (!cue.row.content.includes('infinitive')) return false;
  const { tokens } = scene.layout.analysis;
  return phraseList(scene.layout.pack.grammar.infinitives).first(tokens, follows.from, Math.min(follows.to, follows.from + 8)) !== undefined;
}

/** True where a stretch holds a verb of its own. */
export function isClause(scene: Scene, range: TokenRange): boolean {
  const { grammar } = scene.layout.pack;
  if (scene.predicateAt.subarray(range.from, range.to).some((p) => p !== -1)) return true;
  const { tokens } = scene.layout.analysis;
  if ([grammar.auxiliaries, grammar.passives, grammar.futures].some((list) => phraseList(list).first(tokens, range.from, range.to) !== undefined)) return true;
  const { beginnings, endings } = grammar.verbLike;
  return tokens.slice(range.from, range.to).some((t) => t.kind === 'word' && !t.capital && t.norm.length >= 5 && (beginnings.some((b) => t.norm.startsWith(b)) || endings.some((e) => t.norm.endsWith(e))));
}

/** Whether what follows is of the kind that the row takes. */
export function fits(scene: Scene, cue: CueHit, start: { readonly marked: boolean; readonly infinitive: boolean }, follows: TokenRange): boolean {
  const { content } = cue.row;
  if (start.marked || content.includes('phrase') || content.includes('accusation')) return true;
  if (content.includes('clause')) return follows.to - follows.from >= 2;
  const { tokens } = scene.layout.analysis;
  return phraseList(scene.layout.pack.grammar.infinitives).first(tokens, follows.from, follows.to) !== undefined || holdsQuote(scene, follows);
}

/** The stretch of a sentence between semicolons in which a cue stands: what may be reported by it. */
export function partOf({ layout }: Scene, cue: TokenRange): TokenRange {
  const { tokens } = layout.analysis;
  let { from, to } = boundsOf(layout, cue.from);
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.norm !== ';' || layout.quoteAt[i] !== layout.quoteAt[cue.from]) continue;
    if (i < cue.from) from = i + 1;
    else to = i;
  }
  return { from, to };
}

/** Where a later verb goes back to the reporting verb itself, the token before which the reported words end. */
function leavesAt(scene: Scene, cue: CueHit, most: number): number | undefined {
  const { tag } = scene.layout.analysis.trees ?? {};
  for (let i = cue.to + 3; i < most; i += 1) {
    if (scene.predicateAt[i] === -1 && tag?.[i] !== 'VERB') continue;
    const joined = joinedTo(scene, { from: i, to: i + 1 });
    if (joined?.main.from === cue.from) return joined.at;
  }
  return undefined;
}

/** Content runs to the end of the sentence, or to the next report of the same speaker or of another joined to it. */
export function contentEnd(scene: Scene, cue: CueHit, cues: readonly CueHit[], most: number): number {
  const { layout } = scene;
  const { tokens } = layout.analysis;
  const conjunctions = phraseList(layout.pack.grammar.conjunctions);
  const openers = phraseList(layout.pack.grammar.clauses);
  const relatives = phraseList(layout.pack.grammar.relatives);
  const part = partOf(scene, cue);
  if (part.to < most) return contentEnd(scene, cue, cues, part.to);
  const leaves = leavesAt(scene, cue, most);
  if (leaves !== undefined) return contentEnd(scene, cue, cues, leaves);
  for (const next of startingIn(cues, cue.to + 1, most)) {
    if (next.voice === 'noun') continue;
    if (next.row.kind !== 'verb' && next.row.kind !== 'preposition' && next.row.kind !== 'postverb') continue;
    const subject = next.row.kind === 'verb' ? layout.analysis.mentions[subjectOf(scene, next)[0] ?? -1] : undefined;
    const opens = subject !== undefined && subject.from > cue.to && subject.from < next.from ? subject.from : next.from;
    const pointed = next.row.stance === 'affirms' ? undefined : pointedBack(scene, opens, { from: cue.to, to: most });
    if (pointed !== undefined) return pointed.to;
    for (let i = opens - 1; i > Math.max(cue.to, opens - 5); i -= 1) {
      const norm = tokens[i]?.norm;
      const joins = openers.after(tokens, i, next.from) > i || (conjunctions.after(tokens, i, i + 1) > i && (tokens[i - 1]?.norm === ',' || opens === next.from));
      const whichDenies = norm === ',' && [i + 1, i + 2, i + 3].some((k) => k < next.from && relatives.after(tokens, k, next.from) > k);
      const after = norm === ',' && i === opens - 1 && (opens < next.from || next.voice === 'gerund');
      if (joins || whichDenies || after || (norm === ',' && next.row.kind !== 'verb')) return i;
    }
  }
  return most;
}
