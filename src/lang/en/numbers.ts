/** English number words, hedges and notation. */
import type { NumberWords } from '../../analysis/pack/numbers.ts';

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
  twentieth`.split(/\s+/);
const as = <Q>(qualifier: Q, words: readonly string[]): { words: string; qualifier: Q }[] => words.map((phrase) => ({ words: phrase, qualifier }));

export const numbers: NumberWords = {
  units: {
    ...Object.fromEntries(SMALL.map((word, n) => [word, n])), ...Object.fromEntries(TENS.map((word, n) => [word, (n + 2) * 10])),
    'a hundred': 100, 'a thousand': 1000, 'a million': 1e6, 'a billion': 1e9, 'a dozen': 12, 'half a dozen': 6, 'half a million': 500_000, 'a score': 20,
  },
  multipliers: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, mn: 1e6, bn: 1e9 },
  glued: { m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, k: 1000, tn: 1e12 },
  joiners: ['and'],
  vague: {
    dozens: [20, 99], scores: [20, 99], tens: [20, 99], hundreds: [100, 999], thousands: [1000, 9999], millions: [1_000_000, 9_999_999],
    'dozens of': [20, 99], 'scores of': [20, 99], 'tens of': [20, 99], 'hundreds of': [100, 999], 'thousands of': [1000, 9999], 'millions of': [1_000_000, 9_999_999], 'tens of thousands': [20_000, 99_999], 'hundreds of thousands': [100_000, 999_999], 'tens of millions': [20e6, 99_999_999], 'many thousands': [2000, 9999], 'many hundreds': [200, 999],
    several: [2, null], 'a few': [2, null], 'a handful of': [2, null], 'a number of': [2, null], 'a couple of': [2, null], 'several dozen': [24, 99], 'a few dozen': [24, 99],
    'several hundred': [200, 999], 'a few hundred': [200, 999], 'several thousand': [2000, 9999], 'a few thousand': [2000, 9999], 'several million': [2e6, 9_999_999],
  },
  hedges: [
    ...as('at_least' as const, ['at least', 'at the very least', 'a minimum of', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'at least another', 'at least some', 'minimum']),
    ...as('more_than' as const, ['more than', 'over', 'above', 'exceeding', 'upwards of', 'well over', 'greater than', 'in excess of', 'more than another']),
    ...as('fewer_than' as const, ['fewer than', 'less than', 'under', 'below', 'well under']),
    ...as('at_most' as const, ['as many as', 'up to', 'as much as', 'no more than', 'not more than', 'a maximum of', 'at most', 'as high as']),
    ...as('about' as const, ['about', 'around', 'some', 'nearly', 'almost', 'approximately', 'roughly', 'close to', 'an estimated', 'estimated', 'just over', 'just under', 'approx.', 'perhaps', 'circa', 'an approximate']),
  ],
  trailing: [...as('at_least' as const, ['or more', 'at least']), ...as('about' as const, ['or so']), ...as('more_than' as const, ['plus', '+']), ...as('at_most' as const, ['or fewer', 'or less', 'at most'])],
  ranges: ['to', 'or'],
  between: [{ open: 'between', join: 'and' }],
  changes: ['from'],
  decimal: '.',
  ordinals: {
    ...Object.fromEntries(ORDINALS.map((word, n) => [word, n + 1])), thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
    ...Object.fromEntries(['twenty', 'thirty', 'forty', 'fifty'].flatMap((tens, t) => ORDINALS.slice(0, 9).map((word, n) => [`${tens}-${word}`, (t + 2) * 10 + n + 1]))),
  },
  ordinalMarks: ['st', 'nd', 'rd', 'th'],
  measures: `km kms kilometre kilometres kilometer kilometers metre metres meter meters m cm mm mile miles mi feet foot ft inch inches yard yards acre acres hectare hectares kg
    kilogram kilograms kilos tonne tonnes ton tons pounds lb lbs litres liters gallons barrels degrees second seconds minute minutes hour hours day days week weeks month months year years
    decade decades century centuries times mph kph knots percentage points year-old year-olds month-old years-old day-old week-old km-long mile-long hour-long day-long sq square per
    mm-calibre caliber calibre am pm a.m. p.m. o'clock seats votes`.split(/\s+/),
  percents: ['%', 'percent', 'per cent', 'pct', 'percentage points'],
  currencies: ['$', '€', '£', '¥', '₹', 'us $', 'usd', 'eur', 'gbp', 'dollar', 'dollars', 'euro', 'euros', 'pounds sterling', 'rupees', 'rupiah', 'rubles', 'roubles', 'yuan', 'yen', 'lira', 'shekels', 'cents', 'rp', 'rs'],
  labels: `# milepost mile exit apartment suite room gate lot age ages aged interstate street no. nos. number article section resolution flight chapter unit boeing airbus paragraph page p. pp. vol. phase route highway channel camp area level tier covid block sector`.split(/\s+/),
  idioms: ['one another', 'no one', 'one of', 'at one point', 'at one time', 'one day', 'any one', 'every one', 'each one', 'this one', 'that one', 'number one', 'two-state', 'zero tolerance', 'second to none', 'the one', 'one side', 'on one hand'],
};
