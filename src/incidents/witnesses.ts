/** Turns claims into the independent voices behind them, so that a copied passage and a source quoted twice count once. */
import type { LocatedClaim } from '../model/incident.ts';
import { campOf } from './camps.ts';
import { fold } from './fold.ts';

/** Who stands behind a claim. */
export interface Voice {
  /** Equal for claims that one witness makes. */
  readonly witness: string;
  /** Its name for the reader. */
  readonly name: string;
  /** The camp of a named source; null for publishers and unnamed sources. */
  readonly camp: string | null;
}

/**
 * The voice of each claim, by key. A named source is one witness wherever it is quoted. A publisher in its own voice is one,
 * and so are all publishers (or unnamed sources of publishers) that print one passage word for word.
 */
export function voicesOf(claims: readonly LocatedClaim[]): ReadonlyMap<string, Voice> {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(name, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    const [small, large] = [rootOf(a), rootOf(b)].sort();
    if (small !== undefined && large !== undefined) parent.set(large, small);
  };
  for (const claim of claims) if (!claim.source) join(ownVoice(claim), `words ${kindOf(claim)} ${fold(claim.passage)}`);
  return new Map(claims.map((claim) => [claim.key, {
    witness: claim.source ? `source ${fold(claim.source.name)}` : rootOf(ownVoice(claim)),
    name: nameOf(claim),
    camp: claim.source && campOf(claim.source),
  }]));
}

function ownVoice(claim: LocatedClaim): string {
  return `${kindOf(claim)} ${fold(claim.publisher ?? claim.article)}`;
}

function kindOf({ claim }: LocatedClaim): string {
  return claim.attribution === null ? 'publisher' : 'unnamed';
}

/** Who makes a claim, in words: the source, else the publisher in its own voice, else an unnamed source. */
export function nameOf({ claim, source, publisher }: LocatedClaim): string {
  if (source) return source.name;
  if (claim.attribution === null) return publisher ?? 'the publisher';
  return publisher === null ? 'an unnamed source' : `an unnamed source of ${publisher}`;
}
