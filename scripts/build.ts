/** Turns the sources into dist/: JavaScript and declarations, because Node strips no types inside node_modules. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
for (const project of ['tsconfig.build.json', 'src/web/tsconfig.build.json']) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, project)], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
for (const name of ['index.html', 'style.css', 'icon.svg']) copyFileSync(join(root, 'src/web', name), join(dist, 'src/web', name));

// The compiler rewrites imports and leaves file names in strings (workers) and in declarations alone.
for (const file of globSync('**/*.{js,d.ts}', { cwd: dist }).map((name) => join(dist, name))) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/((?:from|import\(|URL\() ?['"]\.{1,2}\/[^'"\n]*)\.ts(['"])/g, '$1.js$2');
  if (after !== before) writeFileSync(file, after);
}
