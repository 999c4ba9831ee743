import type { View } from "#contract";
import type { Word } from "../words/index.ts";

/** A tab within a place: one address of the second level. There is no third. */
export type Tab = {
  readonly to: string;
  readonly word: Word;
  readonly owns: RegExp;
  /** The right it needs beyond those of its place. */
  readonly view?: View;
};
export type PlaceId = "work" | "plan" | "supervision" | "cockpit" | "business" | "data" | "admin";
export type Place = {
  readonly id: PlaceId;
  readonly to: string;
  readonly word: Word;
  readonly tabs: readonly Tab[];
  /** One of these rights opens it. */
  readonly views: readonly View[];
};

const tab = (to: string, word: Word, owns: RegExp, view?: View): Tab => ({ to, word, owns, ...(view ? { view } : {}) });

/** The six words of the navigation and what stands under each; administrators, who see none of them, have a seventh. */
export const places: readonly Place[] = [
  {
    id: "work",
    views: ["work", "cockpit"],
    to: "/work",
    word: "nav.work",
    tabs: [
      tab("/work", "work.todo", /^\/work$/),
      tab("/work/inbox", "work.inbox", /^\/work\/inbox/),
      tab("/work/list", "work.matters", /^\/work\/(list|m|new)/),
      tab("/help-requests", "nav.helpRequests", /^\/help-requests/, "work"),
      tab("/work/delegations", "nav.delegations", /^\/work\/delegations/, "work"),
      tab("/mine", "nav.mine", /^\/mine/, "cockpit"),
      tab("/procedures", "nav.procedures", /^\/procedures/, "work"),
      tab("/updates", "nav.updates", /^\/updates/, "cockpit"),
      tab("/proofread", "nav.proofread", /^\/proofread/, "proofread"),
      tab("/feedback", "nav.feedback", /^\/feedback/, "feedback"),
    ],
  },
  {
    id: "plan",
    views: ["cockpit"],
    to: "/plan",
    word: "nav.plan",
    tabs: [
      tab("/plan", "nav.outline", /^\/plan(\/c\/|$)/),
      tab("/plan/coverage", "nav.coverage", /^\/plan\/coverage/),
      tab("/plan/actions", "nav.actions", /^\/plan\/actions/, "planning"),
      tab("/plan/annual", "nav.annual", /^\/plan\/annual/, "planning"),
      tab("/plan/list", "nav.keyList", /^\/plan\/list/, "planning"),
      tab("/plan/split", "nav.split", /^\/plan\/split/, "planning"),
      tab("/plan/meetings", "nav.meetings", /^\/plan\/meetings/, "planning"),
      tab("/closing", "nav.closing", /^\/closing/),
    ],
  },
  {
    id: "supervision",
    views: ["supervise", "cockpit"],
    to: "/supervision",
    word: "nav.supervision",
    tabs: [
      tab("/supervision", "nav.oversee", /^\/supervision(\/new|\/exchange|\/sheets\/|$)/),
      tab("/supervision/board", "nav.situation", /^\/supervision\/board/),
      tab("/supervision/scores", "nav.scores", /^\/supervision\/scores/),
      tab("/supervision/bulletins", "nav.bulletins", /^\/supervision\/bulletins/),
      tab("/supervision/inspections", "nav.inspections", /^\/supervision\/inspections/),
      tab("/supervision/look-back", "nav.lookBack", /^\/supervision\/look-back/),
      tab("/supervision/objections", "nav.objections", /^\/supervision\/objections/),
    ],
  },
  {
    id: "cockpit",
    views: ["cockpit"],
    to: "/cockpit",
    word: "nav.cockpit",
    tabs: [
      tab("/cockpit", "nav.oneScreen", /^\/(cockpit|targets)/),
      tab("/alerts", "nav.alerts", /^\/alerts/),
      tab("/brief", "nav.brief", /^\/(brief|check)/),
    ],
  },
  {
    id: "business",
    views: ["assess", "commission", "evaluator"],
    to: "/business",
    word: "nav.business",
    tabs: [
      tab("/business", "nav.businessHub", /^\/business/, "assess"),
      tab("/assessment", "nav.assessment", /^\/assessment/, "assess"),
      tab("/incentives", "nav.incentives", /^\/incentives/, "assess"),
      tab("/tolerance", "nav.tolerance", /^\/tolerance/, "assess"),
      tab("/third-party", "nav.thirdParty", /^\/third-party/, "commission"),
      tab("/evaluator", "nav.visits", /^\/evaluator/, "evaluator"),
    ],
  },
  {
    id: "data",
    views: ["cockpit"],
    to: "/indicators",
    word: "nav.data",
    tabs: [
      tab("/indicators", "nav.indicators", /^\/indicators/),
      tab("/regions", "nav.regions", /^\/regions/),
      tab("/cities", "nav.cities", /^\/cities/),
      tab("/compare", "nav.compare", /^\/compare/),
      tab("/evaluation", "nav.evaluation", /^\/evaluation(?!\/(collect|units))/, "evaluate"),
      tab("/evaluation/collect", "nav.collect", /^\/evaluation\/(collect|units)/, "collect"),
      tab("/releases", "nav.releases", /^\/releases/, "releases"),
      tab("/vetting", "nav.vetting", /^\/vetting/, "vetting"),
      tab("/sources", "nav.sources", /^\/sources/),
    ],
  },
  {
    id: "admin",
    to: "/admin/people",
    word: "nav.admin",
    views: ["system-administration", "security-administration", "audit-administration"],
    tabs: [
      tab("/admin/people", "nav.people", /^\/admin\/people/, "system-administration"),
      tab("/admin/rights", "nav.rights", /^\/admin\/rights/, "security-administration"),
      tab("/admin/audit", "nav.audit", /^\/admin\/audit/, "audit-administration"),
    ],
  },
];

/** What somebody may open of a place: its tabs, and where it begins for them. */
export function allowedOf(place: Place, views: readonly string[]): Place | undefined {
  if (!place.views.some((view) => views.includes(view))) return undefined;
  const tabs = place.tabs.filter(({ view }) => view === undefined || views.includes(view));
  const own = place.tabs.find(({ to }) => to === place.to);
  const to = own === undefined || tabs.includes(own) ? place.to : (tabs[0]?.to ?? place.to);
  return { ...place, tabs, to };
}

/** The places of the navigation for somebody with these rights. Who keeps the platform does not run the plan: nobody sees the seventh besides others. */
export function placesFor(views: readonly string[]): readonly Place[] {
  const allowed = places.flatMap((place) => allowedOf(place, views) ?? []);
  const business = allowed.filter(({ id }) => id !== "admin");
  return business.length > 0 ? business : allowed;
}

/** Where an address belongs; undefined for those outside the navigation (search, one's account). */
export const placeOf = (path: string): Place | undefined =>
  places.find((place) => place.tabs.some(({ owns }) => owns.test(path)) || path.startsWith(place.to));
