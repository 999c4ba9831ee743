import { z } from "zod";

/**
 * What the API answers. The rooms fill these shapes, the pages draw them; nobody repeats them.
 * Decimals are strings, days `YYYY-MM-DD`, units the kernel's ids.
 */
export const label = z.object({ zh: z.string(), en: z.string() });
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string();
const regionCode = z.string().regex(/^\d{6}$/);

export const qualifier = z.enum(["exact", "rounded", "at-least", "provisional", "sample"]);

/** One value with what it needs to be quoted. `period` as the source gives it (`2023`, `2023-09`). */
export const figure = z.object({
  kind: z.literal("figure"),
  value: decimal,
  unit: z.string(),
  period: z.string(),
  from: day,
  until: day,
  qualifier,
  publishedOn: day,
  /** The publication day is not known: the period's end plus the indicator's usual lag. */
  publishedAssumed: z.boolean(),
  source: id.nullable(),
  /** How many values have been published for this period. */
  vintages: z.number().int(),
});
export const gap = z.object({ kind: z.literal("gap"), reason: z.string(), say: label, period: z.string().nullable() });
export const figureOrGap = z.discriminatedUnion("kind", [figure, gap]);

export const statusId = z.enum([
  "reached", // 达成
  "reached-early", // 提前达成: asks keep, raise or retire
  "on-course", // 正常
  "warning", // 预警
  "behind", // 滞后
  "regressing", // 倒退
  "missed", // 未达成, only when judged after the due day
  "not-decidable", // 不能判定
  "unconfirmed", // 未能确认: a sample whose lower bound does not pass
  "stale", // 过期
  "no-data", // 尚无公布数
  "awaiting", // 待数: fell due, the settling figure is not published
  "not-measurable", // 按文无法计量
]);
export const status = z.object({
  id: statusId,
  label,
  /** Shape beside the word, never colour alone. */
  shape: z.enum(["disc", "triangle-up", "triangle-down", "square", "diamond", "circle"]),
  tone: z.enum(["good", "warn", "bad", "none"]),
  /** The rule that decided, with its numbers. */
  reason: label,
  /** The last rate and the three-period rate fall in different classes. */
  wavering: label.nullable(),
});

const clauseRef = z.object({ id, title: label });
const unitRef = z.object({ id, label, short: label });

export const position = z.object({
  indicator: id,
  measure: label,
  period: z.string(),
  rank: z.number().int(),
  of: z.number().int(),
  /** Places won since the base year; negative is lost; null where the base year has no ranking. */
  change: z.number().int().nullable(),
  basePeriod: z.string().nullable(),
  group: z.object({ label, rank: z.number().int(), of: z.number().int(), change: z.number().int().nullable() }).nullable(),
});

export const pace = z.object({
  /** `rate` is growth per year (0.097 is 9.7 %); `difference` is units per year, for ratios and counts under 30. */
  basis: z.enum(["rate", "difference"]),
  actual: z.number(),
  /** The actual growth is the issuer's own, from unrounded figures. */
  actualPublished: z.boolean(),
  from: z.string(),
  to: z.string(),
  needed: z.number().nullable(),
  ratio: z.number().nullable(),
  threeYear: z.object({ actual: z.number(), from: z.string(), to: z.string() }).nullable(),
});

export const forecast = z.object({
  method: z.literal("damped-trend"),
  /** Points the series had. */
  points: z.number().int(),
  /** Backtest errors behind the interval, and over how many regions. */
  errors: z.number().int(),
  errorRegions: z.number().int(),
  /** At the due day. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
  path: z.array(z.object({ on: day, value: z.number(), low: z.number(), high: z.number() })),
});

export const targetRow = z.object({
  id,
  label,
  group: id,
  clauses: z.array(clauseRef),
  owner: unitRef,
  unit: z.string(),
  places: z.number().int(),
  indicator: id,
  wording: label,
  due: day,
  dueInferred: z.boolean(),
  /** null: the plan gives no value, or its base is absent (see `openQuestions`). */
  goal: z.object({ value: decimal, upper: decimal.nullable(), say: label }).nullable(),
  base: z.object({ value: decimal, on: day, from: z.enum(["plan", "published"]), say: label }).nullable(),
  actual: figureOrGap,
  status,
  /** As last computed before the due day, for targets that wait for their figure. */
  lastStatus: status.nullable(),
  gap: decimal.nullable(),
  plannedNow: z.number().nullable(),
  /** Increment over the base, as share of the planned increment, against the share of time gone. */
  completion: z.object({ done: z.number(), timeGone: z.number(), atLeast: z.boolean() }).nullable(),
  /** Share of the time from the base to the due day gone by on the day asked about, with or without a figure. */
  timeGone: z.number(),
  /** Actual over target, where a base is missing. */
  attained: z.object({ share: z.number(), atLeast: z.boolean() }).nullable(),
  pace: pace.nullable(),
  forecast: forecast.nullable(),
  position: position.nullable(),
  openQuestions: z.array(label),
  settledBy: z.object({ figure: label, keeper: unitRef, expectedOn: day.nullable() }).nullable(),
  reachedFirst: z.object({ period: z.string(), value: decimal }).nullable(),
});

