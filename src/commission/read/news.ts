import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import { addDays, type Day, dayOf, daysBetween, type Instant, type Label } from "#kernel";
import type { Matter } from "#procedure";
import { whyNotRead } from "../scope/in-force.ts";
import type { Grant } from "../types.ts";
import type { Happened } from "./events.ts";
import { procedureId } from "./find.ts";
import { sayGrant } from "./items.ts";

type Visits = Answer<"visits">;
type Wait = Visits["waits"][number];
type News = Visits["news"][number];

/** A commission with what is told of it to its evaluator. */
export type Told = {
  readonly matter: Pick<Matter, "id" | "number" | "title" | "state">;
  readonly clocks: readonly { readonly name: string; readonly dueAt: Instant }[];
  /** Oldest first. */
  readonly events: readonly Pick<Happened, "id" | "transition" | "input" | "at">[];
  readonly grants: readonly Grant[];
};

/** What the evaluator does in a state, and the clock that runs for it. */
const duties: Readonly<Record<string, { readonly transition: string; readonly clock: string }>> = {
  offered: { transition: "accept", clock: "acceptance" },
  working: { transition: "hand-in-draft", clock: "draft" },
  finishing: { transition: "hand-in-final", clock: "final" },
};
/** An item is told to end so many days before it does. */
const endingDays = 7;
const newsDays = 90;
const mostNews = 40;

/** The last day of a moment at midnight. */
const dueDay = (due: Instant): Day => dayOf(new Date(Date.parse(due) - 1).toISOString() as Instant);

/** What waits for an evaluator, the soonest first: what they have to hand in, and what they can read only a few days more. */
export function waitsIn(plan: CheckedPlan, all: readonly Told[], today: Day): Wait[] {
  const waits = all.flatMap((told) => [...dutyOf(plan, told, today), ...endingOf(plan, told, today)]);
  return waits.sort((a, b) => a.daysLeft - b.daysLeft);
}

function dutyOf(plan: CheckedPlan, { matter, clocks }: Told, today: Day): readonly Wait[] {
  const duty = duties[matter.state];
  const clock = clocks.find(({ name }) => name === duty?.clock);
  if (!duty || !clock) return [];
  const on = dueDay(clock.dueAt);
  const { id, number, title } = matter;
  return [{ kind: "duty", id, number, title, say: labelOf(plan, duty.transition), on, daysLeft: daysBetween(today, on) }];
}

function endingOf(plan: CheckedPlan, { matter, grants }: Told, today: Day): readonly Wait[] {
  const { id, number, title, state } = matter;
  return grants
    .filter((grant) => whyNotRead(grant, state, today).length === 0 && daysBetween(today, grant.until) <= endingDays)
    .map(({ body, until }) => ({
      kind: "ending" as const,
      id,
      number,
      title,
      say: sayGrant(plan, body),
      on: until,
      daysLeft: daysBetween(today, until),
    }));
}

function labelOf(plan: CheckedPlan, transition: string): Label {
  const all = plan.procedure(procedureId).versions.flatMap(({ transitions }) => transitions);
  return all.find(({ name }) => name === transition)?.label ?? { zh: transition, en: transition };
}

/** What an evaluator was told of late, the newest first; what happened before the commission was signed is not theirs to know. */
export function newsIn(plan: CheckedPlan, all: readonly Told[], today: Day): News[] {
  const since = addDays(today, -newsDays);
  return (
    all
      .flatMap((told) => newsOf(plan, told))
      .filter(({ at }) => dayOf(at as Instant) >= since)
      // Of what happened in one moment the last that is told stands first.
      .reverse()
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .slice(0, mostNews)
  );
}

type Said = Pick<News, "key" | "at" | "kind" | "say">;

