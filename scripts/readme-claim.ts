/** Turns the sample page that the README opens with into the claim that it shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code } from '../src/code.ts';

const root = join(import.meta.dirname, '..');
const width = 150;

/** The sample that the README names, and the passage that it quotes. */
function opening(readme: string): { readonly sample: string; readonly passage: string } {
  return { sample: /`saksi code (samples\/\S+) --format jsonl`/.exec(readme)?.[1] ?? '', passage: /^> (.+)$/m.exec(readme)?.[1] ?? '' };
}

/** What the README leaves of the ASSAULT claim of its passage. Throws where the coder finds none: then the README needs another passage. */
function shownClaim(readme: string): object {
  const { sample, passage } = opening(readme);
  const { article: { text }, attributions, claims } = code({ bytes: readFileSync(join(root, sample)) }, { now: '2026-01-01T00:00:00Z' });
  const claim = claims.find(({ event, passage: { start, end } }) => event.type === 'ASSAULT' && text.slice(start, end) === passage);
  const said = attributions.find(({ id }) => id === claim?.attribution);
  if (claim === undefined || said?.source == null) throw new Error(`The coder finds no attributed ASSAULT in “${passage}” of ${sample}: choose another passage for the README.`);
  const { type, mode, actors, occurred, place, trigger } = claim.event;
  return {
    attribution: { source: said.source, cue: said.cue },
    stance: claim.stance,
    commitment: claim.commitment,
    event: {
      type, mode, actors,
      occurred: occurred === null ? null : { start: occurred.start, end: occurred.end, certainty: occurred.certainty },
      place: place === null ? null : { name: place.name, country: place.country, latitude: place.latitude, longitude: place.longitude, precision: place.precision },
      trigger,
    },
    passage: claim.passage,
  };
}

/** JSON with what fits on a line on one line. */
function compact(value: unknown, indent = 0): string {
  const flat = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ').replace(/\[ | \]/g, (bracket) => bracket.trim());
  if (value === null || typeof value !== 'object' || Array.isArray(value) || indent > 2 || (indent > 0 && flat.length + indent < width)) return flat;
  const pad = ' '.repeat(indent + 2);
  const lines = Object.entries(value).filter(([, each]) => each !== undefined).map(([name, each]) => `${pad}"${name}": ${compact(each, indent + 2)}`);
  return `{\n${lines.join(',\n')}\n${' '.repeat(indent)}}`;
}

/** The README with the claim as the coder tells it now. */
export function freshReadme(readme: string): string {
  return readme.replace(/^```json\n[\s\S]*?^```$/m, () => `\`\`\`json\n${compact(shownClaim(readme))}\n\`\`\``);
}
