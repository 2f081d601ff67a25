/** Turns many requests into a polite row: one a host at a time, with a pause between them. */

export interface Pace {
  /** Waits until the host may be asked, and keeps the next one waiting for the interval. */
  readonly turn: (host: string, intervalMs: number) => Promise<void>;
  /** Nobody asks the host for so long. */
  readonly hold: (host: string, ms: number) => void;
}

/** Hosts remembered; beyond them the longest unasked is forgotten. */
const mostHosts = 10_000;

/** A pace of its own clock: `now` in milliseconds, `sleep` waits so many. Turns are given in the order asked. */
export function createPace(now: () => number, sleep: (ms: number) => Promise<void>): Pace {
  const next = new Map<string, number>();
  const set = (host: string, at: number): void => {
    next.delete(host);
    next.set(host, at);
    if (next.size > mostHosts) next.delete(next.keys().next().value ?? '');
  };
  return {
    turn: async (host, intervalMs) => {
      const present = now();
      const turn = Math.max(present, next.get(host) ?? 0);
      set(host, turn + intervalMs);
      if (turn > present) await sleep(turn - present);
    },
    hold: (host, ms) => set(host, Math.max(now() + ms, next.get(host) ?? 0)),
  };
}
