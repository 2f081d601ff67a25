/** Turns an entity into whether its name is only a class of armed men ("Rebels of Sudan", "Unidentified armed men"). */
import type { Entity } from '../model/entity.ts';
import { actorConcepts } from '../ontology/actors.ts';
import { once } from '../ontology/once.ts';

const bands = new Set(['REB', 'UAF', 'PRM', 'CRM']);
const slot = '{country}';

/** True where the words say what kind of men, not which: such men may be any named group of their kind. */
export function isNameless({ name, sector }: Entity): boolean {
  if (sector === null || !bands.has(sector)) return false;
  const { names, openings } = classes();
  return names.has(name) || openings.some((opening) => name.startsWith(opening));
}

const classes = once((): { readonly names: ReadonlySet<string>; readonly openings: readonly string[] } => {
  const names = actorConcepts().filter((concept) => concept.sector !== null && bands.has(concept.sector) && concept.country === null && concept.kind !== 'group').map(({ name }) => name);
  return { names: new Set(names.filter((name) => !name.includes('{'))), openings: names.filter((name) => name.endsWith(slot)).map((name) => name.slice(0, -slot.length)) };
});
