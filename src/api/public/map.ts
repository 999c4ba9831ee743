import { html } from "hono/html";
import type { Label } from "#kernel";
import type { Html, Visit } from "./visit.ts";

/** What a set of boundaries says of itself. */
export type GeometryNote = { readonly reviewNumber?: string | null };

/** A review number as the surveying authorities print it: `GS（2024）0650号`, `晋S（2023）005号`. */
const reviewNumber = /^(GS\p{Script=Han}{0,2}|\p{Script=Han}{1,2}S)\s*[（(〔[]\d{4}[）)〕\]]\s*\d{1,5}\s*号$/u;

/**
 * Why no map may be drawn: boundaries are shown to the public only under the review number of the authorities (审图号).
 * Undefined where one may.
 */
export function whyNoMap(geometry: GeometryNote | null): Label | undefined {
  if (geometry === null)
    return {
      zh: "没有经审核的边界数据，这里不画地图，改列排序条形。",
      en: "There are no reviewed boundaries, so no map is drawn; the regions are listed as sorted bars.",
    };
  const number = geometry.reviewNumber?.trim() ?? "";
  if (reviewNumber.test(number)) return undefined;
  return {
    zh: "边界数据没有审图号，依规定不向公众显示地图，改列排序条形。",
    en: "The boundaries carry no review number, so by rule no map is shown to the public; the regions are listed as sorted bars.",
  };
}

/** The sentence that stands where a map would. */
export function mapNote({ say }: Visit, geometry: GeometryNote | null): Html | "" {
  const why = whyNoMap(geometry);
  return why ? html`<p class="note">${say(why)}</p>` : "";
}
