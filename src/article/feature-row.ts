/** Numbers that describe a block in, one after the other, the row that a model reads out. */

/** A model names its features in a byte. */
const mostFeatures = 256;

/** A row that is filled anew for each block, so that a page of many blocks takes no more memory than one. */
export class FeatureRow {
  private readonly values = new Float32Array(mostFeatures);
  private view = this.values;
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  push(...numbers: readonly number[]): void {
    for (let i = 0; i < numbers.length; i++) this.values[this.count++] = numbers[i]!;
  }

  /** The numbers so far; they change with the row. */
  numbers(): Float32Array {
    if (this.view.length !== this.count) this.view = this.values.subarray(0, this.count);
    return this.view;
  }
}
