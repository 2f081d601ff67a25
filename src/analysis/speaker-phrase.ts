/** Turns a speaker's mention into the whole noun phrase: what stands between it and its verb, and tells who speaks, is part of it. */
import { boundsOf, type TokenRange } from './layout.ts';
import { phraseList, type PhraseList } from './phrases.ts';
import type { Scene } from './scene.ts';

/** A longer stretch behind a mention is no part of its phrase. */
const longest = 24;

/**
 * "Residents" of "Residents reached by telephone said", "officials" of "officials in Kyiv who asked for help said": the mention with the
 * relative clause, participle or preposition behind it. Behind its cue only a word that stands before its speaker ("according to") takes
 * such words in: after a verb they may tell where it was said.
 */
export function wholePhrase(scene: Scene, speaker: TokenRange, cue: TokenRange, leads: boolean): TokenRange {
  const { tokens } = scene.layout.analysis;
  if (tokens[speaker.from]?.sentence !== tokens[cue.from]?.sentence) return speaker;
  const to = speaker.to <= cue.from ? beforeCue(scene, speaker, cue) : leads ? behindCue(scene, speaker) : undefined;
  return to === undefined || to - speaker.to > longest ? speaker : { from: speaker.from, to };
}

/** Where the words that describe a speaker end before his verb; undefined where those between are none. */
function beforeCue(scene: Scene, speaker: TokenRange, cue: TokenRange): number | undefined {
  const { layout } = scene;
  const { tokens, trees } = layout.analysis;
  const adverbs = skipped(scene);
  let to = cue.from;
  while (to > speaker.to && adverbs(to - 1)) to -= 1;
  const set = tokens[speaker.to]?.norm === ',';
  const closed = tokens[to - 1]?.norm === ',';
  if (set !== closed || trees?.tag[to - 1] === 'CCONJ') return undefined;
  if (closed) to -= 1;
  const open = set ? speaker.to + 1 : speaker.to;
  if (to - open < 2 || layout.quoteAt[open] !== layout.quoteAt[speaker.from]) return undefined;
  const holdsVerb = scene.predicateAt.subarray(open, to).some((p) => p !== -1);
  const joined = trees !== undefined && trees.tag.slice(open, to).some((tag, k) => tag === 'CCONJ' && trees.tag[open + k + 1] === 'VERB');
  if (describes(scene, open)) return joined ? undefined : to;
  return !set && !holdsVerb && leadsPlace(scene, open) && !tokens.slice(open, to).some((t) => t.norm === ',') ? to : undefined;
}

/** Where the words that describe the speaker of "according to" end. */
function behindCue(scene: Scene, speaker: TokenRange): number | undefined {
  const { tokens } = scene.layout.analysis;
  const { to: most } = boundsOf(scene.layout, speaker.from);
  if (!describes(scene, speaker.to) && !leadsPlace(scene, speaker.to)) return undefined;
  let to = speaker.to;
  while (to < most && tokens[to]?.kind !== 'mark') to += 1;
  return to - speaker.to >= 2 ? to : undefined;
}

/** True where a relative clause opens, or a participle that hangs on the noun before it. */
function describes(scene: Scene, at: number): boolean {
  const { analysis, pack: { grammar } } = scene.layout;
  const relative = phraseList(grammar.relatives);
  const preposed = Object.hasOwn(grammar.prepositions, analysis.tokens[at]?.norm ?? '') ? at + 1 : at;
  if (relative.after(analysis.tokens, preposed, preposed + 1) > preposed) return true;
  return analysis.trees?.tag[at] === 'VERB' && analysis.trees.relation[at]?.startsWith('acl') === true;
}

/** True where a preposition opens that leads a place or a body, and no time. */
function leadsPlace(scene: Scene, at: number): boolean {
  const { layout } = scene;
  const { grammar, mentions } = layout.pack;
  const norm = layout.analysis.tokens[at]?.norm ?? '';
  return (mentions.locatives.includes(norm) || mentions.links.includes(norm) || (grammar.prepositions[norm] ?? []).includes('for')) && layout.timeAt[at + 1] === -1;
}

/** Tests whether a token between speaker and verb is an auxiliary, an adverb or a time. */
function skipped({ layout }: Scene): (i: number) => boolean {
  const { grammar } = layout.pack;
  const { tokens, trees } = layout.analysis;
  const lists: readonly PhraseList[] = [grammar.auxiliaries, grammar.negators, grammar.futures, grammar.passives].map(phraseList);
  return (i) => layout.timeAt[i] !== -1 || trees?.tag[i] === 'ADV' || trees?.tag[i] === 'AUX' || lists.some((list) => list.after(tokens, i, i + 1) > i);
}
