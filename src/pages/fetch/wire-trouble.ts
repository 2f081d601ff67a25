/** Turns what goes wrong on a connection into one clear sentence. */
import { problem } from '../../model/problem-texts.ts';
import type { Problem } from '../../model/problem.ts';

/** A part of the exchange took longer than its time. */
export class TooSlow extends Error {
  /** The part, in words. */
  readonly what: string;
  readonly ms: number;
  constructor(what: string, ms: number) {
    super('too slow');
    this.what = what;
    this.ms = ms;
  }
}

/** More of a body was sent than the limit allows. */
export class AnswerTooLarge extends Error {}

/** `60`, `0.2`: seconds in words. */
function secondsWords(ms: number): string {
  return String(Number((ms / 1000).toFixed(1)));
}

/** `20 MB`, `500 bytes`. */
export function sizeWords(bytes: number): string {
  return bytes >= 1e6 ? `${Number((bytes / 1e6).toFixed(1))} MB` : `${bytes} bytes`;
}

const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it takes no connection', EHOSTUNREACH: 'no way leads there', ENETUNREACH: 'no way leads there', EADDRNOTAVAIL: 'no way leads there', EACCES: 'this machine forbids it', EPERM: 'this machine forbids it',
  ETIMEDOUT: 'it takes too long to connect', UND_ERR_CONNECT_TIMEOUT: 'it takes too long to connect',
};

/** Where several addresses failed, the errors within tell why. */
function codeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'HTTPParserError') return 'code' in error && error.code !== undefined ? String(error.code) : 'HPE_';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The trouble in words. */
export function wireProblem(error: unknown, { url, maxBytes }: { readonly url: URL; readonly maxBytes: number }): Problem {
  const host = url.host;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const tell = (name: Parameters<typeof problem>[0], facts: Record<string, string> = {}): Problem => problem(name, { host, address: url.href, ...facts }, url.href);
  if (error instanceof TooSlow) return tell('P086', { what: error.what, seconds: secondsWords(error.ms) });
  if (error instanceof AnswerTooLarge) return tell('P087', { limit: sizeWords(maxBytes), how: 'as sent' });
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') return tell('P088', { reason: 'its head is too long' });
  if (code in unreachable) return tell('P084', { reason: unreachable[code] ?? code });
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/.test(code) || /before secure TLS/.test(message)) return tell('P085', { reason: certificateWords(code) });
  if (code.startsWith('HPE_')) return /INVALID_EOF_STATE|CLOSED_CONNECTION/.test(code) ? tell('P089') : tell('P088', { reason: 'it does not speak HTTP as it should' });
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE') return tell('P089');
  return tell('P084', { reason: code === '' ? message : code });
}

function certificateWords(code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return 'its certificate has expired';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'its certificate is for another name';
  return /CERT|SIGNED|UNABLE/.test(code) ? 'nobody known vouches for its certificate' : 'it does not speak TLS as it should';
}
