import { z } from "zod";
import * as answers from "./answers.ts";

/** One HTTP question: handlers, the typed client and the OpenAPI page are all made from this. `view` names the right that reads it. */
export type Route = {
  readonly method: "GET";
  readonly path: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly view: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
};

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** The time every question may name. */
export const time = { asOf: day.optional(), knownAt: day.optional() };
const region = {
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
};
const none = z.object({});

const route = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  path: string,
  zh: string,
  en: string,
  view: string,
  params: P,
  query: Q,
  answer: A,
) => ({ method: "GET", path, title: { zh, en }, view, params, query, answer }) as const satisfies Route;

export const contract = {
  cockpit: route("/api/cockpit", "驾驶舱", "Cockpit", "public", none, z.object({ ...time, focus: z.string().optional() }), answers.cockpit),
  targets: route(
    "/api/targets",
    "全部目标",
    "All targets",
    "public",
    none,
    z.object(time),
    z.object({ moment: answers.moment, targets: z.array(answers.targetRow) }),
  ),
  indicators: route(
    "/api/indicators",
    "指标库",
    "Indicators",
    "public",
    none,
    z.object({ ...time, ...region }),
    z.object({
      moment: answers.moment,
      themes: z.array(z.object({ id: z.string(), label: answers.label })),
      indicators: z.array(answers.indicatorSummary),
    }),
  ),
  indicator: route(
    "/api/indicators/{id}",
    "一个指标",
    "One indicator",
    "public",
    z.object({ id: z.string() }),
    z.object({ ...time, ...region, period: z.string().optional() }),
    answers.indicatorAnswer,
  ),
  passport: route(
    "/api/indicators/{id}/passport",
    "一个数的来历",
    "How a figure came to be",
    "public",
    z.object({ id: z.string() }),
    z.object({ ...time, ...region, period: z.string() }),
    answers.passport,
  ),
  plan: route("/api/plan", "规划总览", "The plan's outline with coverage", "public", none, z.object(time), answers.outline),
  clause: route(
    "/api/plan/clauses/{id}",
    "条款",
    "A clause",
    "public",
    z.object({ id: z.string().regex(/^\d+\.\d+\.\d+$/) }),
    z.object(time),
    answers.clauseAnswer,
  ),
  sources: route("/api/sources", "数据来源", "Sources", "public", none, none, z.object({ sources: z.array(answers.sourceSummary) })),
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
export type Params<N extends RouteName> = z.infer<Contract[N]["params"]>;
export type Query<N extends RouteName> = z.infer<Contract[N]["query"]>;
export type Answer<N extends RouteName> = z.infer<Contract[N]["answer"]>;
