import type { CheckedPlan } from "#define";
import { clockText, isDay, type Refusal } from "#kernel";
import { endOf, type GuardFacts, type Guards } from "#procedure";
import type { Store } from "#store";
import { isPortPerson } from "../port/actor.ts";
import { numberAnsweredThere } from "../port/binding.ts";
import { refusals } from "./refusals.ts";

export type TaskParts = { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan };

/** What a matter under supervision may arise from; nothing is an orphan. */
const sources: ReadonlySet<string> = new Set([
  "clause",
  "meeting",
  "instruction",
  "alert",
  "help-request",
  "consultation",
  "commitment",
  "key-task",
  "indicator",
  "target",
  "inspection",
  "look-back",
  "matter",
]);

function hasSource({ plan }: TaskParts, { snapshot: { matter } }: GuardFacts): readonly Refusal[] {
  const { kind, id } = matter.origin;
  if (!sources.has(kind) || id.trim() === "") return [refusals.noSource({})];
  return kind === "clause" && plan.findClause(id) === undefined ? [refusals.noSuchClause({ clause: id })] : [];
}

/** The day asked for lies after every result that is still due. */
function isLater({ snapshot, input, transition }: GuardFacts): readonly Refusal[] {
  const { until } = input;
  if (typeof until !== "string" || !isDay(until)) return [];
  const asked = (transition.needs ?? []).flatMap((need) => (need.kind === "in-time" ? need.deadline : []));
  const running = snapshot.clocks.find(({ name, state }) => state === "running" && asked.includes(name));
  return running && endOf(until) <= running.dueAt ? [refusals.notLater({ due: clockText(running.dueAt) })] : [];
}

/** A matter bound to a number of the provincial system is answered in one place; what comes from there comes by the exchange alone. */
async function isAnsweredHere({ store }: TaskParts, { snapshot: { matter }, seat }: GuardFacts): Promise<readonly Refusal[]> {
  if (isPortPerson(seat?.person)) return [];
  const number = await numberAnsweredThere(store, [matter.id, matter.root]);
  return number === undefined ? [] : [refusals.answeredThere({ number })];
}

/** Guards of matters under supervision. */
export function taskGuards(parts: TaskParts): Guards {
  return {
    "supervision-has-source": (facts) => hasSource(parts, facts),
    "supervision-later-day": isLater,
    "supervision-answered-here": (facts) => isAnsweredHere(parts, facts),
  };
}
