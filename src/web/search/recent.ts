import { useCallback } from "react";
import { usePreference } from "../shell/use-preference.ts";
import type { FoundHit } from "./use-search.ts";

type Recent = Pick<FoundHit, "id" | "title" | "note" | "path">;
const most = 6;
const nothing: readonly Recent[] = [];

const isText = (value: unknown): value is string => typeof value === "string";
const isLabel = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "zh" in value && isText(value.zh) && "en" in value && isText(value.en);
const isRecent = (value: unknown): value is Recent =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  isText(value.id) &&
  "path" in value &&
  isText(value.path) &&
  value.path.startsWith("/") &&
  !value.path.startsWith("//") &&
  "title" in value &&
  isLabel(value.title) &&
  "note" in value &&
  (value.note === null || isLabel(value.note));
const areRecent = (value: unknown): value is readonly Recent[] => Array.isArray(value) && value.every(isRecent);

/** What was found and opened last, newest first, for the next time nothing is typed yet. */
export function useRecent(): readonly [readonly FoundHit[], (hit: FoundHit) => void] {
  const [recent, keep] = usePreference("search.recent", nothing, areRecent);
  const add = useCallback(
    ({ id, title, note, path }: FoundHit) => keep([{ id, title, note, path }, ...recent.filter((one) => one.id !== id)].slice(0, most)),
    [recent, keep],
  );
  return [recent.map((one) => ({ ...one, way: "words", marks: { zh: [], en: [] } })), add];
}
