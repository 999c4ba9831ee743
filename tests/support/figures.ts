import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type CheckedPlan, compilePlan, type Plan, type Qualifier } from "#define";
import { type Day, type Instant, isDay, isUnitId, type RegionCode } from "#kernel";
import { type Figures, figuresOf, type Ledger, type Observation, type ObservationDraft, observationFrom } from "#ledger";

/** For tests: a plan that must compile. */
export function checkedPlan(plan: Plan): CheckedPlan {
  const checked = compilePlan(plan);
  if (!checked.ok) throw new Error(checked.refusals.map((r) => r.say.en).join("\n"));
  return checked.value;
}

const cut: Instant = "2026-11-22T04:00:00.000Z";

/** For tests: figures held in memory, without a database. */
export function figuresFrom(plan: CheckedPlan, drafts: readonly ObservationDraft[]): Figures {
  const observations = drafts.map((draft, i): Observation => {
    const made = observationFrom(draft, plan);
    if (!made.ok) throw new Error(made.refusals.map((r) => r.say.en).join("\n"));
    return { ...made.value, id: String(i), recordedAt: cut };
  });
  return figuresOf(plan, observations, cut);
}

type Row = Readonly<Record<string, string>>;
function draftOf(row: Row, document: string): ObservationDraft {
  const {
    code = "",
    region = "",
    period = "",
    value = "",
    unit = "",
    qualifier = "exact",
    published_on: published = "",
    source = "",
  } = row;
  if (!isUnitId(unit)) throw new Error(`${document}: ${unit} is no unit`);
  const draft: ObservationDraft = { code, region, period, value, unit, qualifier: qualifier as Qualifier, source, document };
  return isDay(published) ? { ...draft, publishedOn: published } : draft;
}

/** For tests: every figure the plan's folder carries. */
export function publishedFigures(plan: CheckedPlan, folder: URL): Figures {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const drafts = files.flatMap((name) => {
    const rows: Row[] = parse(readFileSync(new URL(name, folder)), { columns: true });
    return rows.map((row, i) => draftOf(row, `${name}:${i + 2}`));
  });
  return figuresFrom(plan, drafts);
}

/** For tests: one figure of the home region. */
export const given = (
  code: string,
  region: RegionCode,
  period: string,
  value: string,
  unit: ObservationDraft["unit"],
  more: { readonly qualifier?: Qualifier; readonly publishedOn?: Day; readonly source: string },
): ObservationDraft => ({ code, region, period, value, unit, qualifier: "exact", document: "test:1", ...more });

/** For tests: a ledger that holds observations only. */
export const noEntries: Ledger["entriesBehind"] = async () => {
  throw new Error("no figure of this test rests on entries");
};
