import { z } from "zod";
import { decimal, id, label, regionCode } from "./parts.ts";
import { deskAnswer, refusalSaid } from "./work-answers.ts";

const planDay = z.string().max(10);

/** Splitting a target. Values are decimal text in the target's unit. */
export const splitPart = z.object({ region: regionCode, year: z.string().regex(/^\d{4}$/), value: z.string().max(24) });
export const splitYear = z.object({
  year: z.string(),
  sum: decimal,
  /** What the parts of this year must reach; null where the plan sets nothing for it. */
  goal: decimal.nullable(),
  /** Sum less goal: above zero there is slack, below zero a hole. */
  slack: decimal.nullable(),
  missing: z.number().int(),
});
export const splitRow = z.object({
  target: id,
  label,
  unit: z.string(),
  owner: label,
  goal: decimal.nullable(),
  due: z.string(),
  state: id.nullable(),
  stateLabel: label.nullable(),
  matter: id.nullable(),
  signed: z.object({ count: z.number().int(), of: z.number().int() }).nullable(),
  whyNot: label.nullable(),
});
export const splitList = z.object({ rows: z.array(splitRow) });
export const splitProposal = z.object({ rule: id, label, say: label, parts: z.array(splitPart), gaps: z.array(label) });
/** A change of a target's value, with the old one beside the new; values are decimal text in the target's unit. */
const rebaselining = z.object({
  matter: id,
  number: z.string(),
  title: z.string(),
  oldValue: z.string(),
  newValue: z.string(),
  reason: z.string(),
  clause: id,
  state: id,
  stateLabel: label,
  at: z.string(),
  by: z.string().nullable(),
});
export const splitAnswer = z.object({
  target: z.object({ id, label, unit: z.string(), places: z.number().int(), due: z.string(), clauses: z.array(id), wording: label }),
  goal: decimal.nullable(),
  goalSay: label,
  baselines: z.array(z.object({ region: regionCode, period: z.string(), value: decimal.nullable(), say: label })),
  cities: z.array(z.object({ region: regionCode, label, unit: id })),
  years: z.array(z.string()),
  parts: z.array(splitPart),
  sums: z.array(splitYear),
  /** The province: its part of a year is what that year must reach; the due year's is the target's own. */
  home: regionCode,
  /** What the years before the due one may reach: even growth from the province's last figure. */
  goalPath: z.array(splitPart),
  proposals: z.array(splitProposal),
  faults: z.array(refusalSaid),
  head: z
    .object({
      matter: id,
      number: z.string(),
      state: id,
      stateLabel: label,
      revision: z.number().int(),
      draft: z.number().int(),
      signatures: z.array(z.object({ desk: deskAnswer, signedAt: z.string().nullable() })),
    })
    .nullable(),
  adopted: z.object({ from: z.string(), at: z.string(), by: z.string(), number: z.string(), parts: z.array(splitPart) }).nullable(),
  rebaselinings: z.array(rebaselining),
  mayBegin: z.boolean(),
  mayEdit: z.boolean(),
  mayConsult: z.boolean(),
  mayDecide: z.boolean(),
  mayAdopt: z.boolean(),
});

/** What was signed about a target: the split that holds, and the changes of its value, newest first. */
export const targetDecisions = z.object({
  split: z
    .object({
      number: z.string(),
      from: planDay,
      years: z.array(z.string()),
      cities: z.number().int(),
      /** What each year must reach where it is set, and what the cities took on together. */
      goals: z.array(splitYear),
    })
    .nullable(),
  rebaselinings: z.array(rebaselining),
});
/** What a region took upon itself, target by target and year by year. */
export const regionSplits = z.object({
  /** The present year, whose goals come first to mind. */
  year: z.string(),
  rows: z.array(
    z.object({
      target: id,
      label,
      unit: z.string(),
      number: z.string(),
      from: planDay,
      parts: z.array(z.object({ year: z.string(), value: z.string() })),
    }),
  ),
});
