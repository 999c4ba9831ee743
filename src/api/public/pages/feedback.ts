import { html } from "hono/html";
import type { Receipt } from "#feedback";
import { dayOf, type Label, type Refusal } from "#kernel";
import { labelled, section } from "../parts.ts";
import type { Html, Shown, Visit } from "../visit.ts";
import { carried } from "./indicators.ts";

export type Written = { readonly about: string; readonly text: string; readonly contact: string };
export type Filled = Written & { readonly token: string; readonly faults: readonly Refusal[] };

const name: Label = { zh: "意见建议", en: "Feedback" };
const crumbs = ({ say }: Visit): Shown["crumbs"] => [{ label: say(name), path: "/open/feedback" }];

const lookUp = (visit: Visit): Html => {
  const { say } = visit;
  return section(
    "look-up",
    say({ zh: "查看处理情况", en: "Follow a receipt" }),
    html`<form class="filter" action="/open/feedback" method="get">${carried(visit)}<label>${say({ zh: "回执编号", en: "Receipt number" })}<input name="number" required maxlength="40" autocomplete="off" placeholder="20261122-7K4M-9QXD"></label><button>${say({ zh: "查看", en: "Look up" })}</button></form>`,
  );
};

function form(visit: Visit, { about, text, contact, token, faults }: Filled): Html {
  const { say, link } = visit;
  return html`<form class="form" action="${link("/open/feedback")}" method="post">${
    faults.length > 0 ? html`<div role="alert" class="fault">${faults.map((f) => html`<p>${say(f.say)}</p>`)}</div>` : ""
  }<input type="hidden" name="token" value="${token}">
<label><span>${say({ zh: "所涉页面", en: "Page it is about" })}</span><input name="about" required maxlength="200" value="${about}"><span class="help">${say({ zh: "本站地址，以“/”开头；从某页点“本页找错”进来时已填好。", en: "An address of this site, beginning with /; filled in when you come from a page's “Report an error here”." })}</span></label>
<label><span>${say({ zh: "意见内容", en: "What you wish to say" })}</span><textarea name="text" required minlength="5" maxlength="2000" rows="8">${text}</textarea><span class="help">${say({ zh: "五到两千字。请不要写个人信息。", en: "5 to 2,000 characters. Please write nothing personal here." })}</span></label>
<label><span>${say({ zh: "联系方式（可不填）", en: "How to reach you (optional)" })}</span><input name="contact" maxlength="120" autocomplete="off" value="${contact}"><span class="help">${say({ zh: "与正文分开保存，仅供答复，办结时删除。", en: "Kept apart from the text, used for the answer alone, erased when the matter is closed." })} <a href="${link("/privacy")}">${say({ zh: "隐私说明", en: "Privacy" })}</a></span></label>
<div class="trap" aria-hidden="true"><label>${say({ zh: "请留空", en: "Leave empty" })}<input name="website" tabindex="-1" autocomplete="off"></label></div>
<button>${say({ zh: "提交", en: "Send" })}</button></form>`;
}

/** The form, with what was written and everything that is wrong with it. */
export function formPage(visit: Visit, filled: Filled): Shown {
  const { say } = visit;
  const title = say({ zh: "意见建议与网站找错", en: "Feedback and reports of errors" });
  const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
    zh: "数对不上、链接打不开、看不明白，都请告诉我们。提交后得到回执编号，凭编号可查看处理情况和答复，不需要登录。",
    en: "Tell us where a figure differs, a link is dead or something is unclear. You get a receipt number by which the answer can be followed; no sign-in is needed.",
  })}</p></div><div class="columns"><div class="main"><div class="sheet">${form(visit, filled)}</div></div><div class="side">${lookUp(visit)}</div></div>`;
  return { title, crumbs: crumbs(visit), body };
}

/** Where no store or no door is connected. */
export function closedPage(visit: Visit): Shown {
  const title = visit.say({ zh: "意见建议暂未开通", en: "Feedback is not open" });
  const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${visit.say({
    zh: "这里尚未接入意见建议的存储。请按页脚的联系方式联系主办单位。",
    en: "No store for feedback is connected here. Please reach the sponsor named in the footer.",
  })}</p></div>`;
  return { title, crumbs: crumbs(visit), body };
}

const states: Readonly<Record<Receipt["state"], Label>> = {
  open: { zh: "已收到，待答复", en: "Received, awaiting an answer" },
  answered: { zh: "已答复", en: "Answered" },
  closed: { zh: "已办结", en: "Closed" },
};
const acts: Readonly<Record<Receipt["acts"][number]["kind"], Label>> = {
  answered: { zh: "答复", en: "Answer" },
  closed: { zh: "办结", en: "Closed" },
};

/** What anybody with the number sees: where it stands and what was answered, never what was written or by whom. */
export function receiptPage(visit: Visit, receipt: Receipt): Shown {
  const { say, link, origin } = visit;
  const title = `${say({ zh: "回执", en: "Receipt" })} ${receipt.number}${visit.colon}${say(states[receipt.state])}`;
  const body = html`<div class="hero"><p class="over">${say({ zh: "回执编号，请记下或收藏本页", en: "Receipt number: note it, or keep this page" })}</p><h1 class="receipt">${receipt.number}</h1>${labelled(
    visit,
    [
      [{ zh: "状态", en: "State" }, say(states[receipt.state])],
      [{ zh: "收到日期", en: "Received" }, dayOf(receipt.at)],
      [{ zh: "所涉页面", en: "Page" }, html`<a href="${receipt.about}">${receipt.about}</a>`],
      [{ zh: "本回执地址", en: "This receipt" }, html`<code>${origin}/open/feedback/${receipt.number}</code>`],
    ],
  )}<p class="note">${say({ zh: "为保护隐私，这里不显示意见正文和联系方式。", en: "For privacy neither the text nor the contact is shown here." })}</p></div>${
    receipt.acts.length > 0
      ? section(
          "answers",
          say({ zh: "答复与办理", en: "Answers" }),
          html`<ol class="list">${receipt.acts.map((act) => html`<li><h3>${dayOf(act.at)} ${say(acts[act.kind])}</h3>${act.body === "" ? "" : html`<p>${act.body}</p>`}</li>`)}</ol>`,
        )
      : ""
  }<div class="stack">${lookUp(visit)}<p class="links"><a href="${link("/open/feedback")}">${say({ zh: "再提一条", en: "Send another" })}</a></p></div>`;
  return { title, crumbs: [...crumbs(visit), { label: receipt.number, path: visit.path }], body };
}
