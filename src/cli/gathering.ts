/** Turns what comes one by one into groups that are kept together: full ones, heavy ones, and those that have waited long enough. */

/** When a group is kept. */
export interface GroupLimits {
  /** So many together at most. */
  readonly most: number;
  /** So much weight together, in bytes, and one more. */
  readonly bytes: number;
  /** So long after the first has come, in milliseconds, even where nothing more comes. */
  readonly withinMs: number;
}

/** Takes one at a time. What `keep` throws reaches whoever calls next. */
export interface Gathering<Each> {
  take(each: Each, bytes: number): Promise<void>;
  /** Keeps what is held; resolves when it is kept. */
  flush(): Promise<void>;
  /** Forgets what is held. */
  stop(): void;
}

/** Gathers for `keep`, which is called with one group at a time, in order. */
export function gather<Each>(keep: (group: readonly Each[]) => Promise<void>, { most, bytes: mostBytes, withinMs }: GroupLimits): Gathering<Each> {
  let held: Each[] = [];
  let weight = 0;
  let began = 0;
  let timer: NodeJS.Timeout | undefined;
  let keeping = Promise.resolve();
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    held = [];
    weight = 0;
  };
  const flush = (): Promise<void> => {
    const group = held;
    stop();
    if (group.length > 0) keeping = keeping.then(() => keep(group));
    return keeping;
  };
  return {
    async take(each, bytes) {
      await keeping;
      if (held.length === 0) began = performance.now();
      held.push(each);
      weight += bytes;
      // Work that never waits gives timers no turn, so the clock is asked as well.
      if (held.length >= most || weight >= mostBytes || performance.now() - began >= withinMs) return flush();
      timer ??= setTimeout(() => void flush().catch(() => {}), withinMs);
    },
    flush,
    stop,
  };
}
