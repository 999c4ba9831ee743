import type { DocumentComparison, ItemChange, PlanItem } from "#contract";
import type { Items } from "../types.ts";
import { type Column, columnLabel, columns } from "./columns.ts";

/** How a value is written for a reader of a comparison. */
function written(item: PlanItem, column: Column): string {
  const value = item[column];
  if (column === "milestones") return item.milestones.map((m) => `${m.due} ${m.title}（${m.weight}）`).join("；");
  return Array.isArray(value) ? value.join("、") : String(value);
}

const asked = columns.map(([column]) => column).filter((column) => column !== "id");

function changeOf(before: PlanItem, after: PlanItem): ItemChange | undefined {
  const fields = asked.flatMap((field) => {
    const [was, is] = [written(before, field), written(after, field)];
    return was === is ? [] : [{ field, label: columnLabel(field), before: was, after: is }];
  });
  return fields.length === 0 ? undefined : { id: after.id, title: after.title, what: "changed", fields };
}

/** Two texts of a document, task by task: what was added, what was dropped, and each column that changed. */
export function compareItems(before: Items, after: Items): Omit<DocumentComparison, "from" | "to"> {
  const [was, is] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  const added = after.filter(({ id }) => !was.has(id)).map(({ id, title }): ItemChange => ({ id, title, what: "added", fields: [] }));
  const dropped = before.filter(({ id }) => !is.has(id)).map(({ id, title }): ItemChange => ({ id, title, what: "dropped", fields: [] }));
  const both = after.flatMap((item) => {
    const old = was.get(item.id);
    return old ? [{ old, item }] : [];
  });
  const changed = both.flatMap(({ old, item }) => changeOf(old, item) ?? []);
  return {
    counts: { added: added.length, dropped: dropped.length, changed: changed.length, same: both.length - changed.length },
    changes: [...added, ...dropped, ...changed],
  };
}
