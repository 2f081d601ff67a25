/** English words and patterns of time. */
import { numbers } from './numbers.ts';
import type { TimePattern, TimeRules, TimeUnit } from '../../analysis/pack/times.ts';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const DAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const UNIT_NAMES: readonly TimeUnit[] = ['minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade'];

const row = (id: string, match: string, means: TimePattern['means'], more: Partial<TimePattern> = {}): TimePattern => ({ id, match, means, ...more });

const patterns: readonly TimePattern[] = [
  row('ref.past', 'recent PLURAL', 'ref', { value: 'PAST_REF' }), row('ref.future', 'the? coming PLURAL', 'ref', { value: 'FUTURE_REF' }),
  row('none', 'aged|age N', 'none'), row('none', 'SPAN old|olds', 'none'), row('none', 'SPAN - old|olds', 'none'), row('none', 'SPAN of age', 'none'), row('none', 'DAY MONTH MOVEMENT', 'none'), row('none', 'bloody|black|good|palm WEEKDAY', 'none'), row('none', 'the? year? YEAR ah|hijri', 'none'),
  row('none', 'MONTH DAY MOVEMENT', 'none'), row('none', 'N - year-old|year-olds|month-old|day-old', 'none'), row('none', 'second to|only|time|half|round|largest|biggest|day|day|world', 'none'),
  row('date.paren', 'WEEKDAY ,? ( DM|DMY )', 'date'), row('date', 'WEEKDAY ,? THE? DAY TH? OF? MONTH ,? YEAR?', 'date'), row('date', 'WEEKDAY .? ,? MONTH DAY TH? ,? YEAR?', 'date'), row('date', 'WEEKDAY THE DAY TH', 'date'), row('date.last', 'THE? DAY TH? OF? MONTH last year', 'date', { yearStep: -1 }), row('date.last', 'MONTH DAY TH? OF? last year', 'date', { yearStep: -1 }), row('holiday', 'HOLIDAY', 'date', { step: -1 }), row('date', 'HOLIDAY ,? YEAR', 'date'), row('date', 'HOLIDAY last year', 'date', { yearStep: -1 }),
  row('date', 'THE? DAY TH? OF? MONTH ,? YEAR', 'date'), row('date', 'THE? DAY TH? OF? MONTH', 'date'), row('date', 'MONTH DAY TH? ,? YEAR', 'date'), row('date', 'MONTH DAY TH?', 'date'), row('date', 'WEEKDAY? ,? DMY|ISO', 'date'), row('holding', 'the week of', 'holding', { unit: 'week' }),
  row('span.days', 'MONTH DAY -|to|through|and DAY ,? YEAR?', 'daySpan'), row('span.days', 'DAY -|to|and DAY MONTH YEAR?', 'daySpan'),
  row('span.dates', 'DAY MONTH YEAR? -|to|through DAY MONTH YEAR?', 'dateSpan'), row('span.dates', 'MONTH DAY ,? YEAR? -|to|through MONTH DAY ,? YEAR?', 'dateSpan'), row('span.dates', '^between MONTH DAY and MONTH DAY ,? YEAR?', 'dateSpan'),
  row('span.months', 'MONTH YEAR? -|to|through MONTH YEAR', 'monthSpan'), row('span.months', '^from|between MONTH YEAR? to|and MONTH YEAR?', 'monthSpan'),
  row('span.years', 'YEAR -|to|through|until YEAR', 'yearSpan'), row('span.days', '^between DAY and DAY MONTH YEAR?', 'daySpan'), row('span.years', 'YEAR - SHORT', 'yearSpan'), row('month.iso', 'YEAR - MM', 'month'), row('span.years', '^between YEAR and YEAR', 'yearSpan'),
  row('days', 'today', 'days', { step: 0 }), row('days', 'yesterday', 'days', { step: -1 }), row('days', 'tomorrow', 'days', { step: 1 }), row('days', 'the day before yesterday', 'days', { step: -2 }), row('days', 'the day after tomorrow', 'days', { step: 2 }),
  row('days.part', 'last night', 'days', { step: -1, part: 'NI' }), row('days.part', 'tonight', 'days', { step: 0, part: 'NI' }), row('days.part', 'this morning', 'days', { step: 0, part: 'MO' }),
  row('days.part', 'this afternoon', 'days', { step: 0, part: 'AF' }), row('days.part', 'this evening', 'days', { step: 0, part: 'EV' }), row('days.part', 'earlier today', 'days', { step: 0 }), row('days.part', 'overnight', 'days', { step: 0, part: 'NI' }),
  row('period.early', 'EARLIER this UNIT', 'period', { step: 0, upto: 'end' }), row('period.late', 'LATER this UNIT', 'period', { step: 0, upto: 'start' }), row('period.so-far', 'so far this UNIT', 'period', { step: 0, upto: 'end' }),
  row('period.past', 'last UNIT', 'period', { step: -1 }), row('period.past', 'the? previous UNIT', 'follow', { step: -1 }), row('period.this', 'this UNIT', 'period', { step: 0 }), row('period.next', 'next UNIT', 'period', { step: 1 }),
  row('period.next', 'the coming UNIT', 'period', { step: 1 }), row('period.before-last', 'the UNIT before last', 'period', { step: -2 }),
  row('period.start', 'the? start|beginning of the UNIT', 'period', { step: 0, third: 'START' }), row('period.middle', 'the? middle of the UNIT', 'period', { step: 0, third: 'MID' }), row('period.end', 'the? end of the UNIT', 'period', { step: 0, third: 'END' }),
  row('period.end', 'year-end', 'period', { step: 0, unit: 'year', third: 'END' }),
  row('quarter', 'the? ORDINAL quarter OF? YEAR', 'division', { unit: 'quarter' }), row('quarter', 'the? ORDINAL quarter of last year', 'division', { unit: 'quarter', step: -1 }), row('quarter', 'the? ORDINAL quarter of the|this year', 'division', { unit: 'quarter', step: 0 }),
  ...['q1', 'q2', 'q3', 'q4'].map((name) => row('quarter', `${name} OF? YEAR`, 'division', { unit: 'quarter', value: name.slice(1) })),
  row('half', 'the? ORDINAL half of YEAR', 'division', { unit: 'half' }), row('half', 'the? ORDINAL half of last year', 'division', { unit: 'half', step: -1 }), row('half', 'the? ORDINAL half of the|this year', 'division', { unit: 'half', step: 0 }), row('century', 'the? ORDINAL century', 'division', { unit: 'century' }),
  row('streak', 'a|the ORDINAL consecutive|straight|successive UNIT|NIGHT', 'streak'), row('streak', 'a|the ORDINAL UNIT|NIGHT running|straight', 'streak'), row('streak', 'a|the ORDINAL UNIT|NIGHT in a row', 'streak'),
  row('night', 'overnight into|to WEEKDAY', 'night'), row('night', 'the night into|to WEEKDAY', 'night'), row('weekend', '^over|at|on the weekend', 'period', { unit: 'weekend' }), row('past', 'the? past UNIT', 'past', { step: -1 }),
  row('weekday.last', 'this? last|past WEEKDAY', 'weekday', { step: -1 }), row('weekday.last', 'WEEKDAY OF? last week', 'weekday', { step: -1, unit: 'week' }), row('weekday.next', 'this? next|coming WEEKDAY', 'weekday', { step: 1 }), row('weekday', 'EARLIER|LATER on? WEEKDAY', 'weekday'), row('weekday.next', 'WEEKDAY OF? next week', 'weekday', { step: 1, unit: 'week' }),
  row('weekday.this', 'this WEEKDAY', 'weekday', { step: 0 }), row('weekday.last', 'the previous WEEKDAY', 'weekday', { step: -1 }), row('weekday', 'WEEKDAY!', 'weekday'), row('weekday', '^on|late|early|until|since WEEKDAY', 'weekday'),
  row('ago', 'SPAN ago', 'ago', { step: -1 }), row('ago', 'SPAN back', 'ago', { step: -1 }), row('ago.exact', 'SPAN ago today', 'ago', { step: -1, grain: 'day' }), row('ago.exact', 'SPAN ago this month', 'ago', { step: -1, grain: 'month' }), row('ago.exact', 'SPAN ago this week', 'ago', { step: -1, grain: 'week' }), row('ago.part', 'N NIGHT ago', 'ago', { step: -1, unit: 'day', part: 'NI' }), row('ago', 'UNIT ago', 'ago', { step: -1 }), row('ahead', 'SPAN from now', 'ago', { step: 1 }), row('ahead', '^in SPAN time', 'ago', { step: 1 }),
  row('beside', 'SPAN after|following', 'beside', { step: 1 }), row('beside', 'SPAN before', 'beside', { step: -1 }), row('then', 'SPAN later|after|afterwards|afterward', 'then', { step: 1 }), row('then', 'SPAN earlier|before|previously', 'then', { step: -1 }),
  row('past', 'the? PAST SPAN', 'past', { step: -1 }), row('ahead', 'the? NEXT SPAN', 'past', { step: 1 }), 
  row('month', 'MONTH ,? OF? YEAR', 'month'), row('month.past', 'last MONTH', 'month', { step: -1 }), row('month.past', 'MONTH of? last year', 'month', { yearStep: -1 }), row('month.next', 'MONTH of? next year', 'month', { yearStep: 1 }), row('month.next', 'next MONTH', 'month', { step: 1 }),
  row('month', 'this MONTH', 'month', { step: 0 }), row('month', 'MONTH this year', 'month', { step: 0 }), row('month', 'MONTH!', 'month'), row('month', '^in|since|until|during|by|of|from|early|late|mid|- MONTH', 'month'),
  row('year', 'YEAR', 'year'), row('year', 'the? year YEAR', 'year'), row('decade', 'the? DECADE s', 'decade'), row('decade', 'the DECADENAME', 'decade'), row('decade', "the? DECADE ' s", 'decade'), row('decade', "the? DECADE 's", 'decade'),
  row('season', 'the? SEASON OF? YEAR', 'season'), row('season', 'last SEASON', 'season', { step: -1 }), row('season', 'this SEASON', 'season', { step: 0 }), row('season', 'next SEASON', 'season', { step: 1 }),
  row('set', 'every|each UNIT|SPAN', 'set'), row('set', 'every|each WEEKDAY PART?', 'set'), row('set', 'every|each PART', 'set'), row('set', '^on WEEKDAYS', 'set'), row('set', 'every other UNIT', 'set'), row('set', 'daily|nightly', 'set', { unit: 'day' }), row('set', 'weekly', 'set', { unit: 'week' }),
  row('set', 'monthly', 'set', { unit: 'month' }), row('set', 'annual|annually|yearly', 'set', { unit: 'year' }), row('set', 'hourly', 'set', { unit: 'hour' }), row('set', 'TIMES a|per UNIT', 'set'), row('set', 'per day|week|month|year|hour', 'set'),
  row('set', 'WEEKLY', 'set'),
  row('follow', 'the? following|next day', 'follow', { step: 1, unit: 'day' }), row('follow', 'a day later', 'follow', { step: 1, unit: 'day' }), row('follow', 'the day after', 'follow', { step: 1, unit: 'day' }), row('follow', 'the day before', 'follow', { step: -1, unit: 'day' }),
  row('follow', 'a day earlier', 'follow', { step: -1, unit: 'day' }), row('follow', 'the previous day', 'follow', { step: -1, unit: 'day' }), row('follow', 'EARLIER|LATER that day', 'follow', { step: 0, unit: 'day' }), row('follow', 'EARLIER|LATER the same day', 'follow', { step: 0, unit: 'day' }), row('follow.part', 'EARLIER|LATER? that PART', 'follow', { step: 0, unit: 'day' }), row('follow.part', 'the same PART', 'follow', { step: 0, unit: 'day' }), row('follow.part', 'the following|next PART', 'follow', { step: 1, unit: 'day' }), row('follow.part', 'the previous PART', 'follow', { step: -1, unit: 'day' }), row('follow.weekday', 'the following WEEKDAY', 'follow', { step: 1 }), row('follow', 'that day', 'follow', { step: 0, unit: 'day' }), row('follow', 'the same day', 'follow', { step: 0, unit: 'day' }),
  row('follow', 'that UNIT', 'follow', { step: 0 }), row('follow', 'the same UNIT', 'follow', { step: 0 }), row('follow', 'the following UNIT', 'follow', { step: 1 }), row('follow', 'the next week|month|year', 'follow', { step: 1 }),
  row('clock', 'CLOCK MERIDIEM ZONE?', 'clock'), row('clock', 'HOUR MERIDIEM ZONE?', 'clock'), row('clock', 'CLOCK ZONE', 'clock'), row('clock', '^at|around|by|about CLOCK ZONE?', 'clock'), row('clock', 'CLOCK hours', 'clock'), row('clock', 'HHMM ZONE', 'clock'), row('clock', 'HHMM hours|hrs', 'clock'), row('clock', "HOUR o'clock MERIDIEM?", 'clock'),
  row('duration', 'SPAN', 'duration'), row('duration', '^for|over UNIT', 'duration'),
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
  parts: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', midday: 'MI', noon: 'MI', dawn: 'MO', dusk: 'EV', overnight: 'NI', midnight: 'NI', 'the early hours': 'MO', 'the early morning': 'MO', 'the small hours': 'MO', 'the wee hours': 'MO', 'the predawn hours': 'MO', predawn: 'MO', lunchtime: 'MI', nightfall: 'NI' },
  seasons: { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' },
  zones: { gmt: 0, utc: 0, bst: 60, est: -300, edt: -240, cet: 60, cest: 120, msk: 180, ist: 330, pst: -480, pdt: -420, 'local time': 0, 'moscow time': 180, 'eastern time': -300 },
  meridiems: { 'a.m.': 'am', 'p.m.': 'pm', am: 'am', pm: 'pm', 'a.m': 'am', 'p.m': 'pm' },
  thirds: {
    early: 'START', 'the early': 'START', 'the late': 'END', 'the mid -': 'MID', 'the mid': 'MID', 'early in': 'START', 'early on': 'START', 'the start of': 'START', 'the beginning of': 'START', 'mid -': 'MID', 'mid': 'MID', 'the middle of': 'MID', late: 'END', 'late in': 'END', 'late on': 'END', 'the end of': 'END',
  },
  weekdayPlurals: Object.fromEntries(DAY_NAMES.map((name, d) => [`${name}s`, d])),
  holidays: {
    "new year 's day": [1, 1], "new year 's eve": [12, 31], 'christmas day': [12, 25], 'christmas eve': [12, 24], christmas: [12, 25], 'boxing day': [12, 26], 'may day': [5, 1], "valentine 's day": [2, 14], halloween: [10, 31],
  },
  decades: { fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990 },
  halves: ['and a half'],
  joins: { words: ['to', 'through', 'until', 'till', 'into', '-'], opened: [['between', 'and']] },
  ahead: {
    cues: ['will', "'ll", 'shall', 'must', 'would', 'due', 'scheduled', 'is to', 'are to', 'expected', 'plan to', 'plans to', 'planned for', 'planning to', 'intend to', 'intends to', 'going to', 'set to', 'set for', 'slated', 'upcoming', 'deadline', 'ultimatum'],
    halts: ['said', 'says', 'told', 'announced', 'reported', 'according', 'wrote', 'added', 'statement', 'was', 'were', 'had', 'warned', 'after', 'since', 'when', 'because', '"', ';'],
    never: ['the', 'a', "'s", 'this', 'of'],
  },
  classes: {
    THE: ['the'], OF: ['of'], TH: ['st', 'nd', 'rd', 'th'], EARLIER: ['earlier'], MOVEMENT: ['movement', 'alliance', 'coalition', 'brigade', 'brigades', 'agreement', 'square'], NIGHT: ['night', 'nights'], LATER: ['later'], PAST: ['past', 'last', 'previous', 'preceding'], NEXT: ['next', 'coming', 'following'],
    PLURAL: ['hours', 'days', 'weeks', 'months', 'years', 'decades'], TIMES: ['once', 'twice', 'three times', 'several times', 'four times', 'five times'], WEEKLY: ['biweekly', 'bi-weekly'],
  },
  yearHeads: ['in', 'since', 'by', 'year', 'of', 'the', 'from', 'until', 'before', 'after', 'during', 'early', 'late', 'mid', '-', 'and', 'to', 'around', 'between'],
  datingHeads: ['in', 'since', 'during', 'year'],
  counted: ['people', 'troops', 'soldiers', 'fighters', 'civilians', 'refugees', 'men', 'women', 'children', 'families', 'homes', 'houses', 'rockets', 'personnel', 'prisoners', 'protesters', 'residents', 'villagers', 'others', 'members',
    'police', 'officers', 'militants', 'missiles', 'shells', 'tanks', 'drones', 'vehicles', 'buildings', 'deaths', 'cases', 'victims', 'dead'],
  clockHeads: ['at', 'at about', 'at around', 'around', 'about', 'shortly after', 'shortly before', 'by'],
  dateHeads: ['on', 'of', 'on the'],
  edges: { 'pre -': 'before', 'post -': 'after', since: 'since', 'ever since': 'since', 'starting': 'since', until: 'until', till: 'until', through: 'until', 'up to': 'until', before: 'before', 'prior to': 'before', after: 'after', following: 'after' },
  order: 'month-first',
  patterns,
};