export const changePart = z.object({
  id,
  label,
  before: z.number(),
  after: z.number(),
  change: z.number(),
  figureBefore: figureOrGap.nullable(),
  figureAfter: figureOrGap.nullable(),
});
/** Parts always sum to the total. */
export const change = z.object({
  id,
  label,
  indicator: id,
  unit: z.string(),
  fromPeriod: z.string(),
  toPeriod: z.string(),
  before: z.number(),
  after: z.number(),
  total: z.number(),
  places: z.number().int(),
  parts: z.array(changePart),
  /** How the parts were made: given parts, or the two-factor Shapley rule of a ratio. */
  method: z.enum(["parts", "shapley"]),
});

/** How often regions ever did what is needed, from such a start. */
export const baseRate = z.object({
  question: label,
  years: z.number(),
  factor: z.number(),
  windows: z.number().int(),
  reached: z.number().int(),
  firstPeriod: z.string(),
  lastPeriod: z.string(),
  cases: z.array(z.object({ region: regionCode, label, from: z.string(), to: z.string(), factor: z.number(), start: z.number() })),
  fromSuchAStart: z.object({ say: label, windows: z.number().int(), reached: z.number().int() }).nullable(),
});

export const strip = z.object({
  indicator: id,
  label,
  unit: z.string(),
  places: z.number().int(),
  period: z.string(),
  scale: z.enum(["linear", "log"]),
  values: z.array(z.object({ region: regionCode, short: label, value: z.number(), inGroup: z.boolean(), own: z.boolean() })),
  position: position.nullable(),
});

export const age = z.object({
  target: id,
  label,
  period: z.string().nullable(),
  months: z.number().int().nullable(),
  stale: z.boolean(),
  publishedOn: day.nullable(),
  publishedAssumed: z.boolean(),
  say: label,
});

export const cities = z.object({
  indicator: id,
  label,
  unit: z.string(),
  places: z.number().int(),
  period: z.string(),
  rows: z.array(
    z.object({ region: regionCode, short: label, actual: figureOrGap, beside: figureOrGap.nullable(), besideRank: figureOrGap.nullable() }),
  ),
  beside: z.object({ indicator: id, label, unit: z.string(), places: z.number().int() }).nullable(),
  notes: z.array(label),
});

/** What every answer states about its own time. */
export const moment = z.object({
  asOf: day,
  /** null: all that is published to date is used (按期末); a day: only what was published by then (按当时可见). */
  knownAt: day.nullable(),
  today: day,
  /** The ledger's horizon the answer was computed at. */
  cut: z.string(),
  planVersion: z.string(),
});

export const statusCount = z.object({
  status: statusId,
  label,
  shape: status.shape.shape,
  tone: status.shape.tone,
  count: z.number().int(),
});

export const cockpit = z.object({
  moment,
  plan: z.object({ id, label, documentNumber: z.string(), from: day, until: day }),
  region: z.object({ code: regionCode, label }),
  /** `result` once the plan has fallen due: three lists instead of a race. */
  mode: z.enum(["running", "result"]),
  dataSpan: z.object({ newest: z.string().nullable(), oldest: z.string().nullable(), withoutFigure: z.number().int() }),
  groups: z.array(
    z.object({
      id,
      label,
      count: z.number().int(),
      /** The same headline, worst target and counts for the group alone. */
      counts: z.array(statusCount),
      attention: id.nullable(),
      sentence: label,
      detail: label,
    }),
  ),
  counts: z.array(statusCount),
  attention: id.nullable(),
  sentence: label,
  detail: label,
  decisions: z.array(z.object({ target: id, say: label })),
  /** All of them, worst status first within a group. */
  targets: z.array(targetRow),
  lists: z.object({ judged: z.array(id), awaiting: z.array(id), notMeasurable: z.array(id) }).nullable(),
  /** What the lower band shows, for the target asked for (or the one that needs attention). */
  focus: z
    .object({
      target: id,
      changes: z.array(change),
      strips: z.array(strip),
      cities: cities.nullable(),
      baseRate: baseRate.nullable(),
      /** The same for the whole way from the base to the goal. */
      planBaseRate: baseRate.nullable(),
    })
    .nullable(),
  ages: z.array(age),
});

export const seriesPoint = z.object({ period: z.string(), on: day, actual: figureOrGap });

export const indicatorSummary = z.object({
  id,
  codes: z.array(z.string()),
  label,
  unit: z.string(),
  places: z.number().int(),
  theme: id,
  kind: z.string(),
  better: z.string(),
  formula: z.boolean(),
  latest: figureOrGap,
  regions: z.number().int(),
  figures: z.number().int(),
});

