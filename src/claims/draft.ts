/** A claim in the making: one event word with everything read around it so far. */
import type { Auxiliary, CodedEvent, EventType, Loss, Occurred, Place } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import type { EventHit } from '../analysis/hits.ts';
import type { TokenRange } from '../analysis/layout.ts';

export interface Draft {
  readonly hit: EventHit | undefined;
  /** The words that fire, as token range. */
  readonly trigger: TokenRange;
  readonly sentence: number;
  /** First token of its clause. */
  readonly clause: number;
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly string[];
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly losses: readonly Loss[];
  readonly auxiliary: readonly Auxiliary[];
  readonly occurred: Occurred | null;
  readonly place: Place | null;
  /** The attributions that hold it, one claim each; empty: the publisher's own voice. */
  readonly reports: readonly AttributedContent[];
  /** True where a noun names the act. */
  readonly nominal: boolean;
  /** True where the publisher holds it at arm's length by a word of the clause. */
  readonly distanced: boolean;
  /** True where the source's plain negation answers a charge told in the article. */
  readonly denied?: boolean;
  readonly rules: readonly string[];
}

/** Types whose speaker demands, promises, refuses or threatens: what he speaks of is content, and no event of its own. */
export const speechTypes: ReadonlySet<CodedEvent['type']> = new Set(['REQUEST', 'AGREE', 'CONCEDE', 'REJECT', 'THREATEN']);

/** Types that are done by speaking. */
export const spokenTypes: ReadonlySet<CodedEvent['type']> = new Set([...speechTypes, 'ACCUSE', 'SUPPORT']);
