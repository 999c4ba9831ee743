import { html } from "hono/html";
import type { Answer } from "#contract";
import type { Label, Refusal } from "#kernel";
import { statusFor } from "../asked.ts";
import { labelled } from "../parts.ts";
import { ask, type Html, type Shown, type Visit } from "../visit.ts";
import { carried } from "./indicators.ts";

const name: Label = { zh: "核验简报", en: "Check a brief" };
const crumbs = ({ say }: Visit): Shown["crumbs"] => [{ label: say(name), path: "/open/check" }];

const form = (visit: Visit, typed: string): Html => {
  const { say } = visit;
  return html`<form class="filter" action="/open/check" method="get">${carried(visit)}<label>${say({ zh: "核验码", en: "Check code" })}<input name="code" required maxlength="40" autocomplete="off" spellcheck="false" value="${typed}" placeholder="ZX-7K2QF-M0R4T"></label><button>${say({ zh: "核验", en: "Check" })}</button></form><p class="note">${say({ zh: "核验码印在简报每页右上角；大小写、空格和横线不影响。", en: "The code is printed at the top right of each page; case, spaces and dashes do not matter." })}</p>`;
};

const sheet = (visit: Visit, title: string, typed: string, body: Html | ""): Shown => ({
  title,
  crumbs: crumbs(visit),
  body: html`<div class="hero"><h1>${title}</h1>${body}</div><div class="sheet">${form(visit, typed)}</div>`,
});

const about = (visit: Visit, found: Answer<"briefCheck">): Html => {
  const { say } = visit;
  return html`${labelled(visit, [
    [{ zh: "文件", en: "Document" }, say(found.title)],
    [{ zh: "核验码", en: "Check code" }, html`<code>${found.code}</code>`],
    [{ zh: "数据截至", en: "Figures as of" }, found.asOf],
    [{ zh: "签发日期", en: "Issued on" }, found.issuedOn],
    [{ zh: "内容摘要", en: "Digest, SHA-256" }, html`<code class="long">${found.digest}</code>`],
  ])}<p class="note">${say({
    zh: "这里只核对真伪，不显示简报内容。",
    en: "Only whether it is genuine is told here, never what the brief says.",
  })}</p>`;
};

/** What was found under a code: genuine, or changed since it was issued. */
function foundPage(visit: Visit, found: Answer<"briefCheck">): Shown {
  const title = visit.say(
    found.intact
      ? found.standing
        ? {
            zh: `本系统 ${found.issuedOn} 签发，${found.standing.zh}`,
            en: `Issued here on ${found.issuedOn}; since then: ${found.standing.en.toLowerCase()}`,
          }
        : { zh: `核验码有效：本系统 ${found.issuedOn} 签发`, en: `The code is valid: issued here on ${found.issuedOn}` }
      : {
          zh: "核验未通过：存档内容与签发时的摘要不符",
          en: "The check failed: what is kept no longer gives the digest recorded when it was issued",
        },
  );
  return sheet(visit, title, found.code, about(visit, found));
}

/** The form alone, or with the reason a code says nothing. */
const codePage = (visit: Visit, typed: string, refusals: readonly Refusal[] = []): Shown =>
  refusals.length === 0
    ? sheet(
        visit,
        visit.say({ zh: "输入核验码，核对一份简报是不是本系统签发的", en: "Type the code of a brief to see whether it was issued here" }),
        typed,
        "",
      )
    : sheet(
        visit,
        visit.say({ zh: "核验码无效", en: "The code is not valid" }),
        typed,
        html`<div role="alert">${refusals.map((refusal) => html`<p class="detail">${visit.say(refusal.say)}</p>`)}</div>`,
      );

/** Where no briefs are kept. */
export function noBriefsPage(visit: Visit): Shown {
  const title = visit.say({ zh: "核验暂未开通", en: "Checking is not open" });
  const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${visit.say({
    zh: "这里尚未接入简报的存档。请按页脚的联系方式联系主办单位。",
    en: "No archive of briefs is connected here. Please reach the sponsor named in the footer.",
  })}</p></div>`;
  return { title, crumbs: crumbs(visit), body };
}

/** The page for a code as it was typed, with its status: never the brief's content. */
export async function checkPage(visit: Visit, typed: string): Promise<{ readonly shown: Shown; readonly status: number }> {
  if (typed === "") return { shown: codePage(visit, ""), status: 200 };
  const found = await ask(visit, "briefCheck", { code: typed }, {});
  return found.ok
    ? { shown: foundPage(visit, found.value), status: 200 }
    : { shown: codePage(visit, typed, found.refusals), status: statusFor(found.refusals) };
}
