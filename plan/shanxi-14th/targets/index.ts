import type { Target } from "#define";
import { breakthroughs } from "./breakthroughs.ts";
import { coverage } from "./coverage.ts";
import { documents } from "./documents.ts";
import { doublingsAndEnterprises } from "./doublings-and-enterprises.ts";
import { institutionsAndTalent } from "./institutions-and-talent.ts";
import { medicine } from "./medicine.ts";
import { platforms } from "./platforms.ts";

/**
 * Everything in the plan that can be counted or ticked off. The plan names few owners: an owner is the department that
 * by its duties keeps the matter, until the leading group's own assignment list says otherwise.
 */
export const targets: readonly Target[] = [
  ...breakthroughs,
  ...doublingsAndEnterprises,
  ...coverage,
  ...platforms,
  ...medicine,
  ...institutionsAndTalent,
  ...documents,
];
