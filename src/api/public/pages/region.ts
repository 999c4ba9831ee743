import { html } from "hono/html";
import type { Answer } from "#contract";
import { levelOf, ok, type RegionCode, regionContains } from "#kernel";
import { periodOf, section, shownFigure, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";

type Profile = Answer<"region">;
type Standing = Profile["standings"][number];

function standings(visit: Visit, caption: string, list: readonly Standing[]): Html {
  const { say, link } = visit;
  const columns = [
    { head: say({ zh: "指标", en: "Indicator" }), wide: true },
    { head: say({ zh: "最新数", en: "Latest" }), number: true },
    { head: say({ zh: "所属期", en: "Period" }) },
    { head: say({ zh: "位次", en: "Rank" }), number: true },
  ];
  const rank = ({ position, actual }: Standing): string =>
    position === null
      ? ""
      : `${position.rank}/${position.of}${position.period === actual.period ? "" : say({ zh: `（${position.period}）`, en: ` (${position.period})` })}`;
  return table(
    caption,
    columns,
    list.map((s) => [
      html`<a href="${link(`/open/indicators/${s.id}`)}">${say(s.label)}</a>`,
      shownFigure(visit, s.actual, s.places),
      periodOf(visit, s.actual),
      rank(s),
    ]),
    "listing",
  );
}

/** The province's cities, and all provinces. */
function others({ facts, say, link }: Visit, code: RegionCode): Html {
  const named = (codes: readonly RegionCode[]) =>
    html`<ul class="links">${codes.map((c) => html`<li><a href="${link(`/open/regions/${c}`)}"${c === code ? html` aria-current="page"` : ""}>${say(facts.plan.region(c)?.short ?? { zh: c, en: c })}</a></li>`)}</ul>`;
  const all = facts.plan.regions.regions.map((r) => r.code);
  const cities = all.filter((c) => levelOf(c) === "city" && regionContains(facts.plan.regions.home, c));
  return html`<h3>${say({ zh: "各市", en: "Cities" })}</h3>${named(cities)}<h3>${say({ zh: "各省（区、市）", en: "Provinces" })}</h3>${named(all.filter((c) => levelOf(c) === "province"))}`;
}

/** What is not published for the region, and why. */
const missing = (visit: Visit, { gaps }: Profile): Html | "" =>
  gaps.length === 0
    ? ""
    : html`<section class="box"><h2>${visit.say({ zh: "没有公布数的指标", en: "Without a published figure" })}</h2>${gaps.map(
        (gap) =>
          html`<details><summary>${visit.say(gap.reason)}${visit.inBrackets(String(gap.indicators.length))}</summary><p>${gap.indicators.map((i) => visit.say(i.label)).join(visit.say({ zh: "、", en: ", " }))}</p></details>`,
      )}</section>`;

/** Everything published about one region by theme, with its place among its like. */
export const regionPage: Page = {
  path: "/open/regions/:code",
  show: async (visit) => {
    const code = visit.params.code ?? "";
    const answer = await ask(visit, "region", { code }, {});
    if (!answer.ok) return answer;
    const { say } = visit;
    const { region, sentence, detail, themes, standings: all } = answer.value;
    const known = all.filter((s) => s.actual.kind === "figure");
    const title = say(sentence);
    const groups = themes.map((t) => ({ ...t, list: known.filter((s) => s.theme === t.id) })).filter((t) => t.list.length > 0);
    const file = (format: string) =>
      html`<li><a href="/api/export?region=${code}&format=${format}" download>${format.toUpperCase()}</a></li>`;
    const body = html`<div class="hero"><p class="over">${say(region.label)}</p><h1>${title}</h1><p class="detail">${say(detail)}</p><ul class="links">${["csv", "xlsx", "sdmx-csv"].map(file)}</ul></div>
<div class="columns"><div class="main">${groups.map((t) => section(t.id, say(t.label), standings(visit, say(t.label), t.list)))}</div><div class="side"><section class="box"><h2>${say({ zh: "其他地区", en: "Other regions" })}</h2>${others(visit, code)}</section>${missing(visit, answer.value)}</div></div>`;
    const crumbs = [
      { label: say({ zh: "地区", en: "Regions" }), path: "/open/regions" },
      { label: say(region.label), path: visit.path },
    ];
    return ok({ title, crumbs, body });
  },
};
