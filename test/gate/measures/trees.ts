/** Treebanks: parts of speech, lemmas, heads and relations from gold tokens. */
import { engineFor } from '../../../src/analysis/engine/load.ts';
import { readConllu } from '../../../src/outputs/conllu.ts';
import { scoreTrees } from '../../../train/score.ts';
import type { Measure } from '../measure.ts';

export const trees: Measure = {
  name: 'trees', sets: ['treebanks/en-ewt-dev.conllu.gz'],
  measure: (bytes) => {
    const engine = engineFor('en');
    if (engine === undefined) return { note: 'no model of English', figures: {} };
    const { words, upos, lemma, uas, las } = scoreTrees(engine, readConllu(bytes.toString('utf8')));
    return { note: `${words} words, gold tokens`, figures: { upos: upos / words, lemma: lemma / words, uas: uas / words, las: las / words } };
  },
};
