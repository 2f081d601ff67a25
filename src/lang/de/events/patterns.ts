/** The ways in which German verbs and nouns build their events, by name; the tables of the types name one in each row. */
import type { EventType } from '../../../model/claim.ts';
import type { EventRow } from '../../../analysis/pack/index.ts';

/** What a pattern gives a row. */
export type Pattern = Pick<EventRow, 'kind' | 'frame' | 'roles'>;

/** A row in short: id without its type, lemma, pattern, a sentence that fires it, one that must not, and what else it says. */
export type Entry = readonly [id: string, lemma: string, pattern: Pattern, yes: string, no: string, more?: Partial<EventRow>];

/** "Israel bombardierte Rafah". */
export const hits: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'recipient', on: 'recipient' } };
/** "Bewaffnete töteten drei Soldaten": the object bears the row's loss. */
export const harms: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'victim' } };
/** "Die Armee schoss zwei Drohnen ab": the object bears the row's loss. */
export const wrecks: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'thing' } };
/** "Die Rebellen nahmen die Stadt ein": the object is where it happens. */
export const gains: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'place', from: 'recipient' } };
/** "Der Gouverneur trat zurück". */
export const acts: Pattern = { kind: 'verb', frame: 'intransitive', roles: { subject: 'actor' } };
/** "Die Polizei schoss auf die Menge", "sie demonstrierten gegen die Regierung". */
export const aims: Pattern = { kind: 'verb', frame: 'oblique', roles: { subject: 'actor', on: 'recipient' } };
/** "Die Truppen zogen sich aus dem Tal zurück". */
export const leaves: Pattern = { kind: 'verb', frame: 'oblique', roles: { subject: 'actor', from: 'place' } };
/** "Er entschuldigte sich bei Kiew". */
export const turnsTo: Pattern = { kind: 'verb', frame: 'oblique', roles: { subject: 'actor', to: 'recipient', object: 'recipient' } };
/** "Sie traf den Gesandten", "Ägypten und Katar verhandelten": all are actors. */
export const together: Pattern = { kind: 'verb', frame: 'reciprocal', roles: { subject: 'actor', object: 'actor', with: 'actor', between: 'actor' } };
/** "Moskau rief Baku auf, …". */
export const tells: Pattern = { kind: 'verb', frame: 'clausal', roles: { subject: 'actor', object: 'recipient', on: 'recipient', clause: 'content' } };
/** "Sie vereinbarten, sich zu treffen". */
export const resolves: Pattern = { kind: 'verb', frame: 'clausal', roles: { subject: 'actor', with: 'actor', to: 'recipient', clause: 'content' } };
/** "Kiew schickte der Stadt Brot", "sie lieferten Waffen an die Miliz". */
export const gives: Pattern = { kind: 'verb', frame: 'transitive', roles: { subject: 'actor', object: 'recipient', to: 'recipient', on: 'recipient', for: 'recipient' } };
/** "Zwölf Menschen starben": the subject bears the row's loss. */
export const suffers: Pattern = { kind: 'verb', frame: 'undergo', roles: { subject: 'victim', object: 'victim' } };
/** "Die Waffenruhe zerbrach": nobody is named by the verb itself. */
export const lapses: Pattern = { kind: 'verb', frame: 'intransitive', roles: { between: 'actor', with: 'actor' } };
/** "ein israelischer Angriff auf Rafah". */
export const blow: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', on: 'recipient', with: 'recipient' } };
/** "die Bombardierung von Rafah". */
export const strokeAt: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'either', on: 'recipient' } };
/** "die Tötung eines Lehrers": who follows bears the row's loss. */
export const harmOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'victim', on: 'victim' } };
/** "die Zerstörung der Mühle". */
export const ruinOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'thing' } };
/** "die Festnahme eines Redakteurs". */
export const actUpon: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'recipient', on: 'recipient' } };
/** "die Einnahme der Stadt". */
export const gainOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'place' } };
/** "Gefechte zwischen A und B", "Gespräche mit B". */
export const between: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', with: 'actor', between: 'actor' } };
/** "der Abzug der Truppen aus dem Tal". */
export const leaveOf: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', from: 'place' } };
/** "ein Aufruf an B". */
export const callTo: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', on: 'recipient', to: 'recipient', clause: 'content' } };
/** "saudische Hilfe für den Sudan". */
export const giftTo: Pattern = { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', from: 'actor', on: 'recipient', to: 'recipient', for: 'recipient' } };

/** Rows of one type, each written out. */
export function table(type: EventType, entries: readonly Entry[]): readonly EventRow[] {
  return entries.map(([id, lemma, pattern, yes, no, more]) => ({ type, id: `${type.toLowerCase()}.${id}`, lemma, ...pattern, ...more, yes, no }));
}
