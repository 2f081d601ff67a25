/** Narrows an event's type, mode and contexts by the words around it. */
import { clauseOf, type EventHit } from '../analysis/hits.ts';
import type { Layout } from '../analysis/layout.ts';
import type { Refinement } from '../analysis/pack/index.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { CodedEvent, EventType } from '../model/claim.ts';
import { isMode } from '../ontology/plover.ts';

/** What the words around an event make of it. */
export interface Refined {
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly string[];
}

/** The row's own refinements go first, then the room's for the type; a mode given by the row stands unless the row itself refines it. */
export function refine(layout: Layout, hit: EventHit): Refined {
  const clause = clauseOf(layout, hit);
  const { tokens } = layout.analysis;
  const holds = (refinement: Refinement): boolean => phraseList(refinement.words).first(tokens, clause.from, clause.to) !== undefined;
  const own = hit.row.refine?.find(holds);
  const type: CodedEvent['type'] = own?.type ?? hit.row.type;
  const shared = layout.pack.refinements.filter((r) => r.of === type && holds(r));
  const mode = own?.mode ?? hit.row.mode ?? shared.find((r) => r.mode !== undefined)?.mode;
  const contexts = [hit.row.contexts, own?.contexts, ...shared.map((r) => r.contexts)].flatMap((list) => list ?? []);
  const kept = mode !== undefined && isMode(type, mode) ? { mode } : {};
  return { type, ...kept, contexts: [...new Set(contexts)] };
}
