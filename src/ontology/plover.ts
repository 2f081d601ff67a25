/** Turns the PLOVER 2023 table into answers: types, modes, contexts, quad classes, conflict-cooperation scores. */
import { readFileSync } from 'node:fs';
import type { EventType } from '../model/claim.ts';
import { dataPath } from './data-path.ts';
import { once } from './once.ts';

export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

interface TypeFacts {
  readonly quad: QuadClass;
  readonly requiresRecipient: boolean;
  readonly score: number;
  /** Mode to its score; null where the manual gives none. */
  readonly modes: Readonly<Record<string, number | null>>;
}

interface PloverTable {
  readonly types: Readonly<Record<EventType, TypeFacts>>;
  readonly contexts: readonly string[];
}

const table = once((): PloverTable => JSON.parse(readFileSync(dataPath('ontology/plover.json'), 'utf8')) as PloverTable);

/** The 16 event types in the manual's order. */
export function eventTypes(): readonly EventType[] {
  return Object.keys(table().types) as EventType[];
}

/** True where `name` is one of the 16 event types. */
export function isEventType(name: string): name is EventType {
  return Object.hasOwn(table().types, name);
}

/** The modes of a type in the manual's order; empty for the types that have none. */
export function modes(type: EventType): readonly string[] {
  return Object.keys(table().types[type].modes);
}

/** True where the manual lists `mode` under `type`. */
export function isMode(type: EventType, mode: string): boolean {
  return Object.hasOwn(table().types[type].modes, mode);
}

/** The 37 contexts in the manual's order. */
export function contexts(): readonly string[] {
  return table().contexts;
}

/** True where the manual lists the context. */
export function isContext(name: string): boolean {
  return table().contexts.includes(name);
}

/** The quarter of verbal or material, cooperation or conflict, in which a type stands. */
export function quadClass(type: EventType): QuadClass {
  return table().types[type].quad;
}

/** True for the types that the manual codes only with a recipient. */
export function requiresRecipient(type: EventType): boolean {
  return table().types[type].requiresRecipient;
}

/** Conflict (-10) to cooperation (10): the mode's own score where the manual gives one, else the type's. Unknown modes take the type's. */
export function score(type: EventType, mode?: string): number {
  const facts = table().types[type];
  return (mode === undefined ? undefined : facts.modes[mode]) ?? facts.score;
}
