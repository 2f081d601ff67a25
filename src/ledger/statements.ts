/** Keeps prepared statements by their SQL, so that each is compiled once a connection. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';

/** One row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>;

/** A connection with its compiled statements; values are bound by position. */
export interface Statements {
  readonly database: DatabaseSync;
  /** Runs a statement and returns the number of rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** The first row, or undefined. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** The rows as arrays of their columns, one at a time. The statement is not to be run again before the last is read. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<readonly SQLOutputValue[]>;
  /** The same, all at once. */
  arrays(sql: string, ...values: SQLInputValue[]): (readonly SQLOutputValue[])[];
  /** The numbers in the first column. */
  numbers(sql: string, ...values: SQLInputValue[]): number[];
}

/** Wraps a connection. */
export function statementsOf(database: DatabaseSync): Statements {
  const compiled = new Map<string, StatementSync>(), arrays = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = compiled.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    compiled.set(sql, statement);
    return statement;
  };
  const prepareArrays = (sql: string): StatementSync => {
    const statement = arrays.get(sql) ?? database.prepare(sql);
    if (!arrays.has(sql)) statement.setReturnArrays(true);
    arrays.set(sql, statement);
    return statement;
  };
  return {
    database,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    get: (sql, ...values) => prepare(sql).get(...values),
    all: (sql, ...values) => prepare(sql).all(...values),
    each: (sql, ...values) => prepareArrays(sql).iterate(...values) as unknown as Iterable<SQLOutputValue[]>,
    arrays: (sql, ...values) => prepareArrays(sql).all(...values) as unknown as SQLOutputValue[][],
    numbers: (sql, ...values) => (prepareArrays(sql).all(...values) as unknown as SQLOutputValue[][]).map(([first]) => Number(first)),
  };
}
