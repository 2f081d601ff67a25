/** Turns what SQLite and the file system complain of into one clear sentence of ours. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { problem } from '../model/problem-texts.ts';
import type { ProblemCode } from '../model/problem-texts.ts';
import { SaksiError } from '../model/problem.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html); an extended code keeps its primary in the low byte. */
const BUSY = 5, LOCKED = 6, READONLY = 8, CORRUPT = 11, FULL = 13, CANTOPEN = 14, NOTADB = 26;

const codes = new Map<number, ProblemCode>([
  [BUSY, 'P040'], [LOCKED, 'P040'], [READONLY, 'P041'], [CORRUPT, 'P043'], [FULL, 'P045'], [NOTADB, 'P042'],
]);

/** A caller's mistake with the sentence of `code`, ready to throw. */
export function ledgerError(code: ProblemCode, facts: Readonly<Record<string, string | number>>): SaksiError {
  return new SaksiError(code, problem(code, facts).message);
}

/** SQLite's primary result code of a thrown error, undefined where the error is no SQLite error. */
function sqliteCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** True where another connection holds the lock that was wanted. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === BUSY;
}

/** The error to throw in place of `error`: a `SaksiError` for trouble with the file, else `error` itself (a fault of ours). */
export function translate(error: unknown, path: string): unknown {
  const primary = sqliteCode(error);
  if (primary === undefined) return error;
  const code = codes.get(primary);
  if (code !== undefined) return ledgerError(code, { path });
  if (primary === 1) return error; // a wrong statement is our own fault
  if (primary === CANTOPEN) return checkPath(path, true) ?? ledgerError('P052', { path, reason: reasonOf(error) });
  return ledgerError('P052', { path, reason: reasonOf(error) });
}

/** Runs `work`; what SQLite throws leaves it as a `SaksiError`. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translate(error, path);
  }
}

/** What is wrong with the path before SQLite sees it; undefined where nothing is. `writing`: the file and its folder must take writes. */
export function checkPath(path: string, writing: boolean): SaksiError | undefined {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isDirectory()) return ledgerError('P046', { path });
  const folder = dirname(path);
  if (facts === undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return ledgerError('P048', { path });
  if (facts !== undefined && !facts.isFile()) return ledgerError('P042', { path });
  if (facts !== undefined && !may(path, constants.R_OK)) return ledgerError('P052', { path, reason: 'no permission to read it' });
  if (!writing) return undefined;
  // The journal lies beside the ledger, so the folder must take writes too.
  const writable = may(folder, constants.W_OK) && (facts === undefined || may(path, constants.W_OK));
  return writable ? undefined : ledgerError('P041', { path });
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
