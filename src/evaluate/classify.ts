/** How the last rate stands against the needed one. */
export type PaceClass = "on-course" | "warning" | "behind" | "regressing";

/** Shares of the needed pace from which it counts as kept, and from which as nearly kept. */
export const paceCuts = { onCourse: 0.95, warning: 0.6 } as const;

/** From worst to best, so that classes compare by their place. */
export const paceClasses: readonly PaceClass[] = ["regressing", "behind", "warning", "on-course"];

/**
 * @param actual     per year, in the basis of the pace
 * @param needed     per year, same basis; null where nothing is needed any more
 * @param direction  1 where more is better, −1 where less is
 * @source           cuts at 95 % and 60 % of the needed pace; moving the wrong way is a class of its own
 */
export function classify(actual: number, needed: number | null, direction: 1 | -1): PaceClass {
  const [made, due] = [actual * direction, (needed ?? 0) * direction];
  if (made < 0) return due < 0 && made >= due ? "on-course" : "regressing";
  if (due <= 0) return "on-course";
  const ratio = made / due;
  if (ratio >= paceCuts.onCourse) return "on-course";
  return ratio >= paceCuts.warning ? "warning" : "behind";
}
