import { useMutation, useQuery } from "@tanstack/react-query";
import type { Body } from "#contract";
import { act, ask } from "../api.ts";
import { workKey } from "../work/use-work.ts";

/** The number a matter has in the province's own system. */
export const useBinding = (matter: string) =>
  useQuery({ queryKey: [workKey, "binding", matter], queryFn: ({ signal }) => ask("matterBinding", {}, { matter }, signal) });

export const useBind = (onSuccess: () => void) =>
  useMutation({ mutationFn: (body: Body<"bindMatter">) => act("bindMatter", {}, body), onSuccess });
export const useEndBinding = (onSuccess: () => void) =>
  useMutation({ mutationFn: (body: Body<"unbindMatter">) => act("unbindMatter", {}, body), onSuccess });

export const usePortDesk = () =>
  useQuery({ queryKey: [workKey, "port"], queryFn: ({ signal }) => ask("portDesk", {}, {}, signal), refetchOnWindowFocus: true });
