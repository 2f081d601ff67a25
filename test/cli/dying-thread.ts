/** A thread for tests that dies at one word, as one does that runs out of memory. */
import type { BatchToMake } from '../../src/cli/making-thread.ts';
import type { Made } from '../../src/cli/making.ts';

export function codeBatch({ documents }: BatchToMake): Made<string>[] | Promise<never> {
  if (documents.some(({ text }) => text === 'die')) {
    setImmediate(() => { throw new Error('the thread died'); });
    return new Promise(() => {});
  }
  return documents.map(({ text = '' }) => ({ result: text.toUpperCase() }));
}
