/** Elements of a page in, the kind of each as a number out: elements of one tag and the same names are of one kind, and what they are called is asked once. */
import type { PageElement } from '../pages/page.ts';

/** By element index: the number of its kind, from 1 on. */
export type Kinds = Int32Array;

/** Numbers the kinds. Pages repeat few names many times. */
export function kindsOf(elements: readonly PageElement[]): Kinds {
  const numbers = new Map<string, Map<string, number>>();
  const kinds = new Int32Array(elements.length);
  let count = 0;
  for (let i = 0; i < elements.length; i++) {
    const { tag, names } = elements[i]!;
    let ofTag = numbers.get(tag);
    if (!ofTag) numbers.set(tag, (ofTag = new Map()));
    let kind = ofTag.get(names);
    if (kind === undefined) ofTag.set(names, (kind = ++count));
    kinds[i] = kind;
  }
  return kinds;
}
