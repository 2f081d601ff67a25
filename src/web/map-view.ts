/** What a map shows: a window on the world in Mercator's units, and the ways to move it. */

/** Width of the world in the map's units. */
export const world = 1000;
/** Beyond it Mercator stretches too far to be of use. */
const mostLatitude = 82;

/** The window: its centre in the map's units, and how many of them it is wide. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Degrees to the map's units. */
export function project(longitude: number, latitude: number): readonly [number, number] {
  const within = Math.max(-mostLatitude, Math.min(mostLatitude, latitude)) * (Math.PI / 180);
  return [((longitude + 180) / 360) * world, (0.5 - Math.log(Math.tan(Math.PI / 4 + within / 2)) / (2 * Math.PI)) * world];
}

/** The map's units to degrees. */
export function unproject(x: number, y: number): readonly [number, number] {
  return [(x / world) * 360 - 180, (2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI)];
}

/** The window moved back to where there is a world. */
export function within({ width, x, y }: View): View {
  const wide = Math.max(2, Math.min(world, width));
  return { width: wide, x: Math.max(0, Math.min(world, x)), y: Math.max(0, Math.min(world, y)) };
}

/** The window that shows a box of degrees with some room around it; `ratio`: height over width. */
export function viewOf([west, south, east, north]: readonly [number, number, number, number], ratio: number): View {
  const [left, top] = project(west, north), [right, bottom] = project(east, south);
  return within({ x: (left + right) / 2, y: (top + bottom) / 2, width: Math.max((right - left) * 1.3, ((bottom - top) * 1.4) / ratio, 12) });
}

/** The window as the address holds it: degrees of its centre, and its width in the map's units. */
export function viewWords({ width, x, y }: View): string {
  return [...unproject(x, y), width].map((value) => value.toFixed(2)).join(',');
}

/** The window that such words tell; undefined where they tell none. */
export function viewIn(words: string | undefined): View | undefined {
  const [longitude, latitude, width] = words?.split(',').map(Number) ?? [];
  if (longitude === undefined || latitude === undefined || width === undefined || ![longitude, latitude, width].every(Number.isFinite)) return undefined;
  const [x, y] = project(longitude, latitude);
  return within({ x, y, width });
}

/** The box of degrees that a window shows: west, south, east, north. */
export function boxOf({ width, x, y }: View, ratio: number): readonly [number, number, number, number] {
  const [west, north] = unproject(Math.max(0, x - width / 2), Math.max(0, y - (width * ratio) / 2));
  const [east, south] = unproject(Math.min(world, x + width / 2), Math.min(world, y + (width * ratio) / 2));
  const round = (degrees: number): number => Math.round(degrees * 100) / 100;
  return [round(west), round(south), round(east), round(north)];
}

/** Degrees of a map cell for a window: so that cells neither cover one another nor stand too far apart. */
export function cellDegrees({ width }: View): number {
  return Math.max(0.01, Math.round(((width / world) * 360) / 22 * 100) / 100);
}
