import { type Result, refuse } from "#kernel";
import type { Parts } from "../parts.ts";
import { refusals as signInRefusals } from "../refusals.ts";
import { deskOfAppointment } from "../scope.ts";
import type { Access, HandedOver, Viewer } from "../types.ts";
import { recordsOf } from "./acting.ts";
import { handOver } from "./hand-over.ts";
import { appointmentsOfAll, peopleAt } from "./person-rows.ts";

/** Desks of the units somebody looks after today, by a post of their own or one delegated to them. */
function managedDesks({ plan }: Parts, { signedIn }: Viewer): readonly string[] {
  if (signedIn?.step !== "nothing") return [];
  const held = [...signedIn.appointments, ...signedIn.delegated.map(({ appointment }) => appointment)];
  const managing = held.filter(({ role, unit }) => unit !== null && plan.roles.find(({ id }) => id === role)?.handsOver);
  return [...new Set(managing.map(deskOfAppointment))];
}

/** @see Access.managing */
export function managingBy(parts: Parts): Access["managing"] {
  const { store } = parts;
  return {
    people: async (viewer) => {
      const desks = managedDesks(parts, viewer);
      if (desks.length === 0) return null;
      return store.snapshot(async (reader) => {
        const people = await peopleAt(reader, desks, store.today());
        const appointments = await appointmentsOfAll(
          reader,
          people.map(({ id }) => id),
        );
        return recordsOf(parts, reader, people, appointments);
      });
    },
    handOver: async (viewer, given, dryRun): Promise<Result<HandedOver>> =>
      viewer.signedIn
        ? handOver({ ...parts, actor: viewer.signedIn.person.id }, given, dryRun, managedDesks(parts, viewer))
        : refuse(signInRefusals.signedOut({})),
  };
}
