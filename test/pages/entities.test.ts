import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import fc from 'fast-check';
import { decodeText } from '../../src/pages/entities.ts';

const bits = fc.constantFrom('&amp;', '&amp', '&eacute;', '&notit;', '&not', '&#233;', '&#x1F600;', '&#00000000000000000065;', '&', '&&', '&ampx=1', '&CounterClockwiseContourIntegral;', 'kata ', ';', '=');

test('a long text is decoded in pieces as it is in one', () => {
  fc.assert(fc.property(fc.array(bits, { minLength: 20, maxLength: 60 }), fc.integer({ min: 0, max: 40 }), (words, shift) => {
    const raw = 'x'.repeat(shift) + words.join('').repeat(400);
    assert.equal(decodeText(raw), decodeHTML(raw));
    assert.equal(decodeText(raw, true), decodeHTMLAttribute(raw));
  }), { numRuns: 60 });
  const long = '&eacute;&nbsp;kata '.repeat(20_000);
  assert.equal(decodeText(long), decodeHTML(long));
});
