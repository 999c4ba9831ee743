import type { CheckedPlan, RegisteredSubject } from "#define";
import { parseUscc, type Refusal } from "#kernel";
import { refusals } from "../refusals.ts";
import { type Register, standsOn } from "./register.ts";
import type { ChangeRow } from "./rows.ts";

type Asked = { readonly plan: CheckedPlan; readonly register: Register; readonly subject: RegisteredSubject };

/** Everything that stands against a change of the register, at once. Rows are counted from 1. */
export function changeFaults({ plan, register, subject }: Asked, rows: readonly ChangeRow[]): readonly Refusal[] {
  const names = new Set<string>();
  const codes = new Map<string, string>();
  const gone = new Set<string>();
  const nameOf = (name: string, region: string): string => `${name} ${region}`;
  const listed = register.all.filter((unit) => unit.subject === subject);
  return rows.flatMap((row, at): readonly Refusal[] => {
    const number = at + 1;
    if (row.act === "leave") {
      const id = row.unit?.trim() ?? "";
      const unit = listed.find((one) => one.id === id);
      const stands = unit !== undefined && !gone.has(id) && unit.left === null && standsOn(unit, { asOf: row.on, knownAt: null });
      gone.add(id);
      return stands ? [] : [refusals.notListed({ row: number, unit: id })];
    }
    const [zh, en, region] = [row.zh?.trim() ?? "", row.en?.trim() ?? "", row.region ?? ""];
    const code = row.code?.trim() ?? "";
    const isTaken =
      names.has(nameOf(zh, region)) ||
      listed.some((unit) => unit.left === null && unit.label.zh === zh && unit.region === region && isStanding(unit));
    names.add(nameOf(zh, region));
    const parsed = code === "" ? undefined : parseUscc(code);
    const owner = codes.get(code) ?? register.all.find((unit) => code !== "" && unit.code === code && unit.left === null)?.label.zh;
    if (code !== "") codes.set(code, zh);
    return [
      ...(zh === "" || en === "" || plan.region(region) === undefined ? [refusals.nameMissing({ row: number })] : []),
      ...(zh !== "" && isTaken ? [refusals.nameTaken({ row: number, name: zh })] : []),
      ...(subject === "enterprise" && code === "" ? [refusals.codeMissing({ row: number })] : []),
      ...(parsed && !parsed.ok ? parsed.refusals : []),
      ...(owner === undefined ? [] : [refusals.codeTaken({ row: number, code, unit: owner })]),
    ];
  });
}

/** One the plan says has ended is no unit any more. */
const isStanding = ({ shipped }: { readonly shipped: { readonly until?: string } | null }): boolean => shipped?.until === undefined;
