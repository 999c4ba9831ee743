import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import { label } from "./fields.ts";
import type { Ground } from "./ground.ts";
import { idsAmong, unknownAmong } from "./names.ts";

/** Every state can be reached from the start, and from every one an end can be reached, by people or the clock. */
export function ofStates(ground: Ground): readonly Refusal[] {
  const { path, version, states } = ground;
  const place = (id: string): string => `${path}/states/${id}`;
  return [
    ...idsAmong("state", `${path}/states`, version.states),
    ...version.states.flatMap((state) => label(place(state.id), state)),
    ...unknownAmong("state", `${path}/start`, [version.start], states),
    ...(version.states.some(({ final }) => final) ? walked(ground) : [faults.noFinalState({ path: `${path}/states` })]),
    ...frozen(ground),
  ];
}

function walked({ path, version, states }: Ground): readonly Refusal[] {
  if (!states.has(version.start)) return [];
  const steps = version.transitions.flatMap(({ from, to }) => (to === "same" ? [] : from.map((state) => [state, to] as const)));
  const reached = spread([version.start], steps);
  const ends = version.states.filter(({ final }) => final).map(({ id }) => id);
  const ending = spread(
    ends,
    steps.map(([from, to]) => [to, from] as const),
  );
  return version.states.flatMap(({ id }) => {
    const place = `${path}/states/${id}`;
    if (!reached.has(id)) return [faults.stateUnreachable({ path: place, state: id })];
    return ending.has(id) ? [] : [faults.stateStuck({ path: place, state: id })];
  });
}

/** Everything that can be come to from some states by steps from one to another. */
function spread(from: readonly string[], steps: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const found = new Set(from);
  const left = [...from];
  for (let state = left.pop(); state !== undefined; state = left.pop())
    for (const [at, to] of steps) {
      if (at !== state || found.has(to)) continue;
      found.add(to);
      left.push(to);
    }
  return found;
}

/** Clocks are stopped on a basis that is written down. */
const frozen = ({ path, version, states }: Ground): readonly Refusal[] =>
  version.transitions
    .filter(({ to, form, from }) => states.get(to)?.frozen && !from.includes(to) && form === undefined)
    .map(({ name, to }) => faults.frozenWithoutBasis({ path: `${path}/transitions/${name}`, state: to }));
