/** Turns the paths and addresses that the user names into the files to read and the pages to fetch, folders walked in order. */
import { closeSync, globSync, openSync, opendirSync, readSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import { isAddress } from '../pages/fetch/address.ts';

/** What is read out of folders; a file that is named itself is read whatever its name. */
const readKinds = ['.html', '.htm', '.xhtml', '.txt', '.md', '.markdown', '.jsonl', '.ndjson', '.rss', '.atom', '.warc', '.wacz'] as const;

/** Bytes read from the disk at once. */
export const stepBytes = 1 << 20;

/** The first bytes of a file. */
export function headOf(path: string): Uint8Array {
  const head = new Uint8Array(1 << 12);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

/** A file to read, `-` for standard input, with its size in bytes where it is known (null: a pipe). */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number | null;
}

/** A page to fetch. */
export interface FoundAddress {
  readonly address: string;
}

export type Found = FoundFile | FoundAddress | Problem;

/** What the file system says, in words for the reader. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ELOOP') return 'its links go round in a circle';
  return code !== '' ? code : error instanceof Error ? error.message : String(error);
}

function missing(path: string, error: unknown): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' ? problem('P060', { path }, path) : problem('P061', { path, reason: reasonOf(error) }, path);
}

/** Whether a file of this name is read out of a folder; packed ones are by the name under the `.gz`. */
function isRead(name: string): boolean {
  const kind = extname(name.toLowerCase().replace(/\.gz$/, ''));
  return readKinds.some((known) => known === kind);
}

/** Papers that lie in folders of pages and are none. */
const papers = /^(readme|licen[cs]e|notice|changelog)\b/i;

/** Files below `folder` of the kinds above, by name; links to folders are not followed, hidden entries and readme files are left out. */
function walk(folder: string): Found[] {
  const found: Found[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const folders: string[] = [];
    try {
      const entries = [];
      const open = opendirSync(at);
      for (let entry = open.readSync(); entry !== null; entry = open.readSync()) entries.push(entry);
      open.closeSync();
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        const path = join(at, entry.name);
        if (entry.name.startsWith('.') || papers.test(entry.name)) continue;
        if (entry.isDirectory()) folders.push(path);
        else if (isRead(entry.name)) found.push(...oneFile(path));
      }
    } catch (error) {
      found.push(missing(at, error));
    }
    waiting.push(...folders.reverse());
  }
  return found;
}

function oneFile(path: string): Found[] {
  try {
    const facts = statSync(path);
    return facts.isDirectory() ? [] : [{ path, bytes: facts.isFile() ? facts.size : null }];
  } catch (error) {
    return [missing(path, error)];
  }
}

const wildcard = /[*?[{]/;

/** The files that a pattern matches, by name, folders left out. */
function matching(pattern: string): Found[] {
  const found = globSync(pattern).sort().flatMap(oneFile);
  return found.length > 0 ? found : [problem('P073', { pattern }, pattern)];
}

/** The files behind `paths`, in the order given, addresses as they are, patterns such as `news/2026-*.html` resolved where no file has that name; trouble with a path stands in its place. */
export function findFiles(paths: readonly string[]): Found[] {
  return paths.flatMap((path): Found[] => {
    if (path === '-') return [{ path, bytes: null }];
    if (isAddress(path)) return [{ address: path }];
    try {
      if (!statSync(path).isDirectory()) return oneFile(path);
    } catch (error) {
      return wildcard.test(path) ? matching(path) : [missing(path, error)];
    }
    const found = walk(path);
    return found.length > 0 ? found : [problem('P062', { path, kinds: readKinds.join(' ') }, path)];
  });
}
