/** Turns one request to checked IP addresses into the answer as it was sent, or into the trouble on the way: the only file that touches the network. */
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import type { buildConnector, Client, Dispatcher } from 'undici';
import type { Problem } from '../../model/problem.ts';
import { AnswerTooLarge, TooSlow, wireProblem } from './wire-trouble.ts';

/** Names and values in the order sent, one character a byte. */
export type Headers = readonly (readonly [string, string])[];

/** How long each part may take, in milliseconds. */
export interface Timeouts {
  /** Until the name is resolved, and again until the connection stands. */
  readonly connectMs: number;
  /** From the request to the end of the head. */
  readonly headersMs: number;
  /** The whole exchange. */
  readonly wholeMs: number;
}

export interface WireRequest {
  readonly url: URL;
  /** IP addresses that were checked; no other is called. */
  readonly addresses: readonly string[];
  readonly headers: Headers;
  readonly timeouts: Timeouts;
  /** Largest body as sent, in bytes. */
  readonly maxBytes: number;
  /** Where set, a longer body is cut there in place of being refused. */
  readonly cut?: true;
}

export interface WireAnswer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  /** As sent, chunks joined, still compressed. */
  readonly body: Uint8Array;
  /** The IP address that answered. */
  readonly address: string;
}

export type Send = (request: WireRequest) => Promise<WireAnswer | Problem>;

/** The most that a head may hold, in bytes. */
const maxHeadBytes = 64 * 1024;

/** How long one of several addresses may take before the next is tried too, in milliseconds: slow lines are common where news is made. */
const attemptMs = 1_000;

/** A connection that is told its addresses in place of asking for them: the name serves the certificate and the Host line only. */
function connectorTo(build: typeof buildConnector, addresses: readonly string[], timeout: number, connected: (address: string) => void): buildConnector.connector {
  const lookup: LookupFunction = (_, { all }, answer) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }));
    if (all === true) answer(null, known);
    else answer(null, known[0]?.address ?? '', known[0]?.family ?? 4);
  };
  const connect = build({ timeout, allowH2: false, maxCachedSessions: 0, lookup, autoSelectFamilyAttemptTimeout: attemptMs });
  return (options, done) => connect(options, (...[error, socket]) => {
    if (error !== null) return done(error, null);
    connected(socket.remoteAddress ?? '');
    done(null, socket);
  });
}

/** Gathers one answer; more than `maxBytes` of body ends it. */
function gather(client: Client, { url, headers, timeouts, maxBytes, cut }: WireRequest, addressOf: () => string): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const head = { status: 0, reason: '', headers: [] as [string, string][] };
    const chunks: Buffer[] = [];
    let size = 0;
    let control: Dispatcher.DispatchController | undefined;
    const stop = (error: Error): void => {
      if (control === undefined) void client.destroy(error);
      else control.abort(error);
    };
    const clear = (): void => {
      clearTimeout(timer);
      clearTimeout(headTimer);
    };
    const finish = (): void => {
      clear();
      resolve({ ...head, body: new Uint8Array(Buffer.concat(chunks)), address: addressOf() });
    };
    const timer = setTimeout(() => stop(new TooSlow('the whole page', timeouts.wholeMs)), timeouts.wholeMs);
    let headTimer: NodeJS.Timeout | undefined;
    client.dispatch({ method: 'GET', path: `${url.pathname}${url.search}`, headers: headers.flat(), reset: true }, {
      onRequestStart: (controller) => {
        control = controller;
        headTimer = setTimeout(() => stop(new TooSlow('the beginning of its answer', timeouts.headersMs)), timeouts.headersMs);
      },
      onResponseStart: (controller, status, { 'content-length': contentLength }, reason) => {
        if (status < 200) return;
        clearTimeout(headTimer);
        const words = (Array.isArray(controller.rawHeaders) ? controller.rawHeaders : []).map((word: Buffer | string) => (typeof word === 'string' ? word : word.toString('latin1')));
        for (let at = 0; at + 1 < words.length; at += 2) head.headers.push([words[at] ?? '', words[at + 1] ?? '']);
        Object.assign(head, { status, reason: reason ?? '' });
        // What announces itself as too large need not come at all.
        if (!cut && Number(contentLength) > maxBytes) controller.abort(new AnswerTooLarge());
      },
      onResponseData: (controller, chunk) => {
        size += chunk.length;
        if (size <= maxBytes) chunks.push(chunk);
        else {
          if (cut) finish();
          controller.abort(new AnswerTooLarge());
        }
      },
      onResponseEnd: finish,
      onResponseError: (_, error) => {
        clear();
        reject(error);
      },
    });
  });
}

/** Sends one GET request, over one connection that ends with it; never throws. */
export const send: Send = async (request) => {
  const { url, addresses, timeouts } = request;
  let address = '';
  // Loaded when it is first needed: most commands fetch nothing.
  const undici = await import('undici');
  const client = new undici.Client(url.origin, {
    allowH2: false, pipelining: 1, maxHeaderSize: maxHeadBytes,
    // The timers of `gather` are exact where these are coarse.
    headersTimeout: 0, bodyTimeout: 0,
    connect: connectorTo(undici.buildConnector, addresses, timeouts.connectMs, (remote) => { address = remote; }),
  });
  try {
    return await gather(client, request, () => address);
  } catch (error) {
    return wireProblem(error, request);
  } finally {
    // Not waited for: a server that never hangs up would hold the next page.
    client.destroy().catch(() => {});
  }
};