function newsOf(plan: CheckedPlan, { matter: { id, number, title }, events, grants }: Told): readonly News[] {
  const offered = events.find(({ transition }) => transition === "offer");
  if (!offered) return [];
  const said: readonly Said[] = [
    ...events.filter(({ at }) => at >= offered.at).flatMap((event) => ofEvent(event)),
    ...grants.flatMap((grant) => ofGrant(plan, grant, offered.at)),
  ];
  return said.map((one) => ({ ...one, id, number, title }));
}

const words = (value: unknown): string => (typeof value === "string" ? value : "");

/** The words for what happened; only what is the evaluator's to know has any. */
const sayings: Readonly<Record<string, { readonly kind: News["kind"]; readonly say: (input: Happened["input"]) => Label }>> = {
  offer: {
    kind: "offered",
    say: () => ({ zh: "已签发委托，请声明利益关系后接受或谢绝", en: "Offered: declare your interests, then accept or decline" }),
  },
  "answer-more": {
    kind: "answered",
    say: ({ verdict, reason }) =>
      verdict === "granted"
        ? { zh: `补充开放申请已同意：${words(reason)}`, en: `Your request was granted: ${words(reason)}` }
        : { zh: `补充开放申请未同意：${words(reason)}`, en: `Your request was refused: ${words(reason)}` },
  },
  "hand-on": { kind: "comments", say: () => ({ zh: "事实意见已汇齐，请据此定稿", en: "All comments on facts are in; finish the report" }) },
  "comments-lapse": {
    kind: "comments",
    say: () => ({ zh: "征求意见期满，请据收到的意见定稿", en: "The time for comments is over; finish the report with those that came" }),
  },
  "remind-evaluator": { kind: "near", say: () => ({ zh: "三日内到期，请按时办理", en: "Falls due within three days" }) },
  "remind-officer": { kind: "late", say: () => ({ zh: "已逾期，请尽快办理", en: "Has fallen due; please act now" }) },
  withdraw: {
    kind: "withdrawn",
    say: () => ({
      zh: "评价结果的公布已撤回，理由见评价页；可在评价页作出陈述，随撤回页面公开",
      en: "Withdrawn from publication; why stands on its page, where you may make a statement that is published beside it",
    }),
  },
  publish: { kind: "published", say: () => ({ zh: "评价结果已公布", en: "The evaluation is published" }) },
  close: { kind: "rated", say: () => ({ zh: "评价已办结，评分可在评价页查看", en: "Closed; how you were rated stands on its page" }) },
  "ratings-lapse": {
    kind: "rated",
    say: () => ({ zh: "评价已办结，评分可在评价页查看", en: "Closed; how you were rated stands on its page" }),
  },
  stop: { kind: "stopped", say: ({ reason }) => ({ zh: `评价已终止：${words(reason)}`, en: `Stopped: ${words(reason)}` }) },
};

function ofEvent({ id, transition, input, at }: Told["events"][number]): readonly Said[] {
  const saying = sayings[transition];
  return saying ? [{ key: id, at, kind: saying.kind, say: saying.say(input) }] : [];
}

/** What was opened in answer to a request, and whatever was taken back after the commission was signed. */
function ofGrant(plan: CheckedPlan, { id, body, request, at, from, until, ended }: Grant, offeredAt: Instant): readonly Said[] {
  const { zh, en } = sayGrant(plan, body);
  const opened: Said = {
    key: `${id} opened`,
    at,
    kind: "opened",
    say: { zh: `新开放：${zh}（${from} 至 ${until}）`, en: `Opened: ${en} (${from} to ${until})` },
  };
  const back: readonly Said[] =
    ended && ended.at >= offeredAt
      ? [
          {
            key: `${id} ended`,
            at: ended.at,
            kind: "taken-back",
            say: { zh: `已收回：${zh}。${ended.says}`, en: `Taken back: ${en}. ${ended.says}` },
          },
        ]
      : [];
  return [...(request === null ? [] : [opened]), ...back];
}
/** Acts an evaluator hears of. */
export const toldActs: readonly string[] = Object.keys(sayings);
