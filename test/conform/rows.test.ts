/** Every lexicon row fires in its own sentence and keeps quiet in the other: an event row codes, a reporting word attributes. In every room. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildScene } from '../../src/analysis/scene.ts';
import { findAttributions } from '../../src/analysis/attribution.ts';
import { findCueHits, findEventHits } from '../../src/analysis/hits.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { layOut } from '../../src/analysis/layout.ts';
import type { LanguagePack } from '../../src/analysis/pack/index.ts';
import { articleFromText } from '../../src/article/text.ts';
import { rooms } from '../../src/lang/registry.ts';

function fired(pack: LanguagePack, sentence: string): Set<string> {
  const article = articleFromText(sentence, { published: '2026-01-15T12:00:00Z' });
  const layout = layOut(analyse(article, pack), pack);
  const hits = findEventHits(layout);
  const cues = findCueHits(layout);
  const attributed = findAttributions(buildScene(layout, hits, cues), cues);
  return new Set([...hits.map((hit) => hit.row.id), ...attributed.flatMap((row) => row.report.row?.id ?? [])]);
}

for (const pack of rooms()) {
  for (const [table, rows] of [['events', pack.events], ['cues', pack.attribution.cues]] as const) {
    test(`${pack.code}: every row of ${table} fires in its sentence and not in the other`, () => {
      const wrong: string[] = [];
      for (const row of rows) {
        const silent = row.kind === 'none';
        if (!silent && !fired(pack, row.yes).has(row.id)) wrong.push(`${row.id} is silent in: ${row.yes}`);
        if (fired(pack, row.no).has(row.id)) wrong.push(`${row.id} fires in: ${row.no}`);
      }
      assert.deepEqual(wrong, []);
    });
  }
}
