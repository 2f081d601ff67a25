/** German words and patterns of time. */
import { numbers } from './numbers.ts';
import type { TimePattern, TimeRules, TimeUnit } from '../../analysis/pack/times.ts';

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, februar: 2, feber: 2, märz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11, dezember: 12,
  'jan.': 1, 'feb.': 2, 'febr.': 2, 'apr.': 4, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'okt.': 10, 'nov.': 11, 'dez.': 12, januars: 1, februars: 2, aprils: 4, septembers: 9, oktobers: 10, novembers: 11, dezembers: 12,
};
const DAYS = 'sonntag montag dienstag mittwoch donnerstag freitag samstag'.split(' ');
const dayForms = (name: string): readonly string[] => [name, `${name}s`, `${name}en`, `${name}abend`, `${name}morgen`, `${name}nachmittag`, `${name}nacht`, `${name}mittag`, `${name}vormittag`, `${name}früh`];
const UNITS: Readonly<Record<string, TimeUnit>> = {
  sekunde: 'second', sekunden: 'second', minute: 'minute', minuten: 'minute', stunde: 'hour', stunden: 'hour', tag: 'day', tage: 'day', tagen: 'day', tages: 'day', woche: 'week', wochen: 'week', wochenende: 'weekend', wochenenden: 'weekend', monat: 'month', monate: 'month',
  monaten: 'month', monats: 'month', quartal: 'quarter', quartals: 'quarter', jahr: 'year', jahre: 'year', jahren: 'year', jahres: 'year', jahrzehnt: 'decade', jahrzehnte: 'decade', jahrzehnten: 'decade', jahrhundert: 'century', jahrhunderts: 'century',
};

const row = (id: string, match: string, means: TimePattern['means'], more: Partial<TimePattern> = {}): TimePattern => ({ id, match, means, ...more });

