/** Turns a request's Host, Origin and token into leave to go on, or into a refusal. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Answer, type Ask, Refusal } from './answer.ts';

/** Where the server listens and what it asks of those who come. */
export interface Door {
  /** Names under which it may be called, with their port: `127.0.0.1:4173`; undefined: any, which needs a token. */
  readonly hosts: readonly string[] | undefined;
  /** What all requests must carry; undefined on loopback. */
  readonly token: string | undefined;
}

const cookie = 'saksi';

/**
 * Throws a `Refusal` where the request must not go on; gives an answer where it is settled at once (the token of the address becomes a cookie).
 * A page of another site cannot reach the ledger: its Host differs where a name was rebound, its Origin where it posts or frames.
 */
export function pass({ hosts, token }: Door, { headers, method, target }: Ask): Answer | undefined {
  const host = headers['host'] ?? '';
  if (hosts && !hosts.includes(host.toLowerCase())) throw new Refusal(403, 'foreign-host', 'This server answers under its own address only: open the address that it printed.');
  const origin = headers['origin'];
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) throw new Refusal(403, 'foreign-origin', 'This request comes from a page of another site: open the app under its own address.');
  const site = headers['sec-fetch-site'];
  if (method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'foreign-origin', 'This request comes from a page of another site: open the app under its own address.');
  return token === undefined ? undefined : admit(token, headers, target);
}

function admit(token: string, headers: Ask['headers'], target: string): Answer | undefined {
  const url = new URL(target, 'http://saksi.invalid');
  const given = url.searchParams.get('token');
  if (given !== null && isToken(given, token)) {
    url.searchParams.delete('token');
    return { status: 303, headers: { location: `${url.pathname}${url.search}`, 'set-cookie': `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/` }, body: '' };
  }
  const carried = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? new RegExp(`(?:^|; )${cookie}=([^;]*)`).exec(headers['cookie'] ?? '')?.[1];
  if (carried === undefined || !isToken(carried, token)) throw new Refusal(401, 'no-token', 'This server asks for its token: open the whole address that it printed.');
  return undefined;
}

/** Compares digests, so that the time taken tells nothing of the token. */
function isToken(given: string, token: string): boolean {
  const digest = (words: string): Buffer => createHash('sha256').update(words).digest();
  return timingSafeEqual(digest(given), digest(token));
}
