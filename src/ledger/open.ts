/** Turns a path into an open SQLite connection whose tables are of the present version, or into one clear sentence. */
import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { APPLICATION_ID, migrations as ours } from './tables.ts';
import { checkPath, guarded, isBusy, ledgerError } from './trouble.ts';

/** How to open a ledger. */
export interface OpenOptions {
  /** Reading only: nothing is made, migrated or locked. Default false. */
  readonly readOnly?: boolean;
  /** Make the file where there is none. Default true, unless `readOnly`. */
  readonly create?: boolean;
  /** How long to wait for another writer, in milliseconds. Default 20,000. */
  readonly busyTimeoutMs?: number;
  /** The largest size that the file may take, in bytes; beyond it `add` throws P045. Default: as the disk allows. */
  readonly maxBytes?: number;
  /** The clock: the present instant, ISO 8601. */
  readonly now?: () => string;
}

/** Opens the file and brings its tables up to date. Throws `SaksiError` P040–P049, P052. */
export function openDatabase(path: string, options: OpenOptions = {}, migrations: readonly string[] = ours): DatabaseSync {
  const readOnly = options.readOnly ?? false;
  const isNew = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;
  const trouble = checkPath(path, !readOnly);
  const wanted = readOnly || options.create === false;
  if (isNew && wanted && (trouble === undefined || trouble.code === 'P041' || trouble.code === 'P048')) throw ledgerError('P047', { path });
  if (trouble) throw trouble;
  if (readOnly) migrateFirst(path, options, migrations);
  return guarded(path, () => {
    const timeout = options.busyTimeoutMs ?? 20_000;
    const database = new DatabaseSync(readOnly ? readableName(path) : path, { readOnly, timeout, enableForeignKeyConstraints: true });
    try {
      prepare(database, path, { ...options, busyTimeoutMs: timeout }, migrations);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Brings an older ledger up to date before it is read; one that takes no writes is left for `prepare` to refuse. */
function migrateFirst(path: string, options: OpenOptions, migrations: readonly string[]): void {
  if (checkPath(path, true) !== undefined) return;
  const found = guarded(path, () => {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return versionOf(database, path);
    } finally {
      database.close();
    }
  });
  if (found > 0 && found < migrations.length) openDatabase(path, { ...options, readOnly: false, create: false }, migrations).close();
}

/** Runs `work` in one transaction that takes the write lock at once; anything thrown undoes it. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** A finished ledger in a folder that takes no writes is read as it lies: SQLite could not make its lock file beside it. */
function readableName(path: string): string | URL {
  if (existsSync(`${path}-wal`) || checkPath(path, true) === undefined) return path;
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

function prepare(database: DatabaseSync, path: string, options: OpenOptions & { busyTimeoutMs: number }, migrations: readonly string[]): void {
  const found = versionOf(database, path);
  if (found > migrations.length) throw ledgerError('P044', { path, found, known: migrations.length });
  if (options.readOnly) {
    if (found < migrations.length) throw ledgerError('P049', { path, found, known: migrations.length });
    return;
  }
  patiently(options.busyTimeoutMs, () => database.exec('PRAGMA journal_mode = WAL'));
  database.exec('PRAGMA synchronous = FULL');
  if (options.maxBytes !== undefined) limitSize(database, options.maxBytes);
  if (found < migrations.length) migrate(database, path, migrations);
}

/** The file's version; 0 for one that holds nothing yet. Throws P042 for a file of another program. */
function versionOf(database: DatabaseSync, path: string): number {
  const application = numberOf(database, 'PRAGMA application_id');
  if (application === APPLICATION_ID) return numberOf(database, 'PRAGMA user_version');
  if (application !== 0 || numberOf(database, 'SELECT count(*) FROM sqlite_schema') > 0) throw ledgerError('P042', { path });
  return 0;
}

/** Runs the missing migrations in one transaction; another process may have been faster, so the version is read again inside it. */
function migrate(database: DatabaseSync, path: string, migrations: readonly string[]): void {
  transaction(database, () => {
    for (let version = versionOf(database, path); version < migrations.length; version += 1) {
      database.exec(migrations[version] ?? '');
      database.exec(`PRAGMA user_version = ${version + 1}`);
    }
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  });
}

function limitSize(database: DatabaseSync, maxBytes: number): void {
  const pages = Math.max(1, Math.floor(maxBytes / numberOf(database, 'PRAGMA page_size')));
  database.exec(`PRAGMA max_page_count = ${pages}`);
}

/** SQLite does not wait by itself when two openers both switch a new file to write-ahead logging. */
function patiently(timeoutMs: number, work: () => void): void {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0] ?? 0);
}
