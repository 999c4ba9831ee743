import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Answer } from "#contract";
import { act, ask } from "../api.ts";
import { kept } from "./use-preference.ts";

export type Session = Answer<"session">;

/** Who is signed in, what they may see, and in which mode the platform runs; undefined until it is known. */
export function useSession(): Session | undefined {
  return useQuery({ queryKey: ["session"], queryFn: ({ signal }) => ask("session", {}, {}, signal) }).data;
}

/** Joins what a person keeps to the platform's copy for as long as somebody is signed in. */
export function KeepWithSession() {
  const signedIn = useSession()?.person != null;
  useEffect(() => {
    if (!signedIn) return;
    void kept.join({
      read: async () => (await ask("preferences", {}, {})).preferences,
      write: (name, value) => act("keepPreference", {}, { name, value: JSON.parse(JSON.stringify(value)) }),
    });
    return () => kept.leave();
  }, [signedIn]);
  return null;
}
