import { html } from "hono/html";
import type { Answer, ReleaseKey, ReleaseRow } from "#contract";
import { ok } from "#kernel";
import { section, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { none, periodText } from "../words.ts";
import { dayText } from "./release-parts.ts";
import { howToVerify, keyFile } from "./release-verify.ts";

type List = Answer<"openReleases">;

function published(visit: Visit, rows: readonly ReleaseRow[]): Html {
  const { say, link, language } = visit;
  const title = say({ zh: "已发布", en: "Published" });
  if (rows.length === 0)
    return section("published", title, html`<p class="missing">${say({ zh: "尚无发布。", en: "Nothing is published yet." })}</p>`);
  const columns = [
    { head: say({ zh: "名称", en: "Title" }), wide: true },
    { head: say({ zh: "年度", en: "Period" }) },
    { head: say({ zh: "发布日期", en: "Published" }) },
    { head: say({ zh: "更正", en: "Errata" }), number: true },
  ];
  const lines = rows.map((row) => [
    html`<a href="${link(`/open/releases/${row.id}`)}">${language === "zh" ? row.title : say(row.scheme.label)}</a><span class="under">${row.number}${row.state === "withdrawn" ? ` · ${say(row.stateLabel)}` : ""}</span>`,
    row.period === null ? none : periodText(row.period, language),
    dayText(visit, row),
    row.errata,
  ]);
  return section("published", title, table(title, columns, lines, "listing"));
}

function calendar(visit: Visit, rows: readonly ReleaseRow[]): Html {
  const { say, language } = visit;
  const title = say({ zh: "发布日历", en: "Calendar" });
  if (rows.length === 0)
    return section(
      "calendar",
      title,
      html`<p class="missing">${say({ zh: "目前没有列入计划的发布。", en: "No release is planned at present." })}</p>`,
    );
  const columns = [
    { head: say({ zh: "名称", en: "Title" }), wide: true },
    { head: say({ zh: "年度", en: "Period" }) },
    { head: say({ zh: "发布日", en: "Day" }) },
    { head: say({ zh: "编号", en: "Number" }) },
  ];
  const lines = rows.map((row) => [
    html`${language === "zh" ? row.title : say(row.scheme.label)}`,
    row.period === null ? none : periodText(row.period, language),
    dayText(visit, row),
    row.number,
  ]);
  return section("calendar", title, table(title, columns, lines, "listing"));
}

/** Keys stay listed when another takes over, so that old bundles can be checked for good. */
function keys(visit: Visit, list: readonly ReleaseKey[]): Html {
  const { say } = visit;
  return section(
    "keys",
    say({ zh: "签名公钥", en: "Signing keys" }),
    html`<p>${say({
      zh: "每个发布包都用 Ed25519 签名，任何人都可以离线核对签名并逐数重算；更换密钥后旧公钥继续公布。",
      en: "Every bundle is signed with Ed25519; anybody can check the signature and compute every number again without a network. When a key is changed the old one stays here.",
    })}</p><ul class="list">${list.map(
      ({ fingerprint, since, current }) =>
        html`<li><code>${fingerprint}</code><span class="under">${say({ zh: `自 ${since} 起`, en: `since ${since}` })}${current ? ` · ${say({ zh: "现用", en: "in use" })}` : ""} · <a href="/open/keys/${keyFile(fingerprint)}" download>PEM</a></span></li>`,
    )}</ul><h3>${say({ zh: "怎样核验", en: "How to verify" })}</h3>${howToVerify(visit, {
      bundle: say({ zh: "发布包.tar", en: "BUNDLE.tar" }),
      fingerprint: null,
      madeWith: null,
    })}`,
  );
}

const said = ({ published: list, planned }: List) => ({
  zh: `已发布 ${list.length} 项评价结果，${planned.length} 项列入发布日历`,
  en: `${list.length} evaluation(s) published, ${planned.length} in the calendar`,
});

/** The calendar of releases, what is published, and the keys everything is signed with. */
export const releasesPage: Page = {
  path: "/open/releases",
  show: async (visit) => {
    const answer = await ask(visit, "openReleases", {}, {});
    if (!answer.ok) return answer;
    const title = visit.say(said(answer.value));
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${visit.say({
      zh: "评价指数按公布的日历发布，每次发布附带数据、方法和签名，任何人都可以离线核验。改期、迟发、更正和撤回都在此写明。",
      en: "Indices come out by a published calendar, each with its figures, method and signature, and anybody can verify them offline. Whatever is moved, late, corrected or withdrawn is told here.",
    })}</p></div><div class="stack">${published(visit, answer.value.published)}${calendar(visit, answer.value.planned)}${keys(visit, answer.value.keys)}</div>`;
    return ok({ title, crumbs: [{ label: visit.say({ zh: "评价发布", en: "Releases" }), path: "/open/releases" }], body });
  },
};
