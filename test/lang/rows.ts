/** What the tests of every language's tables ask of its rows: well-formed ids, and PLOVER's own types, modes and contexts. */
import assert from 'node:assert/strict';
import type { LanguagePack } from '../../src/analysis/pack/index.ts';
import { isContext, isEventType, isMode } from '../../src/ontology/plover.ts';

type Rows = Pick<LanguagePack, 'events' | 'refinements'>;

/** Ids are unique; those of events begin with a type, those of cues with `report`. */
export function assertIds(events: LanguagePack['events'], cues: LanguagePack['attribution']['cues']): void {
  const ids = [...events, ...cues].map((row) => row.id);
  assert.deepEqual(ids.filter((id, k) => ids.indexOf(id) !== k), []);
  for (const row of events) assert.match(row.id, /^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  for (const cue of cues) assert.match(cue.id, /^report\.[a-z]+(-[a-z]+)*$/);
}

/** Types, modes and contexts of rows and refinements are PLOVER's. */
export function assertTypes({ events, refinements }: Rows): void {
  const check = (where: string, type: string, mode: string | undefined, names: readonly string[] = []): void => {
    assert.ok(isEventType(type), `${where}: ${type}`);
    if (mode !== undefined) assert.ok(isMode(type, mode), `${where}: ${type}/${mode}`);
    for (const name of names) assert.ok(isContext(name), `${where}: ${name}`);
  };
  for (const row of events) {
    check(row.id, row.type, row.mode, row.contexts);
    for (const r of row.refine ?? []) check(row.id, r.type ?? row.type, r.mode, r.contexts);
  }
  for (const r of refinements) check(r.words[0] ?? '', r.type ?? r.of, r.mode, r.contexts);
}
