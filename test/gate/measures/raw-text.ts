/** Treebanks as raw text: tokens, words and sentences by character spans, a sentence a line and all in one paragraph. */
import { tokens as english } from '../../../src/lang/en/tokens.ts';
import { tokens as indonesian } from '../../../src/lang/id/tokens.ts';
import { readConllu } from '../../../src/outputs/conllu.ts';
import { f1, scoreText } from '../../../train/score-text.ts';
import type { TokenRules } from '../../../src/analysis/pack/tokens.ts';
import type { Measure } from '../measure.ts';

const measureOf = (sets: readonly string[], rules: TokenRules, reach: Readonly<Record<string, number>>): Measure => ({
  name: 'raw-text', sets, reach,
  measure: (bytes) => {
    const sentences = readConllu(bytes.toString('utf8'));
    const lined = scoreText(sentences, rules, '\n');
    const joined = scoreText(sentences, rules, ' ');
    return {
      note: `${sentences.length} sentences, raw text`,
      figures: { rawTokens: f1(joined.tokens), rawWords: f1(joined.words), rawSentencesLined: f1(lined.sentences), rawSentencesJoined: f1(joined.sentences) },
    };
  },
});

export const rawText: readonly Measure[] = [
  measureOf(['treebanks/id-csui-train.conllu.gz', 'treebanks/id-gsd-dev.conllu.gz', 'treebanks/id-pud.conllu.gz'], indonesian, { rawTokens: 0.993, rawSentencesLined: 0.975 }),
  measureOf(['treebanks/en-ewt-dev.conllu.gz'], english, { rawTokens: 0.985 }),
];
