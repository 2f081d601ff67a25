/** Turns the name of a shipped table into its path, from the sources and from the built package alike. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package's package.json: the first one above this file, which stands in src/ or in dist/src/. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('Saksi stands outside its package: install it again.');
    folder = above;
  }
  return folder;
}

/** Absolute path of `data/<name>` in the package (`dataPath('places/places.tsv')`); the file need not exist. */
export function dataPath(name: string): string {
  return join(packageRoot(), 'data', name);
}

/** The lines of a table in the package's data, such as `languages/profiles.tsv`, below its heading. */
export function tableLines(path: string): string[] {
  return readFileSync(dataPath(path), 'utf8').trimEnd().split('\n').slice(1);
}
