/** Turns bins of days into places along a line on which long empty stretches are cut short. */

const dayMs = 86_400_000;
/** Empty bins beyond so many are cut, and drawn as wide as so many. */
const widestGap = 4;

/** A stretch of days without a cut: times in milliseconds, places from 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export interface DayAxis {
  readonly stretches: readonly Stretch[];
  /** The part of the line that one bin takes. */
  readonly bin: number;
  /** Where an instant stands, 0 to 1; one in a cut stands at its edge. */
  placeOf(time: number): number;
  /** The start of the day at a place. */
  timeAt(place: number): number;
}

/** The line for bins that begin on these days (ISO 8601, ascending); undefined where there are none. */
export function dayAxis(days: readonly string[], binDays: number): DayAxis | undefined {
  const size = binDays * dayMs;
  const runs: { from: number; to: number }[] = [];
  for (const time of days.map((day) => Date.parse(day))) {
    const last = runs.at(-1);
    if (last !== undefined && time - last.to <= widestGap * size) last.to = time + size;
    else runs.push({ from: time, to: time + size });
  }
  if (runs.length === 0) return undefined;
  const bins = runs.reduce((sum, { from, to }) => sum + (to - from) / size, 0) + (runs.length - 1) * widestGap;
  let at = 0;
  const stretches = runs.map(({ from, to }): Stretch => {
    const left = at / bins, right = (at + (to - from) / size) / bins;
    at += (to - from) / size + widestGap;
    return { from, to, left, right };
  });
  const first = stretches[0] as Stretch, last = stretches.at(-1) as Stretch;
  return {
    stretches, bin: 1 / bins,
    placeOf(time) {
      const stretch = stretches.find(({ to }) => time < to) ?? last;
      return stretch.left + (Math.max(0, Math.min(time, stretch.to) - stretch.from) / (stretch.to - stretch.from)) * (stretch.right - stretch.left);
    },
    timeAt(place) {
      const stretch = stretches.find(({ right }) => place < right) ?? last;
      const share = Math.max(0, Math.min(0.99999, (place - stretch.left) / (stretch.right - stretch.left)));
      return first.from + Math.floor((stretch.from + share * (stretch.to - stretch.from) - first.from) / dayMs) * dayMs;
    },
  };
}
