import { useQuery } from "@tanstack/react-query";
import { ask } from "../api.ts";
import { useProcedures } from "../work/list/use-list.ts";
import { workKey } from "../work/use-work.ts";

/** Sheets of a matter, the newest first. */
export const useSheets = (matter: string) =>
  useQuery({ queryKey: [workKey, "sheets", matter], queryFn: ({ signal }) => ask("supervisionSheets", {}, { matter }, signal) });

export const useSheet = (id: string) =>
  useQuery({ queryKey: [workKey, "sheet", id], queryFn: ({ signal }) => ask("supervisionSheet", { id }, {}, signal) });

export const useAllowances = (year: string | undefined) =>
  useQuery({
    queryKey: [workKey, "allowances", year],
    queryFn: ({ signal }) => ask("inspectionAllowances", {}, year === undefined ? {} : { year }, signal),
  });

export const useLookBacks = () =>
  useQuery({ queryKey: [workKey, "look-backs"], queryFn: ({ signal }) => ask("lookBacks", {}, {}, signal) });

/** Whether somebody may open a kind of matter; undefined until it is known. */
export function useMayOpen(procedure: string): boolean | undefined {
  const { data } = useProcedures();
  return data?.some(({ id, mayOpen }) => id === procedure && mayOpen);
}
