import type { CheckedPlan } from "#define";
import type { Reader } from "#store";
import { rulesOf } from "../decide/rules.ts";
import type { Rules, Snapshot } from "../types.ts";
import { childrenOf, clocksOf, doneByOf, type MatterRow, matterById, partiesOf } from "./read-rows.ts";

export type Loaded = { readonly rules: Rules; readonly snapshot: Snapshot };

/** A matter with all that a step is decided from. */
export async function load(reader: Reader, plan: CheckedPlan, id: string): Promise<Loaded | undefined> {
  const row = await matterById(reader, id);
  return row && loadFrom(reader, plan, row);
}

async function loadFrom(reader: Reader, plan: CheckedPlan, { duties: own, ...matter }: MatterRow): Promise<Loaded> {
  const rules = rulesOf(plan, matter.procedure, matter.version);
  const root = matter.root === matter.id ? undefined : await matterById(reader, matter.root);
  const asksWho = rules.version.transitions.some(({ notBy }) => notBy !== undefined);
  const snapshot: Snapshot = {
    matter,
    parties: await partiesOf(reader, matter.subject, matter.id),
    clocks: await clocksOf(reader, matter.id),
    children: await childrenOf(reader, plan, matter),
    duties: root ? root.duties : own,
    doneBy: asksWho ? await doneByOf(reader, matter.subject, matter.id) : [],
  };
  return { rules, snapshot };
}
