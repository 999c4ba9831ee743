import type { Indicator } from "#define";
import { aboveScaleIndustry } from "./above-scale-industry.ts";
import { nationalAwards } from "./awards.ts";
import { chainCounts } from "./chains.ts";
import { cityFlags } from "./cities.ts";
import { contextFigures } from "./context.ts";
import { cultureIndicators } from "./culture.ts";
import { documents } from "./documents.ts";
import { technologyEnterprises } from "./enterprises.ts";
import { evaluations } from "./evaluations.ts";
import { fiscalSpending } from "./fiscal.ts";
import { growthFormulas } from "./formulas-growth.ts";
import { inputFormulas } from "./formulas-inputs.ts";
import { marketAndIndustryFormulas } from "./formulas-market-industry.ts";
import { peopleAndPatentFormulas } from "./formulas-people-patents.ts";
import { highTechnologyIndustry } from "./high-technology-industry.ts";
import { incubation } from "./incubation.ts";
import { industryGrowth } from "./industry-growth.ts";
import { laboratoryCounts } from "./laboratories.ts";
import { milestones } from "./milestones.ts";
import { patentUse } from "./patent-use.ts";
import { patentCounts } from "./patents.ts";
import { platformCounts } from "./platforms.ts";
import { publishedRanks } from "./ranks.ts";
import { rdBulletin } from "./rd-bulletin.ts";
import { rdExpenditure } from "./rd-expenditure.ts";
import { rdPersonnel } from "./rd-personnel.ts";
import { talentCounts } from "./talent.ts";
import { technologyMarket } from "./technology-market.ts";
import { transferPrograms } from "./transfer.ts";
import { zoneCounts } from "./zones.ts";

/** Every indicator of the plan: observed ones by source family in the order of the themes, then those computed from them. */
export const indicators: readonly Indicator[] = [
  ...rdExpenditure,
  ...rdBulletin,
  ...publishedRanks,
  ...cityFlags,
  ...fiscalSpending,
  ...patentCounts,
  ...nationalAwards,
  ...technologyEnterprises,
  ...aboveScaleIndustry,
  ...milestones,
  ...laboratoryCounts,
  ...platformCounts,
  ...incubation,
  ...zoneCounts,
  ...rdPersonnel,
  ...talentCounts,
  ...technologyMarket,
  ...transferPrograms,
  ...patentUse,
  ...highTechnologyIndustry,
  ...chainCounts,
  ...industryGrowth,
  ...cultureIndicators,
  ...documents,
  ...contextFigures,
  ...evaluations,
  ...inputFormulas,
  ...peopleAndPatentFormulas,
  ...marketAndIndustryFormulas,
  ...growthFormulas,
];
