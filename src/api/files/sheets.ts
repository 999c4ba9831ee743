import { createHash } from "node:crypto";
import type { Viewer } from "#access";
import type { Answer, Body } from "#contract";
import { type CheckedPlan, collectedYardsticks, type Form } from "#define";
import { type Dictionaries, type FilledRow, readFormSheet } from "#download";
import { canonicalJson, defineRefusals, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Actor, actorOf, type OpeningRequest, type Procedures } from "#procedure";
import type { Facts } from "../parts.ts";

const refusals = defineRefusals("sheet", {
  notOpenedSo: {
    kind: "conflict",
    say: ({ form }: { form: string }) => ({
      zh: `该流程现在不用表单“${form}”发起。请重新下载现行模板。`,
      en: `This procedure is not opened with the form "${form}" now. Download the template in force.`,
    }),
  },
  notConnected: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入办理事项的存储，请联系系统管理员。",
      en: "No store of matters is connected here; please ask the administrator.",
    }),
  },
});

/** Everything of the plan a template's fields may name. */
export const dictionariesOf =
  (plan: CheckedPlan): Dictionaries =>
  (to) => {
    switch (to) {
      case "unit":
        return plan.units.map(({ id, label, short }) => ({ id, label, also: [short.zh, short.en] }));
      case "clause":
        return plan.clauseList.map(({ id, title }) => ({ id, label: { zh: `${id} ${title.zh}`, en: `${id} ${title.en}` } }));
      case "target":
        return plan.targets.map(({ id, label }) => ({ id, label }));
      case "indicator":
        return plan.indicators.map(({ id, label }) => ({ id, label }));
      case "yardstick":
        return [...plan.indicators, ...collectedYardsticks(plan)].map(({ id, label }) => ({ id, label }));
      case "region":
        return plan.regions.regions.map(({ code, label, short }) => ({ id: code, label, also: [short.zh, short.en] }));
      default:
        return [];
    }
  };

type Read = {
  readonly form: Form;
  readonly rows: readonly FilledRow[];
  readonly procedures: Procedures;
  readonly actor: Actor;
  readonly requests: readonly OpeningRequest[];
};

/** The sheet as openings: the same row by the same person is the same matter, however often the file is sent. */
async function read(
  facts: Facts,
  ref: string,
  { procedure: id, sheet }: Pick<Body<"checkSheet">, "procedure" | "sheet">,
  viewer: Viewer,
): Promise<Result<Read>> {
  const { plan, work, today } = facts;
  const procedure = plan.findProcedure(id);
  const form = plan.findForm(ref);
  const version = procedure && plan.procedureOn(procedure, today);
  if (!work) return refuse(refusals.notConnected({}));
  if (!form || version?.form !== ref) return refuse(refusals.notOpenedSo({ form: ref }));
  const rows = readFormSheet(form, Buffer.from(sheet, "base64"), dictionariesOf(plan));
  if (!rows.ok) return rows;
  const named = await work.reads.mayName(
    viewer,
    rows.value.map(({ values }) => values),
  );
  if (!named.ok) return named;
  const requests = rows.value.map(({ values }) => ({ procedure: id, values, key: keyOf(ref, values), origin: { kind: "own", id } }));
  return ok({ form, rows: rows.value, procedures: work.procedures, actor: actorOf(plan, viewer), requests });
}

const keyOf = (ref: string, values: FilledRow["values"]): string =>
  `sheet:${createHash("sha256").update(canonicalJson({ ref, values })).digest("hex").slice(0, 48)}`;

/** What would become of each row; nothing is written. */
export async function checkSheet(
  facts: Facts,
  ref: string,
  body: Body<"checkSheet">,
  viewer: Viewer,
): Promise<Result<Answer<"checkSheet">>> {
  const found = await read(facts, ref, body, viewer);
  if (!found.ok) return found.refusals.some(({ code }) => code.startsWith("sheet/")) ? ok(wholly(found.refusals)) : found;
  const { form, rows, procedures, actor, requests } = found.value;
  const tried = await procedures.openAll(actor, requests, true);
  if (!tried.ok) return ok(wholly(tried.refusals));
  const seen = new Set<string>();
  const answers = await Promise.all(
    rows.map(async (row, at) => {
      const result = tried.value.each[at];
      const key = requests[at]?.key ?? "";
      const again = seen.has(key);
      seen.add(key);
      // What was opened before has an id that is there already; what would be opened now has one that is gone again.
      const isKnown = result?.ok === true && (again || (await procedures.snapshot(result.value.id)) !== undefined);
      return {
        row: row.row,
        title: String(row.values[form.fields[0]?.id ?? ""] ?? "").slice(0, 120),
        outcome: result?.ok !== true ? ("error" as const) : isKnown ? ("same" as const) : ("add" as const),
        refusals: result?.ok === false ? result.refusals.map((refusal) => ({ ...said(refusal), cell: cellOf(row, refusal) })) : [],
      };
    }),
  );
  const count = (outcome: "add" | "same" | "error"): number => answers.filter((row) => row.outcome === outcome).length;
  return ok({ rows: answers, counts: { add: count("add"), same: count("same"), error: count("error") }, refusals: [] });
}

const said = ({ code, kind, say, facts }: Refusal) => ({ code, kind, say, facts: { ...facts } });
const wholly = (found: readonly Refusal[]): Answer<"checkSheet"> => ({
  rows: [],
  counts: { add: 0, same: 0, error: 0 },
  refusals: found.map(said),
});

/** Where in the sheet a fault stands; what is missing has no cell of its own, and the row says enough. */
const cellOf = ({ cells, row }: FilledRow, { facts }: Refusal): string | null => {
  const place = typeof facts.field === "string" ? facts.field : "";
  return cells.get(place) ?? (place === "" ? null : String(row));
};

/** Opens a matter for each row, all or none. */
export async function openSheet(facts: Facts, ref: string, body: Body<"openSheet">, viewer: Viewer): Promise<Result<Answer<"openSheet">>> {
  const found = await read(facts, ref, body, viewer);
  if (!found.ok) return found;
  const { procedures, actor, requests } = found.value;
  const once = [...new Map(requests.map((request) => [request.key, request])).values()];
  const opened = await procedures.openAll(actor, once, false);
  if (!opened.ok) return opened;
  if (!opened.value.done) return refuse(...opened.value.each.flatMap((result) => (result.ok ? [] : result.refusals)));
  return ok({ opened: opened.value.each.flatMap((result) => (result.ok ? [{ id: result.value.id, number: result.value.number }] : [])) });
}
