/** Trouble: told as a problem, or thrown for a caller's mistake. */

/** How much a problem costs the reader: `error` means that the input gave no record. */
export type Severity = 'info' | 'warning' | 'error';

/** Trouble found in an input, told in one sentence that ends with what to do. Never thrown. */
export interface Problem {
  /** Stable code, `P` and three digits; `docs/problems.md` lists them all. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where: a file, an address, an offset in words. */
  readonly place?: string;
}

/** A caller's mistake (a wrong option, an unreadable ledger): thrown, with a problem code. */
export class SaksiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SaksiError';
    this.code = code;
  }
}
