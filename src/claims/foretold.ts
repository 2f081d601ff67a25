/** Reads an act still to come as what telling of it is today: a promise, a concession or a threat. */
import type { Layout, TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { Auxiliary, EventType } from '../model/claim.ts';
import type { Refined } from './refine.ts';

/** Meetings, visits, aid and backing to come are agreed today (PLOVER 2023, AGREE). */
const promised: ReadonlySet<EventType> = new Set(['CONSULT', 'AID', 'SUPPORT', 'COOPERATE']);
/** Withdrawal, release and access to come are conceded today. */
const conceded: ReadonlySet<string> = new Set(['withdraw', 'release', 'disarm', 'access']);
/** Curbs to come are threatened today, whoever tells of them; force only under a condition: else it is a forecast. */
const threatened: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION']);
const threatenedIf: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'PROTEST']);

/** What is threatened, by the mode of the act (PLOVER 2023, THREATEN). */
function threatOf({ type, mode }: Refined): string {
  if (type === 'ASSAULT' || type === 'MOBILIZE') return 'violence';
  if (mode === 'arrest' || mode === 'convict') return 'arrest';
  if (mode === 'expel' || mode === 'deport') return 'expel';
  if (mode === 'seize') return 'territory';
  return mode === 'withdraw' || mode === 'boycott' ? 'relations' : 'restrict';
}

/** The event as its telling makes it; unchanged where it is past, denied, supposed or named by a noun. */
export function foretold(layout: Layout, refined: Refined, auxiliary: readonly Auxiliary[], sentence: TokenRange): Refined {
  if (!auxiliary.includes('future') || auxiliary.includes('negation') || auxiliary.includes('hypothetical')) return refined;
  if (promised.has(refined.type)) return { type: 'AGREE', contexts: refined.contexts };
  if (refined.type === 'RETREAT' && conceded.has(refined.mode ?? '')) return { type: 'CONCEDE', contexts: refined.contexts };
  if (threatened.has(refined.type) || (threatenedIf.has(refined.type) && isConditional(layout, sentence))) return { type: 'THREATEN', mode: threatOf(refined), contexts: refined.contexts };
  return refined;
}

function isConditional(layout: Layout, sentence: TokenRange): boolean {
  return phraseList(layout.pack.grammar.conditions).first(layout.analysis.tokens, sentence.from, sentence.to) !== undefined;
}
