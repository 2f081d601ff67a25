/** What a request asks and what is answered, without a socket. */

/** One request. Names of headers are in small letters. */
export interface Ask {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body, read as it is needed; at most as long as the server allows. */
  readonly body: () => Promise<Uint8Array>;
}

/** One answer; a body that comes in pieces is sent as it comes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<string>;
}

/** Trouble that ends a request: its status and a sentence that ends with what to do. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A JSON answer of a value. */
export function json(value: unknown, status = 200): Answer {
  return written(JSON.stringify(value), status);
}

/** A JSON answer of a text that is JSON. */
export function written(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body };
}

/** The error in the shape that all errors of the API have. */
export function refused({ status, code, message }: Pick<Refusal, 'status' | 'code' | 'message'>): Answer {
  return json({ code, message }, status);
}

/** What every answer carries: nothing from elsewhere runs, frames or leaks; archived pages bring a policy of their own. */
export function withGuards(answer: Answer): Answer {
  return {
    ...answer,
    headers: {
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin', 'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      ...answer.headers,
    },
  };
}

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "frame-src 'self'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');
