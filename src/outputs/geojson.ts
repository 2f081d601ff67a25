/** Turns claim rows into GeoJSON (RFC 7946): a feature a claim, its place as a point, the export columns as properties. */
import { columns, type Column } from './columns.ts';
import type { ClaimRow } from './rows.ts';

/** Yields the collection in pieces, a feature a line; a claim without coordinates has no geometry. */
export function* geoJsonLines(rows: Iterable<ClaimRow>, shown: readonly Column[] = columns): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  let isFirst = true;
  for (const row of rows) {
    const place = row.claim.event.place;
    const isPlaced = place !== null && place.latitude !== null && place.longitude !== null;
    const feature = {
      type: 'Feature', ...(row.key === null ? {} : { id: row.key }),
      geometry: isPlaced ? { type: 'Point', coordinates: [place.longitude, place.latitude] } : null,
      properties: Object.fromEntries(shown.map((column) => [column.name, column.value(row)])),
    };
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(feature)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
