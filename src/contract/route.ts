import { z } from "zod";

/** One HTTP question: handlers, the typed client and the OpenAPI page are all made from this. `view` names the right that reads it. */
export type Route = {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly view: View;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** What is sent along, as JSON; `none` where nothing is. */
  readonly body: z.ZodObject;
  readonly answer: z.ZodType;
  /** The answer follows from the question, the rights and the figures' cut alone, and may be kept until the cut moves. */
  readonly settled: boolean;
  /** Most bytes of a body; 64 kB where it is not said. */
  readonly bodyLimit?: number;
};

/**
 * What may be read or done: `open` by anybody, `self` by whoever has signed in (one's own account, one's own list), the rest by the roles
 * the plan gives them to.
 */
export const views = [
  "open",
  "self",
  "cockpit",
  "brief",
  "proofread",
  "feedback",
  // Matters one has a part in; what is shown of each is decided by the parts and roles.
  "work",
  // Supervision as a whole: situation by unit, bulletins, scores, inspections.
  "supervise",
  // Breaking the plan down: action plan, annual plan, key tasks, splits, consultations.
  "planning",
  // Warnings and what becomes of them.
  "alerts",
  // Composite indices: schemes, live results, the studio in which schemes are drafted.
  "evaluate",
  // Figures that are handed in for evaluations, and the register of units that are evaluated.
  "collect",
  // Evaluations by third parties, as those see them who commission, sign or are evaluated.
  "commission",
  // What was opened for one's own evaluation, for the time it was opened.
  "evaluator",
  // Figures looked over before they are published, and the questions that come of it.
  "vetting",
  // Releases at work: the calendar's back side, what stands under embargo.
  "releases",
  // Assessment of units by results, incentives, tolerance.
  "assess",
  // People, appointments and rights; each of the three administrators has one and none has two.
  "system-administration",
  "security-administration",
  "audit-administration",
] as const;
export type View = (typeof views)[number];

/** Rights in words, for whoever has one and whoever lacks it. */
export const viewLabels: Readonly<Record<View, Title>> = {
  open: { zh: "公开内容", en: "What is open to everybody" },
  self: { zh: "本人账号", en: "One's own account" },
  cockpit: { zh: "驾驶舱与指标", en: "Cockpit and indicators" },
  brief: { zh: "简报", en: "Briefs" },
  proofread: { zh: "文稿校核", en: "Proof-reading" },
  feedback: { zh: "意见建议办理", en: "Answering feedback" },
  work: { zh: "工作台与事项办理", en: "Workbench and matters" },
  supervise: { zh: "督查督办", en: "Supervision" },
  planning: { zh: "规划分解", en: "Breaking the plan down" },
  alerts: { zh: "监测预警", en: "Warnings" },
  evaluate: { zh: "评价方案与结果", en: "Evaluation schemes and results" },
  collect: { zh: "评价数据采集与评价对象名录", en: "Figures collected for evaluations, and who is evaluated" },
  commission: { zh: "第三方评价", en: "Third-party evaluation" },
  evaluator: { zh: "受托评价（开放范围内）", en: "A commissioned evaluation (what was opened for it)" },
  vetting: { zh: "数据核查", en: "Looking figures over" },
  releases: { zh: "评价结果发布", en: "Releases of evaluations" },
  assess: { zh: "考核、激励与容错", en: "Assessment, incentives and tolerance" },
  "system-administration": { zh: "系统管理（人员与任职）", en: "System administration (people and posts)" },
  "security-administration": { zh: "安全保密管理（权限核对）", en: "Security administration (checking rights)" },
  "audit-administration": { zh: "安全审计管理（审计记录）", en: "Audit administration (the audit trail)" },
};

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** The time every question may name. */
export const time = { asOf: day.optional(), knownAt: day.optional() };
export const regionCode = z.string().regex(/^\d{6}$/);
export const region = { region: regionCode.optional() };
export const none = z.object({});

type Title = { readonly zh: string; readonly en: string };

/**
 * A question that changes nothing. Its answer is kept until the figures change, unless it is about the asker or about what people send in:
 * where another answer can differ between two moments, or between two people of the same rights, use `readingNow`.
 */
export const reading = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, V extends View>(
  path: string,
  title: Title,
  view: V,
  params: P,
  query: Q,
  answer: A,
) =>
  ({
    method: "GET",
    path,
    title,
    view,
    params,
    query,
    body: none,
    answer,
    settled: view !== "self" && view !== "feedback",
  }) as const satisfies Route;

/** A question whose answer is made anew each time and kept by nobody: rows that change, or who asks. */
export const readingNow = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, V extends View>(
  path: string,
  title: Title,
  view: V,
  params: P,
  query: Q,
  answer: A,
) => ({ ...reading(path, title, view, params, query, answer), settled: false }) as const satisfies Route;

/** An act: it sends a body and changes something; only from our own pages, with the session's token against forgery. */
export const acting = <M extends "POST" | "DELETE", P extends z.ZodObject, B extends z.ZodObject, A extends z.ZodType, V extends View>(
  method: M,
  path: string,
  title: Title,
  view: V,
  params: P,
  body: B,
  answer: A,
) => ({ method, path, title, view, params, query: none, body, answer, settled: false }) as const satisfies Route;
