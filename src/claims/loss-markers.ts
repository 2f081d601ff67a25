/** Finds the words that say what befell somebody or something: event words whose row bears an effect, and the room's own. */
import type { EventHit } from '../analysis/hits.ts';
import type { TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { meet } from '../analysis/ranges.ts';
import type { Scene } from '../analysis/scene.ts';
import type { LossEffect } from '../model/claim.ts';
import { effectsOf } from './loss-words.ts';
import { isNominal, suffersHere } from './roles.ts';

/** A word that says what befell, and on which side of it those stand whom it befell. */
export interface Marker extends TokenRange {
  readonly effect: LossEffect;
  readonly looks: 'left' | 'right' | 'both';
  /** True for a noun that names the act ("the killing of"), not those who suffered it ("casualties"). */
  readonly nominal: boolean;
  /** True where an auxiliary of the passive stands before ("were wounded"). */
  readonly undergone: boolean;
  /** True for a participle, which may stand bare behind those who suffered ("35 wounded in the blast"). */
  readonly participle: boolean;
  /** True for a noun of losses that counts men and things alike. */
  readonly alike?: boolean;
}

/** Effects on persons; the others are on things. */
export const bodily: ReadonlySet<LossEffect> = new Set(['killed', 'wounded', 'casualty', 'missing', 'captured', 'released', 'displaced', 'survived', 'arrested']);

/** Words of loss in a sentence, in text order, none overlapping. */
export function markersIn(scene: Scene, hits: readonly EventHit[], sentence: TokenRange): readonly Marker[] {
  const { analysis: { tokens }, pack } = scene.layout;
  const markers: Marker[] = [];
  for (const hit of hits) {
    if (hit.row.effect === undefined) continue;
    const suffers = hit.row.frame === 'undergo' || (suffersHere(scene, hit) && !isRelativeDoer(scene, hit));
    const nominal = isNominal(hit);
    markers.push({ from: hit.from, to: hit.to, effect: hit.row.effect, looks: nominal ? 'both' : suffers ? 'left' : 'right', nominal: nominal && hit.row.frame !== 'undergo', undergone: !nominal && isUndergone(scene, hit.from), participle: hit.voice === 'participle' });
  }
  const known = effectsOf(pack.losses);
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const found = known.longest(tokens, i, sentence.to);
    if (found === undefined) continue;
    const { to, row } = found;
    const longer = (range: TokenRange): boolean => range.from < to && i < range.to && range.to - range.from >= to - i;
    const taken = markers.some(longer) || hits.some((h) => longer(h) && h.words.length >= to - i);
    if (!taken) markers.splice(0, markers.length, ...markers.filter((m) => m.to <= i || m.from >= to));
    const undergone = isUndergone(scene, i);
    if (!taken) markers.push({ from: i, to, effect: row.effect, looks: undergone ? 'left' : 'both', nominal: false, undergone, participle: false });
  }
  const alike = phraseList(pack.losses.alike);
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const to = alike.after(tokens, i, sentence.to);
    if (to === i || markers.some((m) => meet(m, { from: i, to }))) continue;
    for (const effect of ['casualty', 'destroyed'] as const) markers.push({ from: i, to, effect, looks: 'right', nominal: true, undergone: false, participle: false, alike: true });
  }
  return markers.sort((a, b) => a.from - b.from);
}

/** "two people who shot at a car": behind a relative pronoun a participle without an auxiliary is a finite verb. */
function isRelativeDoer(scene: Scene, hit: EventHit): boolean {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  return hit.voice === 'participle' && grammar.passives.length > 0 && phraseList(grammar.relatives).after(tokens, hit.from - 1, hit.from) === hit.from;
}

/** "were wounded": an auxiliary of the passive stands before. */
function isUndergone(scene: Scene, at: number): boolean {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  const auxiliaries = phraseList(grammar.auxiliaries);
  const passives = phraseList(grammar.passives);
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    if (passives.after(tokens, i, i + 1) > i) return true;
    if (auxiliaries.after(tokens, i, i + 1) === i) return false;
  }
  return false;
}
