/** Turns the first letters of a key into the key, and keys into the fewest letters that name them, as git does. */
import { ledgerError } from './trouble.ts';
import type { Statements } from './statements.ts';

type Kind = 'claim' | 'article';

const tables: Readonly<Record<Kind, string>> = { claim: 'claims', article: 'articles' };
const leastLetters = 4;
const mostCandidates = 5;

/** What `prefix` names among the kinds. Throws P050 for none, P051 for several. */
export function resolvePrefix(rows: Statements, prefix: string, kinds: readonly Kind[]): { kind: Kind; key: string } {
  const wanted = prefix.trim().toLowerCase();
  if (!/^[0-9a-f]{1,64}$/.test(wanted)) throw ledgerError('P050', { prefix });
  const found = kinds.flatMap((kind) => rows
    .all(`SELECT DISTINCT key FROM ${tables[kind]} WHERE key >= ? AND key < ? ORDER BY key LIMIT ?`, wanted, `${wanted}g`, mostCandidates + 1)
    .map(({ key }) => ({ kind, key: String(key) })));
  const only = found[0];
  if (only === undefined) throw ledgerError('P050', { prefix });
  if (found.length > 1) throw ledgerError('P051', { prefix, candidates: listed(rows, found) });
  return only;
}

/** The shortest prefix of each key that no other claim or article begins with, at least four letters. */
export function abbreviateKeys(rows: Statements, keys: Iterable<string>): Map<string, string> {
  const short = new Map<string, string>();
  for (const key of keys) {
    let letters = leastLetters;
    for (const table of Object.values(tables)) {
      const before = rows.get(`SELECT max(key) AS key FROM ${table} WHERE key < ?`, key)?.key;
      const after = rows.get(`SELECT min(key) AS key FROM ${table} WHERE key > ?`, key)?.key;
      for (const neighbour of [before, after]) {
        if (typeof neighbour === 'string') letters = Math.max(letters, sharedLetters(key, neighbour) + 1);
      }
    }
    short.set(key, key.slice(0, letters));
  }
  return short;
}

function listed(rows: Statements, found: readonly { kind: Kind; key: string }[]): string {
  const shown = found.slice(0, mostCandidates);
  const short = abbreviateKeys(rows, shown.map(({ key }) => key));
  const names = shown.map(({ kind, key }) => `${kind} ${short.get(key) ?? key}`).join(', ');
  return found.length > shown.length ? `${names}, …` : names;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
