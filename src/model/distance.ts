/** Turns two points on the globe into the kilometres between them. */

/** A point in WGS 84 degrees; either may be unknown. */
export interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Great-circle distance in km (haversine formula); infinite where a coordinate is not known. Records of other makers may leave coordinates out. */
export function distanceKm(a: Partial<Point>, b: Partial<Point>): number {
  if (a.latitude == null || a.longitude == null || b.latitude == null || b.longitude == null) return Infinity;
  const radians = Math.PI / 180;
  const latitude = (b.latitude - a.latitude) * radians / 2, longitude = (b.longitude - a.longitude) * radians / 2;
  const chord = Math.sin(latitude) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(longitude) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
