/** Turns a kind of reporting word and its words into rows. */
import type { CueKind } from '../../../analysis/pack/cue-kinds.ts';
import type { CueRow } from '../../../analysis/pack/index.ts';

/** One word of a kind; what it says of itself goes before what its kind says. */
export type Entry = Omit<CueRow, keyof CueKind> & Partial<CueKind>;

/** The rows of one kind, in the order given. */
export function cues(kind: CueKind, rows: readonly Entry[]): readonly CueRow[] {
  return rows.map((row) => ({ ...kind, ...row }));
}
