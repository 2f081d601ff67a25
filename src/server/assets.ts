/** Turns a path into a file of the app: its page, styles, modules (their types stripped, where they are sources) and the map's outlines. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { once } from '../ontology/once.ts';
import type { Answer } from './answer.ts';

/** The built package holds modules, a checkout their sources. */
const folder = join(import.meta.dirname, '..', 'web');
const kind = existsSync(join(folder, 'main.ts')) ? 'ts' : 'js';

/** Styles and page stand beside the sources; the built package takes them from where packing put them. */
function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Blanks the types of a module. Node calls its own stripping experimental on stderr, which nobody who opens the app has use for. */
function strip(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

interface Asset {
  readonly type: string;
  readonly make: () => string;
}

const javascript = 'text/javascript; charset=utf-8';
const atlas = (name: string): Asset => ({ type: 'application/json', make: () => readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), 'utf8') });

/** The modules of the app by name without ending, found once. */
function modules(): string[] {
  return globSync(`**/*.${kind}`, { cwd: folder }).map((file) => file.replaceAll('\\', '/')).filter((file) => !file.endsWith('.d.ts')).sort();
}

const assets = once((): ReadonlyMap<string, Asset> => {
  const found = new Map<string, Asset>([
    ['/app/style.css', { type: 'text/css; charset=utf-8', make: () => read('style.css') }],
    ['/app/icon.svg', { type: 'image/svg+xml', make: () => read('icon.svg') }],
    ['/app/world-110m.json', atlas('countries-110m')],
    ['/app/world-50m.json', atlas('countries-50m')],
  ]);
  for (const file of modules()) {
    found.set(`/app/${file}`, { type: javascript, make: () => (kind === 'ts' ? strip(read(file)) : read(file)) });
  }
  return found;
});

const made = new Map<string, { readonly plain: string; readonly packed: Uint8Array }>();

/** The file at `path`, packed where the reader takes gzip; undefined where there is none. Only names known beforehand are read. */
export function assetAt(path: string, takesGzip: boolean): Answer | undefined {
  const asset = assets().get(path);
  if (asset === undefined) return undefined;
  const kept = made.get(path) ?? pack(asset.make());
  made.set(path, kept);
  const headers = { 'content-type': asset.type, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  return takesGzip
    ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: kept.packed }
    : { status: 200, headers, body: kept.plain };
}

function pack(plain: string): { plain: string; packed: Uint8Array } {
  return { plain, packed: gzipSync(plain) };
}

/** The page of the app: it names its modules, so that the browser loads them at once and not one behind the other. */
export function page(): Answer {
  const body = read('index.html').replaceAll('main.ts', `main.${kind}`)
    .replace('<!-- modules -->', modules().map((file) => `<link rel="modulepreload" href="/app/${file}">`).join('\n'));
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }, body };
}
