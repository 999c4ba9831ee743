import type { Word } from "../words/index.ts";

/** A tab within a place: one address of the second level. There is no third. */
export type Tab = { readonly to: string; readonly word: Word; readonly owns: RegExp };
export type PlaceId = "work" | "plan" | "supervision" | "cockpit" | "business" | "data";
export type Place = {
  readonly id: PlaceId;
  readonly to: string;
  readonly word: Word;
  readonly tabs: readonly Tab[];
  /** Comes with a later part of the platform: a short page says so. */
  readonly later: boolean;
};

const tab = (to: string, word: Word, owns: RegExp): Tab => ({ to, word, owns });

/** The six words of the navigation and what stands under each. */
export const places: readonly Place[] = [
  {
    id: "work",
    to: "/work",
    word: "nav.work",
    later: false,
    tabs: [
      tab("/work", "work.todo", /^\/work$/),
      tab("/work/inbox", "work.inbox", /^\/work\/inbox/),
      tab("/work/list", "work.matters", /^\/work\/(list|m|new)/),
      tab("/mine", "nav.mine", /^\/mine/),
      tab("/updates", "nav.updates", /^\/updates/),
      tab("/proofread", "nav.proofread", /^\/proofread/),
      tab("/feedback", "nav.feedback", /^\/feedback/),
    ],
  },
  {
    id: "plan",
    to: "/plan",
    word: "nav.plan",
    later: false,
    tabs: [tab("/plan", "nav.outline", /^\/plan(\/c\/|$)/), tab("/plan/coverage", "nav.coverage", /^\/plan\/coverage/)],
  },
  {
    id: "supervision",
    to: "/supervision",
    word: "nav.supervision",
    later: false,
    tabs: [
      tab("/supervision", "nav.oversee", /^\/supervision(\/new|\/sheets\/|$)/),
      tab("/help-requests", "nav.helpRequests", /^\/help-requests/),
      tab("/supervision/inspections", "nav.inspections", /^\/supervision\/inspections/),
      tab("/supervision/look-back", "nav.lookBack", /^\/supervision\/look-back/),
      tab("/supervision/objections", "nav.objections", /^\/supervision\/objections/),
    ],
  },
  {
    id: "cockpit",
    to: "/cockpit",
    word: "nav.cockpit",
    later: false,
    tabs: [
      tab("/cockpit", "nav.oneScreen", /^\/(cockpit|targets)/),
      tab("/alerts", "nav.alerts", /^\/alerts/),
      tab("/brief", "nav.brief", /^\/(brief|check)/),
    ],
  },
  { id: "business", to: "/business", word: "nav.business", later: true, tabs: [] },
  {
    id: "data",
    to: "/indicators",
    word: "nav.data",
    later: false,
    tabs: [
      tab("/indicators", "nav.indicators", /^\/indicators/),
      tab("/regions", "nav.regions", /^\/regions/),
      tab("/cities", "nav.cities", /^\/cities/),
      tab("/compare", "nav.compare", /^\/compare/),
      tab("/sources", "nav.sources", /^\/sources/),
    ],
  },
];

/** Where an address belongs; undefined for those outside the navigation (search, one's account). */
export const placeOf = (path: string): Place | undefined =>
  places.find((place) => place.tabs.some(({ owns }) => owns.test(path)) || path.startsWith(place.to));
