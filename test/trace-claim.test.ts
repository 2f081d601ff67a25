/** What the coder saw around a claim. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code } from '../src/code.ts';
import { traceClaim, type Trace } from '../src/trace-claim.ts';

const traced = (text: string, lang: string): { readonly trace: Trace | undefined; readonly record: ReturnType<typeof code> } => {
  const record = code({ text, lang, published: '2026-01-15' }, { now: '2026-01-16T00:00:00Z' });
  const [claim] = record.claims;
  assert.ok(claim !== undefined, text);
  return { record, trace: traceClaim(record.article, claim) };
};

test('a clause a line, its parts below, in the words of the article', () => {
  const { trace, record } = traced('It rained.\n\nUkraine said Russian forces had bombed a bridge in Kharkiv on Monday.', 'en');
  const lines = trace?.outline ?? [];
  assert.deepEqual(lines.map(({ depth, relation, text }) => `${depth} ${relation} ${text}`).slice(0, 4), ['0 root said', '1 nsubj Ukraine', '1 ccomp had bombed', '2 nsubj Russian forces']);
  for (const { spans, text } of lines) assert.ok(spans.every(({ start, end }) => text.includes(record.article.text.slice(start, end))), text);
});

test('the rule behind each span', () => {
  const { trace, record } = traced('Ukraine said Russian forces had bombed a bridge in Kharkiv on Monday.', 'en');
  const { event } = record.claims[0] ?? assert.fail();
  assert.match(trace?.ruleAt('mention', event.actors[0] ?? assert.fail()) ?? '', /^mention\./);
  assert.match(trace?.ruleAt('place', { start: event.place?.start ?? -1, end: event.place?.end ?? -1 }) ?? '', /^place\./);
  assert.equal(trace?.ruleAt('time', event.trigger), undefined);
});

test('no tree without a model, nothing without a room', () => {
  const german = code({ text: 'Russland bombardierte am Montag die Stadt Charkiw.', lang: 'de' }, { now: '2026-01-16T00:00:00Z' });
  const { claim } = { claim: traced('Russian forces bombed a bridge.', 'en').record.claims[0] ?? assert.fail() };
  assert.deepEqual(traceClaim(german.article, german.claims[0] ?? claim)?.outline, []);
  assert.equal(traceClaim({ ...german.article, language: 'xx' }, claim), undefined);
});
