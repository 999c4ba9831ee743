import { z } from "zod";
import type { BurdenAnswer } from "#contract";
import type { CheckedPlan } from "#define";
import { type Instant, type Label, ok, type Result } from "#kernel";
import type { Store } from "#store";
import { type Reader, sql } from "#store";
import { deskNamed } from "../board/board.ts";
import type { SituationParts } from "../board/facts.ts";
import { periodHead, presentMonth } from "../board/period.ts";
import { inspectionsIn } from "../inspections/allowance.ts";
import { reportPeriod } from "../items/period.ts";
import type { Span } from "../items/types.ts";
import { type Effort, effortOf } from "./minutes.ts";

const row = z.object({
  transition: z.string(),
  procedure: z.string(),
  version: z.string(),
  unit: z.string(),
  office: z.string(),
  input: z.record(z.string(), z.unknown()),
});
type Report = z.infer<typeof row>;
const mostReports = 100_000;

/** Answers that units gave in a period, each with the office whose matter it was: the one that opened it. */
const reportsIn = (reader: Pick<Reader, "rows">, { from, until }: Span): Promise<readonly Report[]> =>
  reader.rows(
    sql`select e.transition, m.procedure, m.version, e.desk as unit, o.desk as office, e.input
      from matter_event e
      join matter m on m.subject_id = e.subject_id and m.id = e.matter_id
      join matter_event o on o.subject_id = e.subject_id and o.matter_id = m.root_id and o.transition = 'open'
      where e.recorded_at >= ${from} and e.recorded_at < ${until} and e.person is not null and e.transition <> 'open'
        and e.desk is not null and o.desk is not null and e.desk <> o.desk and e.desk not like 'person:%'
      order by e.id limit ${mostReports}`,
    row,
  );

type Cost = Effort & { readonly unit: string; readonly office: string };

/** Only what a unit must answer counts: transitions that wait for an answer from those who do the work, and reports of the same form. */
function costOf(plan: CheckedPlan, { transition, procedure, version, unit, office, input }: Report): Cost | null {
  const versions = plan.findProcedure(procedure)?.versions ?? [];
  const rules = versions.find(({ from }) => from === version) ?? versions[0];
  const found = rules?.transitions.find(({ name }) => name === transition);
  if (!rules || !found?.form || found.by === "clock") return null;
  const roles = new Set(found.by.flatMap((part) => rules.parts.find(({ id }) => id === part)?.roles ?? []));
  const works = plan.roles.some(({ id, duty }) => roles.has(id) && duty === "execution");
  const form = plan.findForm(found.form);
  return works && form ? { unit, office, ...effortOf(form, input, plan.supervisionRules.burden) } : null;
}

const sum = (costs: readonly Cost[], of: (cost: Cost) => number): number => costs.reduce((all, cost) => all + of(cost), 0);

function rowOf(plan: CheckedPlan, unit: string, costs: readonly Cost[]): BurdenAnswer["rows"][number] {
  const by = [...Map.groupBy(costs, ({ office }) => office)].map(([office, some]) => ({
    office: deskNamed(plan, office),
    minutes: sum(some, ({ minutes }) => minutes),
    reports: some.length,
  }));
  return {
    unit: deskNamed(plan, unit),
    by: by.sort((a, b) => b.minutes - a.minutes),
    minutes: sum(costs, ({ minutes }) => minutes),
    reports: costs.length,
    prefilled: sum(costs, ({ prefilled }) => prefilled),
  };
}

function officeOf(plan: CheckedPlan, office: string, costs: readonly Cost[]): BurdenAnswer["offices"][number] {
  return {
    office: deskNamed(plan, office),
    minutes: sum(costs, ({ minutes }) => minutes),
    reports: costs.length,
    units: new Set(costs.map(({ unit }) => unit)).size,
  };
}

const hours = (minutes: number): string => (minutes / 60).toFixed(1);

function sentence(period: Label, minutes: number, prefilled: number, offices: BurdenAnswer["offices"]): Label {
  const [first] = offices;
  if (!first) return { zh: `${period.zh}没有要求单位填报。`, en: `Nobody was asked to report in ${period.en}.` };
  const [known, knownEn] =
    prefilled > 0
      ? [`；另有${prefilled}个字段由系统带出，未再填报`, `; ${prefilled} field(s) were filled in by the platform and not asked again`]
      : ["", ""];
  return {
    zh: `${period.zh}各单位填报约用${hours(minutes)}人时，${first.office.label.zh}引起的最多（${hours(first.minutes)}人时）${known}。`,
    en: `Reporting took about ${hours(minutes)} person-hours in ${period.en}, most of it caused by ${first.office.label.en} (${hours(first.minutes)})${knownEn}.`,
  };
}

const method = (plan: CheckedPlan): readonly Label[] => {
  const { minutes } = plan.supervisionRules.burden;
  return [
    {
      zh: `按字段类型的标准用时估算：文字 ${minutes.text} 分钟，附件 ${minutes.files} 分钟，数字 ${minutes.whole} 至 ${minutes.decimal} 分钟，其余 1 分钟；由系统带出并锁定的字段不计。`,
      en: `Estimated from standard minutes by kind of field: text ${minutes.text}, attachments ${minutes.files}, numbers ${minutes.whole} to ${minutes.decimal}, the rest 1; what the platform fills in and locks counts nothing.`,
    },
    {
      zh: "引起填报的单位，是发起该事项的单位。不按人统计，不记录在线时长。",
      en: "The office that causes a report is the one that opened the matter. Nothing is counted by person, and no time online is recorded.",
    },
  ];
};

async function inspected(
  parts: SituationParts & { readonly store: Pick<Store, "rows"> },
  year: string,
): Promise<BurdenAnswer["inspections"]> {
  const { plan, store } = parts;
  const counts = await inspectionsIn(store, year);
  const allowed = plan.supervisionRules.limits.inspectionsPerYear;
  const rows = [...counts].map(([unit, { count }]) => ({
    unit: deskNamed(plan, `${unit}@${plan.units.find(({ id }) => id === unit)?.region ?? plan.regions.home}`),
    held: count,
    allowed,
  }));
  return rows.sort((a, b) => b.held - a.held);
}

/** What reporting cost in a period, by unit and by the office that asked. @refuses situation/notAPeriod */
export async function burdenIn(parts: SituationParts, id: string | undefined): Promise<Result<BurdenAnswer>> {
  const { plan, store } = parts;
  const read = reportPeriod(id ?? presentMonth(store.today()));
  if (!read.ok) return read;
  const period = read.value;
  const reports = await reportsIn(store, period.span);
  const costs = reports.flatMap((report) => costOf(plan, report) ?? []);
  const rows = [...Map.groupBy(costs, ({ unit }) => unit)].map(([unit, some]) => rowOf(plan, unit, some));
  const offices = [...Map.groupBy(costs, ({ office }) => office)].map(([office, some]) => officeOf(plan, office, some));
  const [minutes, prefilled] = [sum(costs, (cost) => cost.minutes), sum(costs, (cost) => cost.prefilled)];
  const now: Instant = store.now();
  offices.sort((a, b) => b.minutes - a.minutes);
  return ok({
    ...periodHead({ period, now }, store.today()),
    assumed: plan.supervisionRules.assumed === true,
    say: sentence(period.label, minutes, prefilled, offices),
    rows: rows.sort((a, b) => b.minutes - a.minutes),
    offices,
    minutes,
    prefilled,
    inspections: await inspected(parts, period.from.slice(0, 4)),
    method: [...method(plan)],
  });
}
