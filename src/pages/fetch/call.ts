/** Turns one address into one exchange with its server: the host checked, the request sent, the instant noted. */
import type { Problem } from '../../model/problem.ts';
import { resolveHost, type Resolve } from './resolve.ts';
import type { Headers, Send, Timeouts } from './wire.ts';

/** One request and the answer to it, as they went over the wire. */
export interface Exchange {
  readonly url: string;
  /** ISO 8601 instant of the request. */
  readonly at: string;
  /** The IP address that answered. */
  readonly address: string;
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  /** As sent, chunks joined, still compressed. */
  readonly body: Uint8Array;
  /** True where the body was cut at the limit, and more may have come. */
  readonly truncated?: true;
}

export interface CallOptions {
  /** Largest body as sent, in bytes. */
  readonly maxBytes: number;
  /** Where set, a longer body is cut there. */
  readonly cut?: true;
  /** Beyond those that every request has. */
  readonly headers?: Headers;
}

/** Sends one GET request; follows nothing, waits for nobody. */
export type Call = (url: URL, options: CallOptions) => Promise<Exchange | Problem>;

/** What a call needs of the world. */
export interface World {
  readonly now: () => string;
  readonly resolve: Resolve;
  readonly send: Send;
  readonly allowed: readonly string[];
  readonly timeouts: Timeouts;
  readonly userAgent: string;
}

const accepted: Headers = [
  ['accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'],
  ['accept-encoding', 'gzip, deflate, br'],
];

/** An address in a header, whose bytes browsers read as UTF-8 where they are: servers write letters beyond ASCII plainly. */
export function addressOf(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** The first header of that name, in lower case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  return headers.find(([word]) => word.toLowerCase() === name)?.[1];
}

export function createCall({ now, resolve, send, allowed, timeouts, userAgent }: World): Call {
  return async (url, { headers = [], ...limits }) => {
    const addresses = await resolveHost(url, { allowed, resolve, timeoutMs: timeouts.connectMs });
    if ('severity' in addresses) return addresses;
    const requestHeaders: Headers = [['host', url.host], ['user-agent', userAgent], ...accepted, ...headers];
    const at = now();
    const answer = await send({ url, addresses, headers: requestHeaders, timeouts, ...limits });
    if ('severity' in answer) return answer;
    const isCut = limits.cut === true && answer.body.length >= limits.maxBytes;
    return { url: url.href, at, requestHeaders, ...answer, ...(isCut ? { truncated: true } : {}) };
  };
}
