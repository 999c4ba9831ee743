import { z } from "zod";
import { day, figure, figureOrGap, id, label, moment, regionCode } from "./parts.ts";
import { position } from "./target.ts";

const namedRegion = z.object({ code: regionCode, label, short: label, level: z.enum(["country", "province", "city", "county"]) });
/** Growth on the same period a year before: a rate (0.089 is 8.9 %), or units for ratios. `published`: the issuer's own rate, not ours from rounded figures. */
export const yearOnYear = z.object({
  value: z.number(),
  basis: z.enum(["rate", "difference"]),
  from: z.string(),
  published: z.boolean(),
});
const measured = z.object({ id, label, short: label, unit: z.string(), places: z.number().int() });

export const regionList = z.object({
  moment,
  groups: z.array(
    z.object({
      level: z.enum(["province", "city"]),
      label,
      /** A few indicators every region of the level can be compared by, each in its own last common period. */
      measures: z.array(measured.extend({ period: z.string() })),
      rows: z.array(
        namedRegion.extend({
          inGroup: z.boolean(),
          own: z.boolean(),
          cells: z.array(z.object({ actual: figureOrGap, rank: z.number().int().nullable() })),
        }),
      ),
    }),
  ),
  /** Counties by city: nearly nothing is published for them. */
  counties: z.array(z.object({ city: namedRegion, counties: z.array(namedRegion) })),
});

/** One indicator of a region beside its peers. */
export const standing = measured.extend({
  theme: id,
  /** Of those the plan sets targets for, or made from them. */
  isKey: z.boolean(),
  actual: figureOrGap,
  growth: yearOnYear.nullable(),
  /** Among the regions of the same level in the last period enough of them can be compared; null where they cannot. */
  position: position.nullable(),
});
/** All peers on one line, the region itself and its group marked. */
const dots = measured.extend({
  period: z.string(),
  scale: z.enum(["linear", "log"]),
  better: z.enum(["higher", "lower", "neither"]),
  values: z.array(z.object({ region: regionCode, short: label, value: z.number(), inGroup: z.boolean(), own: z.boolean() })),
  position,
  sentence: label,
});
/** An indicator over the years, the region's own line and those of its group on one scale. */
const multiple = measured.extend({
  sentence: label,
  periods: z.array(z.string()),
  lines: z.array(
    z.object({
      region: regionCode,
      short: label,
      own: z.boolean(),
      points: z.array(z.object({ period: z.string(), on: day, value: z.number(), atLeast: z.boolean() })),
    }),
  ),
});

export const regionProfile = z.object({
  moment,
  region: namedRegion,
  parent: namedRegion.nullable(),
  /** Those it is ranked among, and the group it is drawn with. */
  peers: z.object({ label, count: z.number().int(), group: label.nullable() }),
  /** What the profile finds, in words. */
  sentence: label,
  detail: label,
  themes: z.array(z.object({ id, label })),
  standings: z.array(standing),
  dots: z.array(dots),
  /** What the dots show: the best and the worst place. */
  dotsSentence: label,
  multiples: z.array(multiple),
  /** What the lines show: how many grew faster than the middle of the group. */
  multiplesSentence: label,
  gaps: z.array(
    z.object({
      /** Why nothing is here, in words. */
      reason: label,
      indicators: z.array(z.object({ id, label, theme: id })),
    }),
  ),
  parts: z.array(namedRegion),
});

export const comparisonMeasure = z.enum(["value", "growth", "index", "per-head", "share"]);
export const comparisonNote = z.object({
  kind: z.enum([
    "break",
    "not-to-mix",
    "provisional",
    "floor",
    "rounded",
    "sample",
    "missing",
    "base",
    "other-measure",
    "published-growth",
    "levels",
  ]),
  say: label,
});
const comparisonPoint = z.object({
  period: z.string(),
  on: day,
  actual: figureOrGap,
  /** What is drawn: the value, its growth in per cent or percentage points, or its index; null where there is none. */
  shown: z.number().nullable(),
});
export const comparedIndicator = measured.extend({
  /** As it was asked for; another one than `id` where the measure is per head or a share. */
  asked: id,
  askedLabel: label,
  /** Unit and places of what is drawn. */
  shownUnit: z.string(),
  shownPlaces: z.number().int(),
  sentence: label,
  scope: label,
  /** The index's base. */
  base: z.string().nullable(),
  periods: z.array(z.string()),
  series: z.array(z.object({ region: regionCode, points: z.array(comparisonPoint) })),
  notes: z.array(comparisonNote),
});
export const comparison = z.object({
  moment,
  measure: comparisonMeasure,
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  /** Years in which any of what is compared has a figure. */
  years: z.array(z.number().int()),
  regions: z.array(namedRegion),
  indicators: z.array(comparedIndicator),
  /** About the indicators side by side. */
  notes: z.array(comparisonNote),
});
/** What can be compared: regions, and indicators with how many of them have figures. */
export const comparisonChoices = z.object({
  regions: z.array(namedRegion),
  indicators: z.array(
    z.object({
      id,
      codes: z.array(z.string()),
      label,
      theme: id,
      themeLabel: label,
      provinces: z.number().int(),
      cities: z.number().int(),
    }),
  ),
});

export const cityComparison = z.object({
  moment,
  indicator: measured.extend({ scope: label, kind: z.string() }),
  period: z.string(),
  periods: z.array(z.object({ period: z.string(), cities: z.number().int() })),
  choices: z.array(measured.extend({ cities: z.number().int(), period: z.string() })),
  sentence: label,
  rows: z.array(
    namedRegion.extend({
      actual: figureOrGap,
      rank: z.number().int().nullable(),
      growth: yearOnYear.nullable(),
      /** Of the cities' sum, where the indicator adds up and every city has a figure. */
      share: z.number().nullable(),
      /** Which of the steps it falls in, from 0; null where nothing is published. */
      step: z.number().int().nullable(),
    }),
  ),
  /** Values of each step of the map, lowest first; about as many cities in each. */
  steps: z.array(z.object({ low: z.number(), high: z.number(), cities: z.number().int() })),
  whole: figure.nullable(),
  notes: z.array(label),
});

/** Outlines of regions with what must be known before they are drawn. Without a review number they are for use inside the administration only. */
export const geometry = z.object({
  type: z.literal("FeatureCollection"),
  id,
  source: label,
  url: z.string(),
  licence: z.string(),
  reviewNumber: z.string().nullable(),
  asOf: z.string(),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: regionCode,
      properties: z.object({ code: regionCode, name: z.string(), label: z.tuple([z.number(), z.number()]) }),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))) }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))) }),
      ]),
    }),
  ),
});
