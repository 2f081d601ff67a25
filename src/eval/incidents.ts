/** Turns hand-coded incidents and the incidents made of records into figures: what joined, slot states, relations. */
import { clusterClaims } from '../incidents/cluster.ts';
import { toLocatedClaims } from '../incidents/located-claims.ts';
import { relate } from '../incidents/relations.ts';
import type { Claim } from '../model/claim.ts';
import type { Incident, LocatedClaim, RelationKind, Slot, SlotState } from '../model/incident.ts';
import type { CodedDocument } from '../model/record.ts';
import { overlaps } from '../model/span.ts';
import { entityKey } from './compare.ts';
import { goldText, type GoldDocument } from './gold.ts';
import { bagF1, f1, placedWords } from './pair.ts';

/** A hand-coded claim that knows its incident. */
export type GoldClaim = Claim & { readonly incident?: string };

/** A hand-coded incident; `claims` name a claim of a document as `document:claim`. Without `slots` it only says what must stay apart. */
export interface GoldIncident {
  readonly id: string;
  readonly reports: readonly string[];
  readonly distractor?: string;
  readonly slots?: readonly { readonly slot: string; readonly state: SlotState; readonly values: readonly { readonly claims: readonly string[] }[] }[];
}

/** A hand-coded relation between two claims. */
export interface GoldRelation {
  readonly id: string;
  readonly relation: RelationKind;
  readonly a: { readonly doc: string; readonly claim: string };
  readonly b: { readonly doc: string; readonly claim: string };
}

/** One thing looked at, for the listing. */
export interface IncidentVerdict {
  readonly what: 'join' | 'apart' | 'slot' | 'relation';
  readonly name: string;
  readonly gold: string;
  readonly found: string;
}

/** Each share between 0 and 1; 1 where nothing was asked. */
export interface IncidentFigures {
  /** Incidents whose reports all stand in one incident of ours. */
  readonly joined: number;
  /** Distractors whose own main incident is another. */
  readonly apart: number;
  readonly slotStates: number;
  readonly relationsMacro: number;
  readonly relationsRight: number;
}

export interface IncidentEvaluation {
  readonly figures: IncidentFigures;
  readonly verdicts: readonly IncidentVerdict[];
}

/** A claim of ours with the incident that holds it. */
interface Placed {
  readonly located: LocatedClaim;
  readonly incident: Incident;
}

/** Compares the incidents made of `records` with hand-coded ones; `pairs` holds each hand-coded document with our record of it. */
export function evaluateIncidents(
  pairs: readonly { readonly gold: GoldDocument; readonly record: CodedDocument }[],
  incidents: readonly GoldIncident[],
  relations: readonly GoldRelation[],
): IncidentEvaluation {
  const found = matchClaims(pairs);
  const verdicts: IncidentVerdict[] = [];
  const told = pairs.flatMap(({ gold: { claims, id } }) => (claims ?? []).map((claim: GoldClaim) => ({ report: id, incident: claim.incident ?? '', ours: found.get(`${id}:${claim.id}`) })));
  for (const gold of incidents.filter(({ slots }) => slots !== undefined)) {
    const own = told.filter(({ incident }) => incident === gold.id);
    const main = mainIncident(own.flatMap(({ ours }) => ours ?? []));
    for (const report of gold.reports) {
      const joined = own.some((claim) => claim.report === report && claim.ours !== undefined && claim.ours.incident === main);
      verdicts.push({ what: 'join', name: `${gold.id} ${report}`, gold: 'in', found: joined ? 'in' : 'out' });
    }
    const { distractor } = gold;
    if (distractor !== undefined) {
      const others = told.filter(({ incident, report }) => report === distractor && (incident === distractor || incident.startsWith(`${distractor}.`)));
      const inside = main !== undefined && mainIncident(others.flatMap(({ ours }) => ours ?? [])) === main;
      verdicts.push({ what: 'apart', name: `${gold.id} ${distractor}`, gold: 'out', found: inside ? 'in' : 'out' });
    }
    for (const { slot, state, values } of gold.slots ?? []) {
      const claims = values.flatMap((value) => value.claims).flatMap((name) => found.get(name) ?? []);
      verdicts.push({ what: 'slot', name: `${gold.id} ${slot}`, gold: state, found: slotFor(slot, claims)?.state ?? 'none' });
    }
  }
  for (const { id, relation, a, b } of relations) {
    const one = found.get(`${a.doc}:${a.claim}`), other = found.get(`${b.doc}:${b.claim}`);
    const kind = one && other ? relate(one.located, other.located, one.incident === other.incident).kind : 'none';
    verdicts.push({ what: 'relation', name: `${id} ${a.doc}:${a.claim} ${b.doc}:${b.claim}`, gold: relation, found: kind });
  }
  return { figures: figuresOf(verdicts), verdicts };
}

