/** English words and patterns of time. */
import { numbers } from './numbers.ts';
import type { TimePattern, TimeRules, TimeUnit } from '../../analysis/pack/times.ts';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const DAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const UNIT_NAMES: readonly TimeUnit[] = ['minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade'];

const row = (id: string, match: string, means: TimePattern['means'], more: Partial<TimePattern> = {}): TimePattern => ({ id, match, means, ...more });

const patterns: readonly TimePattern[] = [
  row('ref.past', 'recent PLURAL', 'ref', { value: 'PAST_REF' }), row('ref.future', 'the? coming PLURAL', 'ref', { value: 'FUTURE_REF' }),
  row('none', 'aged|age N', 'none'), row('none', 'SPAN old|olds', 'none'), row('none', 'SPAN - old|olds', 'none'), row('none', 'SPAN of age', 'none'), row('none', 'DAY MONTH movement', 'none'),
  row('none', 'MONTH DAY movement', 'none'), row('none', 'N - year-old|year-olds|month-old|day-old', 'none'), row('none', 'second to|only|time|half|round|largest|biggest|day|day|world', 'none'),
  row('date.paren', 'WEEKDAY ,? ( DM|DMY )', 'date'), row('date', 'WEEKDAY ,? THE? DAY TH? OF? MONTH ,? YEAR?', 'date'), row('date', 'WEEKDAY ,? MONTH DAY TH? ,? YEAR?', 'date'),
  row('date', 'THE? DAY TH? OF? MONTH ,? YEAR', 'date'), row('date', 'THE? DAY TH? OF? MONTH', 'date'), row('date', 'MONTH DAY TH? ,? YEAR', 'date'), row('date', 'MONTH DAY TH?', 'date'), row('date', 'WEEKDAY? ,? DMY|ISO', 'date'),
  row('span.days', 'MONTH DAY -|to|through|and DAY ,? YEAR?', 'daySpan'), row('span.days', 'DAY -|to|and DAY MONTH YEAR?', 'daySpan'),
  row('span.dates', 'DAY MONTH YEAR? -|to|through DAY MONTH YEAR?', 'dateSpan'), row('span.dates', 'MONTH DAY ,? YEAR? -|to|through MONTH DAY ,? YEAR?', 'dateSpan'), row('span.dates', '^between MONTH DAY and MONTH DAY ,? YEAR?', 'dateSpan'),
  row('span.months', 'MONTH YEAR? -|to|through MONTH YEAR', 'monthSpan'), row('span.months', '^from|between MONTH YEAR? to|and MONTH YEAR?', 'monthSpan'),
  row('span.years', 'YEAR -|to|through|until YEAR', 'yearSpan'), row('span.years', 'YEAR - SHORT', 'yearSpan'), row('span.years', '^between YEAR and YEAR', 'yearSpan'),
  row('days', 'today', 'days', { step: 0 }), row('days', 'yesterday', 'days', { step: -1 }), row('days', 'tomorrow', 'days', { step: 1 }), row('days', 'the day before yesterday', 'days', { step: -2 }), row('days', 'the day after tomorrow', 'days', { step: 2 }),
  row('days.part', 'last night', 'days', { step: -1, part: 'NI' }), row('days.part', 'tonight', 'days', { step: 0, part: 'NI' }), row('days.part', 'this morning', 'days', { step: 0, part: 'MO' }),
  row('days.part', 'this afternoon', 'days', { step: 0, part: 'AF' }), row('days.part', 'this evening', 'days', { step: 0, part: 'EV' }), row('days.part', 'earlier today', 'days', { step: 0 }), row('days.part', 'overnight', 'days', { step: 0, part: 'NI' }),
  row('period.early', 'EARLIER this UNIT', 'period', { step: 0, upto: 'end' }), row('period.late', 'LATER this UNIT', 'period', { step: 0, upto: 'start' }), row('period.so-far', 'so far this UNIT', 'period', { step: 0, upto: 'end' }),
  row('period.past', 'last UNIT', 'period', { step: -1 }), row('period.past', 'the? previous UNIT', 'follow', { step: -1 }), row('period.this', 'this UNIT', 'period', { step: 0 }), row('period.next', 'next UNIT', 'period', { step: 1 }),
  row('period.next', 'the coming UNIT', 'period', { step: 1 }), row('weekend', '^over|at|on the weekend', 'period', { unit: 'weekend' }), row('past', 'the? past UNIT', 'past', { step: -1 }),
  row('weekday.last', 'this? last|past WEEKDAY', 'weekday', { step: -1 }), row('weekday.last', 'WEEKDAY OF? last week', 'weekday', { step: -1, unit: 'week' }), row('weekday.next', 'next|coming WEEKDAY', 'weekday', { step: 1 }), row('weekday.next', 'WEEKDAY OF? next week', 'weekday', { step: 1, unit: 'week' }),
  row('weekday.this', 'this WEEKDAY', 'weekday', { step: 0 }), row('weekday.last', 'the previous WEEKDAY', 'weekday', { step: -1 }), row('weekday', 'WEEKDAY!', 'weekday'), row('weekday', '^on|late|early|until|since WEEKDAY', 'weekday'),
  row('ago', 'SPAN ago', 'ago', { step: -1 }), row('ago', 'SPAN back', 'ago', { step: -1 }), row('ago', 'UNIT ago', 'ago', { step: -1 }), row('ahead', 'SPAN from now', 'ago', { step: 1 }), row('ahead', '^in SPAN time', 'ago', { step: 1 }),
  row('then', 'SPAN later|after|afterwards|afterward', 'then', { step: 1 }), row('then', 'SPAN earlier|before|previously', 'then', { step: -1 }),
  row('past', 'the? PAST SPAN', 'past', { step: -1 }), row('ahead', 'the? NEXT SPAN', 'past', { step: 1 }), 
  row('month', 'MONTH ,? OF? YEAR', 'month'), row('month.past', 'last MONTH', 'month', { step: -1 }), row('month.past', 'MONTH last year', 'month', { step: -1 }), row('month.next', 'next MONTH', 'month', { step: 1 }),
  row('month', 'this MONTH', 'month', { step: 0 }), row('month', 'MONTH this year', 'month', { step: 0 }), row('month', 'MONTH!', 'month'), row('month', '^in|since|until|during|by|of|from MONTH', 'month'),
  row('year', 'YEAR', 'year'), row('year', 'the? year YEAR', 'year'), row('decade', 'the? DECADE s', 'decade'), row('decade', "the? DECADE ' s", 'decade'), row('decade', "the? DECADE 's", 'decade'),
  row('season', 'the? SEASON OF? YEAR', 'season'), row('season', 'last SEASON', 'season', { step: -1 }), row('season', 'this SEASON', 'season', { step: 0 }), row('season', 'next SEASON', 'season', { step: 1 }),
  row('set', 'every|each UNIT|SPAN', 'set'), row('set', 'every|each WEEKDAY PART?', 'set'), row('set', 'every|each PART', 'set'), row('set', 'every other UNIT', 'set'), row('set', 'daily|nightly', 'set', { unit: 'day' }), row('set', 'weekly', 'set', { unit: 'week' }),
  row('set', 'monthly', 'set', { unit: 'month' }), row('set', 'annual|annually|yearly', 'set', { unit: 'year' }), row('set', 'hourly', 'set', { unit: 'hour' }), row('set', 'TIMES a|per UNIT', 'set'), row('set', 'per day|week|month|year|hour', 'set'),
  row('set', 'WEEKLY', 'set'),
  row('follow', 'the? following|next day', 'follow', { step: 1, unit: 'day' }), row('follow', 'a day later', 'follow', { step: 1, unit: 'day' }), row('follow', 'the day after', 'follow', { step: 1, unit: 'day' }), row('follow', 'the day before', 'follow', { step: -1, unit: 'day' }),
  row('follow', 'a day earlier', 'follow', { step: -1, unit: 'day' }), row('follow', 'the previous day', 'follow', { step: -1, unit: 'day' }), row('follow', 'that day', 'follow', { step: 0, unit: 'day' }), row('follow', 'the same day', 'follow', { step: 0, unit: 'day' }),
  row('follow', 'that UNIT', 'follow', { step: 0 }), row('follow', 'the same UNIT', 'follow', { step: 0 }), row('follow', 'the following UNIT', 'follow', { step: 1 }), row('follow', 'the next week|month|year', 'follow', { step: 1 }),
  row('duration', 'SPAN', 'duration'), row('duration', '^for|over UNIT', 'duration'),
  row('clock', 'CLOCK MERIDIEM ZONE?', 'clock'), row('clock', 'HOUR MERIDIEM ZONE?', 'clock'), row('clock', 'CLOCK ZONE', 'clock'), row('clock', '^at|around|by|about CLOCK ZONE?', 'clock'), row('clock', 'CLOCK hours', 'clock'),
  row('ref.present', 'now|currently|nowadays', 'ref', { value: 'PRESENT_REF' }), row('ref.past', 'recently|lately', 'ref', { value: 'PAST_REF' }), row('ref.past', 'the past', 'ref', { value: 'PAST_REF' }),
  row('ref.future', 'soon', 'ref', { value: 'FUTURE_REF' }), row('ref.future', 'the? near future', 'ref', { value: 'FUTURE_REF' }), row('ref.future', 'the future', 'ref', { value: 'FUTURE_REF' }),
];

