/** The kinds of reporting words that every language has: how they stand to their content, and what their source means by it. */
import type { CueRow } from './attribution.ts';

/** What a kind gives a row. */
export type CueKind = Pick<CueRow, 'kind' | 'stance' | 'commitment' | 'content'> & Pick<Partial<CueRow>, 'counted'>;

/** "said that". */
export const says: CueKind = { kind: 'verb', stance: 'affirms', commitment: 'attributes', content: ['clause'] };
/** "noted the delay". */
export const speaks: CueKind = { ...says, content: ['clause', 'phrase'] };
/** "ordered them to leave". */
export const demands: CueKind = { ...says, content: ['infinitive', 'clause'] };
/** "called for a truce". */
export const wants: CueKind = { ...says, content: ['infinitive', 'clause', 'phrase'] };
/** "called the raid a crime". */
export const names: CueKind = { ...says, content: ['phrase'] };
/** "claimed that": the publisher keeps its distance. */
export const claims: CueKind = { ...says, commitment: 'distances' };
/** "accused X of". */
export const accuses: CueKind = { ...says, content: ['accusation'] };
/** "denied that", "denied the charge". */
export const denies: CueKind = { ...speaks, stance: 'denies' };
/** "doubted that", "questioned the figure". */
export const doubts: CueKind = { ...speaks, stance: 'doubts' };
/** "according to X". */
export const before: CueKind = { ...says, kind: 'preposition' };
/** "reportedly". */
export const adverb: CueKind = { ...says, kind: 'adverb' };
/** "the claim that". */
export const noun: CueKind = { ...says, kind: 'noun' };
/** "said X", behind a quotation. */
export const after: CueKind = { ...says, kind: 'postverb' };
/** Words that hold a reporting word and report nothing. */
export const silent: CueKind = { ...says, kind: 'none' };
