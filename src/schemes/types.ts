import type { Answer, Body } from "#contract";
import type { CheckedPlan, SchemeSubject } from "#define";
import type { Day, Result } from "#kernel";
import type { Figures } from "#ledger";
import type { Actor } from "#procedure";
import type { Collected } from "./ground/collected.ts";
import type { SchemeBasis } from "./live/basis.ts";

/** The plan, all figures at one cut, and the time asked about. */
export type SchemeContext = {
  readonly plan: CheckedPlan;
  readonly figures: Figures;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly today: Day;
  /** The register and what was collected, at the cut of the figures; what the plan brings along where absent. */
  readonly collected?: Collected;
};
/** Which scheme, which period of it, and which of its texts; the newest with a result, and the one in force, where nothing is said. */
export type Which = { readonly id: string; readonly period?: string | undefined; readonly text?: string | undefined };
export type Named = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Composite indices over the ledger's figures: what holds, what is drafted, what stakeholders weigh, what is adopted. */
export type Schemes = {
  readonly list: (context: SchemeContext, actor: Actor) => Promise<Result<Answer<"schemes">>>;
  readonly choices: (context: SchemeContext, subject: SchemeSubject | undefined) => Promise<Result<Answer<"schemeChoices">>>;
  /** @refuses schemes/unknownScheme, schemes/unknownText — as all below */
  readonly scheme: (context: SchemeContext, actor: Actor, which: Which) => Promise<Result<Answer<"scheme">>>;
  /** What differs between two texts of a scheme, by their checksums. */
  readonly difference: (context: SchemeContext, id: string, from: string, to: string) => Promise<Result<Answer<"schemeDifference">>>;
  readonly result: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeResult">>>;
  readonly data: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeData">>>;
  readonly coherence: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeCoherence">>>;
  readonly comparison: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeComparison">>>;
  readonly trends: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeTrends">>>;
  /** All that the result follows from, for whoever computes it again. */
  readonly basis: (context: SchemeContext, which: Which) => Promise<Result<SchemeBasis>>;
  readonly uncertainty: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeUncertainty">>>;
  readonly audit: (context: SchemeContext, which: Which) => Promise<Result<Answer<"schemeAudit">>>;
  readonly unit: (context: SchemeContext, which: Which, unit: string) => Promise<Result<Answer<"schemeUnit">>>;
  readonly unitUncertainty: (context: SchemeContext, which: Which, unit: string) => Promise<Result<Answer<"schemeUnitUncertainty">>>;
  readonly lift: (context: SchemeContext, which: Which, unit: string, aim: Body<"schemeLift">) => Promise<Result<Answer<"schemeLift">>>;
  readonly preview: (context: SchemeContext, given: Body<"previewScheme">) => Promise<Result<Answer<"previewScheme">>>;
  readonly tryText: (context: SchemeContext, actor: Actor, given: Body<"trySchemeText">) => Promise<Result<Answer<"trySchemeText">>>;
  readonly drafts: (actor: Actor, named: Named) => Promise<Result<Answer<"schemeDrafts">>>;
  readonly begin: (context: SchemeContext, actor: Actor, given: Body<"beginSchemeDraft">) => Promise<Result<Answer<"beginSchemeDraft">>>;
  readonly draft: (context: SchemeContext, actor: Actor, draft: string, named: Named) => Promise<Result<Answer<"schemeDraft">>>;
  readonly save: (
    context: SchemeContext,
    actor: Actor,
    draft: string,
    given: Body<"saveSchemeDraft">,
  ) => Promise<Result<Answer<"saveSchemeDraft">>>;
  readonly text: (draft: string, revision: number, named: Named) => Promise<Result<Answer<"schemeDraftText">>>;
  readonly compare: (context: SchemeContext, draft: string, from: string, to: string) => Promise<Result<Answer<"schemeDraftComparison">>>;
  readonly effect: (context: SchemeContext, draft: string) => Promise<Result<Answer<"schemeDraftEffect">>>;
  /** As kept with the proposal; worked out anew while the text is still drafted. */
  readonly draftAudit: (context: SchemeContext, draft: string) => Promise<Result<Answer<"schemeDraftAudit">>>;
  readonly propose: (
    context: SchemeContext,
    actor: Actor,
    draft: string,
    given: Body<"proposeScheme">,
  ) => Promise<Result<Answer<"proposeScheme">>>;
  readonly adopt: (actor: Actor, draft: string, given: Body<"adoptScheme">) => Promise<Result<Answer<"adoptScheme">>>;
  readonly sendBack: (actor: Actor, draft: string, given: Body<"returnScheme">) => Promise<Result<Answer<"returnScheme">>>;
  readonly beginBallot: (actor: Actor, draft: string, given: Body<"beginBallot">) => Promise<Result<Answer<"beginBallot">>>;
  readonly closeBallot: (actor: Actor, ballot: string) => Promise<Result<Answer<"closeBallot">>>;
  readonly votes: (context: SchemeContext, actor: Actor, ballot: string, named: Named) => Promise<Result<Answer<"schemeVotes">>>;
  readonly ballot: (actor: Actor, ballot: string) => Promise<Result<Answer<"ballot">>>;
  readonly vote: (actor: Actor, ballot: string, given: Body<"castVote">) => Promise<Result<Answer<"castVote">>>;
};
