/** Indonesian names: exact spans with their kind, from gold tokens. */
import { nameForms } from '../../../src/analysis/engine/engine.ts';
import { engineFor } from '../../../src/analysis/engine/load.ts';
import type { Measure } from '../measure.ts';

interface Row { readonly tokens: readonly string[]; readonly tags: readonly string[] }

/** Spans of BIO labels as "from-to kind". */
function spansOf(tags: readonly string[]): Set<string> {
  const spans = new Set<string>();
  for (let from = 0; from < tags.length; from += 1) {
    if (tags[from]?.startsWith('B-') !== true) continue;
    let to = from + 1;
    while (tags[to]?.startsWith('I-') === true) to += 1;
    spans.add(`${from}-${to} ${tags[from]?.slice(2) ?? ''}`);
  }
  return spans;
}

export const names: Measure = {
  name: 'names', sets: ['ner/idner-dev.jsonl.gz'], reach: { spanF1: 0.85 },
  measure: (bytes) => {
    const engine = engineFor('id');
    if (engine === undefined) return { note: 'no model of Indonesian', figures: {} };
    let gold = 0, found = 0, right = 0;
    for (const line of bytes.toString('utf8').split('\n').filter((text) => text.trim() !== '')) {
      const { tokens, tags } = JSON.parse(line) as Row;
      const wanted = spansOf(tags);
      const spans = nameForms(engine, tokens).map(({ from, to, kind }) => `${from}-${to} ${kind}`);
      gold += wanted.size;
      found += spans.length;
      right += spans.filter((span) => wanted.has(span)).length;
    }
    return { note: `${gold} names, gold tokens`, figures: { spanF1: (2 * right) / (gold + found) } };
  },
};
