import type { CheckedPlan, ProcedureVersion } from "#define";
import type { Day, Instant, Label } from "#kernel";
import { type Light, lightAnswer } from "#procedure";
import type { TaskMatter } from "../rows.ts";

/** What answers are worded with: names of people are looked up by whoever asks. */
export type Words = { readonly plan: CheckedPlan; readonly today: Day; readonly names: ReadonlyMap<string, string> };

export function versionOf(plan: CheckedPlan, procedure: string, version: Day): ProcedureVersion {
  const { versions } = plan.procedure(procedure);
  return versions.find(({ from }) => from === version) ?? versions[0];
}

export function stateOf(plan: CheckedPlan, of: { readonly procedure: string; readonly version: Day; readonly state: string }) {
  const state = versionOf(plan, of.procedure, of.version).states.find(({ id }) => id === of.state);
  return { label: state?.label ?? { zh: of.state, en: of.state }, final: state?.final ?? null };
}

type Lit = Pick<TaskMatter, "procedure" | "version" | "light" | "lightWhy" | "dueAt">;
export function saidLight({ plan, today }: Words, { procedure, version, light, lightWhy, dueAt }: Lit) {
  const lit = { colour: light, rule: lightWhy.rule, since: lightWhy.since as Instant, facts: lightWhy.facts ?? {} } as Light;
  return lightAnswer(lit, { version: versionOf(plan, procedure, version), dueAt, today });
}

export const unitNamed = (plan: CheckedPlan, id: string): { readonly id: string; readonly label: Label; readonly short: Label } | null => {
  const unit = plan.units.find((one) => one.id === id);
  return unit ? { id, label: unit.label, short: unit.short } : null;
};

/** A text people wrote, in both languages: where no English was given the Chinese stands in its place. */
export const both = (zh: string, en = ""): Label => ({ zh, en: en.trim() === "" ? zh : en });
