import { html } from "hono/html";
import type { Answer, ReleaseContent } from "#contract";
import { clockText, dayOf, type Instant, type Label, ok } from "#kernel";
import { firstSentence, labelled, section, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { countText, percentText, periodText } from "../words.ts";
import { intervalBar, intervalText, rankText, releaseLink, scoreText, standing, warnings } from "./release-parts.ts";
import { counts, downloads, errata, findings, sources, spread } from "./release-sections.ts";

type Released = Answer<"openRelease">;

/** The home region's place in one sentence, and how sure it is. */
function finding({ say, facts, language }: Visit, { units, period, counted }: ReleaseContent, label: Label): string {
  const own = units.find(({ id }) => id === facts.plan.regions.home) ?? units[0];
  const name = say(label);
  const when = periodText(period, language);
  if (counted !== null)
    return say({
      zh: `${when}${name}：${countText(counted)} 个评价对象的分布`,
      en: `${name}, ${when}: where ${countText(counted)} units stand`,
    });
  if (!own || own.rank === null) return `${name} ${when}`;
  const [where, interval] = [say(own.label), intervalText(own)];
  return say({
    zh: `${when}${name}：${where}居 ${units.length} 个评价对象的第 ${own.rank} 位，位次区间 ${interval}`,
    en: `${name}, ${when}: ${where} ranks ${own.rank} of ${units.length}, interval ${interval}`,
  });
}

function ranking(visit: Visit, { units }: ReleaseContent): Html {
  const { say, facts } = visit;
  const title = say({ zh: "位次与区间", en: "Ranks and intervals" });
  const columns = [
    { head: say({ zh: "评价对象", en: "Unit" }) },
    { head: say({ zh: "位次", en: "Rank" }), number: true },
    { head: say({ zh: "得分", en: "Score" }), number: true },
    { head: say({ zh: "区间", en: "Interval" }), number: true },
    { head: say({ zh: "区间图（左为第 1 位）", en: "Drawn (rank 1 at the left)" }), wide: true },
    { head: say({ zh: "并列组", en: "Group" }), number: true },
  ];
  const rows = units.map((unit) => [
    html`<a href="${releaseLink(visit, `/units/${unit.id}`)}"${unit.id === facts.plan.regions.home ? html` class="own"` : ""}>${say(unit.label)}</a>`,
    rankText(unit.rank),
    scoreText(unit.score),
    intervalText(unit),
    intervalBar(unit, units.length),
    unit.group ?? "—",
  ]);
  return section(
    "ranking",
    title,
    html`<p class="note">${say({
      zh: "区间为方法中不确定之处反复试算后 5% 至 95% 的位次，竖线为公布的位次。同一并列组的对象证据不足以分先后。",
      en: "The interval holds the ranks from 5 % to 95 % of runs over all that is uncertain in the method; the line across is the published rank. Units of one group cannot be told apart by the evidence.",
    })}</p>${table(title, columns, rows, "ranking")}`,
  );
}

function tree(visit: Visit, { nodes, publishes }: ReleaseContent): Html {
  const { say } = visit;
  const title = say({ zh: "指标与权重", en: "Indicators and weights" });
  const upper = nodes.filter(({ leaf, parent }) => !leaf && parent !== null);
  const groups = upper.length > 0 ? upper : nodes.filter(({ parent }) => parent === null);
  return section(
    "tree",
    title,
    html`<ul class="list">${groups.map(
      (group) =>
        html`<li><h3>${say(group.label)} <span class="under">${percentText(group.share)}</span></h3><ul class="plain">${nodes
          .filter(({ parent, leaf }) => leaf && parent === group.id)
          .map(
            (leaf) =>
              html`<li>${publishes === "units" ? html`<a href="${releaseLink(visit, `/indicators/${leaf.id}`)}">${say(leaf.label)}</a>` : say(leaf.label)} <span class="missing">${percentText(leaf.share)}</span></li>`,
          )}</ul></li>`,
    )}</ul>`,
  );
}

/** How many schemes were tried before this one was adopted: whoever tries many finds one that pleases. */
function triedText({ say }: Visit, { adoption }: ReleaseContent["scheme"]): Html | string {
  if (adoption === null) return say({ zh: "不是在平台上经试算选定的", en: "none: it was not chosen by trials on this platform" });
  return html`${say({
    zh: `${countText(adoption.tried)} 份不同方案`,
    en: `${countText(adoption.tried)} different scheme(s)`,
  })}<span class="under">${say({
    zh: "编制中保存和试看过的都计入，只改文字的不重复计；数目签名后不能改动",
    en: "saved or only looked at while it was composed, texts that differ in words alone counted once; the number is under the signature",
  })}</span>`;
}

function basis(visit: Visit, { content, bundle, consultation, row }: Released): Html {
  const { say } = visit;
  const { scheme, counts } = content;
  const adopted = scheme.adoption
    ? say({
        zh: `${scheme.adoption.number}，由两人分别提请和审定`,
        en: `${scheme.adoption.number}; proposed by one person, adopted by another`,
      })
    : say({ zh: "随规划载入的方案", en: "brought along by the plan" });
  return section(
    "basis",
    say({ zh: "依据", en: "What it rests on" }),
    html`${firstSentence(visit, say(scheme.purpose))}${labelled(visit, [
      [{ zh: "方案", en: "Scheme" }, html`${say(scheme.label)} <span class="under long">${scheme.checksum}</span>`],
      [
        { zh: "审定", en: "Adopted" },
        html`${adopted}${scheme.assumed ? html`<span class="under">${say({ zh: "权重待确认", en: "weights wait to be confirmed" })}</span>` : ""}`,
      ],
      [{ zh: "审定前试算", en: "Tried before" }, triedText(visit, scheme)],
      ...(scheme.weighting ? [[{ zh: "权重", en: "Weights" }, say(scheme.weighting)] as const] : []),
      [
        { zh: "数据", en: "Data" },
        say({
          zh: `${countText(counts.cells)} 格中有数 ${countText(counts.there)} 格，其中取自以前年度 ${countText(counts.reached)} 格；按方法填补 ${countText(counts.filled)} 格`,
          en: `${countText(counts.there)} of ${countText(counts.cells)} cells have figures, ${countText(counts.reached)} of an earlier period; ${countText(counts.filled)} filled by the method`,
        }),
      ],
      [
        { zh: "专项调查", en: "Surveys" },
        content.surveys.length === 0
          ? say({ zh: "未使用", en: "none" })
          : say({ zh: `批准文号 ${content.surveys.join("、")}`, en: `approval ${content.surveys.join(", ")}` }),
      ],
      [{ zh: "责任单位", en: "Contact" }, say(content.contact)],
      [{ zh: "统计会商", en: "Statistics bureau" }, consultationText(visit, consultation)],
      [{ zh: "规划、程序", en: "Plan, program" }, `${content.plan.id} ${content.plan.version} · ${content.program}`],
      [{ zh: "台账时点", en: "Cut of the ledger" }, clockText(content.cut as Instant)],
      [{ zh: "编号", en: "Number" }, `${row.number} · ${dayOf(bundle.madeAt as Instant)}`],
    ])}${
      content.remarks.length > 0
        ? html`<details><summary>${say({ zh: "按规则处理之处", en: "Rules that were applied" })}</summary><ul class="plain">${content.remarks.map((remark) => html`<li>${say(remark)}</li>`)}</ul></details>`
        : ""
    }`,
  );
}

function consultationText({ say }: Visit, given: Released["consultation"]): Html | string {
  if (given === null) return say({ zh: "尚无记录", en: "not recorded yet" });
  return html`${given.on} ${given.who}${say({ zh: "：", en: ": " })}${say(given.opinionLabel)}${given.says === "" ? "" : html`<span class="under">${given.says}</span>`}`;
}

function factors(visit: Visit, { factors: list, runs, seed, scheme }: ReleaseContent): Html {
  const { say } = visit;
  const title = say({ zh: "位次取决于什么", en: "What the ranks depend on" });
  const columns = [
    { head: say({ zh: "不确定之处", en: "Uncertain" }), wide: true },
    { head: say({ zh: "单独影响", en: "By itself" }), number: true },
    { head: say({ zh: "连同交互", en: "With others" }), number: true },
  ];
  const share = (value: number | null): string => (value === null ? "—" : percentText(Math.max(0, value)));
  return section(
    "factors",
    title,
    html`${table(
      title,
      columns,
      list.map(({ label, first, total }) => [say(label), share(first), share(total)]),
    )}<p class="note">${say({ zh: `${countText(runs)} 次试算，种子 ${seed}，步骤：${scheme.steps.map(say).join(" → ")}`, en: `${countText(runs)} runs, seed ${seed}; steps: ${scheme.steps.map(say).join(" → ")}` })}</p>`,
  );
}

/** One release: who ranks where and how surely, what it rests on, how to verify it, what was corrected. */
export const releasePage: Page = {
  path: "/open/releases/:id",
  show: async (visit) => {
    const answer = await ask(visit, "openRelease", { id: visit.params.id ?? "" }, visit.asked.bundle ? { bundle: visit.asked.bundle } : {});
    if (!answer.ok) return answer;
    const found = answer.value;
    const { content } = found;
    const title = finding(visit, content, content.scheme.label);
    const body = html`<div class="hero">${warnings(visit, found, found.withdrawn)}<p class="over">${visit.language === "zh" ? found.row.title : visit.say(content.title)}${found.row.publishedOn ? ` · ${found.row.publishedOn}` : ""}</p><h1>${title}</h1>${standing(visit)}</div><div class="stack">${errata(visit, found)}${content.publishes === "units" ? ranking(visit, content) : html`${counts(visit, content)}${spread(visit, content)}`}</div><div class="halves"><div>${basis(visit, found)}${visit.guest && found.embargo ? "" : downloads(visit, found)}${factors(visit, content)}</div><div>${tree(visit, content)}${findings(visit, content)}</div></div><div class="stack">${sources(visit, content)}</div>`;
    const crumbs = [
      { label: visit.say({ zh: "评价发布", en: "Releases" }), path: "/open/releases" },
      { label: visit.language === "zh" ? found.row.title : visit.say(content.title), path: visit.path },
    ];
    return ok({ title, crumbs, body });
  },
};
