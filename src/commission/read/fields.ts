import { z } from "zod";
import type { Day } from "#kernel";
import type { Values } from "#procedure";

const text = z.string().catch("");
const texts = z.array(z.string()).catch([]);

const claim = z.object({ indicator: z.string(), region: z.string(), period: z.string(), value: z.string(), where: z.string().catch("") });
export type Claim = z.infer<typeof claim>;
const score = z.object({ unit: z.string(), score: z.string() });
const explanation = z.object({ line: z.string(), cause: z.string(), says: z.string() });
export type Explanation = z.infer<typeof explanation>;

const day = z.string().transform((given) => given as Day);

/** What a commission says of itself, as the fields of its matter hold it. */
const fields = z.object({
  question: text,
  clauses: texts,
  targets: texts,
  scheme: text,
  commissioner: text,
  evaluated: texts,
  evaluatorName: text,
  evaluatorCode: text,
  evaluators: texts,
  from: day,
  until: day,
  reportBy: day,
  fee: text,
  feeBasis: text,
  interests: text,
  relations: text,
  dataDay: text,
  claims: z.array(claim).catch([]),
  scorePeriod: text,
  scores: z.array(score).catch([]),
  explanations: z.array(explanation).catch([]),
});
export type CommissionFields = z.infer<typeof fields>;

/** Of a matter that was opened by its form; what a later step has not given yet is empty. */
export const fieldsOfCommission = (values: Values): CommissionFields => fields.parse(values);

/** What was filled in to sign the final report. */
const finalInput = z.object({
  claims: z.array(claim).catch([]),
  scores: z.array(score).catch([]),
  scorePeriod: text,
  signed: z.union([z.boolean(), z.string()]).catch(false),
});
export const readFinal = (values: Values): z.infer<typeof finalInput> => finalInput.parse(values);

/** A claim by what it is about: what an explanation names. */
export const lineOf = ({ indicator, region, period }: Pick<Claim, "indicator" | "region" | "period">): string =>
  `${indicator} ${region} ${period}`;
/** All scores are explained together: their differences have one cause, the method. */
export const scoresLine = "scores";
