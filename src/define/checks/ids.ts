import type { Refusal } from "#kernel";
import { faults, type Kind } from "../faults.ts";
import { placedClauses } from "../places.ts";
import type { Scheme } from "../scheme.ts";
import type { Check } from "./known.ts";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** An account is named by its room and its own word, as in `contract/turnover`. */
const accountId = /^[a-z0-9]+([-/][a-z0-9]+)*$/;

type Named = { readonly id: string };
type Family = { readonly kind: Kind; readonly folder: string; readonly list: readonly Named[]; readonly pattern?: RegExp };

/** Every id is well-formed and, within its kind, one of a kind. */
export const checkIds: Check = (plan) => {
  const families: readonly Family[] = [
    { kind: "clause", folder: "clauses", list: placedClauses(plan).map(({ clause }) => clause) },
    { kind: "section", folder: "chapters", list: plan.chapters },
    { kind: "section", folder: "sections", list: plan.chapters.flatMap(({ sections }) => sections) },
    { kind: "unitOfGovernment", folder: "units", list: plan.units, pattern: kebab },
    { kind: "role", folder: "roles", list: plan.roles, pattern: kebab },
    { kind: "region", folder: "regions", list: plan.regions.regions.map(({ code }) => ({ id: code })) },
    { kind: "regionGroup", folder: "regions/groups", list: plan.regions.groups, pattern: kebab },
    { kind: "source", folder: "sources", list: plan.sources, pattern: kebab },
    { kind: "account", folder: "accounts", list: plan.accounts, pattern: accountId },
    { kind: "theme", folder: "themes", list: plan.themes, pattern: kebab },
    { kind: "indicator", folder: "indicators", list: plan.indicators, pattern: kebab },
    { kind: "target", folder: "targets", list: plan.targets, pattern: kebab },
    { kind: "group", folder: "targetGroups", list: plan.targetGroups, pattern: kebab },
    { kind: "task", folder: "tasks", list: plan.tasks },
    { kind: "baseline", folder: "baselines", list: plan.baselines, pattern: kebab },
    { kind: "leadingFigure", folder: "leadingFigures", list: plan.leadingFigures ?? [], pattern: kebab },
    { kind: "evaluatedUnit", folder: "evaluatedUnits", list: plan.evaluatedUnits ?? [], pattern: kebab },
    ...ofSchemes(plan.schemes ?? []),
    ...plan.accounts.flatMap((a): Family[] => [
      { kind: "dimension", folder: `accounts/${a.id}/dims`, list: a.dims, pattern: kebab },
      ...a.dims.map((d): Family => ({ kind: "value", folder: `accounts/${a.id}/dims/${d.id}/values`, list: d.values, pattern: kebab })),
    ]),
    ...plan.indicators.map((i): Family => ({ kind: "split", folder: `indicators/${i.id}/splits`, list: i.splits ?? [], pattern: kebab })),
  ];
  return families.flatMap(checkFamily);
};

const ofSchemes = (schemes: readonly Scheme[]): readonly Family[] => [
  { kind: "scheme", folder: "schemes", list: schemes, pattern: kebab },
  ...schemes.flatMap(({ id, versions }) =>
    versions.flatMap(({ tree, method }, at): Family[] => [
      { kind: "node", folder: `schemes/${id}/versions/${at}/tree`, list: tree, pattern: kebab },
      { kind: "factor", folder: `schemes/${id}/versions/${at}/method/factors`, list: method.factors ?? [], pattern: kebab },
    ]),
  ),
];

/** The same for one scheme alone. */
export const idsOfScheme = (scheme: Scheme): readonly Refusal[] => ofSchemes([scheme]).flatMap(checkFamily);

function checkFamily({ kind, folder, list, pattern }: Family): readonly Refusal[] {
  const counts = new Map<string, number>();
  for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => [
    ...(pattern && !pattern.test(id) ? [faults.idMalformed({ path: `${folder}/${id}`, id })] : []),
    ...(count > 1 ? [faults.idTwice({ path: `${folder}/${id}`, id, kind })] : []),
  ]);
}
