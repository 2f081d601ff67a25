/** The verdict on each claim, and the counts behind the figures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDocument, emptyCounts, lossKey, type Counts, type Verdict } from '../../src/eval/compare.ts';
import type { GoldDocument } from '../../src/eval/gold.ts';
import type { CodedDocument } from '../../src/model/record.ts';
import { changed, goldOf, record } from './documents.ts';

function compared(gold: GoldDocument, coded: CodedDocument): { counts: Counts; verdicts: Verdict[] } {
  const counts = emptyCounts();
  return { verdicts: compareDocument(gold, coded, counts), counts };
}

const base = record();
const gold = goldOf(base);
const size = base.claims.length;

test('a document compared with itself is right in everything', () => {
  assert.ok(size >= 3);
  const { counts, verdicts } = compared(gold, base);
  assert.deepEqual(verdicts.map((v) => v.verdict), base.claims.map(() => 'strict'));
  assert.deepEqual([counts.strict, counts.lenient, counts.lossesHit, counts.datesRight, counts.placesRight], [size, size, counts.lossesGold, counts.datesAsked, counts.placesAsked]);
  assert.deepEqual([counts.detected, counts.linked, counts.exact], [base.attributions.length, base.attributions.length, base.attributions.length]);
  assert.equal(counts.slices, counts.slicesExact);
});

test('a wrong actor makes a claim lenient, and says why', () => {
  const other = changed(base, (c, k) => (k === 0 ? { ...c, event: { ...c.event, actors: [] } } : c));
  const { counts, verdicts } = compared(gold, other);
  const lenient = verdicts.filter((v) => v.verdict === 'lenient');
  assert.deepEqual(lenient.map((v) => [v.gold?.id, v.predicted?.id, v.why]), [['c1', 'c1', 'actors ARM/- ≠ –']]);
  assert.equal(counts.strict, size - 1);
  assert.ok(Math.abs(counts.lenient - (size - 0.2)) < 1e-9);
});

test('a wrong source costs a fifth', () => {
  const other = changed(base, (c, k) => (k === 1 ? { ...c, attribution: null } : c));
  const { counts, verdicts } = compared(gold, other);
  assert.deepEqual(verdicts.filter((v) => v.verdict === 'lenient').map((v) => v.why), ['source ARM/- ≠ own voice']);
  assert.ok(Math.abs(counts.lenient - (size - 0.2)) < 1e-9);
});

test('another type, or another passage, is no pair: one missed and one extra', () => {
  const typed = compared(gold, changed(base, (c, k) => (k === 0 ? { ...c, event: { ...c.event, type: 'AID' } } : c)));
  assert.deepEqual(typed.verdicts.filter((v) => v.verdict === 'missed' || v.verdict === 'extra').map((v) => v.verdict), ['missed', 'extra']);
  assert.equal(typed.counts.types['AID']?.predicted, 1);
  const moved = compared(gold, changed(base, (c, k) => (k === 0 ? { ...c, passage: { start: 70, end: 80 } } : c)));
  assert.equal(moved.counts.paired, size - 1);
});

test('stance is counted apart from the pair', () => {
  const { counts } = compared(gold, changed(base, (c) => ({ ...c, stance: 'affirms' })));
  assert.equal(counts.strict, size);
  assert.deepEqual(counts.stance.denies, { gold: 1, predicted: 0, hit: 0 });
});

test('dates are exact, places within about 25 km', () => {
  const shift = (by: number): CodedDocument => changed(base, (c) => (c.event.place === null ? c : { ...c, event: { ...c.event, place: { ...c.event.place, name: 'Elsewhere', latitude: (c.event.place.latitude ?? 0) + by } } }));
  assert.equal(compared(gold, shift(0.1)).counts.placesRight, size);
  assert.ok(compared(gold, shift(1)).counts.placesRight < size);
  const late = changed(base, (c) => (c.event.occurred === null ? c : { ...c, event: { ...c.event, occurred: { ...c.event.occurred, end: '2026-01-14' } } }));
  assert.equal(compared(gold, late).counts.datesRight, 0);
});

test('losses are exact tuples over the document', () => {
  const loss = base.claims.flatMap((c) => c.event.losses)[0];
  assert.ok(loss !== undefined);
  assert.equal(lossKey(loss), 'killed person - 3..3');
  assert.equal(lossKey({ ...loss, low: null, side: { name: 'Armenia', country: 'ARM', sector: null } }), 'killed person ARM *..3');
  const more = changed(base, (c) => ({ ...c, event: { ...c.event, losses: c.event.losses.map((l) => ({ ...l, high: 4 })) } }));
  assert.equal(compared(gold, more).counts.lossesHit, 0);
});

test('an attribution is detected at half of its words, linked when the sources meet', () => {
  const [first, ...rest] = base.attributions;
  assert.ok(first !== undefined);
  const elsewhere: CodedDocument = { ...base, attributions: [{ ...first, source: null }, ...rest] };
  const { counts } = compared(gold, elsewhere);
  assert.deepEqual([counts.detected, counts.linked, counts.exact], [rest.length + 1, rest.length, rest.length + 1]);
  const gone = compared(gold, { ...base, attributions: rest.map((a) => a) });
  assert.equal(gone.counts.detected, rest.length);
});

test('a slice that is not what it says is counted', () => {
  const wrong = changed(base, (c, k) => (k === 0 ? { ...c, event: { ...c.event, trigger: { ...c.event.trigger, text: 'x' } } } : c));
  const { counts } = compared(gold, wrong);
  assert.equal(counts.slices - counts.slicesExact, 1);
});

test('gold without claims measures attributions alone', () => {
  const { verdicts, counts } = compared({ id: 'd', text: gold.text ?? '', attributions: base.attributions }, base);
  assert.deepEqual(verdicts, []);
  assert.equal(counts.claimsPredicted, 0);
  assert.ok(counts.detected > 0);
});
