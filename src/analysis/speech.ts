/** Turns a reporting word, its speaker and its content into a report. */
import { holdsQuote } from './content.ts';
import type { CueHit } from './hits.ts';
import type { TokenRange } from './layout.ts';
import { cueRange, ruleOf } from './quoted.ts';
import { trimmed, type Report } from './report.ts';
import type { Scene } from './scene.ts';

/** Who speaks: mentions, or the words of somebody whom no dictionary knows. */
export interface Speaker {
  readonly mentions: readonly number[];
  readonly words?: TokenRange;
}

/** A report with the marks at the edges of its content cut off; none where no content is left. */
export function reportOf(scene: Scene, cue: CueHit, speaker: Speaker | readonly number[], content: readonly TokenRange[], via: readonly number[] = []): readonly Report[] {
  const kept = content.map((range) => trimmed(scene, range)).filter((range) => range.to > range.from);
  if (kept.length === 0) return [];
  const quoted = kept.some((range) => holdsQuote(scene, range)) ? 'mixed' : 'indirect';
  const { mentions: sources, words = undefined } = 'mentions' in speaker ? speaker : { mentions: speaker };
  return [{ row: cue.row, rule: ruleOf(scene, cue), cue: cueRange(scene, cue), sources, ...(words === undefined ? {} : { speaker: words }), content: kept, quoted, via }];
}
