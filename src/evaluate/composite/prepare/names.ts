import type { Refusal } from "#kernel";
import type { Frame } from "../frame.ts";
import { refusals } from "./refusals.ts";

const leaves = new WeakMap<Frame, ReadonlySet<string>>();

/** The codes of the indicators. */
export function leavesOf(frame: Frame): ReadonlySet<string> {
  const known = leaves.get(frame);
  if (known) return known;
  const ids = new Set(frame.nodes.slice(0, frame.leafCount).map((node) => node.id));
  leaves.set(frame, ids);
  return ids;
}

/** A refusal where a step names what is no indicator. */
export function unknownIn(
  frame: Frame,
  step: string,
  named: readonly string[] | Readonly<Record<string, unknown>> = [],
): readonly Refusal[] {
  const ids = [...new Set(Array.isArray(named) ? named : Object.keys(named))].filter((id) => !leavesOf(frame).has(id));
  return ids.length > 0 ? [refusals.unknownIndicators({ step, ids })] : [];
}

/** Whether an indicator is meant where a step may name some. */
export const isMeant = (only: readonly string[] | undefined, id: string): boolean => only === undefined || only.includes(id);
