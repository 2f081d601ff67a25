/** German words and patterns of time. */
import { numbers } from './numbers.ts';
import type { TimePattern, TimeRules, TimeUnit } from '../../analysis/pack/times.ts';

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, februar: 2, feber: 2, märz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11, dezember: 12,
  'jan.': 1, 'feb.': 2, 'febr.': 2, 'apr.': 4, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'okt.': 10, 'nov.': 11, 'dez.': 12, januars: 1, februars: 2, aprils: 4, septembers: 9, oktobers: 10, novembers: 11, dezembers: 12,
};
const DAYS = 'sonntag montag dienstag mittwoch donnerstag freitag samstag'.split(' ');
const PARTS: Readonly<Record<string, string>> = { morgen: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI', früh: 'MO' };
const weekdays: Readonly<Record<string, number>> = { ...Object.fromEntries(DAYS.flatMap((name, d) => [[name, d], [`${name}s`, d], [`${name}en`, d]])), sonnabend: 6, sonnabends: 6 };
/** "Sonntagabend": weekday and part of the day in one word. */
const weekdayParts = Object.fromEntries(Object.entries(weekdays).flatMap(([day, d]) => Object.entries(PARTS).map(([part, code]) => [`${day}${part}`, [d, code] as const])));
/** "dreitägig" in all its endings: number and unit in one word. */
const LENGTHS = Object.fromEntries(['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'].flatMap((word, n) =>
  ([['tägig', 'day'], ['wöchig', 'week'], ['monatig', 'month'], ['jährig', 'year'], ['stündig', 'hour']] as const).flatMap(([stem, unit]) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [`${word}${stem}${ending}`, [n + 1, unit] as const]))));
const UNITS: Readonly<Record<string, TimeUnit>> = {
  sekunde: 'second', sekunden: 'second', minute: 'minute', minuten: 'minute', stunde: 'hour', stunden: 'hour', tag: 'day', tage: 'day', tagen: 'day', tages: 'day', woche: 'week', wochen: 'week', wochenende: 'weekend', wochenenden: 'weekend', monat: 'month', monate: 'month',
  monaten: 'month', monats: 'month', quartal: 'quarter', quartals: 'quarter', jahr: 'year', jahre: 'year', jahren: 'year', jahres: 'year', jahrzehnt: 'decade', jahrzehnte: 'decade', jahrzehnten: 'decade', jahrhundert: 'century', jahrhunderts: 'century',
};

const row = (id: string, match: string, means: TimePattern['means'], more: Partial<TimePattern> = {}): TimePattern => ({ id, match, means, ...more });

