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

test('a subheadline that the model takes for none of the text is left out only where the body says the same', () => {
  const textWith = (line: string): readonly [text: string, subtitle: string | undefined] => {
    const source = html.replace('</h1>', `</h1><h2>${line}</h2>`).replace('<body>', `<head><meta name="description" content="${line}"></head><body>`);
    const read = readSnapshot({ bytes: Buffer.from(source), fetched: '2026-01-01T00:00:00Z' });
    assert.ok(read.snapshot);
    const { article } = extractArticle(read.snapshot, [], {}, told((block) => (block === 2 ? 0.1 : 0.9)).model);
    return [article.text, article.subtitle];
  };
  const said = 'Villagers heard eleven shots, army says patrol came under fire';
  const news = 'Governor promises inquiry while mediators leave the valley';
  assert.ok(!textWith(said)[0].includes(said));
  assert.equal(textWith(said)[1], said);
  assert.ok(textWith(news)[0].includes(news));
});

test('where the model finds no body the rules stand, and the confidence is none', () => {
  assert.ok(snapshot);
  const { article } = extractArticle(snapshot, [], {}, told(() => 0).model);
  assert.ok(article.text.includes(first) && article.text.includes(second));
  assert.equal(article.confidence, 0);
});

test('a short line between two blocks of body counts from a lower share on', () => {
  const page = readSnapshot({ bytes: Buffer.from(`<html><body><article><h1>Bridge closed at Velm</h1><p>${first}</p><div>Small print</div><p>${second}</p></article></body></html>`), fetched: '2026-01-01T00:00:00Z' }).snapshot;
  assert.ok(page);
  const kept = (...shares: readonly number[]): boolean => extractArticle(page, [], {}, told((block) => shares[block - 1] ?? 0).model).article.text.includes('Small print');
  assert.deepEqual([kept(0.9, 0.35, 0.9), kept(0.9, 0.25, 0.9), kept(0.9, 0.35, 0.1), kept(0.1, 0.35, 0.9)], [true, false, false, false]);
});

test('confidence falls where the model wavers', () => {
  assert.ok(snapshot);
  const sure = extractArticle(snapshot, [], {}, told(() => 0.98).model).article.confidence ?? 0;
  const unsure = extractArticle(snapshot, [], {}, told(() => 0.6).model).article.confidence ?? 0;
  assert.ok(sure > unsure && unsure > 0, `${sure} ${unsure}`);
});
