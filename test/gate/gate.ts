/** Scores the coder on outside development sets and holds it to pinned floors: `npm run gate -- --data <folder> [--only <measure>] [--pin] [--lower]`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Floors } from './floors.ts';
import { readSet, type Measure } from './measure.ts';
import { airwars } from './measures/airwars.ts';
import { attributions } from './measures/attributions.ts';
import { claims } from './measures/claims.ts';
import { factuality } from './measures/factuality.ts';
import { gunViolence } from './measures/gun-violence.ts';
import { incidents } from './measures/incidents.ts';
import { names as nameSpans } from './measures/names.ts';
import { pages } from './measures/pages.ts';
import { places } from './measures/places.ts';
import { plover } from './measures/plover.ts';
import { quotes } from './measures/quotes.ts';
import { rawText } from './measures/raw-text.ts';
import { terrorism } from './measures/terrorism.ts';
import { trees } from './measures/trees.ts';

const measures: readonly Measure[] = [...claims, attributions, quotes, plover, gunViolence, terrorism, airwars, places, factuality, trees, nameSpans, ...rawText, ...incidents, ...pages];
const names = [...new Set(measures.map(({ name }) => name))];

const { values } = parseArgs({
  options: { data: { type: 'string' }, only: { type: 'string', multiple: true }, pin: { type: 'boolean', default: false }, lower: { type: 'boolean', default: false } },
});
const { data, only = names } = values;
const unknown = only.filter((name) => !names.includes(name));
if (data === undefined || unknown.length > 0) {
  console.error(data === undefined ? 'The gate needs the folder of the development sets: npm run gate -- --data <folder>.' : `No measure is called ${unknown.join(', ')}: choose among ${names.join(', ')}.`);
  process.exit(2);
}

const floors = new Floors(values.lower);
for (const { sets, measure, reach } of measures.filter(({ name }) => only.includes(name))) {
  for (const set of sets) {
    const path = join(data, set);
    if (!existsSync(path)) {
      console.log(`\n${set}: not there, passed over`);
      continue;
    }
    const bytes = readSet(path);
    const began = performance.now();
    const { note, figures } = measure(bytes, path);
    console.log(`\n${set} (${note}; ${((performance.now() - began) / 1000).toFixed(1)} s)`);
    floors.hold(set, bytes, figures, reach);
  }
}
if (values.pin) floors.pin();
if (floors.faults.length > 0 && !values.lower) {
  console.error(`\n${floors.faults.join('\n')}\nRaise them again, or pin lower floors with --pin --lower and a line in CHANGELOG.md.`);
  process.exit(1);
}
