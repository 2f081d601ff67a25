/** Narrows an event's type, mode and contexts by the words around it. */
import { clauseOf, type EventHit } from '../analysis/hits.ts';
import type { Token } from '../analysis/analysis.ts';
import type { Layout, TokenRange } from '../analysis/layout.ts';
import type { LanguagePack, Refinement, TypeRefinement } from '../analysis/pack/index.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { EventType } from '../model/claim.ts';
import { onceEach, onceFor } from '../ontology/once.ts';
import { isMode } from '../ontology/plover.ts';
import { rowsByWord } from './rows-by-word.ts';

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
  const type = own?.type ?? hit.row.type;
  const shared = standing(layout.pack, type, tokens, clause);
  const mode = own?.mode ?? hit.row.mode ?? shared.find((r) => r.mode !== undefined)?.mode;
  const contexts = [hit.row.contexts, own?.contexts, ...shared.map((r) => r.contexts)].flatMap((list) => list ?? []);
  const kept = mode !== undefined && isMode(type, mode) ? { mode } : {};
  return { type, ...kept, contexts: [...new Set(contexts)] };
}

/** The refinements of each type of a room, by the words that they may begin with. */
const refinementsOf = onceFor((pack: LanguagePack) => onceEach((type: EventType) => rowsByWord(pack.refinements.filter((r) => r.of === type))));

/** The room's refinements of a type whose words stand in a clause, in the room's order. */
function standing(pack: LanguagePack, type: EventType, tokens: readonly Token[], clause: TokenRange): readonly TypeRefinement[] {
  const rowsAt = refinementsOf(pack)(type);
  const found = new Set<TypeRefinement>();
  for (let i = clause.from; i < clause.to; i += 1) {
    for (const row of rowsAt(tokens[i]?.norm ?? '')) if (!found.has(row) && phraseList(row.words).after(tokens, i, clause.to) > i) found.add(row);
  }
  return found.size < 2 ? [...found] : pack.refinements.filter((row) => found.has(row));
}
