import { html } from "hono/html";
import { type Label, ok } from "#kernel";
import { section } from "../parts.ts";
import type { Html, Page, Visit } from "../visit.ts";

const listed = ({ say }: Visit, items: readonly Label[]): Html =>
  html`<ul class="plain">${items.map((item) => html`<li>${say(item)}</li>`)}</ul>`;

const conforms: readonly Label[] = [
  {
    zh: "公开页面不依赖脚本：关闭 JavaScript 也能阅读、筛选、搜索、下载和提交意见。",
    en: "Public pages need no script: reading, filtering, searching, downloading and feedback work with JavaScript switched off.",
  },
  {
    zh: "每页有跳到正文的链接、页眉、导航、正文和页脚地标，标题逐级，页面标题即结论。",
    en: "Each page has a skip link, landmarks for header, navigation, content and footer, ordered headings, and a title that tells the finding.",
  },
  {
    zh: "全部操作可用键盘完成，焦点可见；可点目标高度不小于 24 像素。",
    en: "Everything works by keyboard with a visible focus; targets are at least 24 pixels high.",
  },
  {
    zh: "状态同时用形状和文字表示；文字与底色对比度不低于 4.5:1，浅色、深色均经计算核对。",
    en: "States have a shape and a word; text contrast is at least 4.5:1, computed for light and dark.",
  },
  {
    zh: "每张图都有文字说明和同样内容的数据表；条形图本身就是表格。",
    en: "Each chart has a description and a table of the same figures; bar charts are tables themselves.",
  },
  {
    zh: "提供适老版：18 像素字号、单栏、无弹窗；放大到 400% 不丢内容。",
    en: "A large-type version: 18 pixels, one column, no pop-ups; nothing is lost at 400 % zoom.",
  },
  { zh: "没有自动播放、闪烁、限时操作和图形验证码。", en: "Nothing plays, flashes or expires by itself, and there is no picture puzzle." },
];
const lacks: readonly Label[] = [
  { zh: "规划条款的要点为本平台概括，没有手语和语音版本。", en: "Gists of clauses have no sign-language or audio version." },
  {
    zh: "部分来源链接指向外部网站或转载文件，其无障碍程度不由本平台控制。",
    en: "Some sources are on other sites or in reprinted files whose accessibility we do not control.",
  },
  {
    zh: "尚未经第三方机构按 GB/T 37668—2019 检测，也尚未请残障用户逐页试用；以上为自查结果。",
    en: "No third party has tested the site against GB/T 37668-2019 yet, nor have disabled users tried each page; the above is our own check.",
  },
  {
    zh: "工作人员使用的驾驶舱等页面需要 JavaScript，其无障碍情况不在本声明范围内。",
    en: "Officers' pages such as the cockpit need JavaScript and are outside this statement.",
  },
];

/** What conforms, what does not, and how to complain. */
export const accessibilityPage: Page = {
  path: "/a11y",
  show: (visit) => {
    const { say, link } = visit;
    const title = say({ zh: "无障碍声明", en: "Accessibility statement" });
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "公开页面以 WCAG 2.2 的 AA 级和 GB/T 37668—2019 为目标。每次修改都用自动检查工具在浅色、深色两种配色下逐页检查，不允许有严重问题。",
      en: "The public pages aim at level AA of WCAG 2.2 and at GB/T 37668-2019. With each change every page is checked by an automatic tool in light and dark, and no serious fault is let through.",
    })}</p></div><div class="stack reading">${section("conforms", say({ zh: "已做到", en: "What conforms" }), listed(visit, conforms))}${section("lacks", say({ zh: "尚未做到", en: "What does not" }), listed(visit, lacks))}${section(
      "complain",
      say({ zh: "遇到障碍怎么办", en: "How to complain" }),
      html`<p>${say({
        zh: "请把遇到障碍的页面地址和情况告诉我们，凭回执编号可以查看处理情况。也可以按页脚的联系方式联系主办单位。",
        en: "Tell us the address of the page and what was in the way; with the receipt number you can follow what is done. You may also reach the sponsor named in the footer.",
      })} <a href="${link("/open/feedback", { about: "/a11y" })}">${say({ zh: "提交意见", en: "Give feedback" })}</a></p>`,
    )}</div>`;
    return ok({ title, crumbs: [{ label: title, path: "/a11y" }], body });
  },
};

const kept: readonly Label[] = [
  {
    zh: "浏览公开页面不需要登录，不设跟踪标识，不使用第三方统计，不向其他网站发送请求。",
    en: "Reading needs no sign-in; there are no tracking marks, no third-party statistics and no requests to other sites.",
  },
  {
    zh: "打开意见表单时设一个只用于防伪造提交的 Cookie，关闭浏览器即失效。",
    en: "Opening the feedback form sets one cookie that only guards against forged submissions and ends with the browser.",
  },
  {
    zh: "为防止滥发，提交意见时按来访网络的加密摘要计次，摘要每日更换、只在内存中，不保存网络地址。",
    en: "To prevent flooding, submissions are counted by a keyed digest of the network that changes daily and stays in memory; addresses are not kept.",
  },
  {
    zh: "意见正文和所涉页面保存备查；请不要在正文中写个人信息。",
    en: "The text and the page it is about are kept; please write no personal details in it.",
  },
  {
    zh: "联系方式可以不填。填写的，与正文分开保存，只有负责答复的工作人员可以查看，每次查看都有审计记录，仅用于答复这条意见。",
    en: "A contact is optional. If given, it is kept apart, can be seen only by the officers who answer, each look is audited, and it serves only to answer that feedback.",
  },
  {
    zh: "联系方式在意见办结时即删除；您也可以随时凭回执编号要求提前删除。",
    en: "A contact is erased when the matter is closed; with the receipt number you may ask for that earlier.",
  },
];

/** What is kept about a visitor, why, and for how long. */
export const privacyPage: Page = {
  path: "/privacy",
  show: (visit) => {
    const { say, link } = visit;
    const title = say({ zh: "隐私说明", en: "Privacy" });
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({ zh: "能不收集的，一律不收集。", en: "What need not be collected is not collected." })}</p></div><div class="stack reading">${section("kept", say({ zh: "收集什么、作什么用、留多久", en: "What is collected, what for, and for how long" }), listed(visit, kept))}${section(
      "rights",
      say({ zh: "您的权利", en: "Your rights" }),
      html`<p>${say({ zh: "您可以查询、更正、删除自己提交的联系方式。请在意见表单中写明回执编号，或按页脚的联系方式联系主办单位。", en: "You may ask for, correct or delete the contact you gave. Write the receipt number in the feedback form, or reach the sponsor named in the footer." })} <a href="${link("/open/feedback", { about: "/privacy" })}">${say({ zh: "提交意见", en: "Give feedback" })}</a></p>`,
    )}</div>`;
    return ok({ title, crumbs: [{ label: title, path: "/privacy" }], body });
  },
};
