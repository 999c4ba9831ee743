import { z } from "zod";
import * as answers from "./regions-answers.ts";
import { none, reading, regionCode, time } from "./route.ts";

const [mostRegions, mostIndicators] = [8, 6];
const idOrCode = "[\\w.-]{1,64}";
const year = z.string().regex(/^\d{4}$/);

/** What a comparison may name; the same for the page and for its file. */
export const comparisonQuestion = {
  /** Codes separated by commas, at most eight. */
  regions: z
    .string()
    .regex(new RegExp(`^\\d{6}(,\\d{6}){0,${mostRegions - 1}}$`))
    .optional(),
  /** Ids or codes separated by commas, at most six. */
  indicators: z
    .string()
    .regex(new RegExp(`^${idOrCode}(,${idOrCode}){0,${mostIndicators - 1}}$`))
    .optional(),
  from: year.optional(),
  to: year.optional(),
  measure: answers.comparisonMeasure.optional(),
};

/** Regions beside each other. */
export const regionRoutes = {
  regions: reading("/api/regions", { zh: "地区", en: "Regions" }, "open", none, z.object(time), answers.regionList),
  region: reading(
    "/api/regions/{code}",
    { zh: "一个地区", en: "One region" },
    "open",
    z.object({ code: regionCode }),
    z.object(time),
    answers.regionProfile,
  ),
  compare: reading(
    "/api/compare",
    { zh: "比较", en: "Comparison" },
    "open",
    none,
    z.object({ ...time, ...comparisonQuestion }),
    answers.comparison,
  ),
  compareChoices: reading(
    "/api/compare/choices",
    { zh: "可比较的地区和指标", en: "What can be compared" },
    "open",
    none,
    none,
    answers.comparisonChoices,
  ),
  cities: reading(
    "/api/cities",
    { zh: "各市", en: "Cities" },
    "open",
    none,
    z.object({ ...time, indicator: z.string().optional(), period: z.string().optional() }),
    answers.cityComparison,
  ),
  geometry: reading("/api/geometry/cities", { zh: "各市轮廓", en: "Outlines of the cities" }, "cockpit", none, none, answers.geometry),
} as const;