export const indicatorAnswer = z.object({
  moment,
  indicator: z.object({
    id,
    codes: z.array(z.string()),
    label,
    unit: z.string(),
    places: z.number().int(),
    theme: z.object({ id, label }),
    kind: z.string(),
    better: z.enum(["higher", "lower", "neither"]),
    scope: label,
    breaks: z.array(z.object({ at: day, say: label })),
    notToMixWith: z.array(z.object({ id, label })),
    owner: unitRef,
    release: z.object({ everyMonths: z.number(), lagMonths: z.number() }),
    clauses: z.array(clauseRef),
    usedBy: z.array(z.object({ id, label })),
    versions: z.array(z.object({ from: day, say: label })),
    /** Operands of a formula, in order. */
    operands: z.array(z.object({ id, label })),
  }),
  region: z.object({ code: regionCode, label }),
  latest: figureOrGap,
  series: z.array(seriesPoint),
  targets: z.array(targetRow),
  plannedPath: z.array(z.object({ on: day, value: z.number() })),
  neededPath: z.array(z.object({ on: day, value: z.number() })),
  forecast: forecast.nullable(),
  /** Forecasts the same rule would have made earlier, against what came. */
  forecastRecord: z.array(
    z.object({
      madeFor: z.string(),
      from: z.string(),
      forecast: z.number(),
      actual: z.number(),
      error: z.number(),
      inside: z.boolean().nullable(),
    }),
  ),
  changes: z.array(change),
  baseRate: baseRate.nullable(),
  /** The same for the whole way from the base to the goal. */
  planBaseRate: baseRate.nullable(),
  position: position.nullable(),
  /** All regions of a level on one scale. */
  regions: z.array(
    z.object({
      level: z.enum(["country", "province", "city"]),
      period: z.string(),
      rows: z.array(
        z.object({
          region: regionCode,
          label,
          short: label,
          actual: figureOrGap,
          rank: z.number().int().nullable(),
          growth: z.number().nullable(),
          inGroup: z.boolean(),
          own: z.boolean(),
        }),
      ),
    }),
  ),
  periods: z.array(z.string()),
});

/** How a figure came to be: definition, versions, records or observations, clause. */
export const passport = z.object({
  moment,
  indicator: z.object({ id, label, unit: z.string(), scope: label, versionFrom: day }),
  region: z.object({ code: regionCode, label }),
  actual: figureOrGap,
  measure: z.object({ kind: z.enum(["observed", "entries", "formula"]), say: label }),
  vintages: z.array(
    z.object({
      value: decimal,
      qualifier,
      publishedOn: day,
      publishedAssumed: z.boolean(),
      recordedAt: z.string(),
      /** File and line it was loaded from. */
      document: z.string(),
      note: label.nullable(),
      source: z.object({ id, title: label, publisher: label, url: z.string(), secondary: z.boolean() }),
      shown: z.boolean(),
    }),
  ),
  operands: z.array(z.object({ indicator: id, label, region: regionCode, actual: figureOrGap })),
  entries: z
    .object({
      count: z.number().int(),
      rows: z.array(
        z.object({
          id,
          occurredOn: day,
          recordedAt: z.string(),
          amount: decimal,
          region: regionCode,
          subject: id,
          document: z.string().nullable(),
          reverses: id.nullable(),
        }),
      ),
    })
    .nullable(),
  clauses: z.array(clauseRef),
  usedBy: z.array(z.object({ id, label })),
});

export const clauseCoverage = z.object({
  targets: z.number().int(),
  indicators: z.number().int(),
  baselines: z.number().int(),
  owners: z.number().int(),
  acts: z.number().int(),
});
export const outline = z.object({
  moment,
  plan: z.object({ id, label, documentNumber: z.string(), from: day, until: day, url: z.string() }),
  totals: z.object({
    clauses: z.number().int(),
    measured: z.number().int(),
    owned: z.number().int(),
    acted: z.number().int(),
    orders: z.number().int(),
    ordersMeasured: z.number().int(),
    ordersOwned: z.number().int(),
  }),
  preamble: z.array(z.object({ id, title: label, kind: z.string(), coverage: clauseCoverage })),
  chapters: z.array(
    z.object({
      id,
      title: label,
      clauses: z.array(z.object({ id, title: label, kind: z.string(), coverage: clauseCoverage })),
      sections: z.array(
        z.object({ id, title: label, clauses: z.array(z.object({ id, title: label, kind: z.string(), coverage: clauseCoverage })) }),
      ),
    }),
  ),
});

export const clauseAnswer = z.object({
  moment,
  clause: z.object({
    id,
    title: label,
    gist: label,
    kind: z.string(),
    chapter: z.object({ id, title: label }).nullable(),
    section: z.object({ id, title: label }).nullable(),
  }),
  units: z.array(unitRef),
  targets: z.array(targetRow),
  indicators: z.array(indicatorSummary),
  baselines: z.array(z.object({ id, label, indicator: id, period: z.string(), value: decimal, unit: z.string(), note: label.nullable() })),
  coverage: clauseCoverage,
  previous: clauseRef.nullable(),
  next: clauseRef.nullable(),
});

export const sourceSummary = z.object({
  id,
  title: label,
  publisher: label,
  url: z.string(),
  publishedOn: day.nullable(),
  secondary: z.boolean(),
  figures: z.number().int(),
});
export const refusalAnswer = z.object({
  refusals: z.array(z.object({ code: z.string(), kind: z.string(), say: label, facts: z.record(z.string(), z.unknown()) })),
});
