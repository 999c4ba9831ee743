import { z } from "zod";

/** The words of a method (`#define`'s `Method`) as a schema: what is typed into a file or sent by a page is checked by it, and its JSON Schema is published. */
const id = z.string().min(1).max(80);
const number = z.number();
const share = z.number().min(0).max(1);
const positive = z.number().positive();
const whole = z.int().min(1);
const byIndicator = z.record(id, number);
const bounds = z.strictObject({ low: number, high: number });
const only = z.exactOptional(z.array(id));
const over = z.exactOptional(z.enum(["period", "panel"]));
const flag = z.exactOptional(z.boolean());
const some = <T extends z.ZodType>(schema: T) => z.exactOptional(schema);

const denominate = z.strictObject({ step: z.literal("denominate"), scale: some(byIndicator) });
const screen = z.strictObject({
  step: z.literal("screen"),
  availability: some(share),
  nonZero: some(share),
  combine: some(z.enum(["both", "either"])),
  keep: some(z.array(id)),
  drop: some(z.array(id)),
});

const imputes = z.literal("impute");
const middle = z.enum(["mean", "median"]);
const impute = z.discriminatedUnion("by", [
  z.strictObject({ step: imputes, by: z.literal("column"), with: middle, within: some(id), over }),
  z.strictObject({ step: imputes, by: z.literal("row"), with: middle, level: some(whole), over }),
  z.strictObject({ step: imputes, by: z.literal("em"), level: some(whole), tolerance: some(positive), most: some(whole), over }),
  z.strictObject({
    step: imputes,
    by: z.literal("panel"),
    with: z.enum(["latest", "linear", "constant", "linear-constant"]),
    most: some(whole),
  }),
]);

const transform = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["log-ct", "log-ct-plus", "log-ct-orig", "log-gii"]) }),
    z.strictObject({ kind: z.literal("box-cox"), lambda: number, shift: flag }),
    z.strictObject({ kind: z.literal("root"), of: positive }),
  ])
  .meta({ id: "Transform" });
const treats = z.literal("treat");
const treat = z.discriminatedUnion("method", [
  z.strictObject({
    step: treats,
    method: z.literal("winsorise"),
    skew: some(positive),
    kurtosis: some(number),
    most: some(whole.nullable()),
    fallback: some(transform),
    combine: flag,
    over,
    only,
  }),
  z.strictObject({ step: treats, method: z.literal("deviations"), beyond: positive, over, only }),
  z.strictObject({ step: treats, method: z.literal("transform"), with: transform, skewAbove: some(number), over, only }),
]);

/** Of each normalisation the fields beside its name; used by itself for single indicators and, with `step`, for all. */
const minMax = z.strictObject({ method: z.literal("min-max"), low: some(number), high: some(number), bounds: some(z.record(id, bounds)) });
const zScore = z.strictObject({ method: z.literal("z-score"), mean: some(number), sd: some(positive) });
const scaled = z.strictObject({ method: z.literal("scaled"), low: number, high: number, factor: some(number) });
const places = z.strictObject({ method: z.enum(["rank", "borda"]) });
const percentile = z.strictObject({ method: z.literal("percentile-rank"), ties: some(z.enum(["min", "average"])) });
const ofMax = z.strictObject({ method: z.enum(["distance-to-max", "fraction-of-max"]) });
const toReference = z.strictObject({ method: z.literal("distance-to-reference"), unit: id, period: some(id), cap: flag });
const toTarget = z.strictObject({ method: z.literal("distance-to-target"), targets: some(byIndicator), cap: flag });
const goalposts = z.strictObject({ method: z.literal("goalposts"), posts: z.record(id, bounds), scale: some(number), clip: flag });
const standard = z.strictObject({
  method: z.literal("standard"),
  standards: byIndicator,
  scale: some(number),
  cap: some(number.nullable()),
});
const efficacy = z.strictObject({
  method: z.literal("efficacy"),
  posts: z.record(id, bounds),
  base: some(number),
  span: some(number),
  clip: flag,
});
const growth = z.strictObject({ method: z.literal("symmetric-growth") });
const single = z
  .discriminatedUnion("method", [
    minMax,
    zScore,
    scaled,
    places,
    percentile,
    ofMax,
    toReference,
    toTarget,
    goalposts,
    standard,
    efficacy,
    growth,
  ])
  .meta({ id: "Normalisation" });
const all = {
  step: z.literal("normalise"),
  constant: some(z.enum(["refuse", "leave-out"])),
  over,
  per: some(z.record(id, single)),
};
const normalise = z.discriminatedUnion("method", [
  minMax.extend(all),
  zScore.extend(all),
  scaled.extend(all),
  places.extend(all),
  percentile.extend(all),
  ofMax.extend(all),
  toReference.extend(all),
  toTarget.extend(all),
  goalposts.extend(all),
  standard.extend(all),
  efficacy.extend(all),
  growth.extend(all),
]);

