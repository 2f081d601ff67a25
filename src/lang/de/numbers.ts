/** German number words, hedges and notation. */
import type { NumberWords } from '../../analysis/pack/numbers.ts';

const SMALL = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const ORDINALS = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst'.split(' ');
const as = <Q>(qualifier: Q, words: readonly string[]): { words: string; qualifier: Q }[] => words.map((phrase) => ({ words: phrase, qualifier }));

/** Number words below a hundred, written in one word: "einundzwanzig". */
function belowHundred(): readonly (readonly [string, number])[] {
  const tens = TENS.flatMap((ten, t) => [[ten, (t + 2) * 10] as const, ...SMALL.slice(1, 10).map((unit, u) => [`${unit}und${ten}`, (t + 2) * 10 + u + 1] as const)]);
  return [...SMALL.map((word, n) => [word, n] as const), ...tens];
}

/** Hundreds and thousands written in one word with nothing behind: "zweihundert", "dreitausend". */
const rounds = SMALL.slice(2, 13).flatMap((word, n) => [[`${word}hundert`, (n + 2) * 100] as const, [`${word}tausend`, (n + 2) * 1000] as const]);
const inflected = (stem: string): readonly string[] => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending);
const plain = Object.fromEntries(belowHundred().filter(([word]) => word !== 'ein'));

export const numbers: NumberWords = {
  units: {
    ...plain, eins: 1, einen: 1, einem: 1, zweier: 2, dreier: 3, zweien: 2, dreien: 3, beide: 2, beiden: 2, hundert: 100, tausend: 1000, einhundert: 100, eintausend: 1000, ...Object.fromEntries(rounds),
    'ein dutzend': 12, 'einem dutzend': 12, 'ein halbes dutzend': 6, 'einem halben dutzend': 6, 'eine million': 1e6, 'einer million': 1e6, 'eine milliarde': 1e9, 'eine halbe million': 500_000,
  },
  multipliers: { hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, billionen: 1e12, dutzend: 12, 'mio.': 1e6, 'mrd.': 1e9 },
  joiners: [],
  vague: {
    dutzende: [20, 99], dutzenden: [20, 99], hunderte: [100, 999], hunderten: [100, 999], hunderter: [100, 999], tausende: [1000, 9999], tausenden: [1000, 9999], tausender: [1000, 9999], zehntausende: [10_000, 99_999], zehntausenden: [10_000, 99_999],
    hunderttausende: [100_000, 999_999], hunderttausenden: [100_000, 999_999], 'dutzende von': [20, 99], 'hunderte von': [100, 999], 'tausende von': [1000, 9999], millionen: [1_000_000, 9_999_999],
    mehrere: [2, null], mehreren: [2, null], mehrerer: [2, null], einige: [2, null], einigen: [2, null], einiger: [2, null], 'ein paar': [2, null], 'eine reihe von': [2, null], 'eine handvoll': [2, null], zahlreiche: [2, null], zahlreichen: [2, null], zahlreicher: [2, null],
    'mehrere dutzend': [24, 99], 'einige dutzend': [24, 99], 'mehrere hundert': [200, 999], 'einige hundert': [200, 999], 'mehrere tausend': [2000, 9999], 'einige tausend': [2000, 9999], 'mehreren hundert': [200, 999], 'mehreren tausend': [2000, 9999], 'mehreren dutzend': [24, 99],
  },
  hedges: [
    ...as('at_least' as const, ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als', 'mindestens weitere', 'wenigstens weitere']),
    ...as('more_than' as const, ['mehr als', 'über', 'weit mehr als', 'weit über', 'deutlich mehr als', 'mehr denn']),
    ...as('fewer_than' as const, ['weniger als', 'unter', 'nicht ganz']),
    ...as('at_most' as const, ['bis zu', 'höchstens', 'maximal', 'nicht mehr als']),
    ...as('about' as const, ['etwa', 'rund', 'ungefähr', 'circa', 'ca.', 'ca', 'fast', 'beinahe', 'knapp', 'nahezu', 'gegen', 'um die', 'an die', 'geschätzt', 'schätzungsweise', 'gut', 'annähernd', 'in etwa']),
  ],
  trailing: [...as('at_least' as const, ['oder mehr']), ...as('about' as const, ['oder so'])],
  ranges: ['bis', 'bis zu', '-', '–', 'oder'],
  between: [{ open: 'zwischen', join: 'und' }],
  changes: ['von'],
  decimal: ',',
  ordinals: Object.fromEntries(ORDINALS.flatMap((stem, n) => inflected(stem).map((word) => [word, n + 1]))),
  ordinalMarks: [],
  measures: `km kilometer kilometern metern meter m cm mm zentimeter meilen quadratkilometer hektar hektar kg kilogramm kilo tonnen tonne liter litern barrel grad sekunden sekunde minuten minute stunden stunde uhr tag tage tagen woche wochen monat monate monaten
    jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte mal prozent prozentpunkte punkte jährige jähriger jährigen jährige kilometern quadratmeter sitze sitzen stimmen millimeter knoten seemeilen megawatt`.split(/\s+/),
  percents: ['%', 'prozent', 'prozentpunkte', 'v.h.'],
  currencies: ['$', '€', '£', 'us-dollar', 'dollar', 'euro', 'eur', 'usd', 'franken', 'chf', 'pfund', 'rubel', 'yuan', 'yen', 'lira', 'schekel', 'rupien', 'cent'],
  labels: 'nr. nummer artikel art. absatz resolution flug kapitel paragraf paragraph seite s. einheit boeing airbus mig su linie zone phase autobahn straße'.split(/\s+/),
  idioms: ['eine der', 'einer der', 'eines der', 'einem der', 'auf einen schlag', 'zum einen', 'unter anderem', 'zwei-staaten-lösung', 'in acht', 'außer acht', 'über und über'],
};
