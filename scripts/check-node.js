// Runs before `npm start` and `npm test`: says in one sentence what is missing, before anything fails in its own words.
// Plain JavaScript without dependencies: it must run under the Node that the machine happens to have.
import { existsSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const missing = names.filter((name) => !existsSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)));
const wanted = parseInt(manifest.engines.node.replace(/\D*/, ''), 10);
const found = process.versions.node;

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

if (missing.length > 0) {
  stop(`Saksi's dependencies are missing (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}): run "npm ci" in this folder first.`);
} else if (parseInt(found, 10) < wanted) {
  stop(`Saksi needs Node ${wanted} or newer and found Node ${found}: run "npm ci" with install scripts allowed, which brings Node ${wanted} along, or install it from https://nodejs.org.`);
}
