/** Turns questions of the pages into requests to the server. */

/** Trouble that the server told of, in its words. */
export class Trouble extends Error {}

/** Asks for JSON. Rejects with `Trouble`, or with an `AbortError` where `signal` called it off. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return read<T>(await fetch(path, signal ? { signal } : {}));
}

/** Sends JSON and reads the answer. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  return read<T>(await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
}

async function read<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  const told = (await response.json().catch(() => ({}))) as { message?: string };
  throw new Trouble(told.message ?? `${response.status} ${response.statusText}`);
}
