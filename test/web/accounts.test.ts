import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slot } from '../../src/model/incident.ts';
import type { ClaimView } from '../../src/model/views.ts';
import { accountTable } from '../../src/web/accounts.ts';
import { dayAxis } from '../../src/web/day-axis.ts';
import { boxOf, project, unproject, viewIn, viewOf, viewWords } from '../../src/web/map-view.ts';
import { outlines } from '../../src/web/outlines.ts';

const claim = (key: string, speaker: string, side: string | null): ClaimView => ({ key, speaker, side } as ClaimView);
const slot: Slot = {
  name: 'loss.destroyed.helicopter.AZE', state: 'contested', reason: '', witnesses: 2,
  values: [{ value: '2..2 exact', claims: ['a'], sources: ['Army'], sides: ['ARM'], publishers: [], witnesses: 1, denials: ['b'], deniers: ['Ministry'] }],
};
const place: Slot = { name: 'place', state: 'single-source', reason: '', witnesses: 1, values: [{ value: 'Terter', claims: ['c'], sources: ['Wire'], sides: [], publishers: [], witnesses: 1 }] };

test('a column a source: who holds and who denies stand in their own cells, contested rows first', () => {
  const { accounts, rows } = accountTable([claim('c', 'Wire', null), claim('a', 'Army', 'ARM'), claim('b', 'Ministry', 'AZE')], [place, slot], 'source', 'Others');
  assert.deepEqual(accounts.map(({ name }) => name), ['Army', 'Ministry', 'Wire']);
  assert.deepEqual(rows.map((row) => row.slot.name), [slot.name, 'place']);
  assert.deepEqual(rows[0]?.cells.map((cell) => cell.map(({ how }) => how)), [['holds'], ['denies'], []]);
});

test('a column a side: those who speak for none stand together, last', () => {
  const { accounts } = accountTable([claim('c', 'Wire', null), claim('d', 'Post', null), claim('b', 'Ministry', 'AZE')], [place, slot], 'side', 'Others');
  assert.deepEqual(accounts.map(({ name }) => name), ['AZE', 'Others']);
});

test('a line of days cuts long gaps and finds every day again', () => {
  const days = ['1988-01-01', '2020-09-27', '2020-09-28', '2020-10-01'];
  const axis = dayAxis(days, 1);
  assert.equal(axis?.stretches.length, 2);
  for (const day of days) assert.equal(new Date(axis?.timeAt((axis.placeOf(Date.parse(day))) + 1e-6) ?? 0).toISOString().slice(0, 10), day);
  assert.equal(dayAxis([], 1), undefined);
});

test('map units and degrees turn into one another, and a box fits its window', () => {
  const [longitude, latitude] = unproject(...project(46.75, 39.8));
  assert.ok(Math.abs(longitude - 46.75) < 1e-9 && Math.abs(latitude - 39.8) < 1e-9);
  const [west, south, east, north] = boxOf(viewOf([30, 10, 50, 30], 0.5), 0.5);
  assert.ok(west < 30 && south < 10 && east > 50 && north > 30);
});

test('outlines follow arcs forwards and backwards and lift the pen at the edge of the map', () => {
  const transform = { scale: [1, 1], translate: [0, 0] } as const;
  const square = outlines({ transform, arcs: [[[0, 0], [10, 0]], [[0, 0], [10, 10], [0, -10]]], objects: { countries: { geometries: [{ type: 'Polygon', arcs: [[0, ~1]] }] } } }, (x, y) => [x, y]);
  assert.equal(square, 'M0.00 0.00L10.00 0.00L10.00 10.00L0.00 0.00Z');
  const split = outlines({ transform, arcs: [[[0, 0], [900, 0], [10, 5]]], objects: { countries: { geometries: [{ type: 'MultiPolygon', arcs: [[[0]]] }] } } }, (x, y) => [x, y]);
  assert.equal(split, 'M0.00 0.00M900.00 0.00L910.00 5.00Z');
});

test('a window stands in the address and is found again', () => {
  const view = viewOf([30, 10, 50, 40], 0.5), again = viewIn(viewWords(view));
  for (const side of ['x', 'y', 'width'] as const) assert.ok(Math.abs((again?.[side] ?? 0) - view[side]) < 0.05, side);
  assert.equal(viewIn('30,ten,5'), undefined);
  assert.equal(viewIn(undefined), undefined);
});
