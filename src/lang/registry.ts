/** Turns the folders beside it into the language rooms: a new room is a new folder, and nothing else changes. */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguagePack } from '../analysis/pack/index.ts';

/** Rooms are found among the sources (.ts) and in the built package (.js) alike. */
const index = `index${extname(import.meta.filename)}`;

const found: readonly LanguagePack[] = await Promise.all(
  readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, index)))
    .map((entry) => entry.name)
    .sort()
    .map(async (code) => ((await import(pathToFileURL(join(import.meta.dirname, code, index)).href)) as { readonly pack: LanguagePack }).pack),
);

/** All language rooms, sorted by code; the same list each time. */
export function rooms(): readonly LanguagePack[] {
  return found;
}

/** The room of a language; undefined where there is none. A region is passed over: `en-GB` is `en`. */
export function roomFor(code: string): LanguagePack | undefined {
  const [language] = code.toLowerCase().split(/[-_]/);
  return found.find((pack) => pack.code === language);
}
