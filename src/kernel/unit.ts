import type { Label } from "./label.ts";

/**
 * A unit is a power of ten of its dimension's base, so every conversion is exact. Things counted in different words
 * (家 enterprises, 件 patents) are different dimensions and never add up.
 */
export type Unit = { readonly label: Label; readonly dims: Dims; readonly exponent: number };
/** Exponent of each base dimension; an empty record is a pure number. */
export type Dims = Readonly<Record<string, number>>;

const unit = (zh: string, en: string, dims: Dims, exponent = 0): Unit => ({ label: { zh, en }, dims, exponent });

export const units = {
  one: unit("", "", {}),
  percent: unit("%", "%", {}, -2),
  "percentage-point": unit("个百分点", "pp", {}, -2),
  "CNY-fen": unit("分", "fen", { money: 1 }, -2),
  CNY: unit("元", "yuan", { money: 1 }),
  "CNY-10k": unit("万元", "10k yuan", { money: 1 }, 4),
  "CNY-100m": unit("亿元", "100m yuan", { money: 1 }, 8),
  organisation: unit("家", "organisations", { organisation: 1 }),
  household: unit("户", "firms", { organisation: 1 }),
  item: unit("个", "", { item: 1 }),
  case: unit("件", "items", { case: 1 }),
  project: unit("项", "projects", { project: 1 }),
  person: unit("人", "people", { person: 1 }),
  "person-10k": unit("万人", "10k people", { person: 1 }, 4),
  "person-time": unit("人次", "person-times", { visit: 1 }),
  "person-year": unit("人年", "person-years", { person: 1, year: 1 }),
  school: unit("所", "institutions", { school: 1 }),
  document: unit("份", "documents", { document: 1 }),
  chain: unit("条", "chains", { chain: 1 }),
  occurrence: unit("次", "times", { occurrence: 1 }),
  year: unit("年", "years", { year: 1 }),
  rank: unit("位", "rank", { rank: 1 }),
  score: unit("分", "points", { score: 1 }),
  stage: unit("阶段", "stage", { stage: 1 }),
  flag: unit("是/否", "yes/no", { flag: 1 }),
  "case-per-10k-people": unit("件/万人", "per 10k people", { case: 1, person: -1 }, -4),
  "CNY-per-person": unit("元/人", "yuan per person", { money: 1, person: -1 }),
  "CNY-10k-per-person": unit("万元/人", "10k yuan per person", { money: 1, person: -1 }, 4),
  "CNY-10k-per-person-year": unit("万元/人年", "10k yuan per person-year", { money: 1, person: -1, year: -1 }, 4),
  "CNY-10k-per-project": unit("万元/项", "10k yuan per contract", { money: 1, project: -1 }, 4),
  "CNY-100m-per-organisation": unit("亿元/家", "100m yuan per enterprise", { money: 1, organisation: -1 }, 8),
  "CNY-10k-per-organisation": unit("万元/家", "10k yuan per enterprise", { money: 1, organisation: -1 }, 4),
  "person-year-per-10k-people": unit("人年/万人", "person-years per 10k people", { year: 1 }, -4),
  "organisation-per-10k-people": unit("家/万人", "enterprises per 10k people", { organisation: 1, person: -1 }, -4),
  "project-per-10k-people": unit("项/万人", "contracts per 10k people", { project: 1, person: -1 }, -4),
  "case-per-CNY-100m": unit("件/亿元", "per 100m yuan", { case: 1, money: -1 }, -8),
  "case-per-person-year-100": unit("件/百人年", "per 100 person-years", { case: 1, person: -1, year: -1 }, -2),
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;
export const isUnitId = (text: string): text is UnitId => Object.hasOwn(units, text);
export const unitOf = (id: UnitId): Unit => units[id];

export const sameDims = (a: Dims, b: Dims): boolean => [...Object.keys(a), ...Object.keys(b)].every((k) => (a[k] ?? 0) === (b[k] ?? 0));

/** The dimension of a quotient, for checking a formula before any figure is read. */
export function overDims(a: Dims, b: Dims): Dims {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((n) => [n, (a[n] ?? 0) - (b[n] ?? 0)] as const).filter(([, power]) => power !== 0));
}
