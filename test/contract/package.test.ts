import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

test('the bin is plain JavaScript without static imports, so that an older Node can say its sentence', () => {
  const bin = readFileSync(join(root, manifest.bin.saksi), 'utf8');
  assert.match(bin, /^#!\/usr\/bin\/env node\n/);
  assert.doesNotMatch(bin, /^\s*(import\s[^(]|export\s|const\s|let\s)|=>|`|\bawait\b/m);
});

test('bin and checkout start the same program', () => {
  const version = `${manifest.version}\n`;
  assert.equal(execFileSync(process.execPath, [join(root, 'bin/saksi.js'), '--version'], { encoding: 'utf8' }), version);
  assert.equal(execFileSync(process.execPath, [join(root, 'src/cli/main.ts'), '--version'], { encoding: 'utf8' }), version);
});

test('what is published is what runs: no sources, no tests, data and samples with it', () => {
  assert.deepEqual(manifest.files, ['bin', 'dist', 'data', 'models', 'samples', 'docs', 'CHANGELOG.md']);
  assert.equal(manifest.engines.node, '>=24');
  assert.ok(manifest.exports['.'].types.endsWith('.d.ts') && manifest.exports['.'].default.endsWith('.js'));
  for (const [name, script] of Object.entries<string>(manifest.scripts)) {
    for (const [file] of script.matchAll(/\b(?:scripts|src|bench)\/[\w./-]+\.(?:ts|js)/g)) assert.ok(existsSync(join(root, file)), `${name} runs ${file}`);
  }
});

test('every package in the lock is pure JavaScript or node itself, so that the lock holds on every platform', () => {
  for (const [path, entry] of Object.entries<Record<string, unknown>>(lock.packages)) {
    assert.equal(entry['os'] ?? entry['cpu'] ?? entry['libc'], undefined, `${path} is for one platform only`);
    assert.ok(entry['hasInstallScript'] !== true || path === 'node_modules/node', `${path} runs an install script`);
    assert.ok(path === '' || typeof entry['integrity'] === 'string', `${path} has no integrity`);
  }
  assert.deepEqual(manifest.allowScripts, { node: true });
});

test('the lock was made for this package.json', () => {
  const { dependencies, devDependencies } = lock.packages[''];
  assert.deepEqual({ dependencies, devDependencies }, { dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
});
