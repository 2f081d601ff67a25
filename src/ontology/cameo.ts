/** Turns a PLOVER type, mode and contexts into the CAMEO code that GDELT-style tables want. */
import type { EventType } from '../model/claim.ts';
import { tableLines } from './data-path.ts';
import { once } from './once.ts';

/** A CAMEO code: `root` is its first two digits, `quad` the GDELT quad class of the root (1 verbal cooperation … 4 material conflict). */
export interface CameoCode {
  readonly root: string;
  readonly code: string;
  readonly quad: 1 | 2 | 3 | 4;
}

interface Row {
  readonly contexts: readonly string[];
  readonly code: string;
}

const rows = once((): ReadonlyMap<string, readonly Row[]> => {
  const lines = tableLines('ontology/cameo.tsv');
  const found = lines.map((line) => line.split('\t')).map(([type = '', mode = '-', contexts = '-', code = '']) => ({
    key: `${type} ${mode}`,
    row: { contexts: contexts === '-' ? [] : contexts.split(';'), code },
  }));
  return new Map([...Map.groupBy(found, (each) => each.key)].map(([key, group]) => [key, group.map((each) => each.row)]));
});

/**
 * The CAMEO code nearest to a PLOVER event: among the rows of its type and mode whose contexts all hold, the one that says most;
 * an unknown mode counts as none. Source: the crosswalk of the PLOVER manual (2021), read backwards, with rows of our own where
 * modes of 2023 are new (column `origin`). CAMEO codes 01x and 02x are never given: PLOVER has no such types.
 */
export function cameo(type: EventType, mode?: string, contexts: readonly string[] = []): CameoCode {
  const candidates = rows().get(`${type} ${mode ?? '-'}`) ?? rows().get(`${type} -`) ?? [];
  const fitting = candidates.filter((row) => row.contexts.every((context) => contexts.includes(context)));
  const best = fitting.reduce((winner, row) => (row.contexts.length > winner.contexts.length ? row : winner));
  const root = best.code.slice(0, 2);
  return { root, code: best.code, quad: cameoQuad(Number(root)) };
}

function cameoQuad(root: number): 1 | 2 | 3 | 4 {
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}
