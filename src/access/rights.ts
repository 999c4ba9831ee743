import type { CheckedPlan, ProcedureVersion } from "#define";

/** Which roles may do what in a procedure, by which parts of a matter; `open` stands for opening one. */
export type ActRight = {
  readonly procedure: string;
  readonly version: string;
  readonly transition: string;
  /** Done by the clock alone. */
  readonly clock: boolean;
  /** Parts by role; whoever has none of them may not. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
};

function rightsOfVersion(procedure: string, version: ProcedureVersion): readonly ActRight[] {
  const opening = { procedure, version: version.from, transition: "open", clock: false };
  const opens = new Map(version.opensBy.map((role) => [role, ["open"]] as const));
  return [
    { ...opening, parts: opens },
    ...version.transitions.map(({ name, by }) => {
      const parts = new Map<string, string[]>();
      for (const part of by === "clock" ? [] : version.parts.filter(({ id }) => by.includes(id)))
        for (const role of part.roles) parts.set(role, [...(parts.get(role) ?? []), part.id]);
      return { procedure, version: version.from, transition: name, clock: by === "clock", parts };
    }),
  ];
}

/** Every act of every procedure and version of a plan, with who may; read from the definitions and from nothing else. */
export const rightsOf = ({ procedures }: Pick<CheckedPlan, "procedures">): readonly ActRight[] =>
  procedures.flatMap(({ id, versions }) => versions.flatMap((version) => rightsOfVersion(id, version)));
