import type { Answer, Body, Query } from "#contract";
import type { CheckedPlan, Label, RegisteredSubject, SchemeSubject } from "#define";
import type { Day, Decimal, RegionCode, Result } from "#kernel";
import type { Figures } from "#ledger";
import type { Actor } from "#procedure";
import type { HeldFigure } from "./sheet/holding.ts";

/** The plan, all figures at one cut, and the time asked about. */
export type CollectContext = {
  readonly plan: CheckedPlan;
  readonly figures: Figures;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly today: Day;
};

/** What evaluation reads: the register and the figures that hold, at the cut of some published figures. */
export type CollectedWorld = {
  readonly units: (
    subject: RegisteredSubject,
    moment: { readonly asOf: Day; readonly knownAt: Day | null },
  ) => readonly { readonly id: string; readonly label: Label; readonly short: Label; readonly region: RegionCode }[];
  readonly unit: (
    id: string,
  ) => { readonly id: string; readonly label: Label; readonly short: Label; readonly region: RegionCode } | undefined;
  readonly figures: (
    subject: SchemeSubject,
    knownAt: Day | null,
  ) => {
    readonly all: () => Iterable<HeldFigure>;
    readonly find: (leaf: string, unit: string, period: string) => HeldFigure | undefined;
  };
};
/** A table to fill in: a line for each unit and leaf. */
export type TemplateTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Decimal | null)[])[];
};
type Asked = { readonly scheme: string };

export type Collecting = {
  readonly world: (figures: Figures) => Promise<CollectedWorld>;
  readonly register: (
    context: CollectContext,
    actor: Actor,
    kind: Query<"unitRegister">["kind"],
  ) => Promise<Result<Answer<"unitRegister">>>;
  /** @refuses collect/unknownScheme — as all below that name a scheme */
  readonly page: (
    context: CollectContext,
    actor: Actor,
    asked: Asked & { readonly period?: string | undefined },
  ) => Promise<Result<Answer<"collection">>>;
  /** @refuses collect/withheld, for whoever neither keeps the figure nor evaluates */
  readonly history: (
    context: CollectContext,
    actor: Actor,
    asked: Asked & Pick<Query<"collectedCell">, "leaf" | "unit" | "period">,
  ) => Promise<Result<Answer<"collectedCell">>>;
  /** Checks the whole sheet, keeps it and hands it in; what stands against it comes back at once and nothing is kept. */
  readonly handIn: (
    context: CollectContext,
    actor: Actor,
    given: Asked & Body<"handInCollected">,
  ) => Promise<Result<Answer<"handInCollected">>>;
  /** @refuses collect/unknownSheet */
  readonly sheet: (context: CollectContext, matter: string) => Promise<Result<Answer<"collectedSheet">>>;
  readonly template: (
    context: CollectContext,
    actor: Actor,
    asked: Asked & { readonly period: string; readonly keeper: string; readonly language: keyof Label },
  ) => Promise<Result<TemplateTable>>;
  /** Cells of a filled-in template, with everything that is wrong with it. */
  readonly read: (
    context: CollectContext,
    asked: Asked & { readonly period: string; readonly keeper: string },
    rows: readonly (readonly unknown[])[],
  ) => Promise<Result<Answer<"readCollected">>>;
};
