/** A few WARC records in memory in, the answers among them out: address, status and unpacked body. */
import { sourceOf } from './byte-reader.ts';
import { createGunzip } from './gzip-members.ts';
import { plainBody, readHttpResponse } from './http-response.ts';
import { bareName, readWarc } from './warc.ts';

/** What a server answered. */
export interface RecordedAnswer {
  readonly url: string;
  readonly status: number;
  /** Without its codings; empty where they cannot be undone. */
  readonly body: Uint8Array;
}

/** The answers among `records`, each a gzip member, in order; larger ones than `maxBytes` are left out. */
export async function recordedAnswers(records: Uint8Array, maxBytes: number): Promise<RecordedAnswer[]> {
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield records;
  }
  const answers: RecordedAnswer[] = [];
  for await (const part of readWarc(createGunzip(sourceOf(whole())), (headers) => headers.get('warc-type') === 'response', maxBytes)) {
    const block = 'record' in part ? part.record.block : undefined;
    const response = block === undefined ? undefined : readHttpResponse(block);
    if (response === undefined || !('record' in part)) continue;
    const plain = plainBody(response, maxBytes);
    answers.push({ url: bareName(part.record.headers.get('warc-target-uri') ?? ''), status: response.status, body: 'body' in plain ? plain.body : new Uint8Array(0) });
  }
  return answers;
}
