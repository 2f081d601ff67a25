/** Turns tagged words into the columns of hashes that parser and labeller combine. */
import { pair } from './hash.ts';
import { superHash } from './supertagger.ts';
import { tagHash } from './tagger.ts';
import { columns } from './words.ts';

/**
 * Hash columns of a sentence of `count` words. Place 0 is the root, 1 … count the words, count + 1 "nothing"; reading left of a
 * word that has no neighbour gives the root, right of it nothing.
 */
export interface Atoms {
  count: number;
  /** Which treebank's habits to follow, from 1 on; 0 where the model was made of one. */
  source: number;
  word: Int32Array;
  tag: Int32Array;
  both: Int32Array;
  suffix: Int32Array;
  look: Int32Array;
  supertag: Int32Array;
  /** 1 where the word is a mark that may not be a head. */
  mark: Uint8Array;
}

export const atomsRoom = (room: number): Atoms => ({
  count: 0, source: 0, word: new Int32Array(room), tag: new Int32Array(room), both: new Int32Array(room),
  suffix: new Int32Array(room), look: new Int32Array(room), supertag: new Int32Array(room), mark: new Uint8Array(room),
});

/** Fills `atoms` from `words` (row offsets, two empty ones at either end) `tags` and `supertags`; `isMark` tells by tag who may not be a head. */
export function fillAtoms(atoms: Atoms, rows: Int32Array, words: Int32Array, tags: Uint8Array, supertags: Uint8Array, count: number, source: number, isMark: Uint8Array): void {
  const { word, tag, both, suffix, look, supertag, mark } = atoms;
  atoms.count = count;
  atoms.source = source;
  for (let i = 1; i <= count; i++) {
    const row = words[i + 1] as number;
    const tagged = tags[i - 1] as number;
    const form = rows[row + columns.low] as number;
    const hash = tagHash(tagged);
    word[i] = form;
    tag[i] = hash;
    both[i] = pair(form, hash);
    suffix[i] = rows[row + columns.suffix + 2] as number;
    look[i] = rows[row + columns.look] as number;
    supertag[i] = superHash(supertags[i - 1] as number);
    mark[i] = isMark[tagged] as number;
  }
  for (const [place, hash] of [[0, 77_777], [count + 1, 0]] as const) {
    word[place] = hash;
    tag[place] = hash;
    both[place] = hash;
    suffix[place] = hash;
    look[place] = hash;
    supertag[place] = hash;
    mark[place] = 0;
  }
}
