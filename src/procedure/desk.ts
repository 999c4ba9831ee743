import type { Viewer } from "#access";
import type { CheckedPlan } from "#define";
import type { RegionCode } from "#kernel";
import type { Actor, Desk, Duty, Seat } from "./types.ts";

/** The desk of a unit in a region. */
export const deskOf = (unit: string, region: RegionCode): Desk => `${unit}@${region}`;
/** The desk of somebody who acts for no unit. */
export const deskOfPerson = (person: string): Desk => `person:${person}`;

/** The desk a unit of the plan has where nothing else says so: in its own region, else in the home region. */
export function usualDeskOf(plan: CheckedPlan, unit: string): { readonly desk: Desk; readonly unit: string; readonly region: RegionCode } {
  const region = plan.unitOfGovernment(unit).region ?? plan.regions.home;
  return { desk: deskOf(unit, region), unit, region };
}

/** What tells the seats of one person apart: desk, role, and in whose stead. */
export const seatName = ({ desk, role, behalfOf }: Seat): string => [desk, role, behalfOf ?? ""].join(" ").trim();

type Held = { readonly role: string; readonly unit: string | null; readonly region: RegionCode };

function seatOf(plan: CheckedPlan, person: string, held: Held, behalfOf: string | null): Seat {
  const duty = plan.roles.find(({ id }) => id === held.role)?.duty ?? "none";
  const desk = held.unit === null ? deskOfPerson(behalfOf ?? person) : deskOf(held.unit, held.region);
  return { person, role: held.role, duty: duty === "none" ? null : (duty as Duty), desk, unit: held.unit, region: held.region, behalfOf };
}

/** Everything somebody may act from today: their appointments, and those that were delegated to them. Nobody signed in has none. */
export function actorOf(plan: CheckedPlan, { signedIn }: Viewer): Actor {
  if (signedIn?.step !== "nothing") return { person: signedIn?.person.id ?? "", seats: [] };
  const person = signedIn.person.id;
  const delegated: readonly { readonly appointment: Held & { readonly person: string } }[] =
    "delegated" in signedIn ? (signedIn.delegated as readonly { readonly appointment: Held & { readonly person: string } }[]) : [];
  return {
    person,
    seats: [
      ...signedIn.appointments.map((held) => seatOf(plan, person, held, null)),
      ...delegated.map(({ appointment }) => seatOf(plan, person, appointment, appointment.person)),
    ],
  };
}
