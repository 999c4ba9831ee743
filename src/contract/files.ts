import { z } from "zod";
import * as answers from "./files-answers.ts";
import { acting, none, readingNow } from "./route.ts";

/** Most bytes of an attachment, and of a filled-in template; sent as base64 they take four thirds of it. */
export const attachmentBytes = 20_000_000;
export const templateBytes = 4_000_000;
const asBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4 + 4_000;

const draftOf = z.object({
  form: z.string().max(100).describe("name@n"),
  about: z.string().max(120).describe("id of the matter it is an act on, or `new` with what it arises from"),
});
const file = z.object({ id: z.string().max(80) });
const values = z.record(z.string(), z.unknown());
const sheet = z.string().max(asBase64(templateBytes)).describe("a filled-in template (.xlsx), base64");
const done = z.object({ done: z.literal(true) });

/** What goes into forms and stays with matters: choices, drafts, templates, attachments. */
export const filesRoutes = {
  choices: readingNow(
    "/api/choices",
    { zh: "表单中可引用的对象", en: "What a field of a form may name" },
    "work",
    none,
    z.object({
      to: z.enum(["unit", "desk", "clause", "target", "indicator", "yardstick", "region", "person"]),
      q: z.string().max(80).optional().describe("words, pinyin, initials or number; absent: the first ones in their own order"),
      ids: z.string().max(4000).optional().describe("ids to be named, separated by commas"),
    }),
    answers.choiceList,
  ),
  calendar: readingNow(
    "/api/calendar",
    { zh: "工作日历覆盖的年份", en: "Years whose working days are known" },
    "work",
    none,
    none,
    z.object({ years: z.array(z.number().int()) }),
  ),
  draft: readingNow("/api/drafts/{form}/{about}", { zh: "读取草稿", en: "A draft of a form" }, "work", draftOf, none, answers.draftAnswer),
  saveDraft: acting(
    "POST",
    "/api/drafts/{form}/{about}",
    { zh: "保存草稿", en: "Save a draft" },
    "work",
    draftOf,
    z.object({ values }),
    answers.draftAnswer,
  ),
  dropDraft: acting("DELETE", "/api/drafts/{form}/{about}", { zh: "删除草稿", en: "Drop a draft" }, "work", draftOf, none, done),
  uploadFile: {
    ...acting(
      "POST",
      "/api/files",
      { zh: "上传附件", en: "Upload an attachment" },
      "work",
      none,
      z.object({
        matter: z.string().max(80).nullable().describe("null: for a matter that is still to be opened"),
        name: z.string().min(1).max(200),
        class: z.enum(["none", "internal", "sensitive", "secret"]),
        content: z.string().max(asBase64(attachmentBytes)).describe("base64"),
      }),
      answers.uploaded,
    ),
    bodyLimit: asBase64(attachmentBytes) + 4_000,
  },
  file: readingNow("/api/files/{id}", { zh: "附件信息", en: "What an attachment is" }, "work", file, none, answers.uploaded),
  fileText: readingNow(
    "/api/files/{id}/text",
    { zh: "附件文字预览", en: "The words of an attachment" },
    "work",
    file,
    none,
    answers.fileText,
  ),
  checkSheet: {
    ...acting(
      "POST",
      "/api/forms/{ref}/sheet/check",
      { zh: "试读填好的模板（不写入）", en: "Read a filled-in template without writing anything" },
      "work",
      z.object({ ref: z.string().max(100) }),
      z.object({ procedure: z.string().max(80), sheet }),
      answers.sheetRead,
    ),
    bodyLimit: asBase64(templateBytes) + 4_000,
  },
  openSheet: {
    ...acting(
      "POST",
      "/api/forms/{ref}/sheet",
      { zh: "按填好的模板发起事项（全成或全不成）", en: "Open a matter for each row of a template, all or none" },
      "work",
      z.object({ ref: z.string().max(100) }),
      z.object({ procedure: z.string().max(80), sheet }),
      answers.sheetOpened,
    ),
    bodyLimit: asBase64(templateBytes) + 4_000,
  },
} as const;
