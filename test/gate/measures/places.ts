/** Place mentions: names found, and the share of those found that lie within 161 km; countries and continents count for recognition alone. */
import type { PlaceMention } from '../../../src/model/record.ts';
import type { TextSpan } from '../../../src/model/span.ts';
import { f1, placedWords } from '../../../src/eval/pair.ts';
import { countryForms } from '../../../src/ontology/countries.ts';
import { codeRow, rowsOf, share, type Measure, type Row } from '../measure.ts';

interface GoldPlace extends TextSpan { readonly latitude: number | null; readonly longitude: number | null; readonly kind?: string }

const radiusKm = 161;
const continents = 'africa|america|americas|antarctica|asia|australia|europe|oceania|north america|south america|central america|latin america|middle east|southeast asia|south asia|east asia|central asia|western europe|eastern europe|west africa|east africa|southern africa|north africa|caribbean'.split('|');

/** Kinds that a set lists without asking for them: adjectives and common nouns. */
const isAsked = ({ kind = '' }: GoldPlace): boolean => !/Modifier|Expression|Non_Lit|Non_Toponym|Demonym|Language|Homonym/.test(kind);

function kilometres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const radians = Math.PI / 180;
  const half = (x: number): number => Math.sin((x * radians) / 2) ** 2;
  const h = half(b.latitude - a.latitude) + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude);
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** For each word of the mentions, the mention. */
function byWord<M extends TextSpan>(text: string, mentions: readonly M[]): ReadonlyMap<string, M> {
  return new Map(mentions.flatMap((mention) => placedWords(text, [mention]).map((word) => [word, mention] as const)));
}

function met<M extends TextSpan>(text: string, mention: TextSpan, words: ReadonlyMap<string, M>): M | undefined {
  return placedWords(text, [mention]).map((word) => words.get(word)).find((other) => other !== undefined);
}

export const places: Measure = {
  name: 'places', sets: ['places/lgl.jsonl.gz', 'places/geovirus.jsonl.gz', 'places/geowebnews-000-099.jsonl.gz'],
  reach: { within161: 0.8 },
  measure: (bytes) => {
    const rows = rowsOf<Row & { readonly places: readonly GoldPlace[] }>(bytes);
    const large = new Set([...countryForms('en').map(({ form }) => form.toLowerCase()), ...continents]);
    const tally = { gold: 0, coded: 0, found: 0, located: 0, near: 0, asked: 0 };
    for (const row of rows) {
      const coded = codeRow(row).places.filter((place) => place.kind !== 'demonym');
      const codedWords = byWord<PlaceMention>(row.text, coded);
      const gold = row.places.filter(isAsked);
      const listed = byWord(row.text, row.places);
      const askedWords = byWord(row.text, gold);
      tally.gold += gold.length;
      tally.coded += coded.filter((place) => met(row.text, place, askedWords) !== undefined || met(row.text, place, listed) === undefined).length;
      for (const place of gold) {
        const found = met(row.text, place, codedWords);
        const { latitude, longitude } = place;
        const counts = latitude !== null && longitude !== null && !large.has(place.text.toLowerCase());
        if (found !== undefined) tally.found += 1;
        if (counts) tally.asked += 1;
        if (!counts || found === undefined) continue;
        tally.located += 1;
        if (found.latitude !== null && found.longitude !== null && kilometres({ latitude, longitude }, { latitude: found.latitude, longitude: found.longitude }) <= radiusKm) tally.near += 1;
      }
    }
    return {
      note: `${rows.length} articles, ${tally.asked} mentions with coordinates below countries`,
      figures: { within161: share(tally.near, tally.located), within161OfAll: share(tally.near, tally.asked), recognition: f1(tally.found, tally.gold, tally.coded) },
    };
  },
};
