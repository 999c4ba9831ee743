import type { CheckedPlan } from "#define";
import type { Label, RegionCode } from "#kernel";
import type { Figures, ReadingFigure } from "#ledger";
import type { BasisCell, SchemeBasis, SchemeContext } from "#schemes";
import type { InputCell } from "./inputs.ts";

type Origin = Pick<InputCell, "publishedOn" | "publishedAssumed" | "vintages" | "source" | "sourceTitle" | "sourceUrl" | "publisher">;
type Value = Extract<BasisCell["cell"], { readonly kind: "value" }>;
const nobody: Label = { zh: "", en: "" };
const unknown: Origin = {
  publishedOn: "",
  publishedAssumed: false,
  vintages: 0,
  source: "",
  sourceTitle: "",
  sourceUrl: "",
  publisher: nobody,
};
const ours: Label = { zh: "平台台账", en: "The platform's ledger" };

/** Whose figure it is and when it came out; of one worked out by a formula, its definition, and the sources of what it was worked out from. */
function originOf(plan: CheckedPlan, figure: ReadingFigure): Origin {
  const own = figure.source === null ? undefined : plan.source(figure.source);
  const first = figure.operands.find((operand): operand is ReadingFigure => operand.kind === "figure");
  const named = own ?? (first?.source ? plan.source(first.source) : undefined);
  return {
    publishedOn: figure.publishedOn,
    publishedAssumed: figure.publishedAssumed,
    vintages: figure.vintages.length,
    source: named?.id ?? "ledger",
    sourceTitle: named?.title.zh ?? ours.zh,
    sourceUrl: named?.url ?? "",
    publisher: named?.publisher ?? ours,
  };
}

/** Each figure is looked up once, however many leaves read it. */
function originsIn({
  plan,
  figures,
  asOf,
  knownAt,
}: SchemeContext): (ref: { indicator: string; region: string; period: string }) => Origin {
  const known = new Map<string, Origin>();
  return ({ indicator, region, period }) => {
    const key = `${indicator}@${region}@${period}`;
    const found = known.get(key) ?? lookUp(plan, figures, { indicator, region, period }, { asOf, knownAt });
    known.set(key, found);
    return found;
  };
}

function lookUp(
  plan: CheckedPlan,
  figures: Figures,
  ref: { readonly indicator: string; readonly region: string; readonly period: string },
  question: Pick<SchemeContext, "asOf" | "knownAt">,
): Origin {
  const reading = figures.at(ref.indicator, ref.region as RegionCode, ref.period, question);
  return reading.kind === "figure" ? originOf(plan, reading) : unknown;
}

/** The cells of a scheme's ground with everything needed to trace each without the program. */
export function inputsOf(context: SchemeContext, { cells }: Pick<SchemeBasis, "cells">): readonly InputCell[] {
  const origin = originsIn(context);
  const regions = new Map(cells.map(({ unit }) => [unit.id, regionOf(context, unit)]));
  return cells.map((given): InputCell => {
    const { leaf, measure, places, unit, period, cell } = given;
    const head = { leaf, unit: unit.id, unitLabel: unit.label, role: roleOf(given), period } as const;
    const shape = { region: regions.get(unit.id) ?? null, measure: measure ?? "one", places };
    if (cell.kind === "gap") {
      const why = cell.why();
      const gap = { reason: why.reason, say: why.say };
      return {
        ...head,
        ...shape,
        ...unknown,
        value: null,
        error: null,
        shown: null,
        qualifier: "",
        ofPeriod: "",
        reached: 0,
        passports: [],
        gap,
      };
    }
    const [first] = cell.refs;
    return {
      ...head,
      ...shape,
      ...(first ? origin(first) : cell.collected ? collectedIn(cell.collected) : unknown),

      value: cell.value,
      error: cell.error,
      shown: cell.shown,
      qualifier: cell.qualifier,
      ofPeriod: cell.period,
      reached: cell.reached,
      passports: cell.refs.map((ref) => `${ref.indicator}@${ref.region}@${ref.period}`),
      gap: null,
    };
  });
}

/** Where a unit lies that is no region: what the register says of it. */
function regionOf({ plan }: SchemeContext, unit: BasisCell["unit"]): InputCell["region"] {
  const code = "region" in unit && typeof unit.region === "string" ? unit.region : undefined;
  return code === undefined ? null : { code, label: plan.region(code)?.label ?? { zh: code, en: code } };
}

/** A figure that was handed in for the scheme and accepted by somebody else: the matter is its source, and it is no official statistic. */
const collectedIn = ({ number, on, keeper }: NonNullable<Value["collected"]>): Origin => ({
  publishedOn: on,
  publishedAssumed: false,
  vintages: 1,
  source: `collected-${number}`,
  sourceTitle: `平台采集 ${number}`,
  sourceUrl: "",
  publisher: keeper,
});

const roleOf = ({ ranked }: BasisCell): InputCell["role"] => (ranked ? "ranked" : "beside");
