import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FoundFile } from '../../src/cli/files.ts';
import { readOn } from '../../src/cli/reading-on.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';

test('a file read to its end is known; changed in its middle, which its time tells, it is read again', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-reading-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const ledger = openLedger(join(folder, 'ledger.db'));
  t.after(() => ledger.close());
  const path = join(folder, 'all.jsonl');
  const file = (): FoundFile => ({ path, bytes: 1_200_000 });
  const write = (middle: string, time: number): void => {
    writeFileSync(path, `${'a'.repeat(600_000)}${middle}${'b'.repeat(599_999)}`);
    utimesSync(path, time, time);
  };
  const options = { maxBytes: 1_000 };
  write('x', 1_700_000_000);
  const first = file(), run = readOn(ledger, options);
  assert.equal(run.from(first), undefined);
  run.reached(first, { offset: 1_200_000, skip: 0, number: 3 });
  run.ended(first);
  assert.equal(readOn(ledger, options).from(file()), 'ended');
  write('y', 1_700_000_100);
  assert.equal(readOn(ledger, options).from(file()), undefined);
});
