import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLinkedData } from '../../src/article/json-ld.ts';

test('an article in a graph, with people by reference', () => {
  const data = readLinkedData([
    JSON.stringify({
      '@graph': [
        { '@id': '#p', '@type': 'Person', name: 'Mina Calder' },
        { '@type': ['NewsArticle'], headline: 'Envoys <i>leave</i>', author: [{ '@id': '#p' }], editor: 'Jonas Okoro', keywords: 'talks, town', image: { url: '/a.jpg', caption: 'A road', creditText: 'I. Brandt' } },
      ],
    }),
  ]);
  assert.equal(data.isArticle, true);
  assert.equal(data.headline, 'Envoys leave');
  assert.deepEqual(data.authors, [{ name: 'Mina Calder', role: 'reporter' }, { name: 'Jonas Okoro', role: 'editor' }]);
  assert.deepEqual(data.keywords, ['talks', 'town']);
  assert.deepEqual(data.images, [{ url: '/a.jpg', caption: 'A road', credit: 'I. Brandt' }]);
});

test('broken scripts are counted; raw line ends inside strings are forgiven', () => {
  assert.equal(readLinkedData(['{"@type":"NewsArticle",', '']).broken, 1);
  assert.equal(readLinkedData(['{"@type":"Article","headline":"two\nlines"}']).headline, 'two lines');
});

test('strange shapes give nothing and do not throw', () => {
  for (const value of [null, 1, 'x', [], [[]], {}, { '@type': 5 }, { '@type': 'NewsArticle', author: 3, image: [null], publisher: [], keywords: {} }]) {
    const data = readLinkedData([JSON.stringify(value)]);
    assert.deepEqual([data.authors, data.headline, data.broken], [[], '', 0]);
  }
  assert.equal(readLinkedData(['['.repeat(100_000)]).broken, 1);
});
