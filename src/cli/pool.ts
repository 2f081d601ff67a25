/** Turns batches of documents into results on all cores. */
import { Tinypool } from 'tinypool';
import type { CodeOptions, InputDocument } from '../extract.ts';
import type { BatchToMake } from './making-thread.ts';
import { faultOf, type Made, type Pool } from './making.ts';

/** Opens threads that do the work `name`, which `module` exports; a thread that dies takes one document with it, not its batch. */
export function openPool<Result>(name: 'codeBatch' | 'extractBatch', threads: number, options: CodeOptions, module = new URL('./making-thread.ts', import.meta.url)): Pool<Result> {
  const pool = new Tinypool({ filename: module.href, minThreads: 1, maxThreads: threads, concurrentTasksPerWorker: 1 });
  const run = (documents: readonly InputDocument[]): Promise<Made<Result>[]> => {
    const batch: BatchToMake = { documents, options };
    return pool.run(batch, { name }) as Promise<Made<Result>[]>;
  };
  const alone = async (document: InputDocument): Promise<Made<Result>> => {
    try {
      return (await run([document]))[0] ?? { fault: 'nothing came back' };
    } catch (error) {
      return faultOf(error);
    }
  };
  return {
    async make(documents) {
      const sent = documents.map(withOwnBytes);
      try {
        return await run(sent);
      } catch {
        const made: Made<Result>[] = [];
        for (const document of sent) made.push(await alone(document));
        return made;
      }
    },
    close: () => pool.destroy(),
  };
}

/** A view of a larger buffer would be sent with all of it. */
function withOwnBytes(document: InputDocument): InputDocument {
  const { bytes } = document;
  return bytes === undefined || bytes.byteLength === bytes.buffer.byteLength ? document : { ...document, bytes: new Uint8Array(bytes) };
}
