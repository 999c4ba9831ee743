import type { CheckedPlan, Role } from "#define";
import { prefixOf } from "#kernel";
import type { Appointment, Viewer } from "./types.ts";

/** Which matters somebody reads: all of them, those of regions, and those in which a desk of theirs or they themselves take part. */
export type ReadingScope = {
  readonly all: boolean;
  /** Beginnings of region codes; a matter's own region decides. */
  readonly regions: readonly string[];
  /** `unit@region` or `person:ID`, one's own and those delegated to one. */
  readonly desks: readonly string[];
  readonly person: string;
};

/** What decides whether a matter is read: where it is and who takes part. */
export type RecordPlace = {
  readonly region: string;
  readonly parties: readonly { readonly desk: string; readonly handler: string | null }[];
};

export const deskOfAppointment = ({ unit, region, person }: Pick<Appointment, "unit" | "region" | "person">): string =>
  unit === null ? `person:${person}` : `${unit}@${region}`;

/** The three duties a role may carry, which do not meet in one person in one matter (clause 7.2.3); null where it carries none. */
export function dutyOf({ roles }: Pick<CheckedPlan, "roles">, role: string): Exclude<Role["duty"], "none"> | null {
  const duty = roles.find(({ id }) => id === role)?.duty ?? "none";
  return duty === "none" ? null : duty;
}

/**
 * What the appointments of today, and those delegated, let somebody read. A role that reads its region does so where a region smaller than
 * the home region was said: an appointment for nowhere in particular must not open everything.
 */
export function readingScopeOf(plan: CheckedPlan, { signedIn }: Viewer): ReadingScope {
  if (signedIn?.step !== "nothing") return { all: false, regions: [], desks: [], person: "" };
  const held = [...signedIn.appointments, ...signedIn.delegated.map(({ appointment }) => appointment)];
  const reading = (what: Role["reads"]) => held.filter(({ role }) => plan.roles.find(({ id }) => id === role)?.reads === what);
  const regions = reading("region").filter(({ region }) => region !== plan.regions.home);
  return {
    all: reading("all").length > 0,
    regions: [...new Set(regions.map(({ region }) => prefixOf(region)))],
    desks: [...new Set(held.map(deskOfAppointment))],
    person: signedIn.person.id,
  };
}

/** Whether a matter lies within what somebody reads. */
export const mayReadRecord = ({ all, regions, desks, person }: ReadingScope, { region, parties }: RecordPlace): boolean =>
  all ||
  regions.some((prefix) => region.startsWith(prefix)) ||
  parties.some(({ desk, handler }) => handler === person || desks.includes(desk));
