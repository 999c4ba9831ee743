import { useSession } from "../../shell/session.tsx";

/** Who acts here, as keys of acts tell people apart: by their appointments. */
export function useMe(): string {
  const person = useSession()?.person;
  return person ? `${person.name} ${person.roles.map(({ id }) => id).join(" ")}` : "";
}
