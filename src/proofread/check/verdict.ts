import type { Indicator } from "#define";
import type { Label, RegionCode } from "#kernel";
import type { ReadingFigure } from "#ledger";
import type { ReadingContext } from "#monitor";
import type { Question } from "../read/questions.ts";
import type { Claim, Mark } from "../types.ts";

/** How one number stands, before it is put into the answer's shape. */
export type Verdict = {
  readonly mark: Mark;
  readonly claim: Claim;
  readonly indicator: Indicator | null;
  readonly region: RegionCode | null;
  readonly period: string | null;
  readonly right: Label | null;
  readonly why: Label;
  /** The figure to cite. */
  readonly reading: ReadingFigure | null;
};

export type Case = { readonly context: ReadingContext; readonly q: Question };

export const verdict = (
  q: Question,
  mark: Mark,
  indicator: Indicator | null,
  why: Label,
  more: Partial<Pick<Verdict, "claim" | "period" | "right" | "reading" | "region">> = {},
): Verdict => ({
  mark,
  claim: q.meant.claim,
  indicator,
  region: q.region,
  period: q.period,
  right: null,
  reading: null,
  why,
  ...more,
});
