/** Work that is dear is done a little at a time; who asks much waits for themselves, not others for them. */
export type Turns = {
  /**
   * Does the work when its line's turn comes. Lines are served one after another, however long one of them is.
   * @returns the work's answer, or undefined where too many wait already
   */
  readonly take: <T>(line: string, work: () => Promise<T>) => Promise<T | undefined>;
};

export type Bounds = {
  /** How many at once. */
  readonly lanes: number;
  readonly mostWaiting: number;
  readonly mostInLine: number;
};

export function turnsOf({ lanes, mostWaiting, mostInLine }: Bounds): Turns {
  const lines = new Map<string, (() => void)[]>();
  let [running, waiting] = [0, 0];

  /** The first of the line that has waited longest for a turn; the line goes to the end. */
  function next(): (() => void) | undefined {
    for (const [name, line] of lines) {
      const first = line.shift();
      lines.delete(name);
      if (line.length > 0) lines.set(name, line);
      if (first) return first;
    }
    return undefined;
  }

  function mayStart(name: string): Promise<void> | undefined {
    if (running < lanes) {
      running += 1;
      return Promise.resolve();
    }
    const line = lines.get(name) ?? [];
    if (waiting >= mostWaiting || line.length >= mostInLine) return undefined;
    lines.set(name, line);
    waiting += 1;
    return new Promise((start) => line.push(start));
  }

  /** The place goes to the next who waits, or is free. */
  function handOn(): void {
    const start = next();
    if (!start) running -= 1;
    else {
      waiting -= 1;
      start();
    }
  }

  return {
    take: async (line, work) => {
      const started = mayStart(line);
      if (!started) return undefined;
      await started;
      try {
        return await work();
      } finally {
        handOn();
      }
    },
  };
}
