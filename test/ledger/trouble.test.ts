import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/ledger/open.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { APPLICATION_ID, migrations } from '../../src/ledger/tables.ts';
import { documentOf, freshPath } from './documents.ts';

const fails = (code: string, words: RegExp) => ({ name: 'SaksiError', code, message: words });

test('a ledger that another writer holds is told once the wait is over', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path, { busyTimeoutMs: 50 });
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  assert.throws(() => ledger.add(documentOf()), fails('P040', /in use by another program.*run the command again/));
  other.exec('COMMIT');
  other.close();
  assert.equal(ledger.add(documentOf()).added, true, 'and works after');
  ledger.close();
});

test('a ledger opened for reading refuses to add', (t) => {
  const path = freshPath(t);
  openLedger(path).close();
  const ledger = openLedger(path, { readOnly: true });
  assert.throws(() => ledger.add(documentOf()), fails('P041', /read-only/));
  ledger.close();
});

test('read-only files and folders are told, and still read', { skip: process.platform === 'win32' && 'permissions work otherwise there' }, (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  ledger.add(documentOf());
  ledger.close();
  assert.equal(existsSync(`${path}-wal`), false);
  if (process.getuid?.() === 0) for (const owned of [path, dirname(path)]) chownSync(owned, 65534, 65534);
  const child = spawnSync(process.execPath, [fileURLToPath(new URL('read-only.ts', import.meta.url)), path], { encoding: 'utf8' });
  assert.equal(child.status, 0, child.stderr);
});

test('files of other kinds are no ledgers, and are left as they are', (t) => {
  const path = freshPath(t);
  writeFileSync(path, 'Dear diary, nothing happened today. '.repeat(200));
  const before = readFileSync(path);
  for (const readOnly of [false, true]) assert.throws(() => openLedger(path, { readOnly }), fails('P042', /not a Saksi ledger/));
  assert.deepEqual(readFileSync(path), before);
  const foreign = `${path}.foreign`;
  const database = new DatabaseSync(foreign);
  database.exec('CREATE TABLE recipes (name TEXT)');
  database.close();
  assert.throws(() => openLedger(foreign), fails('P042', /not a Saksi ledger/));
  if (existsSync('/dev/null')) assert.throws(() => openLedger('/dev/null'), fails('P042', /not a Saksi ledger/));
});

test('a damaged ledger is told', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  for (let number = 0; number < 50; number += 1) ledger.add(documentOf({ number }));
  ledger.close();
  const bytes = readFileSync(path);
  const damaged = `${path}.damaged`;
  writeFileSync(damaged, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0x5a)]));
  assert.throws(() => {
    const opened = openLedger(damaged);
    try {
      opened.add(documentOf({ number: 99 }));
    } finally {
      opened.close();
    }
  }, fails('P043', /damaged/));
  const cut = `${path}.cut`;
  writeFileSync(cut, bytes.subarray(0, 4096 * 3));
  assert.throws(() => {
    const opened = openLedger(cut, { readOnly: true });
    try {
      return [...opened.currentClaims()];
    } finally {
      opened.close();
    }
  }, fails('P043', /damaged/));
});

test('a ledger of a newer version is left alone', (t) => {
  const path = freshPath(t);
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length + 4}; CREATE TABLE future (x)`);
  database.close();
  const before = readFileSync(path);
  for (const readOnly of [false, true]) assert.throws(() => openLedger(path, { readOnly }), fails('P044', /newer Saksi.*update Saksi/));
  assert.deepEqual(readFileSync(path), before);
});

test('an empty file becomes a ledger, but is none for reading', (t) => {
  const path = freshPath(t);
  writeFileSync(path, '');
  assert.throws(() => openLedger(path, { readOnly: true }), fails('P047', /no ledger/));
  const ledger = openLedger(path);
  assert.equal(ledger.add(documentOf()).added, true);
  ledger.close();
  const database = new DatabaseSync(path, { readOnly: true });
  assert.equal(database.prepare('PRAGMA user_version').get()?.user_version, migrations.length);
  assert.equal(database.prepare('PRAGMA application_id').get()?.application_id, APPLICATION_ID);
  assert.equal(database.prepare('PRAGMA journal_mode').get()?.journal_mode, 'wal');
  database.close();
});

test('a later migration brings an older ledger up to date, all or nothing', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  ledger.add(documentOf());
  ledger.close();
  copyFileSync(path, `${path}.old`);
  const next = [...migrations, 'ALTER TABLE runs ADD COLUMN note TEXT'];
  assert.throws(() => openDatabase(path, {}, [...next, 'CREATE TABLE x (y); not sql']));
  const database = openDatabase(path, { readOnly: true }, next);
  assert.equal(database.prepare('PRAGMA user_version').get()?.user_version, migrations.length + 1);
  assert.equal(database.prepare('SELECT count(*) AS n FROM runs WHERE note IS NULL').get()?.n, 1);
  assert.throws(() => database.exec('SELECT * FROM x'));
  database.close();
  assert.throws(() => openLedger(path), fails('P044', /newer/));
});

test('a full disk is told, and what was acknowledged stays', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path, { maxBytes: 400_000 });
  let acknowledged = 0;
  assert.throws(() => {
    for (let number = 0; number < 5_000; number += 1) {
      ledger.add(documentOf({ number }));
      acknowledged += 1;
    }
  }, fails('P045', /no room left/));
  assert.ok(acknowledged > 5);
  ledger.close();
  const reopened = openLedger(path);
  assert.equal([...reopened.currentClaims()].length, acknowledged * 2);
  assert.equal(reopened.add(documentOf({ number: acknowledged })).added, true);
  reopened.close();
});

test('folders, missing ledgers and missing folders are told apart', (t) => {
  const path = freshPath(t);
  mkdirSync(path);
  for (const readOnly of [false, true]) assert.throws(() => openLedger(path, { readOnly }), fails('P046', /is a folder/));
  const missing = join(path, 'none.db');
  assert.throws(() => openLedger(missing, { readOnly: true }), fails('P047', /no ledger at/));
  assert.throws(() => openLedger(missing, { create: false }), fails('P047', /no ledger at/));
  assert.throws(() => openLedger(join(path, 'no', 'folder.db')), fails('P048', /folder.*does not exist/));
  assert.equal(existsSync(missing), false);
});

test('a closed ledger closes again without complaint', (t) => {
  const ledger = openLedger(freshPath(t));
  ledger.close();
  assert.doesNotThrow(() => ledger.close());
});
