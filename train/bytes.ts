/** Turns weights into bytes with one scale: a table of a model file holds both. */

/** Scaled by the greatest: clipping the few great weights costs much accuracy. */
export function toBytes(weights: Float32Array | Float64Array): { scale: number; cells: Int8Array } {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top === 0 ? 1 : top / 127;
  return { scale, cells: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}
