import { z } from "zod";
import * as answers from "./releases-answers.ts";
import { acting, day, none, readingNow } from "./route.ts";

const one = z.object({ id: z.string().max(60) });
const key = z.string().min(8).max(80);
/** An earlier bundle of the same release. */
const bundle = z.object({ bundle: z.string().max(64).optional().describe("SHA-256 of an earlier bundle of the release") });
const unit = z.object({ id: z.string().max(60), unit: z.string().max(60) });
const indicator = z.object({ id: z.string().max(60), indicator: z.string().max(60) });

/** Releases: the calendar and what is published, for everybody; planning, preparing and reading under embargo, for those who may. */
export const releasesRoutes = {
  openReleases: readingNow(
    "/api/open/releases",
    { zh: "发布日历与目录", en: "Calendar and list of releases" },
    "open",
    none,
    none,
    answers.releaseList,
  ),
  openRelease: readingNow("/api/open/releases/{id}", { zh: "一次发布", en: "One release" }, "open", one, bundle, answers.releasePage),
  openReleaseUnit: readingNow(
    "/api/open/releases/{id}/units/{unit}",
    { zh: "一次发布中的一个评价对象", en: "One unit of a release" },
    "open",
    unit,
    bundle,
    answers.releaseUnitPage,
  ),
  openReleaseIndicator: readingNow(
    "/api/open/releases/{id}/indicators/{indicator}",
    { zh: "一次发布中的一项指标", en: "One indicator of a release" },
    "open",
    indicator,
    bundle,
    answers.releaseIndicatorPage,
  ),
  releases: readingNow("/api/releases", { zh: "发布工作", en: "Releases at work" }, "releases", none, none, answers.releaseDeskList),
  release: readingNow("/api/releases/{id}", { zh: "办理一次发布", en: "One release at work" }, "releases", one, none, answers.releaseDesk),
  releaseUnit: readingNow(
    "/api/releases/{id}/units/{unit}",
    { zh: "未公开发布中的一个评价对象", en: "One unit of a release under embargo" },
    "releases",
    unit,
    none,
    answers.releaseUnitPage,
  ),
  releaseIndicator: readingNow(
    "/api/releases/{id}/indicators/{indicator}",
    { zh: "未公开发布中的一项指标", en: "One indicator of a release under embargo" },
    "releases",
    indicator,
    none,
    answers.releaseIndicatorPage,
  ),
  planRelease: acting(
    "POST",
    "/api/releases",
    { zh: "列入发布计划", en: "Plan a release" },
    "releases",
    none,
    z.object({
      title: z.string().max(80),
      scheme: z.string().max(60),
      period: z.string().max(20).optional(),
      on: day,
      /** Approval numbers of the surveys it uses; none where it uses none. */
      surveys: z.array(z.string().max(60)).max(8),
      /** From when on counts and shares are left out; what is usual where nothing is said. */
      protection: z.object({ frequency: z.number().int(), largest: z.number().int(), share: z.number().int() }).optional(),
      key,
    }),
    z.object({ id: z.string() }),
  ),
  prepareRelease: acting(
    "POST",
    "/api/releases/{id}/preparation",
    { zh: "制作发布内容", en: "Prepare a release" },
    "releases",
    one,
    z.object({ revision: z.number().int(), key }),
    answers.preparedRelease,
  ),
  correctRelease: acting(
    "POST",
    "/api/releases/{id}/errata",
    { zh: "发起更正", en: "Begin an erratum" },
    "releases",
    one,
    z.object({ reason: z.string().min(6).max(600), key }),
    z.object({ id: z.string() }),
  ),
} as const;
