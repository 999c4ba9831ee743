import type { LightAnswer } from "#contract";
import type { ProcedureVersion } from "#define";
import type { Day, Instant, Label } from "#kernel";
import type { Light, LightColour } from "../types.ts";
import { sayMoment } from "./moments.ts";

const colours: Readonly<Record<LightColour, Label>> = {
  grey: { zh: "灰", en: "Grey" },
  blue: { zh: "蓝", en: "Blue" },
  red: { zh: "红", en: "Red" },
  yellow: { zh: "黄", en: "Yellow" },
  green: { zh: "绿", en: "Green" },
};

/** What the words are made from besides the light itself. */
export type LightWords = {
  readonly version: ProcedureVersion;
  /** The next unanswered deadline of the matter, where there is one. */
  readonly dueAt: Instant | null;
  readonly today: Day;
};

type Said = { readonly say: Label; readonly mends: Label | null };

/** The light with its word and its sentence: which rule decided, since when, and what turns it green. */
export function lightAnswer(light: Light, words: LightWords): LightAnswer {
  const { say, mends } = said(light, words);
  return { colour: light.colour, label: colours[light.colour], rule: light.rule, say, mends, since: light.since };
}

function said(light: Light, words: LightWords): Said {
  const since = sayMoment(light.since, words.today);
  switch (light.rule) {
    case "final":
      return { say: { zh: `已于${since.zh}办结。`, en: `Closed at ${since.en}.` }, mends: null };
    case "frozen":
      return {
        say: { zh: `自${since.zh}起中止办理，停止计时。`, en: `Frozen since ${since.en}; its clocks stand still.` },
        mends: { zh: "恢复办理后重新计时。", en: "Its clocks go on when it is resumed." },
      };
    case "not-started":
      return {
        say: { zh: "尚未开始办理。", en: "Not started." },
        mends: { zh: "办理第一步后转绿。", en: "The first step turns it green." },
      };
    case "in-order":
      return { say: { zh: "按期办理。", en: "In order." }, mends: null };
    case "overdue":
    case "due-soon":
      return dueSaid(light, words);
    default:
      return countSaid(light, since);
  }
}

function dueSaid(light: Light, { version, dueAt, today }: LightWords): Said {
  const name = String(light.facts.deadline ?? "");
  const label = version.deadlines.find(({ id }) => id === name)?.label ?? { zh: "当前期限", en: "the present deadline" };
  const mends = mending(version, name, label);
  if (light.rule === "overdue") {
    const count = Number(light.facts.count ?? 1);
    const [more, moreEn] = count > 1 ? [`，另有${count - 1}项逾期`, `; ${count - 1} more overdue`] : ["", ""];
    const due = sayMoment(light.since, today);
    return {
      say: { zh: `“${label.zh}”已于${due.zh}到期未报${more}。`, en: `"${label.en}" fell due at ${due.en} and is unanswered${moreEn}.` },
      mends,
    };
  }
  const due = dueAt && sayMoment(dueAt, today);
  const [when, whenEn] = due ? [`将于${due.zh}到期`, `falls due at ${due.en}`] : ["即将到期", "falls due soon"];
  return { say: { zh: `“${label.zh}”${when}，尚未报送。`, en: `"${label.en}" ${whenEn} and is unanswered.` }, mends };
}

/** The act that answers a deadline, as its button is called. */
function mending(version: ProcedureVersion, deadline: string, label: Label): Label {
  const acts = version.transitions.filter(({ answers, by }) => by !== "clock" && answers?.includes(deadline)).map((one) => one.label);
  const [zh, en] = [acts.map((act) => `“${act.zh}”`).join("或"), acts.map((act) => `"${act.en}"`).join(" or ")];
  if (acts.length === 0) return { zh: `完成“${label.zh}”后转绿。`, en: `It turns green when "${label.en}" is done.` };
  return { zh: `办理${zh}、完成“${label.zh}”后转绿。`, en: `It turns green when "${label.en}" is answered by ${en}.` };
}

function countSaid(light: Light, since: Label): Said {
  const number = (name: string): number => Number(light.facts[name] ?? 0);
  const from = { zh: `（自${since.zh}起）`, en: ` (since ${since.en})` };
  switch (light.rule) {
    case "lag-red":
    case "lag-yellow":
      return {
        say: {
          zh: `节点进度滞后${number("lag")}个百分点，达到${number("limit")}个百分点的界限${from.zh}。`,
          en: `Accepted milestones lag by ${number("lag")} points; the limit is ${number("limit")}${from.en}.`,
        },
        mends: { zh: "到期节点经认可、滞后回到界限以内后转绿。", en: "It turns green when milestones that are due have been accepted." },
      };
    case "rebound":
      return {
        say: {
          zh: `办结后反弹，第${number("times")}次重开${from.zh}。`,
          en: `Reopened after it was closed, time ${number("times")}${from.en}.`,
        },
        mends: { zh: "再次办结后转蓝。", en: "It turns blue when it is closed again." },
      };
    case "returns-red":
    case "returned":
      return {
        say: { zh: `已被退回${number("returns")}次${from.zh}。`, en: `Returned ${number("returns")} time(s)${from.en}.` },
        mends: { zh: "退回记录保留，办结后转蓝。", en: "The return stays on record; closing turns it blue." },
      };
    default:
      return {
        say: { zh: `已延期${number("times")}次${from.zh}。`, en: `Extended ${number("times")} time(s)${from.en}.` },
        mends: { zh: "延期记录保留，办结后转蓝。", en: "The extension stays on record; closing turns it blue." },
      };
  }
}
