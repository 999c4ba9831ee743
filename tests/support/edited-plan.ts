import { compilePlan, type Plan } from "#define";
import type { Refusal } from "#kernel";
import { toy } from "#plan/toy";

type Node = Record<string, unknown>;
/** What is written where: members by name, items by id, code, name or place (`+` adds one); `undefined` takes a member out. */
export type Edits = Readonly<Record<string, unknown>>;

const child = (node: unknown, step: string): unknown =>
  Array.isArray(node)
    ? node.find((item: Node, at) => item.id === step || item.code === step || item.name === step || String(at) === step)
    : (node as Node)[step];

/** The example plan with some edits. */
export function edited(edits: Edits): Plan {
  const plan: unknown = structuredClone(toy);
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split(" ");
    const last = steps.pop() ?? "";
    const node = steps.reduce(child, plan);
    if (Array.isArray(node)) node.splice(last === "+" ? node.length : node.indexOf(child(node, last)), last === "+" ? 0 : 1, value);
    else (node as Node)[last] = value;
  }
  return plan as Plan;
}

/** Every fault of the example plan with some edits. */
export function faultsOf(edits: Edits): readonly Refusal[] {
  const answer = compilePlan(edited(edits));
  return answer.ok ? [] : answer.refusals;
}
