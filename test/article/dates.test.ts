import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateReader, isoOf, statedMoment } from '../../src/article/dates.ts';
import { findPublished } from '../../src/article/published.ts';
import { readersOf } from '../../src/article/readers.ts';
import type { StatedDate } from '../../src/article/stated.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { reader as indonesian } from '../../src/lang/id/reader.ts';

const rooms = [indonesian, english];
const read = dateReader(rooms);
const printed = (line: string): string[] => read(line).map(isoOf);

test('printed dates with hour and zone', () => {
  const lines: Record<string, string> = {
    'Kamis 5 Mar 2026 15:52 WIB': '2026-03-05T15:52:00+07:00',
    'Sabtu, 7 Maret 2026 | 11:45 WITA': '2026-03-07T11:45:00+08:00',
    '12 Mei 2021 pukul 07.30 WIT': '2021-05-12T07:30:00+09:00',
    "Jum'at, 6/3/2026 10.15 wib": '2026-03-06T10:15:00+07:00',
    '3 Agt 2025 - 00:05 WIB': '2025-08-03T00:05:00+07:00',
    'Tuesday March 3, 2026 07:15 PM AEDT': '2026-03-03T19:15:00+11:00',
    'March 3rd, 2026 at 12:05 a.m. EST': '2026-03-03T00:05:00-05:00',
    '14 Apr 2026 at 06:00 GMT': '2026-04-14T06:00:00+00:00',
    'Posted 3rd of May 2020, 3pm GMT+7': '2020-05-03T15:00:00+07:00',
    '21:30 CAT, 6 April 2026': '2026-04-06T21:30:00+02:00',
    '2026-04-06 21:30 +03:00': '2026-04-06T21:30:00+03:00',
  };
  for (const [line, iso] of Object.entries(lines)) assert.deepEqual(printed(line), [iso], line);
});

test('a date without hour or zone is a bare day; numbers that are none are left', () => {
  assert.deepEqual(printed('2 Februari 2026'), ['2026-02-02']);
  assert.deepEqual(printed('2 Februari 2026 08.20'), ['2026-02-02']);
  assert.deepEqual(printed('In May 1998 and in 2003-2004, 31/02/2020, 12.500 people'), []);
});

test('stated dates in ISO 8601 and its relatives', () => {
  const iso = (value: string): string | undefined => {
    const moment = statedMoment(value, read);
    return moment && isoOf(moment);
  };
  assert.equal(iso('2026-03-05T08:52:10Z'), '2026-03-05T08:52:10+00:00');
  assert.equal(iso('2026-03-05T15:52:00+0700'), '2026-03-05T15:52:00+07:00');
  assert.equal(iso('2026/03/05 15:52:00'), '2026-03-05');
  assert.equal(iso('20260305T155200Z'), '2026-03-05T15:52:00+00:00');
  assert.equal(iso('Thu, 05 Mar 2026 15:52:00 GMT'), '2026-03-05T15:52:00+00:00');
  assert.equal(iso('yesterday'), undefined);
});

const meta = (text: string): StatedDate => ({ text, source: 'meta' });
const published = (line: string, stated: string[], updates: string[] = []): ReturnType<typeof findPublished> => findPublished([{ text: line, block: 0 }], stated.map(meta), updates.map(meta), readersOf(rooms));

test('the printed zone is kept for one instant and for one wall clock', () => {
  assert.equal(published('Kamis 5 Mar 2026 15:52 WIB', ['2026-03-05T08:52:00Z']).published, '2026-03-05T15:52:00+07:00');
  assert.equal(published('Kamis 5 Mar 2026 15:52 WIB', ['2026-03-05T15:52:00Z']).published, '2026-03-05T15:52:00+07:00');
  assert.equal(published('Kamis 5 Mar 2026 15:52 WIB', ['2026-03-05']).published, '2026-03-05T15:52:00+07:00');
});

test('else the stated instant is kept, and a printed day far off is told', () => {
  const near = published('5 Mar 2026', ['2026-03-05T08:52:00Z']);
  assert.equal(near.published, '2026-03-05T08:52:00+00:00');
  assert.deepEqual(near.problems, []);
  const far = published('1 Jan 2020', ['2026-03-05T08:52:00Z']);
  assert.equal(far.published, '2026-03-05T08:52:00+00:00');
  assert.deepEqual(far.problems.map(({ code }) => code), ['P014']);
});

test('an update is told from the publication', () => {
  const both = published('Terbit 5 Mar 2026 15:52 WIB - Diperbarui 6 Mar 2026 09:00 WIB', []);
  assert.equal(both.published, '2026-03-05T15:52:00+07:00');
  assert.equal(both.updated, '2026-03-06T09:00:00+07:00');
});

test('each instant is told with its source, the chosen ones first', () => {
  const { instants } = findPublished([{ text: 'Terbit 5 Mar 2026 15:52 WIB - Diperbarui 6 Mar 2026 09:00 WIB', block: 0 }], [{ text: '2026-03-04', source: 'json-ld' }, { text: '2026-03-05', source: 'address' }], [meta('2026-03-06T02:00:00Z')], readersOf(rooms));
  assert.deepEqual(instants, [
    { of: 'published', source: 'json-ld', value: '2026-03-04', chosen: true },
    { of: 'updated', source: 'meta', value: '2026-03-06T02:00:00+00:00', chosen: true },
    { of: 'updated', source: 'text', value: '2026-03-06T09:00:00+07:00', chosen: true },
    { of: 'published', source: 'address', value: '2026-03-05', chosen: false },
    { of: 'published', source: 'text', value: '2026-03-05T15:52:00+07:00', chosen: false },
  ]);
});

test('the day in an address stands in only where nothing else tells one', () => {
  const from = (line: string): string | undefined => findPublished([{ text: line, block: 0 }], [{ text: '2026-03-01', source: 'address' }], [], readersOf(rooms)).published;
  assert.equal(from('2 Maret 2026'), '2026-03-02');
  assert.equal(from('by Mina Calder'), '2026-03-01');
});
