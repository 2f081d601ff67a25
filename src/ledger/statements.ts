/** Keeps prepared statements by their SQL, so that each is compiled once a connection. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { onceEach } from '../ontology/once.ts';

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
  const prepare = onceEach((sql: string): StatementSync => database.prepare(sql));
  const prepareArrays = onceEach((sql: string): StatementSync => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  });
  const arrays: Statements['arrays'] = (sql, ...values) => prepareArrays(sql).all(...values) as unknown as SQLOutputValue[][];
  return {
    database,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    get: (sql, ...values) => prepare(sql).get(...values),
    all: (sql, ...values) => prepare(sql).all(...values),
    each: (sql, ...values) => prepareArrays(sql).iterate(...values) as unknown as Iterable<SQLOutputValue[]>,
    arrays,
    numbers: (sql, ...values) => arrays(sql, ...values).map(([first]) => Number(first)),
  };
}
