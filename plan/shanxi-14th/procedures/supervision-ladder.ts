import type { Rung, State, Transition } from "#define";

/** Acts of the clock when an answer is missing; every procedure with the ladder of supervision has the same five. */

/** The rungs of a deadline: reminded so many days before it (0: not at all), dunned when it is due, then one, three and seven days after. */
export function ladder(remindedDaysBefore: number): readonly Rung[] {
  const reminder: readonly Rung[] =
    remindedDaysBefore > 0 ? [{ id: "before", days: -remindedDaysBefore, kind: "natural", transition: "remind" }] : [];
  return [
    ...reminder,
    { id: "due", days: 0, kind: "natural", transition: "dun" },
    { id: "one-day", days: 1, kind: "natural", transition: "notify" },
    { id: "three-days", days: 3, kind: "natural", transition: "escalate" },
    { id: "seven-days", days: 7, kind: "natural", transition: "list" },
  ];
}

const handlers = ["department-officer", "local-bureau"] as const;

/** The clock's five acts in the states in which deadlines run; each is a sheet that can be printed. */
export function ladderTransitions<S extends string>(from: readonly S[]): readonly Transition<S>[] {
  const act = { from, to: "same", by: "clock" } as const;
  return [
    {
      ...act,
      name: "remind",
      label: { zh: "提醒", en: "Remind" },
      tells: [{ notice: "supervision-reminder", part: "lead", roles: handlers }],
    },
    {
      ...act,
      name: "dun",
      label: { zh: "催办", en: "Dun" },
      tells: [{ notice: "supervision-dunning", part: "lead", roles: [...handlers, "system-manager"] }],
    },
    {
      ...act,
      name: "notify",
      label: { zh: "督办通知", en: "Notice of supervision" },
      tells: [{ notice: "supervision-notice", part: "lead", roles: ["first-responsible-person", "system-manager"] }],
    },
    {
      ...act,
      name: "escalate",
      label: { zh: "提级", en: "Escalate" },
      counts: "escalation",
      tells: [{ notice: "supervision-escalated", part: "leader" }],
    },
    {
      ...act,
      name: "list",
      label: { zh: "列入通报", en: "List in the bulletin" },
      tells: [
        { notice: "supervision-listed", part: "assigner" },
        { notice: "supervision-listed", part: "lead", roles: ["first-responsible-person"] },
      ],
    },
  ];
}

/** States every answer is given in: work goes on while an application waits for its decision. */
export type Answering = "working" | "extension-asked" | "extension-endorsed";

export const extensionStates: readonly State<"extension-asked" | "extension-endorsed">[] = [
  { id: "extension-asked", label: { zh: "延期待初审", en: "Extension asked for" } },
  { id: "extension-endorsed", label: { zh: "延期待批准", en: "Extension endorsed" } },
];

/**
 * An extension is asked for before the day has come, endorsed by the assigner and granted by a leader: two people, two levels. The deadlines named
 * are those of which one runs.
 */
export function extensionTransitions(deadlines: readonly string[]): readonly Transition<Answering>[] {
  return [
    {
      name: "ask-extension",
      label: { zh: "申请延期", en: "Ask for an extension" },
      from: ["working"],
      to: "extension-asked",
      by: ["lead"],
      form: "supervision-extension@1",
      keeps: ["until"],
      needs: [{ kind: "in-time", deadline: deadlines }],
      guards: ["supervision-later-day", "supervision-answered-here"],
      tells: [{ notice: "supervision-extension-asked", part: "assigner" }],
    },
    {
      name: "endorse-extension",
      label: { zh: "同意上报", en: "Endorse the extension" },
      from: ["extension-asked"],
      to: "extension-endorsed",
      by: ["assigner"],
      asks: "decide",
      form: "supervision-opinion@1",
      tells: [{ notice: "supervision-extension-asked", part: "leader" }],
    },
    {
      name: "grant-extension",
      label: { zh: "批准延期", en: "Grant the extension" },
      from: ["extension-endorsed"],
      to: "working",
      by: ["leader"],
      asks: "decide",
      form: "supervision-extension-grant@1",
      notBy: ["endorse-extension"],
      moves: { deadline: deadlines, to: "until" },
      counts: "extension",
      tells: [{ notice: "supervision-extension-granted", part: "lead" }],
    },
    {
      name: "refuse-extension",
      label: { zh: "不予延期", en: "Refuse the extension" },
      from: ["extension-asked", "extension-endorsed"],
      to: "working",
      by: ["assigner", "leader"],
      asks: "decide",
      form: "supervision-reason@1",
      adverse: true,
      tells: [{ notice: "supervision-extension-refused", part: "lead" }],
    },
  ];
}
