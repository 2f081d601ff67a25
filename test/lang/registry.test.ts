import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { roomFor, rooms } from '../../src/lang/registry.ts';

const folders = readdirSync(join(import.meta.dirname, '../../src/lang'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

test('every folder is a room, named by its code', () => {
  assert.deepEqual(rooms().map((room) => room.code), folders);
  for (const room of rooms()) {
    assert.match(room.version, new RegExp(`^${room.code}@\\d+$`));
    assert.equal(room.reader.language, room.code);
    assert.ok(room.events.length > 0 && room.attribution.cues.length > 0);
  }
});

test('a room is found by its code, whatever the region; none is undefined', () => {
  for (const room of rooms()) {
    assert.equal(roomFor(room.code), room);
    assert.equal(roomFor(`${room.code.toUpperCase()}-XX`), room);
  }
  for (const code of ['', 'xx', '..', 'registry', 'constructor']) assert.equal(roomFor(code), undefined);
});

test('time patterns name only classes that exist', () => {
  const builtIn = 'WEEKDAY WEEKDAY! MONTH MONTH! DAY YEAR SHORT DM DMY ISO CLOCK HOUR HHMM ZONE MERIDIEM N ORDINAL ROMAN UNIT SPAN PART SEASON DECADE DECADENAME DOTTED MM MONTHDAY WEEKDAYPART WEEKDAYS HOLIDAY'.split(' ');
  for (const room of rooms()) {
    const known = new Set([...builtIn, ...Object.keys(room.times.classes)]);
    const names = room.times.patterns.flatMap((row) => row.match.split(' ').flatMap((part) => part.replace(/^\^/, '').replace(/\?$/, '').split('|'))).filter((name) => /^[A-Z]/.test(name));
    assert.deepEqual([...new Set(names.filter((name) => !known.has(name)))], []);
  }
});
