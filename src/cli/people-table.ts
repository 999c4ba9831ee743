import type { Access, Appointment } from "#access";
import type { CheckedPlan } from "#define";
import type { Language } from "#kernel";
import { table } from "./terminal.ts";

const heads = {
  zh: ["用户名", "姓名", "状态", "角色", "单位", "地区", "起", "止", "任职编号"],
  en: ["Login", "Name", "State", "Role", "Unit", "Region", "From", "Until", "Appointment"],
} as const;
const states = {
  zh: { trial: "试用", closed: "已停用", locked: "已锁定", open: "正常" },
  en: { trial: "trial", closed: "closed", locked: "locked", open: "open" },
} as const;

type Row = Awaited<ReturnType<Access["people"]["list"]>>[number];

/** One line an appointment, and one for whoever has none. */
export function peopleTable(plan: CheckedPlan, rows: readonly Row[], language: Language): string {
  const lines = rows.flatMap((row) => {
    const start = [row.person.login, row.person.name, states[language][stateOf(row)]];
    return row.appointments.length === 0
      ? [[...start, ...Array.from({ length: 6 }, () => "—")]]
      : row.appointments.map((appointment) => [...start, ...cells(plan, appointment, language)]);
  });
  return table([heads[language], ...lines]);
}

function stateOf({ person, closed, locked }: Row): keyof (typeof states)["zh"] {
  if (person.trial) return "trial";
  if (closed) return "closed";
  return locked ? "locked" : "open";
}

function cells(plan: CheckedPlan, { id, role, unit, region, from, until }: Appointment, language: Language): readonly string[] {
  const roleLabel = plan.roles.find((known) => known.id === role)?.label[language] ?? role;
  const unitLabel = plan.units.find((known) => known.id === unit)?.short[language] ?? unit ?? "—";
  return [roleLabel, unitLabel, plan.region(region)?.short[language] ?? region, from, until ?? "—", id];
}
