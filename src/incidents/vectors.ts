/** Turns weighted terms of documents into unit vectors whose products say how alike two documents are (tf-idf, Salton & Buckley 1988). */

/** Weights by term number. */
export type Vector = ReadonlyMap<number, number>;

/** Lifts what is rare in these documents above what is common; tuned on development topics. */
const rarityPower = 1.3;

/**
 * Unit vectors of the documents, in their order: (1 + ln weight) × ln((n + 1) / (documents with the term + ½)) ^ `power`.
 * A term of one document alone tells nothing of likeness: it lengthens the vector by `alone` of its weight, and is left out.
 */
export function vectorsOf(documents: readonly Vector[], power = rarityPower, alone = 1): Vector[] {
  const holders = new Map<number, number>();
  for (const terms of documents) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return documents.map((terms) => {
    const vector = new Map<number, number>();
    let square = 0;
    for (const [term, count] of terms) {
      const held = holders.get(term) ?? 1;
      const weight = weightOf(count, held, documents.length, power);
      if (weight === 0) continue;
      square += weight * weight * (held === 1 ? alone : 1);
      if (held > 1) vector.set(term, weight);
    }
    return unitVector(vector, square);
  });
}

/** What a term weighs that comes so often in a document (`count`), and in so many (`held`) of all documents (`all`). */
export function weightOf(count: number, held: number, all: number, power = rarityPower): number {
  const rarity = Math.max(0, Math.log((all + 1) / (held + 0.5)));
  return (count >= 1 ? 1 + Math.log(count) : count) * rarity ** power;
}

/** The vector, in place, cut down to length 1; `square` is the sum of its squares, with those of terms that it leaves out. */
export function unitVector(vector: Map<number, number>, square: number): Vector {
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** The product of two vectors. */
export function product(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** Lists of documents longer than this are not gone through: a term so common in a long stream weighs next to nothing. */
const mostPosted = 2000;

/** Documents that hold a term, with the term's weight in each. */
interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

/** For each vector those at least `least` like it, with their likeness; of those before it in the list at most the `most` likest. Those that share no term are left out. */
export function neighboursOf(vectors: readonly Vector[], most: number, least: number): Map<number, number>[] {
  const postings = new Map<number, Posting>();
  const near = vectors.map(() => new Map<number, number>());
  const sums = new Float64Array(vectors.length);
  vectors.forEach((vector, index) => {
    sums.fill(0, 0, index);
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, { documents: [index], weights: [weight] });
      else addProducts(posting, weight, sums, index);
    }
    for (const other of likest(sums.subarray(0, index), most, least)) {
      near[index]?.set(other, sums[other] ?? 0);
      near[other]?.set(index, sums[other] ?? 0);
    }
  });
  return near;
}

function addProducts({ documents, weights }: Posting, weight: number, sums: Float64Array, index: number): void {
  const length = documents.length;
  if (length > mostPosted) return;
  for (let at = 0; at < length; at += 1) {
    const other = documents[at] ?? 0;
    sums[other] = (sums[other] ?? 0) + weight * (weights[at] ?? 0);
  }
  documents.push(index);
  weights.push(weight);
}

function likest(sums: Float64Array, most: number, least: number): number[] {
  const found: number[] = [];
  sums.forEach((sum, other) => {
    if (sum >= least && sum > 0) found.push(other);
  });
  return found.length <= most ? found : found.sort((i, j) => (sums[j] ?? 0) - (sums[i] ?? 0) || i - j).slice(0, most);
}
