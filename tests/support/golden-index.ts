import type { Step } from "#define";
import { type Built, build, type Ground } from "#evaluate/composite";
import { goldenGround } from "./golden.ts";

/** The steps of the reference's example. */
export const goldenSteps: readonly Step[] = [
  { step: "denominate" },
  { step: "impute", by: "column", with: "mean", within: "EurAsia_group" },
  { step: "screen", availability: 0.9 },
  { step: "treat", method: "winsorise", most: 5, fallback: { kind: "log-ct" } },
  { step: "normalise", method: "min-max" },
  { step: "aggregate", method: "arithmetic" },
];

/** For tests: an index over a ground, the reference's example where nothing else is asked; a refusal throws. */
export function builtOf(ground: Ground = goldenGround(), steps: readonly Step[] = goldenSteps): Built {
  const made = build(ground, { steps });
  if (!made.ok) throw new Error(made.refusals.map((r) => r.say.en).join("\n"));
  return made.value;
}
