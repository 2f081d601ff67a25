/** The bytes of a trained forest in, a judge of blocks out: the sum of many small trees, as a share between 0 and 1. */
import type { NameLexicon } from './name-lexicon.ts';

/** A trained model of blocks. */
export interface BlockModel {
  readonly lexicon: NameLexicon;
  /** Share of the block's text that is thought to be body, 0 to 1, from its features. */
  readonly judge: (features: Float32Array, block: number) => number;
}

/** A forest as flat arrays: node `k` sends values up to `edges[k]` to `left[k]`, others to `right[k]`; a negative child is leaf `~child`. */
export interface Forest {
  readonly start: number;
  readonly width: number;
  /** First node of each tree. */
  readonly roots: Uint32Array;
  readonly feature: Uint8Array;
  readonly edges: Float32Array;
  readonly left: Int16Array;
  readonly right: Int16Array;
  /** Leaves of each tree begin at `leafStarts`; values are `leaves × scale`. */
  readonly leafStarts: Uint32Array;
  readonly leaves: Int16Array;
  readonly scale: number;
}

/** Makes the judge of a forest and of the lexicon that it was learned with. */
export function blockModel(forest: Forest, lexicon: NameLexicon): BlockModel {
  return { lexicon, judge: (features) => judge(forest, features) };
}

function judge({ start, roots, feature, edges, left, right, leafStarts, leaves, scale }: Forest, features: Float32Array): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!;
    let node = 0;
    do {
      const at = root + node;
      node = features[feature[at]!]! <= edges[at]! ? left[at]! : right[at]!;
    } while (node >= 0);
    sum += leaves[leafStarts[t]! + ~node]!;
  }
  return 1 / (1 + Math.exp(-(start + sum * scale)));
}
