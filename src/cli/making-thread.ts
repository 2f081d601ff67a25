/** The thread that makes: codes or extracts the documents of a batch. */
import { code } from '../code.ts';
import { extract, type CodeOptions, type Extracted, type InputDocument } from '../extract.ts';
import type { CodedDocument } from '../model/record.ts';
import type { Lexicon } from '../ontology/lexicon.ts';
import { faultless, type Made } from './making.ts';

/** What a thread is given to do. The options are the same for all batches of a pool. */
export interface BatchToMake {
  readonly documents: readonly InputDocument[];
  readonly options: CodeOptions;
}

/** What of an article's extraction is worth sending: not the page itself. */
export type Sent = Pick<Extracted, 'article' | 'failed' | 'problems'>;

/** Each message brings a copy of the lexicon; its tables are built once, for the first. */
let lexicon: Lexicon | undefined;

function own(options: CodeOptions): CodeOptions {
  lexicon ??= options.lexicon;
  return lexicon === undefined ? options : { ...options, lexicon };
}

export function codeBatch({ documents, options }: BatchToMake): Made<CodedDocument>[] {
  return documents.map((document) => faultless(() => code(document, own(options))));
}

export function extractBatch({ documents, options }: BatchToMake): Made<Sent>[] {
  return documents.map((document) => faultless(() => {
    const { article, failed, problems } = extract(document, own(options));
    return { article, failed, problems };
  }));
}