const patterns: readonly TimePattern[] = [
  row('none', 'im? alter von SPAN', 'none'), row('none', 'SPAN alt|alte|alten|alter', 'none'), row('none', 'N - jährige|jähriger|jährigen|jähriges', 'none'), row('none', 'N jährige|jähriger|jährigen', 'none'),
  row('date.paren', 'WEEKDAY ,? ( DMY )', 'date'), row('date', 'AM? WEEKDAY ,? THE? DAY .? MONTH YEAR?', 'date'), row('date', 'AM? WEEKDAY ,? THE? DMY', 'date'),
  row('date', 'THE? DAY .? MONTH YEAR', 'date'), row('date', 'THE? DAY .? MONTH', 'date'), row('date', 'THE? DMY|ISO', 'date'),
  row('span.days', 'THE? DAY .? -|bis|und THE? DAY .? MONTH YEAR?', 'daySpan'), row('span.dates', 'THE? DAY .? MONTH YEAR? -|bis|bis zum? DAY .? MONTH YEAR?', 'dateSpan'),
  row('span.dates', '^zwischen THE? DAY .? MONTH YEAR? und THE? DAY .? MONTH YEAR?', 'dateSpan'), row('span.months', 'MONTH YEAR? -|bis MONTH YEAR?', 'monthSpan'), row('span.months', '^zwischen MONTH YEAR? und MONTH YEAR?', 'monthSpan'),
  row('span.years', 'YEAR -|bis YEAR', 'yearSpan'), row('span.years', 'YEAR - SHORT', 'yearSpan'), row('span.years', '^zwischen YEAR und YEAR', 'yearSpan'),
  row('days', 'heute', 'days', { step: 0 }), row('days', 'gestern', 'days', { step: -1 }), row('days', 'gestrigen TAG', 'days', { step: -1 }), row('days', 'am gestrigen WEEKDAY', 'weekday'), row('days', 'am heutigen WEEKDAY', 'weekday', { step: 0 }), row('days', 'vorgestern', 'days', { step: -2 }), row('days', 'übermorgen', 'days', { step: 2 }),
  row('days.part', 'heute|gestern PART', 'days', { step: 0 }), row('days.part', 'gestern abend|nacht', 'days', { step: -1, part: 'NI' }), row('days.part', 'gestern morgen|früh|vormittag', 'days', { step: -1, part: 'MO' }), row('days.part', 'gestern nachmittag', 'days', { step: -1, part: 'AF' }),
  row('days.part', 'vergangene|vergangener|letzte|letzter nacht', 'days', { step: -1, part: 'NI' }), row('days.part', 'heute nacht|abend', 'days', { step: 0, part: 'NI' }), row('days.part', 'heute morgen|früh|vormittag', 'days', { step: 0, part: 'MO' }), row('days.part', 'heute nachmittag', 'days', { step: 0, part: 'AF' }),
  row('days.part', 'in der nacht', 'days', { step: 0, part: 'NI' }), row('weekday', 'in der nacht zum|auf WEEKDAY', 'weekday'), row('weekday', 'in der nacht zu WEEKDAY', 'weekday'), row('weekday', 'in der nacht auf den WEEKDAY', 'weekday'), row('weekday', 'in der nacht von WEEKDAY auf|zu WEEKDAY', 'weekday'),
  row('period.past', 'LAST UNIT', 'period', { step: -1 }), row('period.this', 'THIS UNIT', 'period', { step: 0 }), row('period.next', 'NEXT UNIT', 'period', { step: 1 }), row('period.early', 'zu beginn THIS UNIT', 'period', { step: 0, upto: 'end' }), row('weekend', '^am|übers wochenende', 'period', { unit: 'weekend' }),
  row('weekday.last', 'LAST WEEKDAY', 'weekday', { step: -1 }), row('weekday.last', 'WEEKDAY LAST woche', 'weekday', { step: -1, unit: 'week' }), row('weekday.next', 'NEXT WEEKDAY', 'weekday', { step: 1 }), row('weekday.next', 'WEEKDAY NEXT woche', 'weekday', { step: 1, unit: 'week' }),
  row('weekday.this', 'THIS WEEKDAY', 'weekday', { step: 0 }), row('weekday', 'AM? WEEKDAY PART?', 'weekday'),
  row('ago', 'vor SPAN', 'ago', { step: -1 }), row('ago', 'vor etwa|rund|fast|mehr als|knapp|über SPAN', 'ago', { step: -1 }), row('ahead', 'in SPAN', 'ago', { step: 1 }),
  row('then', 'SPAN später|danach', 'then', { step: 1 }), row('then', 'SPAN zuvor|vorher|früher', 'then', { step: -1 }), row('past', 'PAST SPAN', 'past', { step: -1 }), row('ahead', 'COMING SPAN', 'past', { step: 1 }),
  row('month', 'MONTH YEAR', 'month'), row('month.past', 'LAST MONTH', 'month', { step: -1 }), row('month.past', 'MONTH LAST jahres', 'month', { step: -1 }), row('month.next', 'NEXT MONTH', 'month', { step: 1 }), row('month', 'MONTH THIS jahres', 'month', { step: 0 }), row('month', 'MONTH!', 'month'),
  row('month', '^im|seit|ab|bis|anfang|ende|mitte|vom|zum MONTH', 'month'), row('year', 'YEAR', 'year'), row('year', 'dem? jahr|jahre|jahres YEAR', 'year'), row('decade', 'DECADE er', 'decade'), row('decade', 'DECADE er - jahre|jahren', 'decade'),
  row('season', 'im? SEASON YEAR', 'season'), row('season', 'LAST SEASON', 'season', { step: -1 }), row('season', 'THIS SEASON', 'season', { step: 0 }), row('season', 'NEXT SEASON', 'season', { step: 1 }),
  row('set', 'EVERY UNIT', 'set'), row('set', 'EVERY WEEKDAY', 'set'), row('set', 'alle SPAN', 'set'), row('set', 'täglich|tägliche|täglichen', 'set', { unit: 'day' }), row('set', 'wöchentlich|wöchentliche', 'set', { unit: 'week' }), row('set', 'monatlich', 'set', { unit: 'month' }), row('set', 'jährlich', 'set', { unit: 'year' }), row('set', 'pro UNIT', 'set'),
  row('follow', 'AM? NEXT tag', 'follow', { step: 1, unit: 'day' }), row('follow', 'am folgenden tag', 'follow', { step: 1, unit: 'day' }), row('follow', 'am tag darauf|danach', 'follow', { step: 1, unit: 'day' }), row('follow', 'am tag zuvor|davor', 'follow', { step: -1, unit: 'day' }), row('follow', 'am vortag', 'follow', { step: -1, unit: 'day' }),
  row('follow', 'am selben|gleichen tag', 'follow', { step: 0, unit: 'day' }), row('follow', 'an jenem|diesem tag', 'follow', { step: 0, unit: 'day' }), row('follow', 'im selben|gleichen jahr', 'follow', { step: 0, unit: 'year' }), row('follow', 'im folgenden jahr', 'follow', { step: 1, unit: 'year' }),
  row('duration', 'SPAN', 'duration'), row('duration', 'SPAN lang', 'duration'), row('clock', 'GEGEN? CLOCK UHR? ZONE?', 'clock'), row('clock', 'GEGEN? HOUR uhr ZONE?', 'clock'), row('clock', 'um|gegen HOUR uhr', 'clock'),
  row('ref.present', 'jetzt|derzeit|momentan|gegenwärtig', 'ref', { value: 'PRESENT_REF' }), row('ref.past', 'kürzlich|neulich|jüngst|unlängst', 'ref', { value: 'PAST_REF' }), row('ref.past', 'vor kurzem', 'ref', { value: 'PAST_REF' }), row('ref.future', 'demnächst|künftig|bald', 'ref', { value: 'FUTURE_REF' }), row('ref.future', 'in naher zukunft', 'ref', { value: 'FUTURE_REF' }),
];

