import type { MeetingAnswer, Paper } from "#contract";
import type { CheckedPlan } from "#define";
import { isDay } from "#kernel";
import { both } from "./words.ts";

/** Minutes of a consultation as a document: what was agreed line by line, and who has confirmed it. */
export function minutesPaper(plan: CheckedPlan, meeting: MeetingAnswer, today: string): Paper {
  const cell = (title: { zh: string; en: string } | null) => title ?? both("未明确", "not named");
  return {
    form: "paper/1",
    masthead: null,
    title: both(`${meeting.title}纪要`, `Minutes: ${meeting.title}`),
    number: meeting.number,
    issuer: meeting.host.label,
    date: isDay(meeting.on) ? meeting.on : null,
    addressee: null,
    copies: null,
    blocks: [
      {
        kind: "fields",
        id: "about",
        rows: [
          { label: both("会商对方", "Counterpart"), value: meeting.counterpart },
          { label: both("会商日期", "Day"), value: both(meeting.on) },
          { label: both("地点", "Place"), value: both(meeting.place) },
          { label: both("议题", "Agenda"), value: both(meeting.agenda) },
        ],
      },
      ...(meeting.summary === "" ? [] : [{ kind: "paragraph" as const, id: "summary", text: both(meeting.summary) }]),
      {
        kind: "table",
        id: "lines",
        title: both("会商事项", "Lines"),
        columns: [
          { label: both("事项", "Matter"), align: "left", share: 3 },
          { label: both("我方做什么、何时", "Our part, by"), align: "left", share: 4 },
          { label: both("对方做什么、何时", "Their part, by"), align: "left", share: 4 },
          { label: both("需决定", "To decide"), align: "left", share: 2 },
        ],
        rows: meeting.table.map((line) => ({
          cells: [
            both(line.title),
            both(`${cell(line.lead).zh}：${line.ours}（${line.due}）`, `${cell(line.lead).en}: ${line.ours} (${line.due})`),
            both(
              `${cell(line.counterpart).zh}：${line.theirs}（${line.theirDue}）`,
              `${cell(line.counterpart).en}: ${line.theirs} (${line.theirDue})`,
            ),
            both(line.decision),
          ],
          href: line.matter ? `/work/m/${line.matter.id}` : null,
        })),
        empty: both("尚未拟出会商事项。", "No line has been drawn up yet."),
      },
      {
        kind: "fields",
        id: "confirmed",
        rows: meeting.confirmed.map(({ side, at, by }) => ({
          label: side,
          value:
            at === null
              ? both(`${by.zh}（待确认）`, `${by.en} (to confirm)`)
              : both(`${by.zh}（${at.slice(0, 10)}确认）`, `${by.en} (confirmed ${at.slice(0, 10)})`),
        })),
      },
      ...(meeting.letter === ""
        ? []
        : [
            { kind: "note" as const, id: "letter", text: both(`对方来函确认：${meeting.letter}`, `Confirmed by letter ${meeting.letter}`) },
          ]),
    ],
    figures: [],
    stamp: both(`${plan.label.zh}，${today}`, `${plan.label.en}, ${today}`),
  };
}
