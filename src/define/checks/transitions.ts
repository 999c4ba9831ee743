import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Plan } from "../words.ts";
import { idsOf, type Need, type Posting, type Telling, type Transition } from "../work.ts";
import { ofChildren } from "./children.ts";
import { decimal } from "./days.ts";
import { byId, label, ofCondition, ofField } from "./fields.ts";
import type { Ground } from "./ground.ts";
import { missing } from "./known.ts";
import { idsAmong, unknownAmong } from "./names.ts";
import { ofSpan } from "./spans.ts";

export function ofTransitions(ground: Ground): readonly Refusal[] {
  const { path, version } = ground;
  const named = version.transitions.map(({ name }) => ({ id: name }));
  return [...idsAmong("transition", `${path}/transitions`, named), ...version.transitions.flatMap((one) => ofTransition(ground, one))];
}

function ofTransition(ground: Ground, transition: Transition): readonly Refusal[] {
  const { states, transitions, deadlines, forms } = ground;
  const { name, from, to, form, keeps = [], needs = [], answers = [], notBy = [], moves } = transition;
  const path = `${ground.path}/transitions/${name}`;
  const own = byId(form === undefined ? [] : (forms.get(form)?.fields ?? []));
  return [
    ...label(path, transition),
    ...(name === "open" ? [faults.nameReserved({ path, name })] : []),
    ...unknownAmong("state", `${path}/from`, from, states),
    ...(to === "same" ? [] : unknownAmong("state", `${path}/to`, [to], states)),
    ...ofActors(ground, path, transition),
    ...(form === undefined ? [] : unknownAmong("form", `${path}/form`, [form], forms)),
    ...(form === undefined || forms.has(form) ? unknownAmong("field", `${path}/keeps`, keeps, own) : []),
    ...needs.flatMap((need, at) => ofNeed(ground, `${path}/needs/${at}`, need)),
    ...unknownAmong("deadline", `${path}/answers`, answers, deadlines),
    ...unknownAmong("transition", `${path}/notBy`, notBy, transitions),
    ...(moves ? unknownAmong("deadline", `${path}/moves`, idsOf(moves.deadline), deadlines) : []),
    ...(moves ? ofField(`${path}/moves`, moves.to, own, ["day"]) : []),
    ...(transition.posts ?? []).flatMap((posting, at) => ofPosting(ground, `${path}/posts/${at}`, posting, own)),
    ...ofTellings(ground, `${path}/tells`, transition.tells ?? []),
    ...ofChildren(ground, `${path}/opens`, transition.opens ?? [], new Map([...ground.fields, ...own])),
  ];
}

/** Somebody does it: parts of the procedure, or the clock at a moment of a deadline. */
function ofActors({ parts, version }: Ground, path: string, { by, from, name }: Transition): readonly Refusal[] {
  const nobody = from.length === 0 || by.length === 0 ? [faults.transitionByNobody({ path })] : [];
  if (by !== "clock") return [...nobody, ...unknownAmong("part", `${path}/by`, by, parts)];
  const rungs = version.deadlines.flatMap(({ rungs: moments = [] }) => moments);
  return [...nobody, ...(rungs.some(({ transition }) => transition === name) ? [] : [faults.clockTransitionUnused({ path })])];
}

/**
 * Guards that procedures name and nobody provides: asked once the rooms are joined, for only then are their names known.
 * @param provided  names the rooms provide
 */
export const unprovidedGuards = ({ procedures }: Pick<Plan, "procedures">, provided: readonly string[]): readonly Refusal[] =>
  procedures.flatMap(({ id, versions }) =>
    versions.flatMap((version, at) =>
      version.transitions.flatMap((one) =>
        (one.guards ?? [])
          .filter((name) => !provided.includes(name))
          .map((name) => faults.guardUnknown({ path: `procedures/${id}/versions/${at}/transitions/${one.name}/guards`, name })),
      ),
    ),
  );

function ofNeed({ parts, transitions, deadlines, fields, plan }: Ground, path: string, need: Need): readonly Refusal[] {
  switch (need.kind) {
    case "signed":
      return unknownAmong("part", path, [need.part], parts);
    case "children-final":
    case "children-none":
      return unknownAmong(
        "procedure",
        path,
        need.procedure === undefined ? [] : [need.procedure],
        new Set(plan.procedures.map(({ id }) => id)),
      );
    case "field-is":
      return ofCondition(path, need, fields);
    case "at-most":
      return unknownAmong("transition", path, [need.transition], transitions);
    case "owed":
      return unknownAmong("transition", path, [need.for, need.by], transitions);
    case "answered":
    case "in-time":
      return unknownAmong("deadline", path, idsOf(need.deadline), deadlines);
    case "waited":
      return ofSpan(path, need.span);
    case "unopened":
      return [];
  }
}

/** Accounts, their dimensions and values exist; amounts are figures, or fields that hold them. */
function ofPosting(ground: Ground, path: string, posting: Posting, own: Ground["fields"]): readonly Refusal[] {
  const { plan, known, fields, parts } = ground;
  const { account: id, amount, dims = {}, regionOf } = posting;
  const account = plan.accounts.find((one) => one.id === id);
  const readable = new Map([...fields, ...own]);
  return [
    ...missing(known, "account", path, [id]),
    ...(typeof amount === "string" ? decimal(path, amount) : ofField(path, amount.field, readable, ["decimal", "whole"])),
    ...unknownAmong("part", path, regionOf === undefined ? [] : [regionOf], parts),
    ...Object.entries(dims).flatMap(([name, value]) => {
      const dim = account?.dims.find((one) => one.id === name);
      if (account && !dim) return [faults.unknownReference({ path, id: name, kind: "dimension" })];
      if (typeof value !== "string") return unknownAmong("field", path, [value.field], readable);
      return dim ? unknownAmong("value", path, [value], new Set(dim.values.map((one) => one.id))) : [];
    }),
  ];
}

/** Notices go to parts that are there, and within them to roles that the part has. */
export const ofTellings = ({ parts, plan }: Ground, path: string, tells: readonly Telling[]): readonly Refusal[] =>
  tells.flatMap(({ notice, part, roles = [] }, at) => [
    ...unknownAmong("notice", `${path}/${at}`, [notice], new Set(plan.notices.map(({ id }) => id))),
    ...unknownAmong("part", `${path}/${at}`, [part], parts),
    ...(parts.has(part) ? unknownAmong("role", `${path}/${at}`, roles, new Set(parts.get(part)?.roles)) : []),
  ]);
