import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleFromText } from '../../src/article/text.ts';
import type { TextFacts } from '../../src/article/text.ts';

const blocks = (text: string, facts: TextFacts = {}): [string, string][] => articleFromText(text, facts).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('blank lines part the blocks; the first lines are the headlines', () => {
  const text = 'Kapal bersandar lagi\n\nAwak selamat semua\n\nKapal itu tiba pagi tadi. Awaknya sehat.\n \nMereka pulang besok.\n';
  const article = articleFromText(text, { publisher: 'Kabar Selat', published: '2026-02-11' });
  assert.equal(article.text, text);
  assert.deepEqual(blocks(text), [['headline', 'Kapal bersandar lagi'], ['subheadline', 'Awak selamat semua'], ['paragraph', 'Kapal itu tiba pagi tadi. Awaknya sehat.'], ['paragraph', 'Mereka pulang besok.']]);
  assert.equal(article.title, 'Kapal bersandar lagi');
  assert.equal(article.subtitle, 'Awak selamat semua');
  assert.equal(article.publisher, 'Kabar Selat');
});

test('a given title names the headline, even one with a full stop', () => {
  assert.deepEqual(blocks('It is over.\n\nThe last envoy left.', { title: 'It is  over.' })[0], ['headline', 'It is over.']);
  assert.deepEqual(blocks('It is over.\n\nThe last envoy left.')[0], ['paragraph', 'It is over.']);
});

test('lines without blank ones between them: each is a block, unless they are one wrapped paragraph', () => {
  assert.deepEqual(blocks('Kapal bersandar\nKapal itu tiba.\nAwaknya sehat.').map(([kind]) => kind), ['headline', 'paragraph', 'paragraph']);
  const wrapped = 'The envoys left the town on Monday after three days of talks that\nended without a text, a spokesman for the northern delegation had\nsaid.';
  assert.deepEqual(blocks(wrapped), [['paragraph', wrapped]]);
});

test('within a block a line that follows the end of a sentence is a block of its own', () => {
  assert.deepEqual(blocks('Judul singkat\n\nKalimat satu.\nKalimat dua\nbersambung.').slice(1), [['paragraph', 'Kalimat satu.'], ['paragraph', 'Kalimat dua\nbersambung.']]);
});

test('Markdown marks tell kinds and stay out of headings', () => {
  assert.deepEqual(blocks('# Judul\n\n> kutipan\n\n- satu\n- dua\n\nAkhir.\r\n\r\nLagi.'), [['headline', 'Judul'], ['quote', 'kutipan'], ['list', '- satu\n- dua'], ['paragraph', 'Akhir.'], ['paragraph', 'Lagi.']]);
});

test('white space alone has no blocks; one line is a paragraph', () => {
  assert.deepEqual(blocks(' \n\n '), []);
  assert.deepEqual(blocks('Kapal tiba'), [['paragraph', 'Kapal tiba']]);
});

test('any text: kept as given, blocks in order, trimmed and apart', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '\r\n', ' ', '# ', '> ', '- ', 'Kalimat. ', '\u{1f30a}'));
  fc.assert(
    fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
      const article = articleFromText(text, {});
      assert.equal(article.text, text);
      let from = 0;
      for (const { start, end } of article.blocks) {
        assert.ok(start >= from && end > start && end <= text.length);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        from = end;
      }
      // Nothing but white space and marks lies between the blocks.
      const kept = article.blocks.map(({ start, end }) => text.slice(start, end)).join('').replace(/[\s#>]/g, '');
      assert.equal(kept, text.replace(/[\s#>]/g, ''));
    }),
    { numRuns: 300 },
  );
});
