/** Turns an event's type, mode and auxiliaries into what must be alike before two claims can tell one happening. */
import type { CodedEvent, EventType } from '../model/claim.ts';

/** `physical` acts are told apart by where, `deeds` by who, `meetings` by who with whom. */
export type ActKind = 'physical' | 'meeting' | 'deed';

const physical: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);
const meetings: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
/** Ways of attack that accounts of one attack confuse, or that one attack combines. */
const kinetic = new Set([
  'aerial', 'crowd-control', 'destroy', 'drone', 'explosives', 'firearms', 'heavy-weapons', 'primitive', 'suicide-attack', 'targeted', 'unconventional',
]);

/** How acts of this type are told apart. */
export function kindOf(type: EventType): ActKind {
  return physical.has(type) ? 'physical' : meetings.has(type) ? 'meeting' : 'deed';
}

/** What has happened, what is past history, and what has not (yet) happened never join. */
export function worldOf({ auxiliary }: CodedEvent): 'actual' | 'historical' | 'possible' {
  if (auxiliary.includes('historical')) return 'historical';
  return auxiliary.includes('future') || auxiliary.includes('hypothetical') ? 'possible' : 'actual';
}

/** Losses of a shoot-down: another act than the shelling of the same day, whoever tells both in one breath. */
const aircraft = new Set(['aircraft', 'drone', 'helicopter']);

/** The mode as far as it tells acts of one type apart; null goes with every mode. */
export function manner({ type, mode, losses }: CodedEvent): string | null {
  if (type === 'ASSAULT' && (mode === undefined || kinetic.has(mode)) && losses.some(({ what }) => aircraft.has(what))) return 'against-aircraft';
  if (type === 'ASSAULT' && mode === undefined && losses.some(({ what, effect }) => what === 'person' && (effect === 'killed' || effect === 'wounded'))) return 'kinetic';
  if (mode === undefined || type === 'PROTEST') return null;
  return type === 'ASSAULT' && kinetic.has(mode) ? 'kinetic' : mode;
}

/** Weapons from afar, which accounts call by each other's names. */
const bombardment = new Set(['aerial', 'drone', 'explosives', 'heavy-weapons']);

/** True where a denial of one mode may speak of the other: they are alike, one is not told, or accounts confuse them. */
export function sameWay(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || (bombardment.has(a) && bombardment.has(b));
}
