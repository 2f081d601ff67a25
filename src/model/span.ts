/** Stretches of a text. */

/** A stretch of a named text: UTF-16 code units, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact slice it covers: `text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Cuts `[start, end)` out of `text` and keeps the slice beside its offsets. */
export function sliceSpan(text: string, start: number, end: number): TextSpan {
  return { text: text.slice(start, end), start, end };
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the offset lies inside the span. */
export function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
