/** A process without the superuser's powers, whom permissions stop: tries a read-only file, a read-only folder and an unreadable file. */
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '../../src/ledger/open.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { migrations } from '../../src/ledger/tables.ts';

const [path = ''] = process.argv.slice(2);
const folder = dirname(path);
const readOnly = { name: 'SaksiError', code: 'P041', message: /read-only/ };
if (process.getuid?.() === 0) process.setuid?.(65534);

chmodSync(path, 0o444);
assert.throws(() => openLedger(path), readOnly);
chmodSync(path, 0o644);
chmodSync(folder, 0o555);
assert.throws(() => openLedger(path), readOnly);
assert.throws(() => openLedger(join(folder, 'new.db')), readOnly);
const reading = openLedger(path, { readOnly: true });
assert.equal([...reading.currentClaims()].length, 2);
reading.close();
const next = [...migrations, 'ALTER TABLE runs ADD COLUMN note TEXT'];
assert.throws(() => openDatabase(path, { readOnly: true }, next), { name: 'SaksiError', code: 'P049', message: /older Saksi/ });
chmodSync(path, 0o000);
assert.throws(() => openLedger(path, { readOnly: true }), { name: 'SaksiError', code: 'P052', message: /no permission to read/ });
chmodSync(folder, 0o755);