/** An adjective in all its endings. */
const bent = (...stems: readonly string[]): readonly string[] => stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

export const times: TimeRules = {
  numbers,
  months: MONTHS,
  weekdays: { ...Object.fromEntries(DAYS.flatMap((name, d) => dayForms(name).map((form) => [form, d]))), sonnabend: 6, sonnabends: 6 },
  ambiguous: ['august', 'mai'],
  lowerUnits: [],
  units: UNITS,
  fused: { 'einer halben stunde': [30, 'minute'], 'eine halbe stunde': [30, 'minute'], 'einem halben jahr': [6, 'month'], 'anderthalb jahren': [18, 'month'], tagelang: [null, 'day'], wochenlang: [null, 'week'], monatelang: [null, 'month'], jahrelang: [null, 'year'], jahrzehntelang: [null, 'decade'], stundenlang: [null, 'hour'] },
  counters: { ein: 1, eine: 1, einem: 1, einer: 1, einen: 1, eines: 1, mehrere: null, mehreren: null, einige: null, einigen: null, wenige: null, wenigen: null, 'ein paar': null, vielen: null, viele: null },
  parts: { morgen: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI', früh: 'MO', morgens: 'MO', abends: 'EV', nachts: 'NI', nachmittags: 'AF', mitternacht: 'NI' },
  seasons: { frühling: 'SP', frühjahr: 'SP', sommer: 'SU', herbst: 'FA', winter: 'WI' },
  zones: { mez: 60, mesz: 120, utc: 0, gmt: 0, 'ortszeit': 0, 'moskauer zeit': 180, cet: 60, cest: 120 },
  meridiems: {},
  thirds: { anfang: 'START', 'zu beginn': 'START', beginn: 'START', mitte: 'MID', ende: 'END', 'gegen ende': 'END' },
  classes: {
    THE: ['der', 'den', 'dem', 'des', 'am', 'vom', 'zum', 'im'], AM: ['am', 'vom', 'zum'], UHR: ['uhr'], GEGEN: ['um', 'gegen', 'ab', 'kurz nach', 'kurz vor'], TAG: ['tag', 'tages', 'tage'], LAST: [...bent('letzt', 'vergangen', 'vorig'), 'des vergangenen', 'des letzten', 'der vergangenen', 'der letzten', 'der vorigen'],
    THIS: ['dieser', 'diese', 'diesem', 'dieses', 'diesen', 'des laufenden', 'laufenden'], NEXT: [...bent('nächst', 'kommend'), 'der kommenden', 'der nächsten', 'des kommenden'], PAST: ['vergangenen', 'letzten', 'den vergangenen', 'den letzten', 'die letzten', 'die vergangenen', 'der vergangenen', 'der letzten'],
    COMING: ['nächsten', 'kommenden', 'den nächsten', 'den kommenden'], EVERY: ['jeden', 'jede', 'jedes', 'jeder'],
  },
  yearHeads: ['im', 'in', 'seit', 'jahr', 'jahre', 'jahres', 'von', 'bis', 'ab', 'vor', 'nach', 'anfang', 'ende', 'mitte', 'frühjahr', 'sommer', 'herbst', 'winter', 'und', 'der', 'des', 'dem', '-', 'um'],
  counted: ['menschen', 'soldaten', 'personen', 'zivilisten', 'kämpfer', 'flüchtlinge', 'männer', 'frauen', 'kinder', 'familien', 'häuser', 'raketen', 'gefangene', 'demonstranten', 'einwohner', 'bewohner', 'polizisten', 'panzer', 'drohnen', 'gebäude', 'opfer', 'tote', 'toten', 'verletzte', 'mitglieder', 'fälle'],
  clockHeads: ['um', 'gegen', 'ab', 'kurz nach', 'kurz vor'],
  dateHeads: ['am', 'des', 'vom'],
  edges: { seit: 'since', ab: 'since', bis: 'until', 'bis zum': 'until', 'bis zu': 'until', vor: 'before', nach: 'after', 'seit dem': 'since' },
  order: 'day-first',
  patterns,
};
