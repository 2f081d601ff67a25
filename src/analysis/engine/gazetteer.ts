/** Marks the words of a sentence that stand in names of our dictionaries: where each kind of name begins and runs on, the longest at each word. */
import { bitsOf, goesOn, joined } from '../../ontology/form-table.ts';
import { kindCount, spellings } from '../../ontology/known-names.ts';
import { columns } from './words.ts';
import type { FormTable } from '../../ontology/form-table.ts';

const all = (1 << kindCount) - 1;

/** Writes the kinds of the names that begin at each word (low byte) and run on over it (second byte). `words` as the tagger's. */
export function markNames(table: FormTable, rows: Int32Array, words: Int32Array, count: number, out: Int32Array): void {
  out.fill(0, 0, count);
  for (let from = 0; from < count; from++) {
    const first = words[from + 2] as number;
    if (rows[first + columns.joint] !== 1) continue;
    const capitals = rows[first + columns.bits] as number;
    const free = all & ~((out[from] as number) >>> kindCount);
    let hash = rows[first + columns.folded] as number, kinds = 0;
    for (let to = from + 1; ; to++) {
      const bits = bitsOf(table, hash);
      if (bits === 0) break;
      const found = (bits | ((capitals & 1) !== 0 ? bits >>> spellings.capital : 0) | ((capitals & 2) !== 0 ? bits >>> spellings.capitals : 0)) & free;
      if (found !== 0) {
        for (let i = from + 1; i < to; i++) out[i] = (out[i] as number) | (found << kindCount);
        kinds |= found;
      }
      if ((bits & goesOn) === 0) break;
      let next = to;
      while (next < count && rows[(words[next + 2] as number) + columns.joint] === 2) next++;
      if (next >= count || rows[(words[next + 2] as number) + columns.joint] !== 1) break;
      const row = words[next + 2] as number;
      hash = joined(hash, rows[row + columns.folded] as number, rows[row + columns.power] as number);
      to = next;
    }
    out[from] = (out[from] as number) | kinds;
  }
}