function figuresOf(verdicts: readonly IncidentVerdict[]): IncidentFigures {
  const share = (what: string): number => {
    const asked = verdicts.filter((verdict) => verdict.what === what);
    return asked.length === 0 ? 1 : asked.filter(({ gold, found }) => gold === found).length / asked.length;
  };
  const relations = verdicts.filter(({ what }) => what === 'relation');
  const kinds = [...new Set(relations.map(({ gold }) => gold))];
  const macro = kinds.map((kind) => f1(
    relations.filter(({ gold, found }) => gold === kind && found === kind).length,
    relations.filter(({ gold }) => gold === kind).length, relations.filter(({ found }) => found === kind).length));
  return {
    joined: share('join'), apart: share('apart'), slotStates: share('slot'),
    relationsMacro: kinds.length === 0 ? 1 : macro.reduce((sum, value) => sum + value, 0) / kinds.length, relationsRight: share('relation'),
  };
}

/** For each hand-coded claim (`document:claim`) the one of ours that is likest: of the same passage, by type, source, parties and figures. */
function matchClaims(pairs: readonly { readonly gold: GoldDocument; readonly record: CodedDocument }[]): Map<string, Placed> {
  const located = pairs.map(({ gold, record }) => toLocatedClaims(record, gold.id));
  const incidents = clusterClaims(located.flat());
  const holders = new Map(incidents.flatMap((incident) => incident.claims.map((claim) => [claim.key, incident] as const)));
  const found = new Map<string, Placed>();
  pairs.forEach(({ gold }, at) => {
    const text = goldText(gold);
    const sources = new Map(gold.attributions.map((attribution) => [attribution.id, attribution.source?.entity]));
    for (const claim of gold.claims ?? []) {
      const source = claim.attribution === null ? undefined : sources.get(claim.attribution);
      const [likest] = (located[at] ?? []).map((ours) => ({ ours, likeness: likeness(text, claim, source?.name ?? null, ours) }))
        .filter((one) => one.likeness > 0).sort((x, y) => y.likeness - x.likeness || (x.ours.key < y.ours.key ? -1 : 1));
      const incident = likest && holders.get(likest.ours.key);
      if (likest && incident) found.set(`${gold.id}:${claim.id}`, { located: likest.ours, incident });
    }
  });
  return found;
}

function likeness(text: string, gold: Claim, source: string | null, { claim, source: ours }: LocatedClaim): number {
  const passage = bagF1(placedWords(text, [gold.passage]), placedWords(text, [claim.passage]));
  if (passage === 0 || gold.event.type !== claim.event.type) return 0;
  const names = ({ event }: Claim): string[] => [...event.actors, ...event.recipients].map(({ entity }) => entityKey(entity));
  const losses = ({ event }: Claim): string[] => event.losses.map(({ effect, what, low, high }) => `${effect} ${what} ${low ?? ''}..${high ?? ''}`);
  const trigger = overlaps(gold.event.trigger, claim.event.trigger);
  return 1 + passage + (source === (ours?.name ?? null) ? 0.5 : 0) + (gold.stance === claim.stance ? 0.5 : 0) + bagF1(names(gold), names(claim)) + bagF1(losses(gold), losses(claim)) + (trigger ? 0.5 : 0);
}

function mainIncident(placed: readonly Placed[]): Incident | undefined {
  const counts = new Map<Incident, number>();
  for (const { incident } of placed) counts.set(incident, (counts.get(incident) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a.id < b.id ? -1 : 1))[0]?.[0];
}

const names: Readonly<Record<string, string>> = { what: 'event', mode: 'mode', actors: 'actor', recipients: 'recipient', place: 'place', date: 'time' };

/** Our slot of that kind which holds most of the claims; a loss is asked for by effect and thing, with the category in brackets. */
function slotFor(name: string, placed: readonly Placed[]): Slot | undefined {
  const [first = ''] = name.split(/[ :(]/);
  const [, effect, what, category] = /^(\w+) ([\w-]+)(?: \(([\w-]+)\))?$/.exec(name) ?? [];
  const fits = ({ name: ours, loss }: Slot): boolean =>
    first in names ? ours === names[first] : loss?.effect === effect && loss?.what === what && (category === undefined || loss?.category === category || loss?.category === undefined);
  const keys = new Set(placed.map(({ located }) => located.key));
  const slots = [...new Set(placed.map(({ incident }) => incident))].flatMap((incident) => incident.slots.filter(fits));
  const held = (slot: Slot): number => slot.values.reduce((sum, { claims, denials }) => sum + [...claims, ...(denials ?? [])].filter((key) => keys.has(key)).length, 0)
    + (slot.loss?.category === category ? 0.5 : 0);
  return slots.filter((slot) => held(slot) >= 1).sort((a, b) => held(b) - held(a))[0];
}
