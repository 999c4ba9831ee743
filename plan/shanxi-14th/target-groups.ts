import type { TargetGroup } from "#define";
import { breakthroughs } from "./targets/breakthroughs.ts";
import { coverage } from "./targets/coverage.ts";
import { documents } from "./targets/documents.ts";
import { doublingsAndEnterprises } from "./targets/doublings-and-enterprises.ts";
import { institutionsAndTalent } from "./targets/institutions-and-talent.ts";
import { medicine } from "./targets/medicine.ts";
import { platforms } from "./targets/platforms.ts";

/** As the first page shows them: 3 + 8 + 4 + 21 + 9 = 45. */
export const targetGroups: readonly TargetGroup[] = [
  { id: "breakthroughs", label: { zh: "突破", en: "Breakthroughs" }, targets: breakthroughs.map((t) => t.id) },
  {
    id: "doublings-and-enterprises",
    label: { zh: "倍增与企业", en: "Doublings and enterprises" },
    targets: doublingsAndEnterprises.map((t) => t.id),
  },
  { id: "coverage", label: { zh: "覆盖", en: "Coverage" }, targets: coverage.map((t) => t.id) },
  {
    id: "platforms-institutions-talent",
    label: { zh: "平台·机构·人才", en: "Platforms, institutions and talent" },
    targets: [...platforms, ...medicine, ...institutionsAndTalent].map((t) => t.id),
  },
  { id: "documents", label: { zh: "文件", en: "Documents" }, targets: documents.map((t) => t.id) },
];
