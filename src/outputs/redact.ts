/** Turns rows into rows that name no person, for those who may not publish the names of victims. */
import type { Actor, Entity, Sector } from '../model/entity.ts';
import { actorConcepts } from '../ontology/actors.ts';
import { countries } from '../ontology/countries.ts';
import { once } from '../ontology/once.ts';
import { columns, type Column } from './columns.ts';
import type { ClaimRow } from './rows.ts';

/** What stands in place of a name. */
export const withheld = '[name withheld]';

/** Columns that hold words of the page, or its address, in which any name may stand. */
const ofThePage = new Set(['title', 'url', 'source_text', 'source_person', 'actor_texts', 'recipient_texts', 'cue', 'occurred_text', 'place_text', 'trigger', 'passage']);

/** The columns without words of the page: they stay, empty, so that tables keep their shape. */
export const redactedColumns: readonly Column[] = columns.map((column) => (ofThePage.has(column.name) ? { ...column, value: () => null } : column));

/** Sectors whose members our tables need not know to be sure that a body is meant, not a person. */
const bodies: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP', 'REB', 'UAF', 'PTY', 'PRM', 'IGO', 'NGO']);

/** The row with persons taken out of all parties and sources. */
export function redacted(row: ClaimRow): ClaimRow {
  const { attribution, claim } = row;
  const { event } = claim;
  return {
    ...row,
    attribution: attribution === null ? null : {
      ...attribution,
      source: attribution.source === null ? null : { ...attribution.source, entity: nameless(attribution.source.entity) },
      ...(attribution.via === undefined ? {} : { via: attribution.via.map(nameless) }),
    },
    claim: {
      ...claim,
      event: {
        ...event, actors: event.actors.map(namelessActor), recipients: event.recipients.map(namelessActor),
        losses: event.losses.map((loss) => ({ ...loss, side: loss.side === null ? null : nameless(loss.side) })),
      },
    },
  };
}

function namelessActor(actor: Actor): Actor {
  return { ...actor, entity: nameless(actor.entity) };
}

/** The body or office without its person; a name that our tables do not know as a body's is withheld. */
export function nameless({ country, name, person, sector }: Entity): Entity {
  const isBody = name !== person && (bodies.has(sector) || isKnown(name));
  return { name: isBody ? name : withheld, country, sector };
}

/** The bodies of our tables: names as they are, and frames that a country fills (`Civilians of {country}`); one that the words of the text fill could hold a person. */
const known = once((): { readonly names: ReadonlySet<string>; readonly frames: readonly RegExp[] } => {
  const names = [...new Set(actorConcepts().map((concept) => concept.name))];
  const frames = names.filter((name) => name.includes('{country}') && !/\{(?!country)/.test(name));
  return {
    names: new Set([...countries().map((country) => country.name), ...names.filter((name) => !name.includes('{'))]),
    frames: frames.map((frame) => new RegExp(`^${frame.split('{country}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\p{L} .&’\'-]{2,40}')}$`, 'u')),
  };
});

function isKnown(name: string): boolean {
  const { frames, names } = known();
  return names.has(name) || frames.some((frame) => frame.test(name));
}
