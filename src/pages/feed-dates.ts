/** Turns the dates of feeds, in any of the ways in which they are written, into ISO 8601 with their own zone. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones by name: those of RFC 822, and those that Indonesian and European feeds write all the same. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  wib: '+07:00', wita: '+08:00', wit: '+09:00', bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00',
};

const mail = /^(?:\p{L}{2,12}\.?,?\s+)?(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3})[a-z]*\.?,?[\s-]+(?<year>\d{4}|\d{2})(?:[,\s]+(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?)?\s*(?<zone>[+-]\d\d:?\d\d|[a-z]{1,4})?\b/iu;
const iso = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T\s]+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?)?\s*(?<zone>z|[+-]\d\d:?\d\d|[a-z]{1,4})?\b/iu;

/** The instant, or the day where no hour is given; undefined where the words are no date. An hour without a zone is left without one. */
export function feedDate(words: string): string | undefined {
  const text = words.trim().slice(0, 100);
  const { year = '', month = '', day = '', hour, minute = '00', second = '00', zone = '' } = (iso.exec(text) ?? mail.exec(text))?.groups ?? {};
  const named = /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const date = [String(full).padStart(4, '0'), String(named).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (year === '' || named === 0 || !isDay(date)) return undefined;
  if (hour === undefined) return date;
  const offset = /\d/.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2') : zones[zone.toLowerCase()] ?? '';
  const instant = `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? date : instant;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
