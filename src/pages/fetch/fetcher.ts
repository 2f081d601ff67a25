/** Turns an address that the user named into the page behind it: rules kept, redirects followed, each step checked, all of it kept as evidence. */
import { problem } from '../../model/problem-texts.ts';
import type { Problem } from '../../model/problem.ts';
import { readAddress, shownAddress } from './address.ts';
import { addressOf, createCall, headerOf, type Call, type Exchange } from './call.ts';
import { unpackBody } from '../codings.ts';
import { createPace, type Pace } from './pace.ts';
import { systemResolve, type Resolve } from './resolve.ts';
import type { RobotsRules } from './robots.ts';
import { createRules, type RulesOf } from './rules.ts';
import { retryAfter, statusProblem } from './status.ts';
import { sizeWords } from './wire-trouble.ts';
import { send as wireSend, type Headers, type Send, type Timeouts } from './wire.ts';

/** A page as an earlier fetch left it, so that an unchanged one need not be sent again. */
export interface KnownPage {
  readonly etag?: string;
  /** The Last-Modified header's value. */
  readonly modified?: string;
  readonly contentType?: string;
  /** Unpacked. */
  readonly bytes: Uint8Array;
  /** ISO 8601 instant at which these bytes were fetched. */
  readonly fetched: string;
}

/** A page with how it was come by. */
export interface Fetched {
  /** The address as it was named, without fragment. */
  readonly asked: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** ISO 8601 instant of the request that it answered. */
  readonly fetched: string;
  /** Unpacked, in the page's own charset. */
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly etag?: string;
  readonly modified?: string;
  /** Set where the server says that the page known before still stands: its instant. `bytes` are those. */
  readonly unchangedSince?: string;
  /** All requests with their answers, in order; the last gave the page. */
  readonly exchanges: readonly Exchange[];
  /** On what it rests that the page was fetched, each with its requests and answers: the rules of every site on the way, and the feed that named it. */
  readonly grounds: readonly (readonly Exchange[])[];
}

/** An address that its site's rules forbid. */
export interface Forbidden {
  /** The address as it was named. */
  readonly asked: string;
  /** The one that is forbidden: the same, or one to which it leads. */
  readonly url: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** The requests and answers that brought the rules. */
  readonly rules: readonly Exchange[];
}

/** Fetches one page; never throws. */
export type Fetch = (address: string) => Promise<Fetched | Problem>;

export interface FetcherOptions {
  /** `Saksi/0.1.0`: who asks. */
  readonly userAgent: string;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  /** Hosts that may lie in private networks, as they stand in addresses, alone or with a port. */
  readonly allowHosts?: readonly string[];
  /** Largest page, in bytes, as sent and again unpacked. */
  readonly maxBytes?: number;
  /** What is known of the page at this address. */
  readonly known?: (url: string) => KnownPage | undefined;
  /** Hears of each address that was not fetched because its site's rules forbid it. */
  readonly forbidden?: (by: Forbidden) => void;
  readonly timeouts?: Timeouts;
  /** Milliseconds between two requests to a host. */
  readonly intervalMs?: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestWaitMs?: number;
  readonly resolve?: Resolve;
  readonly send?: Send;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Milliseconds of a clock that only goes on. */
  readonly clock?: () => number;
}

const defaultTimeouts: Timeouts = { connectMs: 10_000, headersMs: 20_000, wholeMs: 60_000 };
const mostRedirects = 5;
/** How often a page is asked for that the server puts off. */
const mostTries = 2;

interface Tools {
  readonly call: Call;
  readonly rulesOf: RulesOf;
  readonly pace: Pace;
  readonly known: (url: string) => KnownPage | undefined;
  readonly forbidden: (by: Forbidden) => void;
  readonly maxBytes: number;
  readonly intervalMs: number;
  readonly longestWaitMs: number;
  readonly now: () => string;
}

/** A fetcher with a memory of its own: the rules of each site, and the pace of each host. Calls may overlap. */
export function createFetcher(options: FetcherOptions): Fetch {
  const {
    now, userAgent, allowHosts: allowed = [], maxBytes = 20_000_000, known = () => undefined, forbidden = () => {}, timeouts = defaultTimeouts, intervalMs = 1_000, longestWaitMs = 60_000,
    resolve = systemResolve, send = wireSend, clock = () => performance.now(), sleep = (ms) => new Promise((done) => { setTimeout(done, ms); }),
  } = options;
  const call = createCall({ now, resolve, send, allowed, timeouts, userAgent });
  const tools: Tools = { call, rulesOf: createRules(call, clock), pace: createPace(clock, sleep), known, forbidden, maxBytes, intervalMs, longestWaitMs, now };
  return async (address) => {
    const url = readAddress(address);
    const found = 'severity' in url ? url : await follow(url, tools);
    // The place is what the user named, wherever on the way the trouble arose.
    return 'severity' in found ? { ...found, place: shownAddress(address) } : found;
  };
}

