import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import { operandsOf } from "../formulas.ts";
import { placedClauses } from "../places.ts";
import type { Indicator, Target } from "../words.ts";
import { type Check, type Known, missing } from "./known.ts";

/** Whatever one definition says of another, the other exists; and every definition cites its clause. */
export const checkReferences: Check = (plan, known) => [
  ...missing(known, "unitOfGovernment", "document/issuer", [plan.document.issuer]),
  ...placedClauses(plan).flatMap(({ clause }) => missing(known, "unitOfGovernment", `clauses/${clause.id}/units`, clause.units)),
  ...plan.roles.flatMap((r) => [
    ...cites(known, `roles/${r.id}`, r.clauses),
    ...missing(known, "unitOfGovernment", `roles/${r.id}/usualUnit`, r.usualUnit === undefined ? [] : [r.usualUnit]),
  ]),
  ...plan.accounts.flatMap((a) => cites(known, `accounts/${a.id}`, a.clauses)),
  ...plan.indicators.flatMap((i) => ofIndicator(known, i)),
  ...plan.targets.flatMap((t) => ofTarget(known, t)),
  ...plan.baselines.flatMap((b) => [
    ...cites(known, `baselines/${b.id}`, b.clauses),
    ...missing(known, "indicator", `baselines/${b.id}/indicator`, [b.indicator]),
  ]),
  ...plan.targetGroups.flatMap((g) => missing(known, "target", `targetGroups/${g.id}/targets`, g.targets)),
];

function cites(known: Known, path: string, clauses: readonly string[]): readonly Refusal[] {
  return clauses.length === 0 ? [faults.citesNothing({ path })] : missing(known, "clause", `${path}/clauses`, clauses);
}

function ofIndicator(known: Known, i: Indicator): readonly Refusal[] {
  const path = `indicators/${i.id}`;
  const context = i.context ?? [];
  return [
    ...(i.clauses.length > 0 || context.length === 0 ? cites(known, path, i.clauses) : []),
    ...missing(known, "indicator", `${path}/context`, context),
    ...missing(known, "theme", `${path}/theme`, [i.theme]),
    ...missing(known, "unitOfGovernment", `${path}/owner`, [i.owner]),
    ...missing(known, "indicator", `${path}/notToMixWith`, i.notToMixWith ?? []),
    ...missing(known, "indicator", `${path}/publishedGrowth`, i.publishedGrowth === undefined ? [] : [i.publishedGrowth]),
    ...missing(known, "indicator", `${path}/rankBy`, i.rankBy ? [i.rankBy.indicator] : []),
    ...(i.splits ?? []).flatMap((s) => missing(known, "indicator", `${path}/splits/${s.id}/parts`, s.parts)),
    ...i.versions.flatMap(({ measure }, at) => {
      const place = `${path}/versions/${at}`;
      if (measure.kind === "entries") return missing(known, "account", place, [measure.account]);
      return measure.kind === "formula" ? missing(known, "indicator", place, operandsOf(measure.formula)) : [];
    }),
  ];
}

function ofTarget(known: Known, t: Target): readonly Refusal[] {
  const path = `targets/${t.id}`;
  return [
    ...cites(known, path, t.clauses),
    ...missing(known, "group", `${path}/group`, [t.group]),
    ...missing(known, "unitOfGovernment", `${path}/owner`, [t.owner]),
    ...missing(known, "indicator", `${path}/indicator`, [t.indicator]),
    ...missing(known, "unitOfGovernment", `${path}/settledBy/keeper`, t.settledBy ? [t.settledBy.keeper] : []),
  ];
}
