/** Turns a rule id, as records carry it, into the row of the language room that fired, in words. */
import type { CueRow } from './analysis/pack/attribution.ts';
import type { EventRow } from './analysis/pack/events.ts';
import { roomFor } from './lang/registry.ts';

/** `English verb phrase “shoot ~ down”: ASSAULT/heavy-weapons; such as “…”`; undefined for a rule that is no row of a room. */
export function describeRule(id: string): string | undefined {
  const dot = id.indexOf('.');
  const room = roomFor(id.slice(0, dot));
  if (dot < 0 || room === undefined) return undefined;
  const name = id.slice(dot + 1);
  const event = room.events.find((row) => row.id === name);
  if (event !== undefined) return describeEvent(event);
  const cue = room.attribution.cues.find((row) => row.id === name);
  return cue === undefined ? undefined : describeCue(cue);
}

function describeEvent(row: EventRow): string {
  const type = row.mode === undefined ? row.type : `${row.type}/${row.mode}`;
  const roles = Object.entries(row.roles).map(([slot, role]) => `${slot} is ${role}`).join(', ');
  return [`${row.kind} “${row.lemma}” (${row.frame}) tells ${type}`, roles, row.effect === undefined ? '' : `loss: ${row.effect}`, `such as “${row.yes}”`]
    .filter((part) => part !== '').join('; ');
}

function describeCue(row: CueRow): string {
  return `${row.kind} “${row.lemma}” reports: the source ${row.stance}, the publisher ${row.commitment}; such as “${row.yes}”`;
}
