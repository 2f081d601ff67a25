/** Turns inputs into what is made of them, in their order: here while there are few, in threads once there are many. */
import type { InputDocument } from '../extract.ts';
import { batchesOf, type Batch } from './batches.ts';
import type { Input } from './input.ts';

/** What was made of a document, or in words the fault that came of it. */
export type Made<Result> = { readonly result: Result } | { readonly fault: string };

/** Many hands for one kind of work. */
export interface Pool<Result> {
  /** As many results as documents, in their order; never rejects. */
  make(documents: readonly InputDocument[]): Promise<readonly Made<Result>[]>;
  close(): Promise<void>;
}

/** How results are made. */
export interface Making<Result> {
  /** Throws for a fault of our own. */
  readonly here: (document: InputDocument) => Result;
  /** Batches that may be under way at once, 0 where all is made here. */
  readonly ahead: number;
  readonly openPool: () => Pool<Result>;
}

/** An input with what was made of it; without where it held trouble in the place of a document. */
export interface MadeInput<Result> {
  readonly input: Input;
  readonly made?: Made<Result>;
}

/** What is made of `inputs`, in their order. Reads ahead only as far as work is under way, so that memory stays bounded. */
export async function* makeInOrder<Result>(inputs: AsyncIterable<Input>, making: Making<Result>): AsyncGenerator<MadeInput<Result>> {
  if (making.ahead === 0) {
    for await (const input of inputs) yield makeHere(input, making);
    return;
  }
  const batches = batchesOf(inputs);
  const waiting: Promise<readonly MadeInput<Result>[]>[] = [];
  let pool: Pool<Result> | undefined;
  let coming: Promise<IteratorResult<Batch>> | undefined = batches.next();
  try {
    while (coming !== undefined || waiting.length > 0) {
      const [head] = waiting;
      const event: Event<Result> = await firstOf(waiting.length < making.ahead ? coming : undefined, head);
      if ('results' in event) {
        waiting.shift();
        yield* event.results;
      } else if (event.come.done === true) coming = undefined;
      else {
        const { inputs: batch, full } = event.come.value;
        if (full) pool ??= making.openPool();
        if (pool === undefined) for (const input of batch) yield makeHere(input, making);
        else waiting.push(makeThere(batch, pool));
        coming = batches.next();
        coming.catch(() => {});
      }
    }
  } finally {
    await pool?.close();
    await batches.return(undefined);
  }
}

type Event<Result> = { readonly come: IteratorResult<Batch> } | { readonly results: readonly MadeInput<Result>[] };

function firstOf<Result>(coming: Promise<IteratorResult<Batch>> | undefined, head: Promise<readonly MadeInput<Result>[]> | undefined): Promise<Event<Result>> {
  const events: Promise<Event<Result>>[] = [];
  if (head !== undefined) events.push(head.then((results) => ({ results })));
  if (coming !== undefined) events.push(coming.then((come) => ({ come })));
  return Promise.race(events);
}

function makeHere<Result>(input: Input, { here }: Making<Result>): MadeInput<Result> {
  return 'problem' in input ? { input } : { input, made: faultless(() => here(input.document)) };
}

async function makeThere<Result>(inputs: readonly Input[], pool: Pool<Result>): Promise<readonly MadeInput<Result>[]> {
  const made = await pool.make(inputs.flatMap((input) => ('problem' in input ? [] : [input.document])));
  let at = 0;
  return inputs.map((input) => {
    const one = 'problem' in input ? undefined : made[at++];
    return one === undefined ? { input } : { input, made: one };
  });
}

/** The result of `make`, or the words of what it throws. */
export function faultless<Result>(make: () => Result): Made<Result> {
  try {
    return { result: make() };
  } catch (error) {
    return faultOf(error);
  }
}

/** The words of what was thrown. */
export function faultOf(error: unknown): { readonly fault: string } {
  return { fault: error instanceof Error ? error.message : String(error) };
}
