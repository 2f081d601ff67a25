import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../../src/pages/html.ts';
import { pageInScripts } from '../../src/pages/script-data.ts';

const first = 'The two delegations met on Monday in the border town of Orvale, the ministry said.';
const second = 'At least 16 people were killed in the shelling.';
const textsIn = (source: string): string[] => parsePage(pageInScripts(source)).blocks.map(({ text }) => text);

test('texts of a script of data stand in elements named by their keys', () => {
  const data = { props: { article: { id: 'a-17', url: 'https://kabar.example/a-17', body: [{ type: 'text', content: first }, { type: 'text', content: second }] } } };
  const html = pageInScripts(`<script id="data" type="application/json">${JSON.stringify(data)}</script>`);
  const { blocks, elements } = parsePage(html);
  assert.deepEqual(blocks.map(({ text }) => text), [first, second]);
  assert.ok(elements.some(({ names }) => names === 'body'));
});

test('what is assigned, handed to a call or packed in a string again is read alike', () => {
  const data = JSON.stringify({ content: first });
  assert.deepEqual(textsIn(`<script>window.__STATE__ = ${data};</script>`), [first]);
  assert.deepEqual(textsIn(`<script>(self.flow = self.flow || []).push([1, ${JSON.stringify(`5:["$","p",null,${data}]`)}])</script>`), [first]);
});

test('markup in a text is markup; a text that stands twice is drawn once', () => {
  const data = JSON.stringify({ a: `<p>${first}</p><p>${second}</p>`, b: `<p>${first}</p><p>${second}</p>` });
  assert.deepEqual(textsIn(`<script type="application/json">${data}</script>`), [first, second]);
});

test('signs of markup in plain texts stay text', () => {
  const text = 'They said "a < b & c > d" was the answer, which nobody in the room understood.';
  assert.deepEqual(textsIn(`<script type="application/json">${JSON.stringify({ text })}</script>`), [text]);
});

test('code, addresses, names and single words are no texts', () => {
  const code = 'var a = "https://kabar.example/a-long-address/of-some-page/that-has-no-spaces"; var b = "function (x) { return x + 1 + 2 + 3 + 4; }"; var c = "share-button share-button--large";';
  assert.equal(pageInScripts(`<script>${code}</script>`), '');
  assert.equal(pageInScripts('<p>No script at all.</p>'), '');
});

test('quotation marks that never close and brackets that never match cost a line at most', () => {
  const source = `<script>// it's 5" wide\nx = [[[{{{ ]] "${first}", }}}}}}}}\n</script>`;
  assert.deepEqual(textsIn(source), [first]);
  for (const sign of ['"', '[', '"[', '{"a":', '\\"', '["', '"\\']) assert.equal(typeof pageInScripts(`<script>${sign.repeat(200_000)}`), 'string');
});
