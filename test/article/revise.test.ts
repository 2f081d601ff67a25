import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import type { BlockModel } from '../../src/article/forest.ts';
import { nameLexicon } from '../../src/article/name-lexicon.ts';
import { readSnapshot } from '../../src/pages/read.ts';

const first = 'The bridge at Velm was closed for two days after a patrol came under fire from the far bank, the army said on Friday.';
const second = 'Villagers said that they had heard eleven shots before dawn, and that nobody on their side of the river was hurt.';
const html = `<html><body><nav><p>Home News Sport</p></nav><article><h1>Bridge closed at Velm</h1><p>${first}</p><p>${second}</p><p>${second}</p><div>Small print</div></article></body></html>`;
const { snapshot } = readSnapshot({ bytes: Buffer.from(html), fetched: '2026-01-01T00:00:00Z' });

/** A model that is told its answers, and which blocks it was asked about. */
function told(share: (block: number) => number): { readonly model: BlockModel; readonly asked: number[] } {
  const asked: number[] = [];
  return { asked, model: { lexicon: nameLexicon(new Map()), judge: (_, block) => { asked.push(block); return share(block); } } };
}

test('the model cuts what the rules keep and keeps what they cut; copies are told once', () => {
  assert.ok(snapshot);
  const { model, asked } = told((block) => (block === 2 ? 0.1 : 0.9));
  const { article } = extractArticle(snapshot, [], {}, model);
  assert.deepEqual(article.blocks.map(({ start, end }) => article.text.slice(start, end)), ['Bridge closed at Velm', second, 'Small print']);
  assert.ok(article.omissions.some(({ rule, text }) => rule === 'model.no-body' && text === first));
  assert.ok(article.omissions.some(({ rule, text }) => rule === 'noise.repeated' && text === second));
  assert.ok(!asked.includes(0) && !asked.includes(1), 'neither the menu nor the headline is doubtful');
});

test('where the model finds no body the rules stand, and the confidence is none', () => {
  assert.ok(snapshot);
  const { article } = extractArticle(snapshot, [], {}, told(() => 0).model);
  assert.ok(article.text.includes(first) && article.text.includes(second));
  assert.equal(article.confidence, 0);
});

test('confidence falls where the model wavers', () => {
  assert.ok(snapshot);
  const sure = extractArticle(snapshot, [], {}, told(() => 0.98).model).article.confidence ?? 0;
  const unsure = extractArticle(snapshot, [], {}, told(() => 0.6).model).article.confidence ?? 0;
  assert.ok(sure > unsure && unsure > 0, `${sure} ${unsure}`);
});
