import type { CollectedCell, Collection } from "#contract";
import { type RegionCode, toDecimal } from "#kernel";
import type { Actor } from "#procedure";
import { matterSaid, openSheets, sheetMatters, unitLabel } from "./matters.ts";
import { type LeafAsked, leavesAsked, type Parts, type SchemeAsked } from "./parts.ts";
import { kindLabels } from "./register/answer.ts";
import { allowedFor } from "./sheet/bounds.ts";
import { keyOf } from "./sheet/holding.ts";
import { type SheetBody, sheetOf } from "./sheet/rows.ts";
import type { CollectContext } from "./types.ts";
import { unitsAsked } from "./units.ts";
import type { World } from "./world.ts";
import { yearsEnded } from "./years.ts";

/** For which units somebody may hand in. */
export function unitsOfActor({ plan }: Pick<Parts, "plan">, { seats }: Actor): ReadonlySet<string> {
  const roles =
    plan
      .procedure("data-collection")
      .versions.at(-1)
      ?.parts.find(({ id }) => id === "keeper")?.roles ?? [];
  return new Set(seats.flatMap(({ unit, role }) => (unit !== null && roles.includes(role) ? [unit] : [])));
}

/** Whose figures somebody reads before a release: those of the units they hand in for; whoever evaluates reads all. */
export function readsOf(parts: Pick<Parts, "plan">, actor: Actor): (keeper: string) => boolean {
  const evaluating = new Set(parts.plan.roles.filter(({ views = [] }) => views.includes("evaluate")).map(({ id }) => id));
  const readsAll = actor.seats.some(({ role }) => evaluating.has(role));
  const mine = unitsOfActor(parts, actor);
  return (keeper) => readsAll || mine.has(keeper);
}

/** What is published is everybody's; of the rest a stranger learns that it is there. */
const withheld = ({ leaf, unit, value }: CollectedCell): CollectedCell => ({
  leaf,
  unit,
  ...{ value: null, published: false, withheld: value === null ? "waiting" : "there", matter: null, number: null, on: null, reason: "" },
  waiting: null,
});

type Asked = {
  readonly context: CollectContext;
  readonly world: World;
  readonly scheme: SchemeAsked;
  readonly schemes: readonly SchemeAsked[];
  readonly actor: Actor;
  readonly period: string;
};
type Waiting = ReadonlyMap<string, NonNullable<CollectedCell["waiting"]>>;

