/** Turns a status that brings no page into one clear sentence. */
import { problem } from '../../model/problem-texts.ts';
import type { Problem } from '../../model/problem.ts';

const words: Readonly<Record<number, string>> = {
 400: 'it does not understand the address', 401: 'it asks for a login', 402: 'it asks for payment', 403: 'it forbids the page', 404: 'there is no such page', 406: 'it has the page in no form that was asked for',
  407: 'a proxy asks for a login', 408: 'it waited too long', 410: 'the page was taken away', 418: 'it forbids the page', 421: 'it is not the server of this page', 429: 'too many requests', 451: 'a law forbids the page', 500: 'a fault of its own',
  502: 'a fault behind it', 503: 'it is overloaded', 504: 'a fault behind it',
};

/** Milliseconds that a Retry-After header asks for, given in seconds or as an instant; undefined where it says nothing that can be read. */
export function retryAfter(value: string | undefined, now: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1_000;
  const wait = Date.parse(value) - Date.parse(now);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** What the answer means for the user; `waitMs`: how long the server asks to be left alone. */
export function statusProblem(url: URL, status: number, waitMs?: number): Problem {
  const host = url.host;
  if (waitMs !== undefined) return problem('P093', { host, seconds: Math.ceil(waitMs / 1_000) }, url.href);
  if (status < 400 && status !== 300) return problem('P096', { host, status }, url.href);
  const meaning = words[status] ?? (status >= 500 ? 'a fault of its own' : 'it refuses');
  return problem('P092', { host, status, meaning }, url.href);
}