const patterns: readonly TimePattern[] = [
  row('none', 'im? alter von SPAN', 'none'), row('none', 'SPAN alt|alte|alten|alter', 'none'), row('none', 'N - jährige|jähriger|jährigen|jähriges', 'none'), row('none', 'N jährige|jähriger|jährigen', 'none'),
  row('none', 'SPAN alt', 'none'),
  row('date.paren', 'WEEKDAY ,? ( DMY )', 'date'), row('date.paren', 'WEEKDAY ,? ( DOTTED . )', 'date'), row('date', 'WEEKDAY ,? THE? DAY . MONTH YEAR?', 'date'), row('date', 'WEEKDAYPART ,? THE? DAY . MONTH YEAR?', 'date'), row('date', 'WEEKDAY ,? THE? DMY', 'date'),
  row('date', 'DAY . MONTH YEAR?', 'date'), row('date', 'DMY|ISO', 'date'), row('date.last', 'DAY . MONTH LAST jahres', 'date', { yearStep: -1 }),
  row('holiday', 'HOLIDAY', 'date', { step: -1 }), row('date', 'HOLIDAY YEAR', 'date'),
  row('span.days', 'DAY .? -|bis|und THE? DAY . MONTH YEAR?', 'daySpan'), row('span.dates', 'DAY . MONTH YEAR? -|bis DAY . MONTH YEAR?', 'dateSpan'), row('span.dates', 'DAY . MONTH YEAR? bis zum DAY . MONTH YEAR?', 'dateSpan'),
  row('span.dates', '^zwischen THE? DAY . MONTH YEAR? und THE? DAY . MONTH YEAR?', 'dateSpan'), row('span.months', 'MONTH YEAR? -|bis MONTH YEAR?', 'monthSpan'), row('span.months', '^zwischen MONTH YEAR? und MONTH YEAR?', 'monthSpan'),
  row('span.years', 'YEAR -|bis YEAR', 'yearSpan'), row('span.years', 'YEAR - SHORT', 'yearSpan'), row('span.years', '^zwischen YEAR und YEAR', 'yearSpan'),
  row('days', 'heute', 'days', { step: 0 }), row('days', 'gestern', 'days', { step: -1 }), row('days', 'gestrigen TAG', 'days', { step: -1 }), row('days', 'heutigen TAG', 'days', { step: 0 }), row('weekday', 'gestrigen WEEKDAY', 'weekday'), row('weekday', 'heutigen WEEKDAY', 'weekday', { step: 0 }), row('days', 'vorgestern', 'days', { step: -2 }), row('days', 'übermorgen', 'days', { step: 2 }),
  row('days.part', 'gestern PART', 'days', { step: -1 }), row('days.part', 'heute PART', 'days', { step: 0 }), row('days.part', 'vorgestern PART', 'days', { step: -2 }), row('days.part', 'vergangene|vergangener|vergangenen|letzte|letzter|letzten nacht', 'days', { step: -1, part: 'NI' }),
  row('night', 'nacht zum|zu|auf THE? WEEKDAY', 'night'), row('night', 'nacht von WEEKDAY auf|zu|zum WEEKDAY', 'night'),
  row('period.past', 'LAST UNIT', 'period', { step: -1 }), row('period.this', 'THIS UNIT', 'period', { step: 0 }), row('period.next', 'NEXT UNIT', 'period', { step: 1 }), row('period.early', 'zu beginn THIS UNIT', 'period', { step: 0, upto: 'end' }), row('weekend', '^am|übers wochenende', 'period', { unit: 'weekend' }),
  row('period.start', 'anfang THE UNIT', 'period', { step: 0, third: 'START' }), row('period.end', 'ende THE UNIT', 'period', { step: 0, third: 'END' }), row('period.end', 'jahresende', 'period', { step: 0, unit: 'year', third: 'END' }), row('period.start', 'jahresbeginn|jahresanfang', 'period', { step: 0, unit: 'year', third: 'START' }),
  row('quarter', 'ORDINAL quartal YEAR', 'division', { unit: 'quarter' }), row('half', 'ORDINAL halbjahr YEAR', 'division', { unit: 'half' }), row('century', 'ORDINAL jahrhundert|jahrhunderts', 'division', { unit: 'century' }),
  row('streak', 'ORDINAL UNIT in folge', 'streak'), row('streak', 'DAY . UNIT in folge', 'streak'), row('duration', 'SPAN in folge', 'duration'),
  row('weekday.last', 'LAST WEEKDAY|WEEKDAYPART', 'weekday', { step: -1 }), row('weekday.last', 'WEEKDAY|WEEKDAYPART LAST woche', 'weekday', { step: -1, unit: 'week' }), row('weekday.next', 'NEXT WEEKDAY|WEEKDAYPART', 'weekday', { step: 1 }), row('weekday.next', 'WEEKDAY|WEEKDAYPART NEXT woche', 'weekday', { step: 1, unit: 'week' }),
  row('weekday.this', 'THIS WEEKDAY', 'weekday', { step: 0 }), row('weekday', 'HOUR_OF? WEEKDAYPART', 'weekday'), row('weekday', 'HOUR_OF? WEEKDAY', 'weekday'),
  row('ago', 'vor HEDGE? SPAN', 'ago', { step: -1 }), row('ahead', 'in SPAN', 'ago', { step: 1 }),
  row('beside', 'SPAN nach|nachdem', 'beside', { step: 1 }), row('beside', 'SPAN vor', 'beside', { step: -1 }),
  row('then', 'SPAN später|danach|darauf', 'then', { step: 1 }), row('then', 'SPAN zuvor|vorher|früher', 'then', { step: -1 }), row('past', 'PAST SPAN', 'past', { step: -1 }), row('ahead', 'COMING SPAN', 'past', { step: 1 }),
  row('month', 'MONTH YEAR', 'month'), row('month.past', 'LAST MONTH', 'month', { step: -1 }), row('month.past', 'MONTH LAST jahres', 'month', { yearStep: -1 }), row('month.next', 'NEXT MONTH', 'month', { step: 1 }), row('month', 'MONTH THIS jahres', 'month', { yearStep: 0 }), row('month', 'MONTH!', 'month'),
  row('month', '^im|seit|ab|bis|anfang|ende|mitte|vom|zum MONTH', 'month'), row('year', 'YEAR', 'year'), row('year', 'jahr|jahre|jahres YEAR', 'year'), row('decade', 'DECADE er -? jahre|jahren', 'decade'), row('decade', 'DECADE er', 'decade'), row('decade', 'DECADENAME', 'decade'), row('decade', 'DECADENAME -? jahre|jahren', 'decade'),
  row('season', 'SEASON YEAR', 'season'), row('season', 'LAST SEASON', 'season', { step: -1 }), row('season', 'THIS SEASON', 'season', { step: 0 }), row('season', 'NEXT SEASON', 'season', { step: 1 }),
  row('set', 'EVERY UNIT', 'set'), row('set', 'EVERY WEEKDAY', 'set'), row('set', 'alle SPAN', 'set'), row('set', 'täglich|tägliche|täglichen', 'set', { unit: 'day' }), row('set', 'wöchentlich|wöchentliche', 'set', { unit: 'week' }), row('set', 'monatlich', 'set', { unit: 'month' }), row('set', 'jährlich', 'set', { unit: 'year' }), row('set', 'pro UNIT', 'set'),
  row('follow', 'folgenden|nächsten TAG', 'follow', { step: 1, unit: 'day' }), row('follow', '^am tag darauf|danach', 'follow', { step: 1, unit: 'day' }), row('follow', '^am tag zuvor|davor', 'follow', { step: -1, unit: 'day' }), row('follow', 'vortag', 'follow', { step: -1, unit: 'day' }),
  row('follow', 'selben|gleichen TAG', 'follow', { step: 0, unit: 'day' }), row('follow', 'jenem|diesem tag', 'follow', { step: 0, unit: 'day' }), row('follow', 'selben|gleichen jahr', 'follow', { step: 0, unit: 'year' }), row('follow', 'folgenden jahr', 'follow', { step: 1, unit: 'year' }), row('follow.weekday', 'folgenden|darauffolgenden WEEKDAY', 'follow', { step: 1 }),
  row('clock', 'CLOCK uhr ZONE?', 'clock'), row('clock', 'HOUR uhr ZONE?', 'clock'), row('clock', 'CLOCK ZONE', 'clock'), row('clock', '^um|gegen|ab CLOCK', 'clock'), row('duration', 'SPAN', 'duration'),
  row('ref.present', 'jetzt|derzeit|momentan|gegenwärtig', 'ref', { value: 'PRESENT_REF' }), row('ref.past', 'kürzlich|neulich|jüngst|unlängst', 'ref', { value: 'PAST_REF' }), row('ref.past', 'vor kurzem', 'ref', { value: 'PAST_REF' }), row('ref.future', 'demnächst|künftig|bald', 'ref', { value: 'FUTURE_REF' }), row('ref.future', 'in naher zukunft', 'ref', { value: 'FUTURE_REF' }),
];

