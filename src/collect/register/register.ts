import { type CheckedPlan, type EvaluatedUnit, isListedOn, type RegisteredSubject, registeredSubjects } from "#define";
import type { Day, Label, RegionCode } from "#kernel";
import type { AcceptedChange } from "./rows.ts";

export type Moment = { readonly asOf: Day; readonly knownAt: Day | null };
export type ChangeMade = {
  readonly matter: string;
  readonly number: string;
  readonly basis: string;
  readonly known: Day;
  readonly on: Day;
};

/** A unit with how it came to stand in the register, and how it left. */
export type Listed = {
  readonly id: string;
  readonly subject: RegisteredSubject;
  readonly label: Label;
  readonly short: Label;
  readonly region: RegionCode;
  readonly code: string | null;
  /** What the plan says of it; null for one that was entered. */
  readonly shipped: EvaluatedUnit | null;
  readonly entered: ChangeMade | null;
  readonly left: ChangeMade | null;
};

export type Register = {
  /** Units of a kind on a day, as far as they were known then; of all days where none is named. */
  readonly units: (subject: RegisteredSubject, moment: Moment) => readonly Listed[];
  readonly all: readonly Listed[];
  readonly unit: (id: string) => Listed | undefined;
};

const fromPlan = (unit: EvaluatedUnit): Listed => ({
  id: unit.id,
  subject: unit.subject,
  label: unit.label,
  short: unit.short,
  region: unit.region,
  code: null,
  shipped: unit,
  entered: null,
  left: null,
});

/** The id of a unit entered by a row of a matter: it names the matter, and nothing else ever has it. */
export const enteredId = (number: string, row: number): string => `${number.toLowerCase()}-${row + 1}`;

/** What the plan brings along with every change accepted since, in the order of acceptance. */
export function registerOf(plan: CheckedPlan, changes: readonly AcceptedChange[]): Register {
  const listed = new Map(registeredSubjects.flatMap((subject) => plan.registeredUnits(subject)).map((unit) => [unit.id, fromPlan(unit)]));
  for (const change of changes)
    change.rows.forEach((row, at) => {
      const made: ChangeMade = { matter: change.matter, number: change.number, basis: change.basis, known: change.on, on: row.on };
      if (row.act === "leave") {
        const unit = listed.get(row.unit ?? "");
        if (unit) listed.set(unit.id, { ...unit, left: unit.left ?? made });
        return;
      }
      const id = enteredId(change.number, at);
      const label = { zh: row.zh ?? "", en: row.en ?? "" };
      const subject = change.subject as RegisteredSubject;
      listed.set(id, {
        id,
        subject,
        label,
        short: label,
        region: row.region ?? plan.regions.home,
        code: row.code ?? null,
        shipped: null,
        entered: made,
        left: null,
      });
    });
  const all = [...listed.values()];
  return {
    all,
    unit: (id) => listed.get(id),
    units: (subject, moment) => all.filter((unit) => unit.subject === subject && standsOn(unit, moment)),
  };
}

/** What became known later than the day asked about has not happened yet. */
export function standsOn({ shipped, entered, left }: Listed, { asOf, knownAt }: Moment): boolean {
  const isKnown = ({ known }: ChangeMade): boolean => knownAt === null || known <= knownAt;
  if (left && isKnown(left) && left.on <= asOf) return false;
  if (shipped) return isListedOn(shipped, asOf);
  return entered !== null && isKnown(entered) && entered.on <= asOf;
}
