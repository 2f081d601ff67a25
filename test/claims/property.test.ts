/** Whatever the text: no throw, exact slices, unique ids, references that hold, no circles, time that grows with the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { code } from '../../src/code.ts';
import type { CodedDocument } from '../../src/model/record.ts';
import { slice, wrongSlices } from './coded.ts';

const languages = ['en', 'id'] as const;

function record(lang: string, text: string): CodedDocument {
  return code({ text, lang, published: '2026-01-15T12:00:00Z' }, { now: '2026-01-16T00:00:00Z' });
}

/** Everything that holds of any record. */
function assertSound({ article, attributions, claims, places, times }: CodedDocument, text: string): void {
  assert.equal(article.text, text.trim() === '' ? '' : text);
  assert.deepEqual(wrongSlices(article.text, [attributions, claims, places, times, article.blocks]), []);
  const within = new Map(attributions.map((a) => [a.id, a.within]));
  assert.equal(within.size, attributions.length, 'attribution ids are unique');
  assert.equal(new Set(claims.map((c) => c.id)).size, claims.length, 'claim ids are unique');
  for (const a of attributions) {
    const seen = new Set([a.id]);
    for (let up = a.within; up !== undefined; up = within.get(up)) {
      assert.ok(within.has(up) && !seen.has(up), `${a.id} stands within ${up}, which is missing or circular`);
      seen.add(up);
    }
    assert.ok(a.content.length > 0 && a.content.every((span, k) => span.start >= (a.content[k - 1]?.end ?? 0)), `${a.id}: stretches in text order`);
  }
  for (const c of claims) {
    assert.ok(c.attribution === null || within.has(c.attribution), `${c.id} has no attribution`);
    assert.ok(c.attribution !== null || c.stance === 'affirms', `${c.id}: the publisher denies`);
    assert.ok(c.confidence >= 0 && c.confidence <= 1);
    assert.notEqual(slice(article.text, c.passage), '');
  }
}

const sentences: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'Armenia accused Azerbaijan of shelling Stepanakert on Monday , which Baku denied . " We lost no helicopter , " said Defence Ministry spokesman Vagif Dargahli , quoted by Interfax , adding that at least 16 soldiers , including six children , were killed in the attack near Ganja last month . According to the UN , rebels freed nine hostages ; they could not confirm reports that troops had bombed the hospital . If both sides accused each other , Turkey would urge Russia to stop fighting : no casualties , not a single tank \n\n',
  id: 'Armenia menuduh Azerbaijan menembaki Stepanakert pada Senin ( 12/1 ) , yang dibantah Baku . " Kami tidak kehilangan satu pun helikopter , " kata juru bicara Kementerian Pertahanan Vagif Dargahli , dikutip Interfax , ujarnya , sambil menambahkan bahwa sedikitnya 16 tentara , termasuk enam anak , tewas dalam serangan di dekat Ganja bulan lalu . Menurut PBB , pemberontak membebaskan sembilan sandera ; mereka tidak dapat memastikan laporan bahwa pasukan mengebom rumah sakit . Jika kedua pihak saling menuding , Turki mendesak Rusia menghentikan pertempuran : tidak ada korban \n\n',
};

for (const language of languages) {
  const words = sentences[language].split(' ');

  test(`${language}: real words in any order`, () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 120 }), (picked) => {
      const text = picked.join(' ');
      assertSound(record(language, text), text);
    }), { numRuns: 150 });
  });

  test(`${language}: its sentences cut and broken anywhere`, () => {
    const whole = words.join(' ').repeat(2);
    fc.assert(fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string({ unit: 'grapheme', maxLength: 8 }), (cut, at, piece) => {
      const text = `${whole.slice(0, at)}${piece}${whole.slice(at)}`.slice(0, cut + 1);
      assertSound(record(language, text), text);
    }), { numRuns: 60 });
  });

  test(`${language}: any characters, lone surrogates too`, () => {
    const pieces = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('"', '“', '”', "'", '\n\n', '\u2028', '\u00ad', '\ud83d', '\u200f', 'İ', 'ﬁ', '1/1/1', '٣', ...words));
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('', ' '), (picked, between) => {
      const text = picked.join(between);
      assertSound(record(language, text), text);
    }), { numRuns: 200 });
  });

  test(`${language}: four times the text takes about four times as long`, () => {
    const text = `${words.join(' ').trim()} .\n\n`.repeat(8);
    const spent = (input: string): number => {
      const runs = [0, 1].map(() => {
        const before = process.cpuUsage();
        record(language, input);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    spent(text);
    const [small, large] = [spent(text), spent(text.repeat(4))];
    assert.ok(large < 10 * small + 50, `${small.toFixed(0)} ms and ${large.toFixed(0)} ms`);
  });
}

test('the same text gives the same record', () => {
  for (const language of languages) assert.deepEqual(record(language, sentences[language]), record(language, sentences[language]));
});
