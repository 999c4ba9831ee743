import "../words/work.ts";
import "../words/procedures.ts";
import "../words/form.ts";
import type { ProcedureAnswer } from "#contract";
import type { Deadline, Field, Need, Procedure, ProcedureVersion, Span, Transition } from "#define";
import type { Label } from "#kernel";
import type { Words } from "../words/index.ts";

/** A version with its members by name, as its page reads it out. */
export type Read = {
  readonly version: ProcedureVersion;
  readonly fields: ReadonlyMap<string, Field>;
  readonly words: Words;
  readonly state: (id: string) => string;
  readonly part: (id: string) => string;
  readonly act: (name: string) => string;
  readonly deadline: (id: string) => string;
};

/** The version the answer is about, as the plan writes it. */
export function versionOf({ definition, version }: ProcedureAnswer): ProcedureVersion {
  const { versions } = definition as unknown as Procedure;
  return versions.find(({ from }) => from === version) ?? versions[0];
}

export function reading(version: ProcedureVersion, fields: readonly Field[], words: Words): Read {
  const named = (list: readonly { readonly id: string; readonly label: Label }[]) => {
    const labels = new Map(list.map(({ id, label }) => [id, label]));
    return (id: string): string => {
      const label = labels.get(id);
      return label ? words.read(label) : id;
    };
  };
  const acts = version.transitions.map(({ name, label }) => ({ id: name, label }));
  return {
    version,
    fields: new Map(fields.map((field) => [field.id, field])),
    words,
    state: named(version.states),
    part: named(version.parts),
    act: (name) => (name === "open" ? words.say("procedure.opening") : named(acts)(name)),
    deadline: named(version.deadlines),
  };
}

const listOf = (ids: string | readonly string[]): readonly string[] => (typeof ids === "string" ? [ids] : ids);
const joined = (texts: readonly string[], { words }: Read): string => texts.join(words.say("work.and"));

export const fieldName = (id: string, { fields, words }: Read): string => {
  const field = fields.get(id);
  return field ? words.read(field.label) : id;
};

/** The values of a condition in words: choices by their labels, yes and no. */
function valueNames(id: string, is: string | readonly string[], { fields, words }: Read): string {
  const field = fields.get(id);
  const names = listOf(is).map((value) => {
    if (field?.kind === "yes-no") return words.say(value === "yes" ? "form.yes" : "form.no");
    const choice = field?.kind === "choice" ? field.of.find((one) => one.id === value) : undefined;
    return choice ? words.read(choice.label) : value;
  });
  return names.join(words.language === "zh" ? "或" : " or ");
}

export function spanText(span: Span | { readonly kind: "field"; readonly field: string }, read: Read): string {
  const { say } = read.words;
  switch (span.kind) {
    case "natural":
    case "working":
      return say(`procedure.span.${span.kind}`, { count: span.days });
    case "working-hours":
      return say("procedure.span.working-hours", { count: span.hours });
    case "months":
      return say("procedure.span.months", { count: span.months });
    case "same-day":
      return say("procedure.span.same-day", { until: span.until, rollTo: span.rollTo });
    case "day-of-month":
      return say("procedure.span.day-of-month", { day: span.day });
    case "field":
      return say("procedure.span.field", { field: fieldName(span.field, read) });
  }
}

function needText(need: Need, read: Read): string {
  const { say } = read.words;
  switch (need.kind) {
    case "signed":
      return say("procedure.need.signed", { part: read.part(need.part) });
    case "field-is":
      return say("procedure.need.field-is", { field: fieldName(need.field, read), value: valueNames(need.field, need.is, read) });
    case "at-most":
      return say("procedure.need.at-most", { act: read.act(need.transition), times: need.times });
    case "answered":
    case "in-time":
      return say(`procedure.need.${need.kind}`, { deadline: joined(listOf(need.deadline).map(read.deadline), read) });
    case "owed":
      return say("procedure.need.owed", { act: read.act(need.for) });
    case "waited":
      return say("procedure.need.waited", { span: spanText(need.span, read) });
    default:
      return say(`procedure.need.${need.kind}`);
  }
}

/** What must hold before an act, each in a few words. */
export function needTexts({ needs = [], guards = [], notBy = [] }: Transition, read: Read): readonly string[] {
  const { say } = read.words;
  return [
    ...needs.map((need) => needText(need, read)),
    ...(notBy.length > 0 ? [say("procedure.effect.notBy", { act: joined(notBy.map(read.act), read) })] : []),
    ...(guards.length > 0 ? [say("procedure.need.guards", { count: guards.length })] : []),
  ];
}

/** What follows from an act besides the state. */
export function effectTexts(transition: Transition, read: Read): readonly string[] {
  const { answers = [], moves, opens = [], posts = [], counts, tells = [], adverse } = transition;
  const { say } = read.words;
  const told = [...new Set(tells.map(({ part }) => read.part(part)))];
  return [
    ...(answers.length > 0 ? [say("procedure.effect.answers", { deadline: joined(answers.map(read.deadline), read) })] : []),
    ...(moves ? [say("procedure.effect.moves", { deadline: joined(listOf(moves.deadline).map(read.deadline), read) })] : []),
    ...(opens.length > 0 ? [say("procedure.effect.opens")] : []),
    ...(posts.length > 0 ? [say("procedure.effect.posts")] : []),
    ...(counts ? [say(`procedure.effect.${counts}`)] : []),
    ...(told.length > 0 ? [say("procedure.effect.tells", { parts: joined(told, read) })] : []),
    ...(adverse ? [say("procedure.effect.adverse")] : []),
  ];
}

/** Where a deadline holds, and when the clock acts on it. */
export function deadlineTexts(
  { when, window, rungs = [] }: Deadline,
  read: Read,
): { readonly when: string | null; readonly ladder: readonly string[] } {
  const { say } = read.words;
  const ladder = rungs.map(({ days, transition }) => {
    const act = transition === undefined ? say("procedure.rung.none") : read.act(transition);
    if (days === 0) return say("procedure.rung.due", { act });
    return say(days < 0 ? "procedure.rung.before" : "procedure.rung.after", { count: Math.abs(days), act });
  });
  return {
    when: when ? say("procedure.when", { field: fieldName(when.field, read), value: valueNames(when.field, when.is, read) }) : null,
    ladder: [...(window.days > 0 ? [say("procedure.yellow", { count: window.days })] : []), ...ladder],
  };
}
