/** Turns the sources into a list of broken walls: imports against the order of the folders, between language rooms, in circles. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const order = ['model', 'ontology', 'pages', 'article', 'analysis', 'lang', 'claims', 'incidents', 'ledger', 'eval', 'outputs', '', 'server', 'web', 'cli'];
/** Packages that have one home. */
const homes: Readonly<Record<string, string>> = { commander: 'cli', 'node:sqlite': 'ledger', 'csv-stringify': 'outputs', 'node:http': 'server', undici: 'pages' };

/** The folder of `src/<folder>/…`; empty for the files that stand in src/ itself. */
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const roomOf = (file: string): string | undefined => /^lang\/([^/]+)\//.exec(file)?.[1];

/** Says why `from` may not import `to` (paths inside src/), or undefined where it may. */
function wall(from: string, to: string): string | undefined {
  const room = roomOf(from);
  if (room !== undefined) return /^(model|ontology|analysis\/pack)\//.test(to) || roomOf(to) === room ? undefined : 'a language room sees only model, ontology, analysis/pack and itself';
  if (folderOf(to) === 'lang' && !['lang', ''].includes(folderOf(from))) return 'only the files in src/ itself pick a language room';
  if (folderOf(from) === 'web' || folderOf(to) === 'web') return folderOf(from) === 'web' && ['web', 'model'].includes(folderOf(to)) ? undefined : 'the web app sees only model and itself, and nobody imports it';
  return order.indexOf(folderOf(to)) <= order.indexOf(folderOf(from)) ? undefined : 'the folder stands later in the order';
}

/** Imports that break a wall, one sentence each, sorted; `sources` maps paths inside src/ to their text. */
export function brokenWalls(sources: ReadonlyMap<string, string>): string[] {
  const broken: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [from, source] of sources) {
    const imports = [...source.matchAll(/^(?:(?:(?:import|export)\b[^'"\n;=]*|\} )from|import) ?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm)].map((hit) => hit[1] ?? hit[2] ?? '');
    graph.set(from, []);
    for (const name of imports) {
      const home = homes[name.split('/')[0] ?? ''] ?? homes[name];
      if (home !== undefined && home !== folderOf(from)) broken.push(`${from} imports ${name}: only ${home}/ may`);
      if (!name.startsWith('.')) continue;
      const to = posix.normalize(posix.join(posix.dirname(from), name));
      const why = order.includes(folderOf(to)) ? wall(from, to) : 'the folder has no place in the order';
      if (why !== undefined) broken.push(`${from} imports ${to}: ${why}`);
      graph.get(from)?.push(to);
    }
  }
  return [...broken, ...circles(graph)].sort();
}

/** Circles of imports, each once, written `a -> b -> a`. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', 'src');
  const files = globSync('**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const broken = brokenWalls(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])));
  console.log(broken.length === 0 ? `${files.length} files, no wall broken` : broken.join('\n'));
  process.exitCode = broken.length === 0 ? 0 : 1;
}
