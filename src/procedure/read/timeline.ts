import type { Attachment, TimelineEvent } from "#contract";
import type { CheckedPlan, Field, ProcedureVersion } from "#define";
import type { Label } from "#kernel";
import { type Called, deskLabel } from "../words/desks.ts";
import { fieldValues, type ValueWords } from "../words/values.ts";
import type { FileOfMatter, HappenedEvent } from "./events.ts";

const opening: Label = { zh: "发起", en: "Opened" };
const same = (id: string): Label => ({ zh: id, en: id });

export function attachmentAnswer(file: FileOfMatter, { person }: Pick<Called, "person">): Attachment {
  const { id, name, mediaType, bytes, digest, at } = file;
  return {
    id,
    name,
    mediaType,
    bytes,
    digest,
    class: file.class,
    by: person.get(file.person) ?? "—",
    at,
    href: `/api/files/${id}/content`,
  };
}

/** What happened, oldest first, with what was filled in; values that the opening form gave stand with the matter and are not repeated. */
export function timelineOf(
  words: ValueWords,
  version: ProcedureVersion,
  events: readonly HappenedEvent[],
  files: readonly FileOfMatter[],
): readonly TimelineEvent[] {
  const { plan, called } = words;
  const stateLabel = (id: string): Label => version.states.find((state) => state.id === id)?.label ?? same(id);
  return events.map((event, n) => {
    const transition = version.transitions.find(({ name }) => name === event.transition);
    const before = events[n - 1];
    return {
      id: event.id,
      at: event.at,
      transition: event.transition,
      label: transition?.label ?? (event.transition === "open" ? opening : same(event.transition)),
      asks: transition?.asks ?? null,
      adverse: transition?.adverse === true,
      fromState: event.fromState === null ? null : stateLabel(event.fromState),
      toState: stateLabel(event.toState),
      revision: event.revision,
      who: whoActed(plan, called, event),
      values: [...fieldValues(words, fieldsIn(plan, transition?.form), event.transition === "open" ? {} : event.input)],
      says: event.says,
      files: files.filter((file) => file.event === event.id).map((file) => attachmentAnswer(file, called)),
      afterSeconds: before ? Math.round((Date.parse(event.at) - Date.parse(before.at)) / 1000) : null,
    };
  });
}

const fieldsIn = (plan: CheckedPlan, form: Parameters<CheckedPlan["form"]>[0] | undefined): readonly Field[] =>
  form === undefined ? [] : plan.form(form).fields;

function whoActed(plan: CheckedPlan, called: Called, { person, role, desk, behalfOf }: HappenedEvent): TimelineEvent["who"] {
  if (person === null) return null;
  return {
    name: called.person.get(person) ?? "—",
    role: plan.roles.find(({ id }) => id === role)?.label ?? same(role ?? "—"),
    desk: desk === null ? null : deskLabel(plan, desk, called),
    behalfOf: behalfOf === null ? null : (called.person.get(behalfOf) ?? "—"),
  };
}
