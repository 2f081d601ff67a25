/** A report in token ranges: the form in which quotations and reporting words are read before they are written down. */
import type { Attribution } from '../model/claim.ts';
import type { Scene } from './scene.ts';
import type { TokenRange } from './layout.ts';
import type { CueRow } from './pack/index.ts';

/** A report before it is written down: token ranges instead of characters. */
export interface Report {
  readonly row: CueRow | undefined;
  readonly rule: string;
  readonly cue: TokenRange;
  /** Indices into `analysis.mentions`; empty: no source is named. */
  readonly sources: readonly number[];
  /** The speaker's words, where no dictionary knows him and `sources` is empty. */
  readonly speaker?: TokenRange;
  /** Stretches of content, as token ranges in text order. */
  readonly content: readonly TokenRange[];
  readonly quoted: Attribution['quoted'];
  /** Mentions of relays. */
  readonly via: readonly number[];
  /** Stretches of the content in which the same speaker takes another stand: "said it could not verify …", what he tells behind a denial. */
  readonly turns?: readonly { readonly row: CueRow; readonly content: readonly TokenRange[] }[];
}

/** A range without marks at its edges. */
export function trimmed(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene.layout.analysis;
  let { from, to } = range;
  while (from < to && tokens[from]?.kind === 'mark' && !/^["'(\[]$/.test(tokens[from]?.norm ?? '')) from += 1;
  while (to > from && tokens[to - 1]?.kind === 'mark' && !/^["')\]%]$/.test(tokens[to - 1]?.norm ?? '')) to -= 1;
  return { from, to };
}
