/** The ways in which English verbs and nouns build their events, by name; the tables of the types spread them into their rows. */
import type { EventType } from '../../../model/claim.ts';
import type { EventRow } from '../../../analysis/pack/index.ts';

/** What a pattern gives a row. */
type Pattern = Pick<EventRow, 'kind' | 'frame' | 'roles'>;

/** "Israel bombed Rafah". */
export const hits: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'recipient' } };
/** "Gunmen killed three soldiers": the object bears the row's loss. */
export const harms: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'victim' } };
/** "The army shot down two drones": the object bears the row's loss. */
export const wrecks: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'thing' } };
/** "Rebels seized the town": the object is where it happens. */
export const gains: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'place', from: 'recipient' } };
/** "The governor resigned". */
export const acts: Pattern = { kind: 'verb', frame: 'intransitive', roles: { subject: 'actor' } };
/** "Police opened fire on the crowd", "they marched against the government". */
export const aims: Pattern = { kind: 'verb', frame: 'oblique', roles: { subject: 'actor', on: 'recipient' } };
/** "Troops withdrew from the valley". */
export const leaves: Pattern = { kind: 'verb', frame: 'oblique', roles: { subject: 'actor', from: 'place' } };
/** "He apologized to Kyiv for the delay". */
export const turnsTo: Pattern = { kind: 'verb', frame: 'oblique', roles: { subject: 'actor', to: 'recipient' } };
/** "She met with the envoy", "Egypt and Qatar talked": all are actors. */
export const together: Pattern = { kind: 'verb', frame: 'reciprocal', roles: { subject: 'actor', object: 'actor', with: 'actor', between: 'actor' } };
/** "Moscow urged Baku to stop", "the court ordered that …". */
export const tells: Pattern = { kind: 'verb', frame: 'clausal', roles: { subject: 'actor', object: 'recipient', clause: 'content' } };
/** "They agreed to meet", "it vowed to strike back". */
export const resolves: Pattern = { kind: 'verb', frame: 'clausal', roles: { subject: 'actor', with: 'actor', to: 'recipient', clause: 'content' } };
/** "Kyiv sent the city food", "they gave weapons to the militia". */
export const gives: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', to: 'recipient', for: 'recipient', with: 'recipient' } };
/** "The brigade lost three tanks": the subject is bereft of what the object names. */
export const loses: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'recipient', object: 'thing' } };
/** "Twelve people died": the subject bears the row's loss. */
export const suffers: Pattern = { kind: 'verb', frame: 'undergo', roles: { subject: 'victim' } };
/** "The ceasefire collapsed", "the talks ended": nobody is named by the verb itself. */
export const lapses: Pattern = { kind: 'verb', frame: 'intransitive', roles: { between: 'actor', with: 'actor' } };
/** "an Israeli attack on Rafah". */
export const blow: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', on: 'recipient', with: 'recipient' } };
/** "the shelling of Rafah", "Israeli shelling". */
export const strokeAt: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'either', on: 'recipient' } };
/** "the killing of a teacher": who follows bears the row's loss. */
export const harmOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'victim' } };
/** "the destruction of the mill". */
export const ruinOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'thing' } };
/** "the arrest of an editor". */
export const actUpon: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'recipient', on: 'recipient' } };
/** "the capture of the town". */
export const gainOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'place', from: 'recipient' } };
/** "clashes between A and B", "talks with B". */
export const between: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', with: 'actor', between: 'actor' } };
/** "the withdrawal of Serb troops from the town". */
export const leaveOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', from: 'place' } };
/** "a call for B to stop", "an appeal to B". */
export const callTo: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', to: 'recipient', on: 'recipient', clause: 'content' } };
/** "Saudi aid to Sudan". */
export const giftTo: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', from: 'actor', to: 'recipient', for: 'recipient' } };

/** Rows of one type, each with the type written in. */
export function table(type: EventType, rows: readonly Omit<EventRow, 'type'>[]): readonly EventRow[] {
  return rows.map((row) => ({ type, ...row }));
}
