/** Finds a place in a sorted list by halving: the one binary search. */

/** The first index of `0 … count` for which `isBefore` no longer holds; `isBefore` holds for a beginning of the list and for nothing behind it. */
export function firstIndex(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
