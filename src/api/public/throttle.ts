/** How often one sender may do something within a span; counted in this process, forgotten with it, kept nowhere else. */
export type Throttle = {
  /** Notes one more; false where that is too many. */
  readonly take: (sender: string) => boolean;
};

/** Senders counted at once; beyond that nobody new is let in until a span has gone by. */
const mostSenders = 10_000;

export function throttleOf(most: number, spanMs: number): Throttle {
  const counts = new Map<string, number>();
  const forget = (sender: string): void => {
    const left = (counts.get(sender) ?? 1) - 1;
    if (left > 0) counts.set(sender, left);
    else counts.delete(sender);
  };
  return {
    take: (sender) => {
      const count = counts.get(sender) ?? 0;
      if (count >= most || (count === 0 && counts.size >= mostSenders)) return false;
      counts.set(sender, count + 1);
      setTimeout(() => forget(sender), spanMs).unref();
      return true;
    },
  };
}
