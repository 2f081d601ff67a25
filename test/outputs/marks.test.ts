import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bracketed, markPieces, type Mark, type Piece } from '../../src/outputs/marks.ts';

const text = 'Baku said Yerevan shelled Barda.';
const mark = (kind: Mark['kind'], words: string): Mark => ({ kind, start: text.indexOf(words), end: text.indexOf(words) + words.length });
const whole = { start: 0, end: text.length };
const plain = (pieces: readonly Piece[]): string => pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.inside))).join('');

test('marks stand in brackets, in text order', () => {
  const marks = [mark('event', 'shelled'), mark('source', 'Baku'), mark('cue', 'said'), mark('actor', 'Yerevan')];
  assert.equal(bracketed(markPieces(text, whole, marks)), '[source: Baku] [cue: said] [actor: Yerevan] [event: shelled] Barda.');
});

test('marks nest, repeat and cross without harm', () => {
  assert.equal(bracketed(markPieces(text, whole, [mark('loss', 'Yerevan shelled Barda'), mark('actor', 'Yerevan')])), 'Baku said [loss: [actor: Yerevan] shelled Barda].');
  assert.equal(bracketed(markPieces(text, whole, [mark('actor', 'Baku'), mark('source', 'Baku')])), '[actor: Baku] said Yerevan shelled Barda.');
  assert.equal(bracketed(markPieces(text, whole, [mark('cue', 'said Yerevan'), mark('event', 'Yerevan shelled')])), 'Baku [cue: said [event: Yerevan]] shelled Barda.');
});

test('a mark outside the stretch is left out', () => {
  assert.equal(bracketed(markPieces(text, { start: 5, end: 17 }, [mark('source', 'Baku'), mark('actor', 'Yerevan')])), 'said [actor: Yerevan]');
});

test('whatever the marks, the words come back unchanged', () => {
  const marks = fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Mark => ({ kind: 'actor', start: Math.min(a, b), end: Math.max(a, b) })));
  fc.assert(fc.property(marks, fc.nat(text.length), (some, start) => {
    const stretch = { start, end: text.length };
    assert.equal(plain(markPieces(text, stretch, some)), text.slice(start));
  }));
});
