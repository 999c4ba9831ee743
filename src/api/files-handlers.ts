import type { filesRoutes } from "#contract";
import { defineRefusals, ok, refuse } from "#kernel";
import { choicesOf } from "./files/choices.ts";
import type { Handlers } from "./handlers.ts";

const refusals = defineRefusals("files", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入保存草稿和附件的存储，请联系系统管理员。",
      en: "No store of drafts and attachments is connected here; please ask the administrator.",
    }),
  },
});

const notKept = () => refuse(refusals.notKept({}));

export const filesHandlers: Handlers<keyof typeof filesRoutes> = {
  choices: async ({ plan, today }, _, query, { desk }) => (desk ? ok(await choicesOf(plan, desk.access, today, query)) : notKept()),
  draft: notKept,
  saveDraft: notKept,
  dropDraft: notKept,
  uploadFile: notKept,
  file: notKept,
  fileText: notKept,
  checkSheet: notKept,
  openSheet: notKept,
};
