/** Turns a stream of inputs into batches: enough work for a thread at a time, never waiting long for input that comes slowly. */
import { bytesOf, type Input } from './input.ts';

/** Inputs in order; `full` where more than enough came at once. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly full: boolean;
}

const mostInputs = 50;
const mostBytes = 4e6;
const stallMs = 100;

/** Batches of at most fifty inputs or four megabytes; a batch that is not full goes on its way once nothing came for a tenth of a second. */
export async function* batchesOf(inputs: AsyncIterable<Input>): AsyncGenerator<Batch> {
  const source = inputs[Symbol.asyncIterator]();
  try {
    let next = source.next();
    for (;;) {
      let taken: Input[] = [];
      let bytes = 0;
      while (taken.length < mostInputs && bytes < mostBytes) {
        const come = taken.length === 0 ? await next : await inTime(next);
        if (come === undefined) break;
        if (come.done === true) {
          if (taken.length > 0) yield { inputs: taken, full: false };
          return;
        }
        taken.push(come.value);
        bytes += bytesOf(come.value);
        next = source.next();
        // What is waiting may be long in coming: its trouble is told when it is asked for.
        next.catch(() => {});
      }
      yield { inputs: taken, full: taken.length >= mostInputs || bytes >= mostBytes };
      taken = [];
    }
  } finally {
    await source.return?.(undefined);
  }
}

/** What the promise gives, or undefined where it takes too long. */
async function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), stallMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