const weighs = { step: z.literal("weigh"), level: some(whole) };
const weigh = z.discriminatedUnion("by", [
  z.strictObject({ ...weighs, by: z.enum(["equal", "entropy", "critic"]) }),
  z.strictObject({ ...weighs, by: z.literal("pca") }),
  z.strictObject({ ...weighs, by: z.literal("optimised"), aim: z.enum(["balance", "most-information"]) }),
  z.strictObject({
    ...weighs,
    by: z.literal("budget-allocation"),
    votes: z.array(z.strictObject({ voter: id, points: byIndicator })).min(1),
  }),
  z.strictObject({
    ...weighs,
    by: z.literal("ahp"),
    judgements: z.record(id, z.strictObject({ of: z.array(id).min(1), matrix: z.array(z.array(number)) })),
  }),
  z.strictObject({ ...weighs, by: z.literal("given"), weights: byIndicator }),
]);

const zero = some(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("refuse") }),
    z.strictObject({ kind: z.literal("floor"), at: positive }),
    z.strictObject({ kind: z.literal("shift"), by: positive }),
  ]),
);
const arithmetic = z.strictObject({ method: z.literal("arithmetic") });
const positiveMean = z.strictObject({ method: z.enum(["geometric", "harmonic"]), zero });
const generalised = z.strictObject({ method: z.literal("generalised"), power: number, zero });
const mazziottaPareto = z.strictObject({
  method: z.literal("mazziotta-pareto"),
  penalty: some(z.enum(["below", "above"])),
  standardise: flag,
});
const topsis = z.strictObject({ method: z.literal("topsis") });
const copeland = z.strictObject({ method: z.literal("copeland") });
const kemeny = z.strictObject({ method: z.literal("kemeny") });
const benefitOfDoubt = z.strictObject({ method: z.literal("benefit-of-doubt"), leastShare: some(share), mostShare: some(share) });
const aggregation = z
  .discriminatedUnion("method", [arithmetic, positiveMean, generalised, mazziottaPareto, topsis, copeland, kemeny, benefitOfDoubt])
  .meta({ id: "Aggregation" });
const upwards = {
  step: z.literal("aggregate"),
  levels: some(z.record(z.string().regex(/^([2-9]|[1-9]\d|100)$/), aggregation)),
  least: some(share),
  over,
};
const aggregate = z.discriminatedUnion("method", [
  arithmetic.extend(upwards),
  positiveMean.extend(upwards),
  generalised.extend(upwards),
  mazziottaPareto.extend(upwards),
  topsis.extend(upwards),
  copeland.extend(upwards),
  kemeny.extend(upwards),
  benefitOfDoubt.extend(upwards),
]);

const chain = z.strictObject({ step: z.literal("chain"), base: some(positive) });
const rescale = z.strictObject({ step: z.literal("rescale"), to: some(number), unit: id, period: some(id) });

export const methodStep = z.discriminatedUnion("step", [denominate, screen, impute, treat, normalise, weigh, aggregate, chain, rescale]);

export const methodFactor = z
  .discriminatedUnion("kind", [
    z.strictObject({ id, kind: z.literal("choice"), at: z.int().min(0), options: z.array(methodStep).min(1), names: some(z.array(id)) }),
    z.strictObject({ id, kind: z.literal("weights"), spread: share, levels: some(z.array(whole)) }),
    z.strictObject({ id, kind: z.literal("simplex"), below: id }),
    z.strictObject({ id, kind: z.literal("weight"), of: id, low: number, high: number }),
    z.strictObject({ id, kind: z.literal("weight-sets"), sets: z.array(byIndicator).min(1) }),
    z.strictObject({ id, kind: z.literal("bounds"), spread: share }),
    z.strictObject({ id, kind: z.enum(["measurement", "imputation"]) }),
  ])
  .meta({ id: "Factor" });

export const method = z.strictObject({ steps: z.array(methodStep).min(1).max(40), factors: some(z.array(methodFactor).max(40)) });

/** What an analyst asks of the command line: a method, and how its uncertainty is explored. */
export const specification = method.extend({
  /** Replications of the uncertainty analysis; 1000 where there are factors and nothing is said. */
  runs: some(z.int().min(1).max(1_000_000)),
  seed: some(z.int().min(0).max(4_294_967_295)),
  spread: some(z.enum(["sobol", "random"])),
  /** First-order and total indices: points of the design (the index is computed runs × (factors + 2) times), and resamples for their intervals. */
  sensitivity: some(z.strictObject({ runs: z.int().min(2).max(1_000_000), bootstrap: some(z.int().min(0).max(100_000)) })),
});

/** The published format of a specification. */
export function specificationJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(specification, { target: "draft-2020-12", io: "input" });
  return { $schema, title: "zhixing evaluate: specification", ...rest };
}
