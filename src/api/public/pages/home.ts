import { html } from "hono/html";
import type { Cockpit, TargetRow } from "#contract";
import { ok } from "#kernel";
import { latestUpdates } from "../latest.ts";
import { section, shownFigure, statusMark } from "../parts.ts";
import { targetTable } from "../targets.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { periodText } from "../words.ts";

const counts = (visit: Visit, answer: Cockpit): Html =>
  html`<ul class="counts">${answer.counts.map((c) => html`<li><b>${c.count}</b>${statusMark(visit, c)}</li>`)}</ul>`;

function age({ say, language }: Visit, { dataSpan, moment }: Cockpit): Html {
  const { newest, oldest, withoutFigure } = dataSpan;
  return html`<p class="age">${say({ zh: "截至", en: "As of" })} <time>${moment.asOf}</time>${
    newest && oldest
      ? html` · ${say({ zh: "数据所属期", en: "Data periods" })} ${periodText(oldest, language)}${say({ zh: "至", en: " to " })}${periodText(newest, language)}`
      : ""
  } · ${say({ zh: `${withoutFigure} 项目标尚无公布数`, en: `${withoutFigure} targets have no published figure` })}</p>`;
}

/** The plan at the end of each of its years, and as it stands. */
function years({ say, link, facts, asked }: Visit): Html {
  const [first, last] = [facts.plan.period.from, facts.plan.period.until].map((on) => Number(on.slice(0, 4)));
  const ends = Array.from({ length: (last ?? 0) - (first ?? 0) }, (_, at) => `${(first ?? 0) + at}-12-31`).filter(
    (on) => on <= facts.today,
  );
  const entry = (on: string, label: string) =>
    html`<li><a href="${link("/", { asOf: on })}"${(asked.asOf ?? "") === on ? html` aria-current="true"` : ""}>${label}</a></li>`;
  return html`<nav class="years" aria-label="${say({ zh: "按期末查看", en: "As of the end of" })}"><span>${say({ zh: "看历年年末：", en: "At the end of:" })}</span><ul>${ends.map(
    (on) => entry(on, on.slice(0, 4)),
  )}${entry("", say({ zh: "今天", en: "Today" }))}</ul></nav>`;
}

function group(visit: Visit, answer: Cockpit, of: Cockpit["groups"][number]): Html {
  const rows = answer.targets.filter((row) => row.group === of.id);
  return section(
    of.id,
    visit.say(of.label),
    html`<p class="lead">${visit.say(of.sentence)}</p>${targetTable(visit, visit.say(of.label), rows)}`,
  );
}

const howToRead = ({
  say,
  link,
}: Visit): Html => html`<section class="box" aria-labelledby="how"><h2 id="how">${say({ zh: "怎样读这些数", en: "How to read this" })}</h2><ul class="plain">
<li>${say({ zh: "每个数都注明所属期，点开可见来源、公布日期和统计口径。", en: "Each figure names its period; its page gives source, day of publication and scope." })}</li>
<li>${say({ zh: "状态由程序按公布数计算，形状和文字同义，不只靠颜色。", en: "States are computed from published figures; shape and word say the same, never colour alone." })}</li>
<li>${say({ zh: "“—”表示尚无公布数，不是零；“≥”表示公布的是下限。", en: "A dash means nothing is published, not zero; ≥ marks a published lower bound." })}</li>
<li>${say({ zh: "到期的数没有公布以前，只说“待数”，不说达成或未达成。", en: "Until the figure for the due day is out, a target awaits it: neither reached nor missed." })}</li>
</ul><p><a href="${link("/open/data")}">${say({ zh: "下载全部数据", en: "Download all data" })}</a></p></section>`;

const attention = (visit: Visit, row: TargetRow | undefined): Html | "" =>
  row
    ? html`<p class="look"><a href="${visit.link(`/open/targets/${row.id}`)}">${visit.say({ zh: "看这一项：", en: "Look at it: " })}${visit.say(row.label)}</a> ${shownFigure(visit, row.actual, row.places)} ${statusMark(visit, row.status)}</p>`
    : "";

/** How the plan stands: one sentence, the counts, every target by group, and what was published last. */
export const home: Page = {
  path: "/",
  show: async (visit) => {
    const [answer, list] = [await ask(visit, "cockpit", {}, {}), await ask(visit, "indicators", {}, {})];
    if (!answer.ok) return answer;
    if (!list.ok) return list;
    const { say } = visit;
    const at = answer.value;
    const body = html`<div class="hero"><p class="over">${say(at.plan.label)} · ${at.plan.documentNumber}</p><h1>${say(at.sentence)}</h1><p class="detail">${say(at.detail)}</p>${attention(
      visit,
      at.targets.find((row) => row.id === at.attention),
    )}${counts(visit, at)}${age(visit, at)}${years(visit)}</div>
<div class="columns"><div class="main">${at.groups.map((of) => group(visit, at, of))}</div>
<div class="side">${latestUpdates(visit, list.value, 8)}${howToRead(visit)}</div></div>`;
    return ok({ title: say(at.sentence), crumbs: [], body });
  },
};
