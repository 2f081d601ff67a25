/** The blocks of a page and the true text of its article in, the share of each block that stands in the true text out. */

/** Words of a text, lower case, as blocks and truth are compared. */
export function comparedWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in a run that is looked up; so many places of it in the truth at most are followed. */
const run = 3;
const mostPlaces = 24;
/** A block of fewer words stands where its neighbours leave room for it. */
const leastAnchor = 5;
const mostShift = 12;

/** Where a block may stand in the truth: words `[start, end)` of it, `matched` of them its own. */
interface Place { readonly block: number; readonly start: number; readonly end: number; readonly matched: number }

/**
 * Share of each block's words that stand in the truth, 0 to 1, in page order. Blocks that hold long runs of it are anchors; the chain of
 * anchors in order that covers most is taken, so that of two copies one counts; short blocks count where they fill a gap of the chain.
 */
export function alignBlocks(blocks: readonly (readonly string[])[], truth: readonly string[]): Float32Array {
  const places = placesOf(blocks, truth);
  const shares = new Float32Array(blocks.length);
  const chain = bestChain(places);
  for (const { block, matched } of chain) shares[block] = Math.min(1, matched / blocks[block]!.length);
  fillGaps(blocks, truth, chain, shares);
  return shares;
}

function placesOf(blocks: readonly (readonly string[])[], truth: readonly string[]): Place[] {
  const index = new Map<string, number[]>();
  for (let i = 0; i + run <= truth.length; i++) {
    const key = `${truth[i]} ${truth[i + 1]} ${truth[i + 2]}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [i]);
    else if (list.length < mostPlaces) list.push(i);
  }
  return blocks.flatMap((words, block) => (words.length < leastAnchor ? [] : placesOfBlock(words, block, index)));
}

/** Candidate places of one block: diagonals on which its runs lie, near ones taken together. */
function placesOfBlock(words: readonly string[], block: number, index: ReadonlyMap<string, readonly number[]>): Place[] {
  const hits = new Map<number, { first: number; last: number; covered: number; seen: number }>();
  for (let i = 0; i + run <= words.length; i++) {
    for (const at of index.get(`${words[i]} ${words[i + 1]} ${words[i + 2]}`) ?? []) {
      const key = at - i;
      const hit = hits.get(key);
      if (hit === undefined) hits.set(key, { first: at, last: at + run, covered: run, seen: i + run });
      else {
        hit.covered += Math.min(run, i + run - hit.seen);
        hit.seen = i + run;
        hit.last = at + run;
      }
    }
  }
  const best = [...hits].sort((a, b) => b[1].covered - a[1].covered || a[0] - b[0]).slice(0, 8);
  return best.flatMap(([shift, hit]) => {
    // Words put into or left out of a block shift the rest of it by a few places; a phrase said twice lies farther off.
    const near = best.filter(([other, { first, last }]) => other !== shift && Math.abs(other - shift) <= mostShift && (first >= hit.last - 1 || last <= hit.first + 1)).map(([, other]) => other);
    const joined = { start: Math.min(hit.first, ...near.map(({ first }) => first)), end: Math.max(hit.last, ...near.map(({ last }) => last)), matched: near.reduce((sum, { covered }) => sum + covered, hit.covered) };
    const places = [{ start: hit.first, end: hit.last, matched: hit.covered }, ...(near.length > 0 ? [joined] : [])];
    return places.map((place) => ({ block, ...place, matched: Math.min(words.length, place.matched) })).filter(({ matched }) => matched >= 0.3 * words.length);
  });
}

/** The chain of places, blocks and truth both in order, that matches most words. */
function bestChain(places: readonly Place[]): Place[] {
  const kept = places.length > 4_000 ? places.filter(({ matched }) => matched >= 12) : places;
  const totals = kept.map(({ matched }) => matched);
  const from = kept.map(() => -1);
  for (const [i, place] of kept.entries()) {
    for (let j = 0; j < i; j++) {
      const before = kept[j]!;
      if (before.block === place.block || before.end > place.start + 3) continue;
      if (totals[j]! + place.matched > totals[i]!) {
        totals[i] = totals[j]! + place.matched;
        from[i] = j;
      }
    }
  }
  const chain: Place[] = [];
  for (let at = totals.indexOf(Math.max(...totals)); at >= 0; at = from[at]!) chain.push(kept[at]!);
  return chain.reverse();
}

/** Short blocks between two neighbours of the chain, in order, word for word. */
function fillGaps(blocks: readonly (readonly string[])[], truth: readonly string[], chain: readonly Place[], shares: Float32Array): void {
  const ends = [{ block: -1, start: 0, end: 0, matched: 0 }, ...chain, { block: blocks.length, start: truth.length, end: truth.length, matched: 0 }];
  for (let k = 0; k + 1 < ends.length; k++) {
    const [above, below] = [ends[k]!, ends[k + 1]!];
    let at = above.end;
    for (let block = above.block + 1; block < below.block; block++) {
      const words = blocks[block]!;
      if (words.length === 0 || shares[block]! > 0) continue;
      const found = indexOfRun(truth, words, at, below.start);
      if (found < 0) continue;
      shares[block] = 1;
      at = found + words.length;
    }
  }
}

function indexOfRun(truth: readonly string[], words: readonly string[], from: number, to: number): number {
  for (let i = from; i + words.length <= to; i++) if (words.every((word, k) => truth[i + k] === word)) return i;
  return -1;
}