/** From address to address until a page answers. */
async function follow(asked: URL, tools: Tools): Promise<Fetched | Problem> {
  const exchanges: Exchange[] = [];
  const grounds = new Set<readonly Exchange[]>();
  const seen = new Set<string>();
  let url = asked;
  while (!seen.has(url.href) && seen.size <= mostRedirects) {
    seen.add(url.href);
    const known = tools.known(url.href);
    const rules = await tools.rulesOf(url);
    if ('severity' in rules) return rules;
    if (!rules.allows(`${url.pathname}${url.search}`)) {
      tools.forbidden({ asked: asked.href, url: url.href, at: tools.now(), rules: rules.exchanges });
      return problem('P094', { host: url.host, path: url.pathname }, url.href);
    }
    const exchange = await ask(url, rules, known, tools);
    if ('severity' in exchange) return exchange;
    grounds.add(rules.exchanges);
    exchanges.push(exchange);
    const location = [301, 302, 303, 307, 308].includes(exchange.status) ? headerOf(exchange.headers, 'location') : undefined;
    if (location === undefined) return pageOf({ asked, exchanges, grounds: [...grounds], known }, tools.maxBytes);
    const next = readAddress(addressOf(location), url);
    if ('severity' in next) return next;
    url = next;
  }
  return problem('P091', { address: asked.href, limit: mostRedirects }, asked.href);
}

/** One answer, after the host's turn has come by the site's rules, and once the server puts us off no more. */
async function ask(url: URL, rules: RobotsRules, known: KnownPage | undefined, { call, pace, maxBytes, intervalMs, longestWaitMs, now }: Tools): Promise<Exchange | Problem> {
  const interval = Math.min(Math.max(intervalMs, (rules.crawlDelay ?? 0) * 1_000), longestWaitMs);
  for (let tries = 1; ; tries += 1) {
    await pace.turn(url.hostname, interval);
    const exchange = await call(url, { maxBytes, headers: conditions(known) });
    if ('severity' in exchange || ![429, 503].includes(exchange.status)) return exchange;
    const wait = retryAfter(headerOf(exchange.headers, 'retry-after'), now());
    if (wait === undefined || wait > longestWaitMs || tries === mostTries) return statusProblem(url, exchange.status, wait);
    pace.hold(url.hostname, wait);
  }
}

function conditions(known: KnownPage | undefined): Headers {
  return [
    ...(known?.etag === undefined ? [] : [['if-none-match', known.etag] as const]),
    ...(known?.modified === undefined ? [] : [['if-modified-since', known.modified] as const]),
  ];
}

/** The way to a page. */
interface Way extends Pick<Fetched, 'exchanges' | 'grounds'> {
  readonly asked: URL;
  /** What was known of the last address. */
  readonly known: KnownPage | undefined;
}

function pageOf({ asked, exchanges, grounds, known }: Way, maxBytes: number): Fetched | Problem {
  const exchange = exchanges.at(-1);
  if (exchange === undefined) return problem('P091', { address: asked.href, limit: mostRedirects }, asked.href);
  const { status, headers, body, url, at } = exchange;
  const header = (field: string, name: string): Record<string, string> => {
    const value = headerOf(headers, name);
    return value === undefined ? {} : { [field]: value };
  };
  const facts = { asked: asked.href, url, fetched: at, exchanges, grounds };
  const stated = { ...header('etag', 'etag'), ...header('modified', 'last-modified'), ...header('contentType', 'content-type') };
  if (status === 304 && known !== undefined && conditions(known).length > 0) {
    const { fetched: unchangedSince, bytes, ...validators } = known;
    return { ...validators, ...stated, ...facts, bytes, unchangedSince };
  }
  if (status !== 200 && status !== 203) return statusProblem(new URL(url), status);
  const coding = headerOf(headers, 'content-encoding');
  const bytes = unpackBody(body, coding, { maxBytes });
  if (bytes instanceof Uint8Array) return { ...facts, ...stated, bytes };
  if (bytes.trouble === 'too large') return problem('P087', { address: url, limit: sizeWords(maxBytes), how: 'unpacked' }, url);
  return problem('P090', { address: url, coding: JSON.stringify(bytes.coding.slice(0, 40)), why: bytes.trouble === 'unknown' ? 'which Saksi does not know' : 'which its bytes belie' }, url);
}
