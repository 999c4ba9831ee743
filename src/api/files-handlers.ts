import type { Answer, filesRoutes } from "#contract";
import { ok, type Result, refuse } from "#kernel";
import { workingYears } from "#kernel/working-days";
import type { DraftKey } from "#procedure";
import { attachmentAnswer, fileFor, personOf, refusals, uploaded } from "./files/attachment-answers.ts";
import { choicesOf } from "./files/choices.ts";
import { checkSheet, openSheet } from "./files/sheets.ts";
import type { Facts, Handlers } from "./parts.ts";

const notKept = () => refuse(refusals.notKept({}));
const noDraft = { values: {}, savedAt: null };

/** A draft's place: the form is the plan's, the person whoever asks. */
function keyFor({ plan }: Facts, given: Omit<DraftKey, "person">, person: string): Result<DraftKey> {
  return plan.findForm(given.form) ? ok({ ...given, person }) : refuse(refusals.formUnknown({ form: given.form }));
}

export const filesHandlers: Handlers<keyof typeof filesRoutes> = {
  choices: async (facts, _, query, { desk, viewer }) => (desk ? ok(await choicesOf(facts, desk.access, viewer, query)) : notKept()),
  calendar: () => ok({ years: [...workingYears()] }),
  draft: async (facts, params, _, { viewer }) => {
    const key = keyFor(facts, params, personOf(viewer));
    if (!key.ok) return key;
    return facts.formDrafts ? ok((await facts.formDrafts.read(key.value)) ?? noDraft) : notKept();
  },
  saveDraft: async (facts, params, _, { viewer, body }) => {
    const key = keyFor(facts, params, personOf(viewer));
    if (!key.ok) return key;
    return facts.formDrafts ? facts.formDrafts.save(key.value, body.values) : notKept();
  },
  dropDraft: async (facts, params, _, { viewer }) => {
    const key = keyFor(facts, params, personOf(viewer));
    if (!key.ok) return key;
    if (!facts.formDrafts) return notKept();
    await facts.formDrafts.drop(key.value);
    return ok<Answer<"dropDraft">>({ done: true });
  },
  uploadFile: (facts, _, __, { viewer, body }) => uploaded(facts, body, viewer),
  file: async (facts, { id }, _, { viewer }) => {
    const file = await fileFor(facts, id, viewer);
    return file.ok ? ok({ file: await attachmentAnswer(facts, file.value) }) : file;
  },
  fileText: async (facts, { id }, _, { viewer, desk }) => {
    const file = await fileFor(facts, id, viewer);
    if (!file.ok || !facts.attachments) return file.ok ? notKept() : file;
    const text = await facts.attachments.text(file.value);
    if (!text.ok) return text;
    const { matter, digest } = file.value;
    if (file.value.class === "sensitive") await desk?.access.noteExport(viewer, { what: "attachment", file: id, matter, digest });
    return ok({ name: file.value.name, ...text.value });
  },
  checkSheet: (facts, { ref }, _, { viewer, body }) => checkSheet(facts, ref, body, viewer),
  openSheet: (facts, { ref }, _, { viewer, body }) => openSheet(facts, ref, body, viewer),
};
