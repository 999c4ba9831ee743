import { createHash } from "node:crypto";
import type { CheckedPlan } from "#define";
import { extensions, type Format, figureRows, file, formats, mediaTypes } from "#download";
import type { Figures, Question } from "#ledger";

/** A file of the open data: the whole set, or one theme, in one format. */
export type OpenFile = { readonly set: string; readonly format: Format; readonly name: string };

const whole = "all";
export const setsOf = (plan: CheckedPlan): readonly string[] => [whole, ...plan.themes.map((t) => t.id)];
export const isWhole = (set: string): boolean => set === whole;
export const fileOf = (set: string, format: Format): OpenFile => ({ set, format, name: `${set}.${extensions[format]}` });

/** By its name in the address; undefined where there is none such. */
export const findFile = (plan: CheckedPlan, name: string): OpenFile | undefined =>
  setsOf(plan)
    .flatMap((set) => formats.map((format) => fileOf(set, format)))
    .find((f) => f.name === name);

export const mediaTypeOf = ({ format }: OpenFile): string => mediaTypes[format];

/** The file's bytes, from the same rows as every download. */
export function bytesOf(plan: CheckedPlan, figures: Figures, question: Question, { set, format }: OpenFile): Uint8Array<ArrayBuffer> {
  const indicators = plan.indicators.filter((i) => isWhole(set) || i.theme === set);
  const encoder = new TextEncoder();
  const chunks = [...file(format, figureRows(plan, figures, question, { indicators }))];
  const parts = chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A line of `SHA256SUMS`, as `sha256sum -c` reads it. */
export const sumLine = (name: string, bytes: Uint8Array): string => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
