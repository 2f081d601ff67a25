/** Turns the claims of one happening into an incident: its slots, its days, its place, its name. */
import type { Place } from '../model/claim.ts';
import type { Incident, LocatedClaim, Slot } from '../model/incident.ts';
import { slotsOf } from './accounts.ts';
import { worldOf } from './acts.ts';
import { mostCommon } from './most-common.ts';
import { statesPlace } from './places.ts';
import { copiesOf } from './witnesses.ts';
import type { Words } from './words-of-people.ts';

/** One line: type, who, to whom, where, when, as far as the slots say. */
function titleOf(type: string, slots: readonly Slot[], where: string | null, when: string | null): string {
  const words = (name: string): string => {
    const values = slots.find((slot) => slot.name === name)?.values.filter(({ claims }) => claims.length > 0) ?? [];
    return values.map(({ value, witnesses }) => ({ value, witnesses })).sort((a, b) => b.witnesses - a.witnesses)[0]?.value ?? '';
  };
  const actor = words('actor'), recipient = words('recipient');
  const act = [type, actor && `by ${actor}`, recipient && `on ${recipient}`].filter((part) => part !== '').join(' ');
  return [act, where, when].filter((part) => part !== null && part !== '').join(', ');
}

/** The incident of these claims, which come in any order, read as judged. */
export function incidentOf<C extends LocatedClaim>(members: readonly C[], words: Words): Incident & { readonly claims: readonly C[] } {
  const claims = [...members].sort((a, b) => compare(a.key, b.key));
  const judgements = words.isEmpty ? [] : [...new Set(claims.flatMap(({ key }) => words.of(key)))].sort((a, b) => a.id - b.id);
  const preferred = new Map(judgements.flatMap(({ verdict, slot, value }) => (verdict === 'preferred-value' && slot !== null && value !== null ? [[slot, value] as const] : [])));
  const slots = slotsOf(claims).map((slot): Slot => {
    const value = preferred.get(slot.name);
    return value === undefined ? slot : { ...slot, preferred: value };
  });
  const dated = claims.filter(({ claim }) => claim.event.occurred?.certainty === 'certain');
  const times = (dated.length > 0 ? dated : claims).flatMap(({ claim: { event: { occurred } } }) => (occurred ? [occurred] : []));
  const [start = '', end = ''] = mostCommon(times.map((time) => `${time.start ?? ''}/${time.end ?? ''}`))?.split('/') ?? [];
  const place = mainPlace(claims);
  return {
    id: claims[0]?.key ?? '',
    title: titleOf(claims[0]?.claim.event.type ?? '', slots, place?.name ?? null, start || end || null),
    type: claims[0]?.claim.event.type ?? '',
    start: start || null,
    end: end || null,
    place: place?.name ?? null,
    country: place?.country ?? null,
    world: claims[0] ? worldOf(claims[0].claim.event) : 'actual',
    claims, slots,
    copies: copiesOf(claims),
    ...(judgements.length > 0 ? { judgements } : {}),
    contested: slots.some(({ state }) => state === 'contested'),
  };
}

/** The place told most, by passages that name one if any does; of equals the smaller name. */
function mainPlace(claims: readonly LocatedClaim[]): Place | undefined {
  const stating = claims.filter(({ claim }) => claim.event.place && statesPlace({ claim }));
  const places = (stating.length > 0 ? stating : claims).flatMap(({ claim }) => (claim.event.place ? [claim.event.place] : []));
  const name = mostCommon(places.map((place) => place.name));
  return places.find((place) => place.name === name);
}

/** The order of incidents: by day, undated ones last, then by id. */
export function byDay(a: Incident, b: Incident): number {
  return compare(a.start ?? a.end ?? '~', b.start ?? b.end ?? '~') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
