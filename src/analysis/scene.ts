/** Gathers an article's verbs and where they stand: what every search for a word's companions walks over. */
import { onceFor } from '../ontology/once.ts';
import { isNounForm, type CueHit, type EventHit } from './hits.ts';
import type { Layout, TokenRange } from './layout.ts';
import { compileMatcher, type Match, type MatchableRow, type Matcher } from './match.ts';
import type { LanguagePack } from './pack/index.ts';

/** A verb of the article, whatever table it stands in. */
export interface Predicate extends TokenRange {
  readonly voice: Match<MatchableRow>['voice'];
  readonly words: readonly number[];
  /** `light` and `suffer` verbs lend their subject to the noun that follows. */
  readonly kind: 'event' | 'cue' | 'light' | 'suffer';
}

/** The verbs of an article and where they stand; what every search for companions walks over. */
export interface Scene {
  readonly layout: Layout;
  readonly predicates: readonly Predicate[];
  readonly predicateAt: Int32Array;
  /** 1 where a token belongs to a noun that names an event. */
  readonly nounAt: Uint8Array;
}

/** Gathers every verb that a row knows, so that searches stop and share subjects where they should. */
export function buildScene(layout: Layout, events: readonly EventHit[], cues: readonly CueHit[]): Scene {
  const { analysis, pack } = layout;
  const predicates: Predicate[] = [];
  const add = (hit: Match<MatchableRow>, kind: Predicate['kind']): void => {
    predicates.push({ from: hit.from, to: hit.to, voice: hit.voice, words: hit.words, kind });
  };
  for (const hit of events) if (hit.row.kind !== 'noun' && hit.voice !== 'noun' && hit.row.frame !== 'nominal') add(hit, 'event');
  for (const hit of cues) if ((hit.row.kind === 'verb' && hit.voice !== 'noun') || hit.row.kind === 'postverb') add(hit, 'cue');
  const lights = lightMatcher(pack);
  for (const s of analysis.sentences) {
    for (const hit of lights.find(analysis.tokens, s.from, s.to)) if (hit.voice !== 'noun' && !isNounForm(layout, hit)) add(hit, hit.row.id === 'suffer' ? 'suffer' : 'light');
  }
  const order = { event: 0, cue: 1, light: 2, suffer: 2 };
  predicates.sort((a, b) => a.from - b.from || order[a.kind] - order[b.kind] || b.to - a.to);
  const predicateAt = new Int32Array(analysis.tokens.length).fill(-1);
  predicates.forEach((p, k) => {
    for (const w of p.words) if (predicateAt[w] === -1) predicateAt[w] = k;
  });
  const nounAt = new Uint8Array(analysis.tokens.length);
  for (const hit of events) if (hit.voice === 'noun' || hit.row.kind === 'noun') for (const w of hit.words) nounAt[w] = 1;
  return { layout, predicates, predicateAt, nounAt };
}

const lightMatcher = onceFor((pack: LanguagePack): Matcher<MatchableRow> => {
  const rows = [
    ...pack.grammar.lights.map((lemma) => ({ id: 'light', lemma, kind: 'verb' })),
    ...pack.grammar.suffers.map((lemma) => ({ id: 'suffer', lemma, kind: 'verb' })),
  ];
  return compileMatcher(rows, pack.inflect);
});
