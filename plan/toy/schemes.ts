import type { AggregateStep, NormaliseStep, Scheme, SchemeNode } from "#define";

const label = (zh: string, en: string) => ({ zh: `示例${zh}`, en: `Example ${en}` });
const tree: readonly SchemeNode[] = [
  { id: "index", label: label("指数", "index"), weight: 1 },
  { id: "input", label: label("投入", "input"), parent: "index", weight: 60 },
  { id: "output", label: label("产出", "output"), parent: "index", weight: 40 },
  {
    id: "rd-intensity",
    label: label("投入强度", "intensity"),
    parent: "input",
    weight: 2,
    leaf: { better: "higher", indicator: "rd-intensity", clauses: ["1.1.2"], target: 2.5 },
  },
  {
    id: "rd-per-head",
    label: label("人均研发经费", "R&D per resident"),
    parent: "input",
    weight: 1,
    leaf: {
      better: "higher",
      indicator: "rd-expenditure",
      reading: { kind: "over", indicator: "population", unit: "CNY-per-person", scale: 10000 },
    },
  },
  {
    id: "patents-per-head",
    label: label("人均专利", "patents per resident"),
    parent: "output",
    weight: 1,
    leaf: { better: "higher", indicator: "patents-per-10k-people" },
  },
  {
    id: "patents-growth",
    label: label("专利增长", "growth of patents"),
    parent: "output",
    weight: 1,
    leaf: { better: "higher", indicator: "patents", reading: { kind: "growth", years: 1 } },
  },
  {
    id: "waiting-time",
    label: label("办理时长", "time to decide"),
    parent: "output",
    weight: 0,
    leaf: {
      better: "lower",
      collected: { say: label("各县办理时长", "days each county takes"), unit: { zh: "天", en: "days" }, keeper: "toy-science" },
      basis: label("先采集，暂不计权", "collected first, no weight yet"),
    },
  },
];
const spread: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, constant: "leave-out" };
const added: AggregateStep = { step: "aggregate", method: "arithmetic" };

/** One small index of the example provinces, with a leaf that nobody publishes yet. */
export const schemes: readonly Scheme[] = [
  {
    id: "toy-index",
    label: label("创新指数", "innovation index"),
    clauses: ["1.1.1"],
    subject: "province",
    purpose: label("用于演示指数的合成", "shows how an index is put together"),
    versions: [
      {
        from: "2021-01-01",
        assumed: true,
        weighting: label("投入六成、产出四成", "six tenths input, four tenths output"),
        reachBack: 1,
        tree,
        method: {
          steps: [{ step: "impute", by: "column", with: "median" }, spread, added],
          factors: [
            { id: "weights", kind: "weights", spread: 0.25 },
            {
              id: "normalisation",
              kind: "choice",
              at: 1,
              options: [spread, { step: "normalise", method: "z-score", mean: 50, sd: 10, constant: "leave-out" }],
            },
            {
              id: "compensation",
              kind: "choice",
              at: 2,
              options: [
                added,
                { step: "aggregate", method: "arithmetic", levels: { 3: { method: "geometric", zero: { kind: "floor", at: 1 } } } },
              ],
            },
          ],
        },
      },
    ],
  },
];