const MONTH_CUTS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_CUTS: readonly (readonly string[])[] = [['sun'], ['mon'], ['tue', 'tues'], ['wed'], ['thu', 'thur', 'thurs'], ['fri'], ['sat']];
const stopped = (word: string): readonly string[] => (word === '' ? [] : [word, `${word}.`]);

export const times: TimeRules = {
  numbers,
  months: Object.fromEntries([...MONTH_NAMES.map((name, m) => [name, m + 1] as const), ...MONTH_CUTS.flatMap((cut, m) => stopped(cut).map((word) => [word, m + 1] as const)), ['sept', 9], ['sept.', 9]]),
  weekdays: Object.fromEntries([...DAY_NAMES.map((name, d) => [name, d] as const), ...DAY_CUTS.flatMap((cuts, d) => cuts.flatMap(stopped).map((word) => [word, d] as const))]),
  ambiguous: ['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'tue', 'thu', 'fri', 'sun.', 'sat.', 'mon.', 'wed.', 'jan', 'dec', 'august', 'april', 'june'],
  lowerUnits: [],
  units: {
    ...Object.fromEntries(UNIT_NAMES.flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const])),
    seconds: 'second', century: 'century', centuries: 'century', hrs: 'hour', mins: 'minute', fortnight: 'week',
  },
  fused: {
    'half an hour': [30, 'minute'], 'half a year': [6, 'month'], 'a year and a half': [18, 'month'], 'half a century': [50, 'year'], 'a fortnight': [2, 'week'], 'half a decade': [5, 'year'],
    'years-long': [null, 'year'], 'weeks-long': [null, 'week'], 'months-long': [null, 'month'], 'days-long': [null, 'day'], 'decades-long': [null, 'decade'], 'decades-old': [null, 'decade'],
  },
  counters: { a: 1, an: 1, several: null, few: null, 'a few': null, many: null, some: null, 'a couple of': 2, 'the couple of': 2, dozens: null, 'dozens of': null, 'a number of': null, recent: null },
  parts: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', midday: 'MI', noon: 'MI', dawn: 'MO', dusk: 'EV', overnight: 'NI' },
  seasons: { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' },
  zones: { gmt: 0, utc: 0, bst: 60, est: -300, edt: -240, cet: 60, cest: 120, msk: 180, ist: 330, pst: -480, pdt: -420, 'local time': 0, 'moscow time': 180, 'eastern time': -300 },
  meridiems: { 'a.m.': 'am', 'p.m.': 'pm', am: 'am', pm: 'pm', 'a.m': 'am', 'p.m': 'pm' },
  thirds: {
    early: 'START', 'early in': 'START', 'early on': 'START', 'the start of': 'START', 'the beginning of': 'START', 'mid -': 'MID', 'mid': 'MID', 'the middle of': 'MID', late: 'END', 'late in': 'END', 'late on': 'END', 'the end of': 'END',
  },
  classes: {
    THE: ['the'], OF: ['of'], TH: ['st', 'nd', 'rd', 'th'], EARLIER: ['earlier'], LATER: ['later'], PAST: ['past', 'last', 'previous', 'preceding'], NEXT: ['next', 'coming', 'following'],
    PLURAL: ['hours', 'days', 'weeks', 'months', 'years', 'decades'], TIMES: ['once', 'twice', 'three times', 'several times', 'four times', 'five times'], WEEKLY: ['biweekly', 'bi-weekly'],
  },
  yearHeads: ['in', 'since', 'by', 'year', 'of', 'the', 'from', 'until', 'before', 'after', 'during', 'early', 'late', 'mid', '-', 'and', 'to', 'around', 'between'],
  counted: ['people', 'troops', 'soldiers', 'fighters', 'civilians', 'refugees', 'men', 'women', 'children', 'families', 'homes', 'houses', 'rockets', 'personnel', 'prisoners', 'protesters', 'residents', 'villagers', 'others', 'members',
    'police', 'officers', 'militants', 'missiles', 'shells', 'tanks', 'drones', 'vehicles', 'buildings', 'deaths', 'cases', 'victims', 'dead'],
  clockHeads: ['at', 'at about', 'at around', 'around', 'about', 'shortly after', 'shortly before', 'by'],
  dateHeads: ['on', 'of', 'on the'],
  edges: { 'pre -': 'before', 'post -': 'after', since: 'since', 'ever since': 'since', 'starting': 'since', until: 'until', till: 'until', through: 'until', 'up to': 'until', before: 'before', 'prior to': 'before', after: 'after', following: 'after' },
  order: 'month-first',
  patterns,
};
