import type { CheckedPlan, Deadline } from "#define";
import { type Day, dayOf, type Instant, type Label } from "#kernel";
import { sayMomentInFull } from "#procedure";

/** The five sheets of the ladder, by the transition that makes them. */
export const sheetKinds = ["remind", "dun", "notify", "escalate", "list"] as const;
export type SheetKind = (typeof sheetKinds)[number];
export const isSheetKind = (name: string): name is SheetKind => sheetKinds.some((kind) => kind === name);

/** What a sheet is made from: the clock's event and the matter as it stands. */
export type SheetFacts = {
  readonly number: string;
  readonly matter: string;
  readonly title: string;
  readonly requirement: string;
  readonly procedure: string;
  readonly version: string;
  readonly kind: SheetKind;
  readonly revision: number;
  readonly at: Instant;
  readonly deadline: string;
  readonly due: Instant;
  readonly lead: string;
  readonly assigner: string | null;
  readonly handler: string | null;
};

/** A sheet as it is printed: who is asked what, by whom, by when. */
export type Sheet = {
  readonly id: string;
  readonly kind: SheetKind;
  readonly heading: Label;
  readonly colour: "blue" | "plain" | "yellow" | "red";
  readonly matter: { readonly id: string; readonly number: string; readonly title: string; readonly requirement: string };
  readonly unit: Label;
  /** Those it is addressed to at the unit. */
  readonly to: Label;
  readonly person: string | null;
  readonly deadline: Label;
  readonly due: Instant;
  readonly say: Label;
  readonly issuer: Label;
  readonly at: Instant;
  readonly issuedOn: Day;
};

type Words = { readonly heading: Label; readonly colour: Sheet["colour"]; readonly to: Label; readonly say: (due: Label) => Label };
const words: Readonly<Record<SheetKind, Words>> = {
  remind: {
    heading: { zh: "督办提醒单", en: "Reminder" },
    colour: "blue",
    to: { zh: "承办人员", en: "Handler" },
    say: (due) => ({
      zh: `下列事项将于${due.zh}到期，请按时反馈。`,
      en: `The matter below falls due at ${due.en}; please answer in time.`,
    }),
  },
  dun: {
    heading: { zh: "催办单", en: "Dunning letter" },
    colour: "plain",
    to: { zh: "承办人员、管理负责人", en: "Handler and manager of the account" },
    say: (due) => ({
      zh: `下列事项已于${due.zh}到期，至今未反馈，请立即反馈办理情况。`,
      en: `The matter below fell due at ${due.en} and is unanswered; please answer at once.`,
    }),
  },
  notify: {
    heading: { zh: "督办通知单", en: "Notice of supervision" },
    colour: "yellow",
    to: { zh: "第一责任人", en: "First responsible person" },
    say: (due) => ({
      zh: `下列事项应于${due.zh}前反馈，已逾期一日，请督促承办人员办理，并说明逾期原因。`,
      en: `The matter below was due at ${due.en} and is a day overdue; please see that it is dealt with, and say why it is late.`,
    }),
  },
  escalate: {
    heading: { zh: "提级督办单", en: "Escalation" },
    colour: "yellow",
    to: { zh: "分管领导", en: "Leader in charge" },
    say: (due) => ({
      zh: `下列事项应于${due.zh}前反馈，已逾期三日，提请分管领导定夺。`,
      en: `The matter below was due at ${due.en} and is three days overdue; it comes before the leader in charge for a decision.`,
    }),
  },
  list: {
    heading: { zh: "通报单", en: "Listing in the bulletin" },
    colour: "red",
    to: { zh: "领导小组办公室", en: "Leading group office" },
    say: (due) => ({
      zh: `下列事项应于${due.zh}前反馈，已逾期七日，列入通报。是否约谈由领导小组办公室研究决定。`,
      en: `The matter below was due at ${due.en} and is seven days overdue; it is listed in the bulletin. Whether to call the unit in is for the office to decide.`,
    }),
  },
};

const deskLabel = (plan: CheckedPlan, desk: string): Label => {
  const unit = desk.split("@")[0] ?? "";
  return plan.units.find(({ id }) => id === unit)?.label ?? { zh: "个人", en: "A person" };
};

export const sheetId = ({ number, revision }: Pick<SheetFacts, "number" | "revision">): string => `${number}-${revision}`;
/** The matter's number and the event's revision behind a sheet's id; undefined where it is none. */
export function readSheetId(id: string): { readonly number: string; readonly revision: number } | undefined {
  const [, number, revision] = /^([A-Z]{2}-\d{4}-\d{4,8})-(\d{1,6})$/.exec(id) ?? [];
  return number === undefined ? undefined : { number, revision: Number(revision) };
}

/** The sheet of one act of the clock. Nobody types any of it. */
export function sheetOf(plan: CheckedPlan, facts: SheetFacts): Sheet {
  const { kind, due, lead, assigner, at } = facts;
  const { heading, colour, to, say } = words[kind];
  const named = deadlineOf(plan, facts);
  return {
    id: sheetId(facts),
    kind,
    heading,
    colour,
    matter: { id: facts.matter, number: facts.number, title: facts.title, requirement: facts.requirement },
    unit: deskLabel(plan, lead),
    to,
    person: facts.handler,
    deadline: named?.label ?? { zh: facts.deadline, en: facts.deadline },
    due,
    say: say(sayMomentInFull(due)),
    issuer: deskLabel(plan, assigner ?? "leading-group-office"),
    at,
    issuedOn: dayOf(at),
  };
}

const deadlineOf = (plan: CheckedPlan, { procedure, version, deadline }: SheetFacts): Deadline | undefined =>
  plan
    .findProcedure(procedure)
    ?.versions.find(({ from }) => from === version)
    ?.deadlines.find(({ id }) => id === deadline);

/** What its check code stands for: two sheets with one code say the same, word for word. Who has the matter in hand may change and is left out. */
export const sheetText = ({ person: _, ...sheet }: Sheet): Omit<Sheet, "person"> => sheet;
