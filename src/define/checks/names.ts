import type { Refusal } from "#kernel";
import { faults, type Kind } from "../faults.ts";

export const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Fields are members of what is filled in, so they may be written as members are: `longTermNodes`. */
const member = /^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/;

/** Ids that stand among each other are well-formed and one of a kind. */
export function idsAmong(
  kind: Kind,
  path: string,
  list: readonly { readonly id: string }[],
  as: "field" | "choice" | "plain" = "plain",
): readonly Refusal[] {
  const pattern = as === "plain" ? kebab : member;
  const ids = list.map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => [
    ...(pattern.test(id) ? [] : [faults.idMalformed({ path: `${path}/${id}`, id })]),
    ...(ids.indexOf(id) === ids.lastIndexOf(id) ? [] : [faults.idTwice({ path: `${path}/${id}`, id, kind })]),
  ]);
}

/** One fault for each id that is not among those that may be named. */
export const unknownAmong = (kind: Kind, path: string, ids: readonly string[], known: { has(id: string): boolean }): readonly Refusal[] =>
  ids.filter((id) => !known.has(id)).map((id) => faults.unknownReference({ path, id, kind }));
