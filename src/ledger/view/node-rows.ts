/** Turns nodes into rows of the view and back. */
import type { Facts, Member, Node } from '../../incidents/nodes.ts';
import { nodeOf } from '../../incidents/nodes.ts';
import { kindOf } from '../../incidents/acts.ts';

/** Facts without what follows from the rest, as JSON; an open end of a window is null. */
export function packFacts({ manner, parties, place, placeStated, type, window, world }: Facts): string {
  const { actors, all, countries, recipients, several, speaker, victims } = parties;
  return JSON.stringify([
    type, world, manner, window === undefined ? null : [window.first, window.last, window.grain, Number(window.certain)],
    place && [place.name, place.country, place.latitude, place.longitude, place.precision], Number(placeStated), actors, recipients, all, countries, speaker,
    victims, Number(several),
  ]);
}

type Packed = [
  Facts['type'], Facts['world'], string | null, [number | null, number | null, 0 | 1 | 2, 0 | 1] | null,
  [string, string | null, number | null, number | null, NonNullable<Facts['place']>['precision']] | null, 0 | 1, string[], string[], string[], string[], string | null,
  string[], 0 | 1,
];

/** The facts that `packFacts` was given. */
function unpackFacts(packed: string): Facts {
  const [type, world, manner, window, place, placeStated, actors, recipients, all, countries, speaker, victims, several] = JSON.parse(packed) as Packed;
  return {
    type, kind: kindOf(type), world, manner,
    window: window === null ? undefined : { first: window[0] ?? -Infinity, last: window[1] ?? Infinity, grain: window[2], certain: window[3] === 1 },
    place: place && { name: place[0], country: place[1], latitude: place[2], longitude: place[3], precision: place[4] },
    placeStated: placeStated === 1, parties: { actors, recipients, all, countries, speaker, victims, several: several === 1 },
  };
}

type PackedMember = [claim: number, article: number, start: number, print: string | null, key: string];

/** Members as JSON; `rowOf` finds the row of a claim by its key. Articles are named by their rows. */
export function packMembers(members: readonly Member[], rowOf: (key: string) => number): string {
  return JSON.stringify(members.map(({ article, key, print, start }): PackedMember => [rowOf(key), Number(article), start, print, key]));
}

/** The node of these rows; `noteRow` is told the row of each claim. */
export function unpackNode(id: number, facts: string, members: string, noteRow: (key: string, row: number) => void): Node {
  return nodeOf(id, unpackFacts(facts), (JSON.parse(members) as PackedMember[]).map(([claim, article, start, print, key]) => {
    noteRow(key, claim);
    return { key, article: String(article), start, print };
  }));
}
