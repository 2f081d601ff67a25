import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotes } from '../../src/analysis/quotes.ts';
import type { Block } from '../../src/model/article.ts';

/** Blocks of a text whose paragraphs are parted by blank lines. */
function paragraphs(text: string): Block[] {
  let start = 0;
  return text.split('\n\n').map((part) => {
    const block: Block = { kind: 'paragraph', start, end: start + part.length };
    start += part.length + 2;
    return block;
  });
}
const inner = (text: string): string[] => findQuotes(text, paragraphs(text)).map((q) => `${q.depth}:${text.slice(q.inner.start, q.inner.end)}`);

const cases: [string, string[]][] = [
  ['"Kami siap," kata X. "Kami menunggu."', ['0:Kami siap,', '0:Kami menunggu.']],
  ['Ia menyebutnya "perang" dan "damai".', ['0:perang', '0:damai']],
  ['“We saw ‘a war’ there,” he said.', ['0:We saw ‘a war’ there,', '1:a war']],
  ['“It\'s the soldiers’ fault,” he said.', ['0:It\'s the soldiers’ fault,']],
  ["The soldiers' families don't know.", []],
  ["He called it 'a crime' yesterday.", ['0:a crime']],
  ["It was 'the families' worst day' yet.", ["0:the families' worst day"]],
  ['Kata X: "Kami tidak tahu.', ['0:Kami tidak tahu.']],
  ['“First part.\n\n“Second part,” he said.', ['0:First part.', '0:Second part,']],
  ['"Bagian satu.\n\nBagian dua," kata X. Lalu "tiga".', ['0:Bagian satu.', '0:Bagian dua,', '0:tiga']],
  ['„Wir gehen“, sagte er. »Ja«, «non»', ['0:Wir gehen', '0:Ja', '0:non']],
  ['"Ia bilang "kami perang" kemarin," ujarnya.', ['0:Ia bilang "kami perang" kemarin,', '1:kami perang']],
  ['Jum\'at di Sana\'a, Ma\'rib', []],
  ['”Vi går”, sa han.', ['0:Vi går']],
];
for (const [text, expected] of cases) test(`quotes: ${text}`, () => assert.deepEqual(inner(text), expected));

test('spans hold on any text, nested quotes lie inside, and time is bounded', () => {
  const any = fc.array(fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', ' ', 'a', 's', '.', '\n\n', '😀')).map((a) => a.join(''));
  fc.assert(fc.property(any, (text) => {
    const blocks = paragraphs(text);
    let last = 0;
    for (const quote of findQuotes(text, blocks)) {
      assert.ok(quote.start >= last && quote.start <= quote.inner.start && quote.inner.start < quote.inner.end && quote.inner.end <= quote.end);
      assert.ok(blocks.some((b) => b.start <= quote.start && quote.end <= b.end));
      last = quote.start;
    }
  }), { numRuns: 500 });
  for (const unit of ['"', '“', "'a", "s' b ", '" a', '«"']) {
    const text = unit.repeat(100_000);
    const before = process.cpuUsage().user;
    findQuotes(text, paragraphs(text));
    assert.ok((process.cpuUsage().user - before) / 1000 < 2000, unit);
  }
});