/** An adjective in all its endings. */
const bent = (...stems: readonly string[]): readonly string[] => stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

export const times: TimeRules = {
  numbers,
  months: MONTHS,
  weekdays,
  weekdayParts,
  holidays: { heiligabend: [12, 24], neujahr: [1, 1], neujahrstag: [1, 1], silvester: [12, 31], silvesterabend: [12, 31], 'ersten weihnachtstag': [12, 25], weihnachten: [12, 25], 'tag der arbeit': [5, 1] },
  decades: { fünfziger: 1950, sechziger: 1960, siebziger: 1970, achtziger: 1980, neunziger: 1990 },
  halves: ['einhalb'],
  joins: { words: ['bis', '-'], opened: [['zwischen', 'und']] },
  ahead: {
    cues: ['wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'muss', 'müssen', 'plant', 'planen', 'geplant', 'würde', 'würden', 'werde', 'solle'],
    halts: ['sagte', 'sagten', 'erklärte', 'erklärten', 'teilte', 'teilten', 'mitgeteilt', 'berichtete', 'berichteten', 'laut', 'wurde', 'wurden', 'hatte', 'hatten', 'nachdem', 'seit', 'als', 'weil', '"', ';'],
    never: ['des', 'vom'],
  },
  ambiguous: ['august', 'mai'],
  lowerUnits: [],
  units: UNITS,
  fused: { ...LENGTHS, 'einer halben stunde': [30, 'minute'], 'eine halbe stunde': [30, 'minute'], 'einem halben jahr': [6, 'month'], 'anderthalb jahren': [18, 'month'], tagelang: [null, 'day'], wochenlang: [null, 'week'], monatelang: [null, 'month'], jahrelang: [null, 'year'], jahrzehntelang: [null, 'decade'], stundenlang: [null, 'hour'] },
  counters: { ein: 1, eine: 1, einem: 1, einer: 1, einen: 1, eines: 1, mehrere: null, mehreren: null, einige: null, einigen: null, wenige: null, wenigen: null, 'ein paar': null, vielen: null, viele: null },
  parts: { ...PARTS, morgens: 'MO', abends: 'EV', nachts: 'NI', nachmittags: 'AF', mitternacht: 'NI' },
  seasons: { frühling: 'SP', frühjahr: 'SP', sommer: 'SU', herbst: 'FA', winter: 'WI' },
  zones: { uhr: 60, 'uhr ortszeit': 0, 'uhr mez': 60, 'uhr mesz': 120, mez: 60, mesz: 120, utc: 0, gmt: 0, 'ortszeit': 0, 'moskauer zeit': 180, cet: 60, cest: 120 },
  meridiems: {},
  thirds: { anfang: 'START', 'anfang der': 'START', 'ende der': 'END', 'mitte der': 'MID', frühen: 'START', späten: 'END', 'der frühen': 'START', 'zu beginn': 'START', beginn: 'START', mitte: 'MID', ende: 'END', 'gegen ende': 'END' },
  classes: {
    THE: ['der', 'den', 'dem', 'des', 'am', 'vom', 'zum', 'im'], HEDGE: ['etwa', 'rund', 'fast', 'mehr als', 'knapp', 'über', 'gut'], HOUR_OF: ['frühen', 'späten'], TAG: ['tag', 'tages', 'tage'], LAST: bent('letzt', 'vergangen', 'vorig'),
    THIS: ['dieser', 'diese', 'diesem', 'dieses', 'diesen', 'laufenden'], NEXT: bent('nächst', 'kommend'), PAST: ['vergangenen', 'letzten', 'den vergangenen', 'den letzten', 'die letzten', 'die vergangenen', 'der vergangenen', 'der letzten'],
    COMING: ['nächsten', 'kommenden', 'den nächsten', 'den kommenden'], EVERY: ['jeden', 'jede', 'jedes', 'jeder'],
  },
  yearHeads: ['im', 'in', 'seit', 'jahr', 'jahre', 'jahres', 'von', 'bis', 'ab', 'vor', 'nach', 'anfang', 'ende', 'mitte', 'frühjahr', 'sommer', 'herbst', 'winter', 'und', 'der', 'des', 'dem', '-', 'um'],
  counted: ['menschen', 'soldaten', 'personen', 'zivilisten', 'kämpfer', 'flüchtlinge', 'männer', 'frauen', 'kinder', 'familien', 'häuser', 'raketen', 'gefangene', 'demonstranten', 'einwohner', 'bewohner', 'polizisten', 'panzer', 'drohnen', 'gebäude', 'opfer', 'tote', 'toten', 'verletzte', 'mitglieder', 'fälle'],
  clockHeads: ['um', 'gegen', 'ab', 'kurz nach', 'kurz vor'],
  dateHeads: ['am', 'des', 'vom', 'zum', 'zu', 'dem', 'der'],
  edges: { seit: 'since', ab: 'since', bis: 'until', 'bis zum': 'until', 'bis zu': 'until', vor: 'before', nach: 'after', 'seit dem': 'since' },
  order: 'day-first',
  patterns,
};
