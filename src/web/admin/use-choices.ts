import { useQuery } from "@tanstack/react-query";
import type { Answer } from "#contract";
import { ask } from "../api.ts";

export type Choices = Answer<"adminChoices">;

/** Roles, units and regions an appointment is made of. */
export const useChoices = (): Choices | undefined =>
  useQuery({ queryKey: ["admin-choices"], queryFn: ({ signal }) => ask("adminChoices", {}, {}, signal), staleTime: 3_600_000 }).data;
