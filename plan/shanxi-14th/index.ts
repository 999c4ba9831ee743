import { definePlan } from "#define";
import { accounts } from "./accounts.ts";
import { tasks } from "./actions/index.ts";
import { assessmentRules } from "./assessment-rules.ts";
import { baselines } from "./baselines.ts";
import { chapters, preamble } from "./clauses/index.ts";
import { evaluatedUnits } from "./evaluated-units/index.ts";
import { forms } from "./forms/index.ts";
import { indicators } from "./indicators/index.ts";
import { leadingFigures } from "./leading-figures.ts";
import { lights, officeHours } from "./lights.ts";
import { notices } from "./notices.ts";
import { procedures } from "./procedures/index.ts";
import { regions } from "./regions.ts";
import { roles } from "./roles.ts";
import { schemes } from "./schemes/index.ts";
import { sources } from "./sources.ts";
import { supervisionRules } from "./supervision-rules.ts";
import { targetGroups } from "./target-groups.ts";
import { targets } from "./targets/index.ts";
import { themes } from "./themes.ts";
import { unitLetters } from "./unit-letters.ts";
import { units } from "./units.ts";
import { vettingRules } from "./vetting-rules.ts";

/** Shanxi's 2021-2025 plan for a first-class innovation ecosystem, as definitions. */
export const shanxi14th = definePlan({
  id: "shanxi-14th",
  version: "2021-04-30.1",
  label: { zh: "山西省“十四五”一流创新生态规划", en: "Shanxi's 14th five-year plan for a first-class innovation ecosystem" },
  document: {
    number: "晋政发〔2021〕15号",
    issuer: "provincial-government",
    issuedOn: "2021-04-30",
    url: "http://www.diseoin.com/zwgk/chnl1155/tyty/czzj/202108/t20210811_1533691.shtml",
  },
  period: { from: "2021-01-01", until: "2026-01-01" },
  preamble,
  chapters,
  units,
  roles,
  regions,
  sources,
  accounts,
  themes,
  indicators,
  targets,
  targetGroups,
  baselines,
  leadingFigures,
  forms,
  notices,
  procedures,
  lights,
  supervisionRules,
  assessmentRules,
  vettingRules,
  tasks,
  unitLetters,
  sharedBy: ["population-census", "rd-expenditure"],
  officeHours,
  schemes,
  evaluatedUnits,
});
