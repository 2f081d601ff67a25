import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printConllu, readConllu } from '../../src/outputs/conllu.ts';

const text = `# sent_id = 1
# text = Pasukannya mundur.
1-2\tPasukannya\t_\t_\t_\t_\t_\t_\t_\tStart=0
1\tPasukan\tpasukan\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_
2\tnya\tnya\tPRON\t_\t_\t1\tnmod:poss\t_\t_
3\tmundur\tmundur\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

`;

test('what is read is printed again', () => {
  const sentences = readConllu(text);
  assert.equal(printConllu(sentences), text);
  assert.deepEqual(sentences[0]?.multiwords, [{ from: 1, to: 2, form: 'Pasukannya', misc: 'Start=0' }]);
  assert.deepEqual(sentences[0]?.words.map((word) => word.head), [3, 1, 0, 3]);
});

test('empty nodes, short lines and Windows line ends are taken as they come', () => {
  const [sentence] = readConllu('1\tA\r\n1.1\tghost\r\n2\tB\tb\tX\t_\t_\tz\r\n');
  assert.deepEqual(sentence?.words.map(({ form, head, misc }) => [form, head, misc]), [['A', -1, '_'], ['B', -1, '_']]);
});

test('any text is read without a throw, and what was printed reads the same', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => {
    const read = readConllu(any);
    assert.deepEqual(readConllu(printConllu(read)).map((sentence) => sentence.words.length), read.map((sentence) => sentence.words.length));
  }));
});

test('white space inside a field cannot break the columns', () => {
  const word = { form: 'a\tb\nc', lemma: '', upos: 'X', xpos: '_', feats: '_', head: 0, relation: 'root', deps: '_', misc: '_' };
  assert.equal(printConllu([{ comments: ['x\ny'], words: [word], multiwords: [] }]), '# x y\n1\ta b c\t_\tX\t_\t_\t0\troot\t_\t_\n\n');
});
