import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/analysis/analyse.ts';
import { findEventHits } from '../../../src/analysis/hits.ts';
import { layOut } from '../../../src/analysis/layout.ts';
import { compileMatcher } from '../../../src/analysis/match.ts';
import { tokenise } from '../../../src/analysis/tokens.ts';
import { articleFromText } from '../../../src/article/text.ts';
import { events } from '../../../src/lang/en/events/index.ts';
import { inflect } from '../../../src/lang/en/forms.ts';
import { pack } from '../../../src/lang/en/index.ts';
import { refinements } from '../../../src/lang/en/refinements.ts';
import { tokens as rules } from '../../../src/lang/en/tokens.ts';
import { eventTypes, isContext, isMode, modes } from '../../../src/ontology/plover.ts';

function firing(sentence: string): readonly string[] {
  const analysis = analyse(articleFromText(sentence, { published: '2024-05-01' }), pack);
  return findEventHits(layOut(analysis, pack)).map((hit) => hit.row.id);
}

test('ids are unique, well formed and named after their type', () => {
  const seen = new Set<string>();
  for (const { id, type } of events) {
    assert.match(id, /^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(id.startsWith(`${type.toLowerCase()}.`), id);
    assert.ok(!seen.has(id), `${id} twice`);
    seen.add(id);
  }
});

test('types, modes and contexts are those of the ontology', () => {
  for (const { id, type, mode, contexts, refine } of events) {
    if (mode !== undefined) assert.ok(isMode(type, mode), `${id}: ${mode}`);
    for (const context of contexts ?? []) assert.ok(isContext(context), `${id}: ${context}`);
    for (const r of refine ?? []) if (r.mode !== undefined) assert.ok(isMode(r.type ?? type, r.mode), `${id}: ${r.mode}`);
  }
  for (const r of refinements) {
    if (r.mode !== undefined) assert.ok(isMode(r.of, r.mode), `${r.of}: ${r.mode}`);
    for (const context of r.contexts ?? []) assert.ok(isContext(context), context);
  }
});

test('every type and every mode is reached by a row or a refinement', () => {
  for (const type of eventTypes()) {
    const own = events.filter((row) => row.type === type || row.refine?.some((r) => r.type === type) === true);
    assert.ok(own.length > 0, type);
    const reached = new Set([...own.flatMap((row) => [row.mode, ...(row.refine ?? []).map((r) => r.mode)]), ...refinements.filter((r) => r.of === type).map((r) => r.mode)]);
    for (const mode of modes(type)) assert.ok(reached.has(mode), `${type}/${mode}`);
  }
});

test('nominal rows are nouns or phrases, and who bears a loss has a role', () => {
  for (const row of events) {
    if (row.kind === 'noun') assert.equal(row.frame, 'nominal', row.id);
    if (row.effect !== undefined) assert.ok(Object.values(row.roles).some((role) => role === 'victim' || role === 'thing'), row.id);
    assert.notEqual(row.yes, row.no, row.id);
    assert.equal(row.lemma, row.lemma.toLowerCase(), row.id);
  }
});

test('each yes holds the words of its row', () => {
  for (const row of events) {
    const { tokens } = tokenise(row.yes, [{ kind: 'paragraph', start: 0, end: row.yes.length }], rules);
    assert.ok(compileMatcher([row], inflect).find(tokens, 0, tokens.length).length > 0, `${row.id}: ${row.yes}`);
  }
});

test('each yes fires its row through the whole matcher, and no trap does', () => {
  const silent = events.filter((row) => !firing(row.yes).includes(row.id)).map((row) => `${row.id}: ${row.yes}`);
  assert.ok(silent.length <= events.length / 100, silent.join('\n'));
  const loud = events.filter((row) => firing(row.no).includes(row.id)).map((row) => `${row.id}: ${row.no}`);
  assert.deepEqual(loud, []);
});
