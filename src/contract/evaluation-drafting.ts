import { z } from "zod";
import { schemeBody, schemeSubject } from "./evaluation-body.ts";
import * as drafts from "./evaluation-drafts.ts";
import { paperSheet } from "./paper-answers.ts";
import { acting, none, readingNow } from "./route.ts";

const draft = z.object({ draft: z.string() });
const ballot = z.object({ ballot: z.string() });
const day = z.iso.date();
const key = z.string().min(8).max(80);
const note = z.string().max(600);
const text = z.string().max(8).describe("a revision, or in-force");
/** A tree of some hundred nodes with words in two languages. */
const large = { bodyLimit: 400_000 } as const;

const tried = z.object({ body: schemeBody, asOf: day.optional(), knownAt: day.optional(), period: z.string().max(20).optional() });

/** Schemes as they are drafted on screen, votes on their weights, and their adoption by two persons. */
export const draftingRoutes = {
  previewScheme: {
    ...acting(
      "POST",
      "/api/evaluation/preview",
      { zh: "试算方案", en: "Try a text of a scheme" },
      "evaluate",
      none,
      tried,
      drafts.schemePreview,
    ),
    ...large,
  },
  trySchemeText: {
    ...acting(
      "POST",
      "/api/evaluation/trials",
      { zh: "试算方案的位次区间（计入试算数）", en: "Rank intervals of a text being tried; it counts" },
      "evaluate",
      none,
      tried.extend({ draft: z.string().max(60).optional().describe("the draft it is tried in and counted for") }),
      drafts.schemeTrial,
    ),
    ...large,
  },
  schemeDrafts: readingNow(
    "/api/evaluation/drafts",
    { zh: "编制中的评价方案", en: "Schemes being drafted" },
    "evaluate",
    none,
    none,
    drafts.schemeDraftList,
  ),
  beginSchemeDraft: acting(
    "POST",
    "/api/evaluation/drafts",
    { zh: "新编评价方案", en: "Begin a scheme" },
    "evaluate",
    none,
    z.object({
      start: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("empty"), subject: schemeSubject }),
        z.object({
          kind: z.literal("scheme"),
          id: z.string().max(60),
          next: z.boolean().describe("a new version; else a scheme of its own"),
        }),
      ]),
      label: z.object({ zh: z.string().min(2).max(60), en: z.string().min(2).max(120) }),
      key,
    }),
    drafts.savedScheme,
  ),
  schemeDraft: readingNow(
    "/api/evaluation/drafts/{draft}",
    { zh: "一份方案草稿", en: "A draft of a scheme" },
    "evaluate",
    draft,
    none,
    drafts.schemeDraftAnswer,
  ),
  saveSchemeDraft: {
    ...acting(
      "POST",
      "/api/evaluation/drafts/{draft}",
      { zh: "保存方案草稿", en: "Save a draft" },
      "evaluate",
      draft,
      z.object({ body: schemeBody, base: z.number().int(), says: note }),
      drafts.savedScheme,
    ),
    ...large,
  },
  schemeDraftText: readingNow(
    "/api/evaluation/drafts/{draft}/revisions/{revision}",
    { zh: "方案草稿的一次保存", en: "A saved text of a draft" },
    "evaluate",
    draft.extend({ revision: z.string().regex(/^\d{1,5}$/) }),
    none,
    z.object({ revision: drafts.schemeDraftRevision, body: schemeBody }),
  ),
  schemeDraftComparison: readingNow(
    "/api/evaluation/drafts/{draft}/comparison",
    { zh: "方案草稿比较", en: "Two texts compared" },
    "evaluate",
    draft,
    z.object({ from: text, to: text }),
    drafts.schemeDifference,
  ),
  schemeDraftEffect: readingNow(
    "/api/evaluation/drafts/{draft}/effect",
    { zh: "对历年位次的影响", en: "Effect on the ranks of past periods" },
    "evaluate",
    draft,
    none,
    drafts.rankEffect,
  ),
  schemeDraftAudit: readingNow(
    "/api/evaluation/drafts/{draft}/audit",
    { zh: "方案草稿十步审查", en: "Ten-step audit of a draft" },
    "evaluate",
    draft,
    none,
    z.object({ kept: z.boolean().describe("as it was kept with the proposal, or worked out now"), sheet: paperSheet }),
  ),
  proposeScheme: acting(
    "POST",
    "/api/evaluation/drafts/{draft}/proposal",
    { zh: "提请审定方案", en: "Propose a scheme" },
    "evaluate",
    draft,
    z.object({ checksum: z.string(), revision: z.number().int(), key, note }),
    drafts.schemeDraftOutcome,
  ),
  adoptScheme: acting(
    "POST",
    "/api/evaluation/drafts/{draft}/adoption",
    { zh: "审定方案", en: "Adopt a scheme" },
    "evaluate",
    draft,
    z.object({ checksum: z.string(), from: day, revision: z.number().int(), key, note }),
    drafts.schemeDraftOutcome,
  ),
  returnScheme: acting(
    "POST",
    "/api/evaluation/drafts/{draft}/return",
    { zh: "退回修改", en: "Return a scheme" },
    "evaluate",
    draft,
    z.object({ revision: z.number().int(), key, reason: z.string().min(2).max(600) }),
    drafts.schemeDraftOutcome,
  ),
  beginBallot: acting(
    "POST",
    "/api/evaluation/drafts/{draft}/ballots",
    { zh: "发起权重征询", en: "Ask stakeholders for weights" },
    "evaluate",
    draft,
    z.object({ kind: z.enum(["points", "pairs"]), until: day, says: note }),
    z.object({ id: z.string() }),
  ),
  closeBallot: acting(
    "POST",
    "/api/evaluation/ballots/{ballot}/closing",
    { zh: "结束权重征询", en: "Close a vote" },
    "evaluate",
    ballot,
    none,
    z.object({ id: z.string() }),
  ),
  schemeVotes: readingNow(
    "/api/evaluation/ballots/{ballot}/votes",
    { zh: "权重征询结果", en: "Votes on weights" },
    "evaluate",
    ballot,
    none,
    drafts.votesAnswer,
  ),
  ballot: readingNow(
    "/api/evaluation/ballots/{ballot}",
    { zh: "权重征询", en: "A vote on weights" },
    "work",
    ballot,
    none,
    drafts.ballotAnswer,
  ),
  castVote: acting(
    "POST",
    "/api/evaluation/ballots/{ballot}/vote",
    { zh: "提交权重意见", en: "Vote on weights" },
    "work",
    ballot,
    z.object({
      points: z.record(z.string().max(60), z.number().min(0).max(100)).optional(),
      judgements: z
        .record(
          z.string().max(60),
          z.object({ of: z.array(z.string().max(60)).max(20), matrix: z.array(z.array(z.number()).max(20)).max(20) }),
        )
        .optional(),
    }),
    drafts.voteAnswer,
  ),
} as const;
