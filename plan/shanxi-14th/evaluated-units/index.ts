import { defineEvaluatedUnits, type EvaluatedUnit } from "#define";
import { laboratories } from "./laboratories.ts";
import { unit } from "./words.ts";
import { zones } from "./zones.ts";

/** Of new-type R&D institutions and of pilot bases only these are named one by one in what was published. */
const others = defineEvaluatedUnits([
  unit("institution")(
    "tsinghua-shanxi-clean-energy-institute",
    ["清华大学山西清洁能源研究院", "Shanxi Research Institute for Clean Energy, Tsinghua University"],
    ["清洁能源研究院", "Clean Energy Institute"],
    "140000",
    "shanxi-plan-review-conference-2025",
    {
      since: "2015-07-29",
      host: ["清华大学、山西省人民政府", "Tsinghua University, Shanxi Provincial People's Government"],
    },
  ),
  unit("pilot-base")(
    "dual-gas-pilot-base",
    ["双气头多联产中试基地", "Pilot base for dual-gas polygeneration"],
    ["双气头中试基地", "Dual-gas pilot base"],
    "140900",
    "ministry-laboratory-review-2019",
    {
      host: ["太原理工大学", "Taiyuan University of Technology"],
      note: ["已建成；未见省级认定名单。", "Built; it was found on no provincial list."],
    },
  ),
]);

/**
 * Units that are evaluated and are no regions, as far as they were published one by one. The list of high-tech enterprises is not: its register is empty
 * until enterprises are entered by a change of the register.
 */
export const evaluatedUnits: readonly EvaluatedUnit[] = [...zones, ...laboratories, ...others];
