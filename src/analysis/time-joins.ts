/** Makes one stretch of two days. */
import { addDays } from './calendar.ts';
import type { TimeValue } from './time-dates.ts';

/**
 * From the first day to the second. Where they come in the wrong order and the first is a bare weekday (`isBare`), it is the one before:
 * "Monday to Wednesday" on a Monday. Undefined where a day is not known or the order holds no stretch.
 */
export function joinDays(first: TimeValue, second: TimeValue, isBare: boolean): TimeValue | undefined {
  const end = second.day;
  if (first.day === undefined || end === undefined || first.day.includes('X') || end.includes('X')) return undefined;
  const start = isBare && first.day >= end ? addDays(first.day, -7) : first.day;
  if (start >= end) return undefined;
  const value = `${first.value.replace(first.day, start)}/${second.value}`;
  return { type: first.type === 'TIME' || second.type === 'TIME' ? 'TIME' : 'DATE', value, interval: { start, end } };
}
