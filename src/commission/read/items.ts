import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import type { Day, Label } from "#kernel";
import type { Snapshot } from "#procedure";
import type { Parts } from "../parts.ts";
import { atWork, beforeWork, whyNotRead } from "../scope/in-force.ts";
import type { Grant, GrantBody } from "../types.ts";

type Item = Answer<"commission">["scope"][number];
const same = (text: string): Label => ({ zh: text, en: text });
/** Names spelled out before the rest is counted. */
const mostNamed = 4;

function listed(labels: readonly Label[], counted: (count: number) => Label): Label {
  const named = labels.slice(0, mostNamed);
  const [zh, en] = [named.map((label) => label.zh).join("、"), named.map((label) => label.en).join(", ")];
  if (labels.length <= mostNamed) return { zh, en };
  const more = counted(labels.length);
  return { zh: `${zh}等 ${more.zh}`, en: `${en} and others, ${more.en}` };
}

/** What a grant opens, in one sentence. */
export function sayGrant(plan: CheckedPlan, body: GrantBody): Label {
  switch (body.kind) {
    case "figures": {
      const indicators = listed(
        body.indicators.map((id) => plan.findIndicator(id)?.label ?? same(id)),
        (count) => ({ zh: `${count} 项指标`, en: `${count} indicators` }),
      );
      const regions = listed(
        body.regions.map((code) => plan.region(code)?.short ?? same(code)),
        (count) => ({ zh: `${count} 个地区`, en: `${count} regions` }),
      );
      const { fromYear, untilYear } = body;
      const years = fromYear === untilYear ? `${fromYear}` : `${fromYear}–${untilYear}`;
      return { zh: `数据：${indicators.zh}；${regions.zh}；${years} 年`, en: `Figures: ${indicators.en}; ${regions.en}; ${years}` };
    }
    case "scheme": {
      const label = plan.findScheme(body.scheme)?.label ?? same(body.scheme);
      const period = body.period === null ? { zh: "最新一期", en: "newest period" } : same(body.period);
      return { zh: `评价结果：${label.zh}（${period.zh}）`, en: `Result: ${label.en} (${period.en})` };
    }
    case "matter":
      return { zh: `事项：${body.number} ${body.title}`.trim(), en: `Matter: ${body.number} ${body.title}`.trim() };
    case "file":
      return { zh: `文件：${body.name}`, en: `File: ${body.name}` };
    case "release":
      return { zh: `评价发布：${body.number} ${body.title}`, en: `Release: ${body.number} ${body.title}` };
  }
}

/** Nothing is open before the commission is accepted, nor after the final report. */
function stateOn({ ended, from, until }: Grant, { matter: { state } }: Snapshot, today: Day): Item["state"] {
  if (ended) return "taken-back";
  if (today > until || !(beforeWork.has(state) || atWork.has(state))) return "over";
  return today < from || beforeWork.has(state) ? "ahead" : "open";
}

/** @param names  of those who opened and took back, by id */
export function itemAnswer(
  { plan, store }: Pick<Parts, "plan" | "store">,
  { grant, snapshot }: { readonly grant: Grant; readonly snapshot: Snapshot },
  names: ReadonlyMap<string, string>,
): Item {
  const { id, body, from, until, request, says, at, ended, person } = grant;
  const today = store.today();
  const readable = whyNotRead(grant, snapshot.matter.state, today).length === 0;
  const called = (who: string): string => names.get(who) ?? "—";
  return {
    id,
    kind: body.kind,
    say: sayGrant(plan, body),
    from,
    until,
    state: stateOn(grant, snapshot, today),
    readable,
    href: readable && body.kind === "release" ? `/open/releases/${body.release}` : null,
    request,
    by: called(person),
    says,
    at,
    ended: ended && { at: ended.at, by: called(ended.person), says: ended.says },
  };
}
