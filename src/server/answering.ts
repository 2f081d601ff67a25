/** Turns the messages that come to a thread into calls, and what they give into messages back. */
import type { MessagePort } from 'node:worker_threads';
import { SaksiError } from '../model/problem.ts';

/** A call. */
export interface Question {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What came of it. */
export interface Reply {
  readonly id: number;
  /** JSON text. */
  readonly value?: string;
  readonly trouble?: { readonly code: string; readonly message: string };
}

type Methods = { readonly [Name in string]: (...args: never[]) => unknown };

/** Answers the messages of a port with the methods of `of`; what takes time holds up no other. */
export function answerMessages(port: MessagePort | null, of: object): void {
  const methods = of as Methods;
  const answer = async ({ args, id, name }: Question): Promise<Reply> => {
    try {
      return { id, value: JSON.stringify(await (methods[name] as (...args: readonly unknown[]) => unknown)(...args)) };
    } catch (error) {
      return { id, trouble: { code: error instanceof SaksiError ? error.code : 'fault', message: error instanceof Error ? error.message : String(error) } };
    }
  };
  port?.on('message', (question: Question) => void answer(question).then((reply) => port.postMessage(reply)));
}
