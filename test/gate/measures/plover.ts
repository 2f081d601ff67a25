/** The gold records of the PLOVER manual: event types of a sentence, actors and recipients with country and sector. */
import type { Actor } from '../../../src/model/entity.ts';
import { bagHits, f1 } from '../../../src/eval/pair.ts';
import { codeRow, rowsOf, share, type Measure, type Row } from '../measure.ts';

type Cast = { readonly entity: Pick<Actor['entity'], 'country' | 'sector'> };
interface Event { readonly type: string; readonly actors: readonly Cast[]; readonly recipients: readonly Cast[] }

const typesOf = (events: readonly { readonly type: string }[]): string[] => [...new Set(events.map(({ type }) => type))];

function partiesOf(events: readonly Event[]): string[] {
  const key = (role: string, { entity }: Cast): string => `${role} ${entity.country ?? '-'}/${entity.sector ?? '-'}`;
  return [...new Set(events.flatMap(({ actors, recipients }) => [...actors.map((a) => key('actor', a)), ...recipients.map((r) => key('recipient', r))]))];
}

/** Micro F1 of sets, and the mean F1 of the gold's members. */
function score(pairs: readonly (readonly [gold: readonly string[], coded: readonly string[]])[]): { micro: number; macro: number } {
  const sum = (of: (gold: readonly string[], coded: readonly string[]) => number): number => pairs.reduce((total, [gold, coded]) => total + of(gold, coded), 0);
  const members = [...new Set(pairs.flatMap(([gold]) => gold))];
  const count = (member: string) => (list: readonly string[]): number => (list.includes(member) ? 1 : 0);
  const each = members.map((member) => {
    const has = count(member);
    return f1(sum((g, c) => has(g) * has(c)), sum((g) => has(g)), sum((_g, c) => has(c)));
  });
  return { micro: f1(sum(bagHits), sum((g) => g.length), sum((_g, c) => c.length)), macro: share(each.reduce((total, f) => total + f, 0), each.length) };
}

export const plover: Measure = {
  name: 'plover', sets: ['events/plover-gsr.jsonl.gz'],
  reach: { eventTypes: 0.72, actors: 0.55 },
  measure: (bytes) => {
    const rows = rowsOf<Row & { readonly events: readonly Event[] }>(bytes);
    const coded = rows.map((row) => codeRow(row).claims.map(({ event }) => event));
    const types = score(rows.map((row, i) => [typesOf(row.events), typesOf(coded[i] ?? [])]));
    const parties = score(rows.map((row, i) => [partiesOf(row.events), partiesOf(coded[i] ?? [])]));
    return { note: `${rows.length} sentences`, figures: { eventTypes: types.micro, eventTypesMacro: types.macro, actors: parties.micro } };
  },
};
