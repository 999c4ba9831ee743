import { type Day, type Label, periodOf, type RegionCode } from "#kernel";
import type { Id } from "./ids.ts";
import type { SchemeSubject } from "./scheme.ts";

/** What a scheme ranks that is no region: such units stand in a register, those a plan brings along and those entered later. */
export const registeredSubjects = [
  "zone",
  "enterprise",
  "institution",
  "laboratory",
  "pilot-base",
] as const satisfies readonly SchemeSubject[];
export type RegisteredSubject = (typeof registeredSubjects)[number];

/** A unit that is evaluated, as somebody published it. */
export type EvaluatedUnit = {
  /** Never given to another unit. */
  readonly id: Id;
  readonly subject: RegisteredSubject;
  readonly label: Label;
  readonly short: Label;
  readonly region: RegionCode;
  /** As recognised: national, provincial. */
  readonly level?: Label;
  /** Whom it belongs to, where that was published. */
  readonly host?: Label;
  /** The day, month or year it began; absent where nobody published it. */
  readonly since?: string;
  /** From when it is no longer such a unit. */
  readonly until?: string;
  /** The unit of the register it is a part of: what counts for the whole counts it, and it is neither placed nor assessed besides. */
  readonly partOf?: Id;
  /** A source of the plan. */
  readonly source: Id;
  readonly note?: Label;
};
export const defineEvaluatedUnits = (units: readonly EvaluatedUnit[]): readonly EvaluatedUnit[] => units;

/** Whether a unit is such a unit on a day; one whose beginning nobody published always was. */
export function isListedOn({ since, until }: Pick<EvaluatedUnit, "since" | "until">, day: Day): boolean {
  const [began, ended] = [since, until].map((text) => (text === undefined ? undefined : periodOf(text)?.from));
  return (began === undefined || began <= day) && (ended === undefined || day < ended);
}
