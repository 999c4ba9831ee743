import { type CheckedPlan, type Clause, codesOf, type Indicator } from "#define";
import { type Label, levelOf } from "#kernel";
import { everydayNames } from "#proofread";
import type { SearchDocument } from "#search";
import { searchPages } from "./search-pages.ts";

const both = ({ zh, en }: Label): readonly string[] => [zh, en];
/** Between equals: what is aimed at before its figures, a page's own name before all, the own province before its counties. */
const weights = {
  page: 0.05,
  indicator: 0.01,
  aimed: 0.025,
  target: 0.03,
  clause: 0,
  source: 0,
  home: 0.08,
  country: 0.06,
  province: 0.04,
  city: 0.05,
  county: 0.01,
};

/** Everything a plan defines that has a page of its own, as it can be found. */
export const searchDocuments = (plan: CheckedPlan): readonly SearchDocument[] => [
  ...searchPages.map((page): SearchDocument => ({ ...page, id: `page:${page.path}`, group: "pages", weight: weights.page })),
  ...targetsOf(plan),
  ...indicatorsOf(plan),
  ...clausesOf(plan),
  ...regionsOf(plan),
  ...sourcesOf(plan),
];

const targetsOf = ({ targets, unitOfGovernment }: CheckedPlan): readonly SearchDocument[] =>
  targets.map(({ id, label, clauses, owner, wording }) => ({
    id: `target:${id}`,
    group: "targets",
    title: label,
    note: unitOfGovernment(owner).label,
    also: [],
    text: [...clauses, ...both(wording.say), ...both(unitOfGovernment(owner).label)],
    path: `/targets/${id}`,
    view: "cockpit",
    weight: weights.target,
  }));

/** As drafts and desks call it; a place is a ranking to those who ask for it. */
const calledOf = ({ id, label: { zh } }: Indicator): readonly string[] => [
  ...everydayNames(id),
  ...(zh.includes("位次") ? [zh.replace("位次", "排名")] : []),
];

const indicatorsOf = ({ indicators, targets, theme }: CheckedPlan): readonly SearchDocument[] => {
  const aimed = new Set(targets.map(({ indicator }) => indicator));
  return indicators.map((indicator) => ({
    id: `indicator:${indicator.id}`,
    group: "indicators",
    title: indicator.label,
    note: theme(indicator.theme).label,
    also: [...new Set([...(indicator.short ? both(indicator.short) : []), ...codesOf(indicator), indicator.id, ...calledOf(indicator)])],
    text: [...both(indicator.scope), ...both(theme(indicator.theme).label)],
    path: `/indicators/${indicator.id}`,
    view: "open",
    weight: aimed.has(indicator.id) ? weights.aimed : weights.indicator,
  }));
};

const clauseOf = ({ id, title, gist }: Clause): SearchDocument => ({
  id: `clause:${id}`,
  group: "clauses",
  title,
  note: gist,
  also: [id, `§${id}`],
  text: both(gist),
  path: `/plan/c/${id}`,
  view: "open",
  weight: weights.clause,
});
const clausesOf = ({ clauseList }: CheckedPlan): readonly SearchDocument[] => clauseList.map(clauseOf);

const regionsOf = ({ regions: { regions, home } }: CheckedPlan): readonly SearchDocument[] =>
  regions.map(({ code, label, short }) => ({
    id: `region:${code}`,
    group: "regions",
    title: label,
    note: { zh: `行政区划代码 ${code}`, en: `Code ${code}` },
    also: [...both(short), code],
    text: [],
    path: `/regions/${code}`,
    view: "open",
    weight: code === home ? weights.home : weights[levelOf(code)],
  }));

const sourcesOf = ({ sources }: CheckedPlan): readonly SearchDocument[] =>
  sources.map(({ id, title, publisher }) => ({
    id: `source:${id}`,
    group: "sources",
    title,
    note: publisher,
    also: [],
    text: [id, ...both(publisher)],
    path: `/sources?q=${encodeURIComponent(id)}`,
    view: "open",
    weight: weights.source,
  }));
