#!/usr/bin/env node
// Starts the command line, from the built package or from a checkout; under an older Node it says so in one sentence.
// Plain old JavaScript without static imports on purpose: it must parse under every Node that people still have.

var wanted = 24;
var found = process.versions.node;

if (parseInt(found, 10) < wanted) {
  process.stderr.write(
    'Saksi needs Node ' + wanted + ' or newer and this is Node ' + found + ': install Node ' + wanted +
    ' from https://nodejs.org, or run "npm install node@' + wanted + '" in this folder and start Saksi with npx.\n'
  );
  process.exitCode = 2;
} else {
  // Some five hundred small modules: compiled once, they are read from Node's own cache from then on, at a third of the time.
  process.getBuiltinModule('node:module').enableCompileCache();
  // A checkout holds src/, the published package only dist/: whichever is there is the present state.
  var fs = process.getBuiltinModule('node:fs');
  var source = new URL('../src/cli/main.ts', import.meta.url);
  import(fs.existsSync(source) ? source.href : new URL('../dist/src/cli/main.js', import.meta.url).href);
}
