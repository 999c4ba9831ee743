import type { PlanItem } from "#contract";
import type { CheckedPlan } from "#define";
import { type Day, isDay, type Refusal } from "#kernel";
import { itemRefusals, refusals } from "../refusals.ts";
import type { DocumentKind, Items } from "../types.ts";
import { type Column, columnLabel } from "./columns.ts";
import { about, mostTasks } from "./kinds.ts";

/** What a document is checked against. `above`: numbers in the published document above, null where none is published. */
export type Checking = {
  readonly plan: CheckedPlan;
  readonly kind: DocumentKind;
  readonly document: string;
  readonly above: ReadonlySet<string> | null;
  readonly today: Day;
  /** Numbers whose matters are open already: their past milestones are no fault of this text. */
  readonly given: ReadonlySet<string>;
};

/** Everything that stands against publishing a document's tasks, at once; each fault says which task and which column. */
export function faultsOf(items: Items, checking: Checking): readonly Refusal[] {
  const counts = new Map<string, number>();
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  const twice = [...counts].filter(([, count]) => count > 1);
  const opens = checking.kind === "key-task-list" ? items.filter(({ id }) => !checking.given.has(id)).length : 0;
  return [
    ...(items.length === 0 ? [refusals.noItems({})] : []),
    ...(opens > mostTasks ? [refusals.tooManyItems({ count: opens, most: mostTasks })] : []),
    ...twice.map(([item]) => itemRefusals.itemTwice({ item, field: "id" })),
    ...items.flatMap((item) => ofItem(item, checking)),
  ];
}

const ofItem = (item: PlanItem, checking: Checking): readonly Refusal[] => [
  ...ofNumber(item, checking),
  ...ofTexts(item),
  ...ofReferences(item, checking.plan),
  ...ofDays(item, checking),
  ...ofAbove(item, checking),
];

function ofNumber({ id }: PlanItem, { kind }: Checking): readonly Refusal[] {
  const { number, example } = about[kind];
  return number.test(id) ? [] : [itemRefusals.itemNumber({ item: id, field: "id", example })];
}

const dayWrong = (item: string, field: Column, day: string): Refusal =>
  day === "" ? missing(item, field) : itemRefusals.itemDay({ item, field, label: columnLabel(field), day });
const missing = (item: string, field: Column): Refusal => itemRefusals.itemMissing({ item, field, label: columnLabel(field) });

function ofTexts(item: PlanItem): readonly Refusal[] {
  const empty: readonly (readonly [Column, boolean])[] = [
    ["title", item.title.trim() === ""],
    ["output", item.output.trim() === ""],
    ["lead", item.lead === ""],
    ["clauses", item.clauses.length === 0],
    ["weight", !(Number.isInteger(item.weight) && item.weight >= 1 && item.weight <= 100)],
    ["milestones", item.milestones.some((m) => m.title.trim() === "" || m.output.trim() === "" || m.weight < 1 || m.weight > 100)],
  ];
  return empty.flatMap(([field, isEmpty]) => (isEmpty ? [missing(item.id, field)] : []));
}

function ofReferences(item: PlanItem, plan: CheckedPlan): readonly Refusal[] {
  const units = new Set(plan.units.map(({ id }) => id));
  const unknown = (field: Column, ids: readonly string[], known: (id: string) => boolean) =>
    ids
      .filter((id) => id !== "" && !known(id))
      .map((id) => itemRefusals.itemUnknown({ item: item.id, field, label: columnLabel(field), id }));
  return [
    ...unknown("clauses", item.clauses, (id) => plan.findClause(id) !== undefined),
    ...unknown("lead", [item.lead], (id) => units.has(id)),
    ...unknown("support", item.support, (id) => units.has(id)),
    ...unknown("indicator", [item.indicator], (id) => plan.findIndicator(id) !== undefined),
    ...unknown("target", [item.target], (id) => plan.findTarget(id) !== undefined),
    ...(item.lead !== "" && item.support.includes(item.lead) ? [itemRefusals.leadTwice({ item: item.id, field: "support" })] : []),
  ];
}

function ofDays(item: PlanItem, { kind, document, today, given }: Checking): readonly Refusal[] {
  const { id, from, due, milestones } = item;
  const malformed: readonly (readonly [Column, string])[] = [
    ["from", from],
    ["due", due],
  ];
  const wrong = malformed.filter(([, day]) => !isDay(day));
  const dayless = milestones.some((m) => !isDay(m.due));
  if (wrong.length > 0 || dayless)
    return [...wrong.map(([field, day]) => dayWrong(id, field, day)), ...(dayless ? [missing(id, "milestones")] : [])];
  const at = { item: id, field: "milestones" };
  const isHandedOver = kind === "key-task-list" && !given.has(id);
  return [
    ...(from > due ? [itemRefusals.itemDays({ item: id, field: "due" })] : []),
    ...(about[kind].isYearly && due.slice(0, 4) !== document
      ? [itemRefusals.itemOutsideYear({ item: id, field: "due", year: document })]
      : []),
    ...milestones.filter((m) => m.due < from || m.due > due).map(({ title }) => itemRefusals.milestoneOutside({ ...at, title })),
    ...milestones.filter((m) => isHandedOver && m.due < today).map(({ title }) => itemRefusals.milestonePast({ ...at, title, today })),
  ];
}

function ofAbove(item: PlanItem, { kind, above }: Checking): readonly Refusal[] {
  if (about[kind].above === null || above === null || item.above === "") return [];
  return above.has(item.above) ? [] : [itemRefusals.aboveUnknown({ item: item.id, field: "above", id: item.above })];
}
