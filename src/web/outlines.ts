/** Turns TopoJSON (quantized arcs shared by countries) into the path of an SVG map. */

/** What of a TopoJSON file the map needs (github.com/topojson/topojson-specification). */
export interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** Each a list of steps from the point before. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
}

interface Shape {
  readonly type: string;
  /** Rings of a polygon, or polygons of rings; numbers of arcs, `~n` for arc n backwards. */
  readonly arcs?: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/** Turns degrees into the map's own units. */
export type Project = (longitude: number, latitude: number) => readonly [number, number];

/** A step wider than this, in the map's units, leads around the world. */
const edge = 500;

/** The path of all countries, a subpath a ring. */
export function outlines({ arcs, objects, transform }: Topology, project: Project): string {
  const lines = arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return project(x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]);
    });
  });
  const ring = (numbers: readonly number[]): string => {
    const points = numbers.flatMap((number, at) => {
      const line = number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []);
      return at === 0 ? line : line.slice(1);
    });
    // A ring that crosses the edge of the map goes on at its other side: the pen is lifted there.
    return `${points.map(([left, top], at) => `${at === 0 || Math.abs(left - (points[at - 1]?.[0] ?? left)) > edge ? 'M' : 'L'}${left.toFixed(2)} ${top.toFixed(2)}`).join('')}Z`;
  };
  return objects.countries.geometries.flatMap((shape) => ringsOf(shape).map(ring)).join('');
}

function ringsOf({ arcs = [], type }: Shape): readonly (readonly number[])[] {
  if (type === 'Polygon') return arcs as readonly (readonly number[])[];
  return type === 'MultiPolygon' ? (arcs as readonly (readonly (readonly number[])[])[]).flat() : [];
}