/** What is there for a scheme and a period, what waits for acceptance, and what is missing from whom. */
export async function pageAnswer(parts: Pick<Parts, "plan" | "store">, asked: Asked): Promise<Collection> {
  const { context, world, scheme, schemes, actor, period } = asked;
  const { plan, store } = parts;
  const { asOf, knownAt, today, figures } = context;
  const leaves = leavesAsked(scheme);
  const units = unitsAsked(plan, world, scheme, period, today);
  const mine = unitsOfActor(parts, actor);
  const rows = await sheetMatters(store, { subject: scheme.subject, scheme: scheme.id, period });
  const matters = await Promise.all(
    rows.map(async (row) => {
      const isOwn = row.state === "returned" && mine.has(String(row.fields.keeper ?? ""));
      const body = isOwn ? await sheetOf(store, row.id, String(row.fields.sheet ?? "")) : undefined;
      const cells = body?.cells.map(({ leaf, unit, value, reason }) => ({ leaf, unit, value: value ?? "", reason })) ?? null;
      return { ...matterSaid(plan, row), cells };
    }),
  );
  const cells = cellsOf(asked, leaves, units, await waitingFor(parts, scheme, period));
  const keeperOf = new Map(leaves.map(({ id, keeper }) => [id, keeper]));
  const reads = readsOf(parts, actor);
  const there = new Map(cells.map((cell) => [`${cell.leaf} ${cell.unit}`, cell]));
  const tally = (pairs: readonly (readonly [leaf: string, unit: string])[]) => {
    const found = pairs.map(([leaf, unit]) => there.get(`${leaf} ${unit}`));
    return {
      there: found.filter((cell) => cell?.value != null).length,
      waiting: found.filter((cell) => cell?.value == null && cell?.waiting != null).length,
      of: pairs.length,
    };
  };
  const keepers = [...new Set(leaves.map(({ keeper }) => keeper))];
  return {
    moment: { asOf, knownAt, today, cut: figures.cut, planVersion: plan.version },
    scheme: { id: scheme.id, label: scheme.label, subject: scheme.subject, subjectLabel: kindLabels[scheme.subject] },
    schemes: schemes.filter((one) => leavesAsked(one).length > 0).map(({ id, label }) => ({ id, label })),
    period,
    periods: [...yearsEnded(plan, today)],
    units: units.map(({ id, label, short, region }) => ({
      id,
      label,
      short,
      region: region === null ? null : (plan.region(region)?.short ?? null),
      ...tally(leaves.map((leaf) => [leaf.id, id] as const)),
    })),
    leaves: leaves.map(({ id, label, say, measure, kind, keeper }) => ({
      id,
      label,
      say,
      measure,
      allowed: allowedFor(kind),
      keeper: { id: keeper, label: unitLabel(plan, keeper) },
    })),
    keepers: keepers.map((keeper) => ({
      id: keeper,
      label: unitLabel(plan, keeper),
      mine: mine.has(keeper),
      reads: reads(keeper),
      ...tally(leaves.filter((leaf) => leaf.keeper === keeper).flatMap(({ id }) => units.map((unit) => [id, unit.id] as const))),
    })),
    cells: cells.map((cell) => (cell.published || reads(keeperOf.get(cell.leaf) ?? "") ? cell : withheld(cell))),
    matters,
  };
}

/** What stands in sheets that wait for acceptance. */
async function waitingFor({ store }: Pick<Parts, "store">, { subject }: SchemeAsked, period: string): Promise<Waiting> {
  const rows = (await openSheets(store, subject)).filter(({ state, fields }) => state === "handed-in" && fields.period === period);
  const bodies = await Promise.all(rows.map((row) => sheetOf(store, row.id, String(row.fields.sheet ?? ""))));
  const cells = bodies.flatMap((body: SheetBody | undefined, i) =>
    (body?.cells ?? []).map(({ leaf, unit, value }) => {
      const waits = { value, matter: rows[i]?.id ?? "", number: rows[i]?.number ?? "" };
      return [`${leaf} ${unit}`, waits] as const;
    }),
  );
  // Of two that wait for one place the newest is shown.
  return new Map(cells.reverse());
}

function cellsOf(
  { context, world, scheme, period }: Asked,
  leaves: readonly LeafAsked[],
  units: readonly { readonly id: string }[],
  waiting: Waiting,
): CollectedCell[] {
  const { figures, asOf, knownAt } = context;
  const held = world.held(scheme.subject, knownAt);
  const nothing = { published: false, withheld: null, matter: null, number: null, on: null, reason: "", waiting: null } as const;
  return leaves.flatMap(({ id: leaf, indicator }) =>
    units.flatMap(({ id: unit }): CollectedCell[] => {
      const series = indicator === null ? [] : figures.series(indicator, unit as RegionCode, { asOf, knownAt });
      const published = series.find((figure) => figure.period === period);
      if (published) return [{ ...nothing, leaf, unit, value: toDecimal(published.quantity), published: true }];
      const found = held.get(keyOf(leaf, unit, period));
      const waits = waiting.get(`${leaf} ${unit}`) ?? null;
      if (!found) return waits ? [{ ...nothing, leaf, unit, value: null, waiting: waits }] : [];
      const { shown, matter, number, on, reason } = found;
      return [{ ...nothing, leaf, unit, value: shown, matter, number, on, reason, waiting: waits }];
    }),
  );
}
