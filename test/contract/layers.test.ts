import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { brokenWalls } from '../../scripts/layers.ts';

const walls = (files: Record<string, string>): string[] => brokenWalls(new Map(Object.entries(files)));

test('the sources break no wall', () => {
  const script = join(import.meta.dirname, '../../scripts/layers.ts');
  assert.match(execFileSync(process.execPath, [script], { encoding: 'utf8' }), /no wall broken/);
});

test('a folder may not import a later one', () => {
  assert.deepEqual(walls({ 'model/a.ts': "import { b } from '../ledger/b.ts';\n", 'ledger/b.ts': '' }),
    ['model/a.ts imports ledger/b.ts: the folder stands later in the order']);
  assert.deepEqual(walls({ 'ledger/b.ts': "import { a } from '../model/a.ts';\n", 'model/a.ts': '' }), []);
});

test('an import over several lines, a re-export and a dynamic import are seen', () => {
  for (const source of ["import {\n  b,\n} from '../cli/b.ts';\n", "export * from '../cli/b.ts';\n", "const b = await import('../cli/b.ts');\n", "import '../cli/b.ts';\n"]) {
    assert.equal(walls({ 'model/a.ts': source, 'cli/b.ts': '' }).length, 1, source);
  }
});

test('words that only look like an import are none', () => {
  assert.deepEqual(walls({ 'model/a.ts': "export const mark = (text: string): boolean => text === '../cli/b.ts';\n" }), []);
});

test('a language room sees neither another room nor the engine', () => {
  const room = (name: string): string[] => walls({ 'lang/id/index.ts': `import { x } from '${name}';\n` });
  assert.deepEqual(room('./events.ts'), []);
  assert.deepEqual(room('../../analysis/pack/index.ts'), []);
  for (const name of ['../en/events.ts', '../../analysis/match.ts', '../../claims/roles.ts', '../registry.ts']) assert.equal(room(name).length, 1, name);
});

test('only the files in src/ itself pick a room', () => {
  assert.equal(walls({ 'claims/a.ts': "import { id } from '../lang/id/index.ts';\n" }).length, 1);
  assert.equal(walls({ 'code.ts': "import { id } from './lang/id/index.ts';\n" }).length, 0);
});

test('a circle, an unknown folder and a package out of its home are found', () => {
  assert.deepEqual(walls({ 'model/a.ts': "import './b.ts';\n", 'model/b.ts': "import './a.ts';\n" }), ['model/a.ts -> model/b.ts -> model/a.ts']);
  assert.equal(walls({ 'model/a.ts': "import '../helpers/b.ts';\n" }).length, 1);
  assert.equal(walls({ 'claims/a.ts': "import { Command } from 'commander';\n" }).length, 1);
});
