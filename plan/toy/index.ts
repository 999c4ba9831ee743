import { definePlan } from "#define";
import { accounts } from "./accounts.ts";
import { chapters, preamble } from "./clauses.ts";
import { computedIndicators } from "./computed.ts";
import { observedIndicators } from "./observed.ts";
import { roles, units } from "./people.ts";
import { forms, lights, notices, officeHours, procedures } from "./procedures.ts";
import { regions } from "./regions.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { supervisionRules } from "./supervision-rules.ts";
import { baselines, targetGroups, targets, themes } from "./targets.ts";
import { tasks } from "./tasks.ts";

/** An invented plan of a dozen clauses: engines are tested with it, never with a real one. */
export const toy = definePlan({
  id: "toy",
  version: "1",
  label: { zh: "示例规划", en: "Example plan" },
  document: { number: "示例〔2021〕1号", issuer: "toy-government", issuedOn: "2021-01-15", url: "https://example.org/plan" },
  period: { from: "2021-01-01", until: "2026-01-01" },
  preamble,
  chapters,
  units,
  roles,
  regions,
  sources,
  accounts,
  themes,
  indicators: [...observedIndicators, ...computedIndicators],
  targets,
  targetGroups,
  baselines,
  forms,
  notices,
  procedures,
  lights,
  supervisionRules,
  tasks,
  officeHours,
  schemes,
});
