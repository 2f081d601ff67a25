/** Which sets a language's model learns from and is measured on, with their licences. */
import { shipped } from './build-model.ts';
import type { ModelSettings } from './build-model.ts';

/** A set: its file below the data folder, what it is, its licence. */
export interface Source { readonly file: string; readonly title: string; readonly origin: string; readonly licence: string }

/** A language's sets. Without a development treebank, `--folds` measures on the first training treebank. */
export interface Recipe {
  readonly treebanks: readonly Source[];
  /** `set`: parts of one set share a number, and their habits; the first is the one to follow. */
  readonly names: readonly (Source & { readonly set: number })[];
  /** File names for measuring, never trained on. */
  readonly devTrees?: string;
  readonly devNames?: string;
  /** Where it is made otherwise than `shipped`: smaller tables, to stay within 6 MB beside those of names. */
  readonly settings?: Partial<ModelSettings>;
}

const bySa4 = 'CC BY-SA 4.0', nergrit = 'free for learning and commercial use, with credit; copy from IndoNLU, Apache-2.0';

export const recipes: Readonly<Record<string, Recipe>> = {
  en: {
    treebanks: [{ file: 'treebanks/en-ewt-train.conllu.gz', title: 'Universal Dependencies English Web Treebank, training part', origin: 'https://github.com/UniversalDependencies/UD_English-EWT', licence: bySa4 }],
    names: [],
    devTrees: 'treebanks/en-ewt-dev.conllu.gz',
  },
  id: {
    treebanks: [
      { file: 'treebanks/id-csui-train.conllu.gz', title: 'Universal Dependencies Indonesian CSUI, training part', origin: 'https://github.com/UniversalDependencies/UD_Indonesian-CSUI', licence: bySa4 },
      { file: 'treebanks/id-gsd-dev.conllu.gz', title: 'Universal Dependencies Indonesian GSD, development part', origin: 'https://github.com/UniversalDependencies/UD_Indonesian-GSD', licence: bySa4 },
      { file: 'treebanks/id-pud.conllu.gz', title: 'Universal Dependencies Indonesian PUD', origin: 'https://github.com/UniversalDependencies/UD_Indonesian-PUD', licence: 'CC BY-SA 3.0' },
    ],
    names: [
      { set: 1, file: 'ner/idner-train.jsonl.gz', title: 'IDNER news 2k, training part', origin: 'https://github.com/khairunnisaor/idner-news-2k', licence: 'MIT' },
      { set: 2, file: 'ner/nergrit-valid.jsonl.gz', title: 'NERGrit corpus, validation part, by Grit.id', origin: 'https://github.com/grit-id/nergrit-corpus', licence: nergrit },
      { set: 2, file: 'ner/nergrit-train.jsonl.gz', title: 'NERGrit corpus, training part, by Grit.id', origin: 'https://github.com/grit-id/nergrit-corpus', licence: nergrit },
    ],
    devNames: 'ner/idner-dev.jsonl.gz',
    settings: { supertag: { ...shipped.supertag, bits: 19 } },
  },
};
