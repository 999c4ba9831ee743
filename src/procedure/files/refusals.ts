import { defineRefusals } from "#kernel";

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);
const whatToDo = {
  zh: "请停止上传，按保密规定通过涉密渠道办理；如不涉密，请核对定密标志后重新提供。",
  en: "Stop here and use the channels for classified matter; if it is not classified, have the mark checked and removed by whoever set it.",
};

/** Why an attachment is not taken, or not shown. */
export const fileRefusals = defineRefusals("files", {
  classSecret: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: `涉密信息不得进入本系统。${whatToDo.zh}`,
      en: `State secrets must not enter this system. ${whatToDo.en}`,
    }),
  },
  markedSecret: {
    kind: "not-allowed",
    say: ({ mark, where }: { mark: string; where: "name" | "text" }) => ({
      zh: `涉密信息不得进入本系统：${where === "name" ? "文件名" : "文件首部"}带有“${mark}”标志。${whatToDo.zh}`,
      en: `State secrets must not enter this system: the ${where === "name" ? "file's name" : "beginning of the file"} bears a mark of classification. ${whatToDo.en}`,
    }),
  },
  typeUnknown: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "按内容识别，这不是可接收的文件类型。请提供 PDF、PNG、JPEG、WebP、DOCX、XLSX、CSV 或文本文件；加密的和旧格式的文件请另存后再传。",
      en: "By its content this is no type that is taken. Send PDF, PNG, JPEG, WebP, DOCX, XLSX, CSV or plain text; save encrypted files and old formats anew first.",
    }),
  },
  hasMacros: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: "文件带有宏，不予接收。请另存为不含宏的 DOCX 或 XLSX 后再传。",
      en: "The file carries macros and is not taken. Save it as DOCX or XLSX without macros and send it again.",
    }),
  },
  empty: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({ zh: "文件是空的。请重新选择文件。", en: "The file is empty. Choose another." }),
  },
  tooLarge: {
    kind: "too-large",
    say: ({ limit }: { limit: number }) => ({
      zh: `文件超过 ${megabytes(limit)} MB。请压缩或拆分后再传。`,
      en: `The file is larger than ${megabytes(limit)} MB. Compress or split it and send it again.`,
    }),
  },
  notBase64: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "文件内容在传送中损坏。请重新上传。",
      en: "The content was damaged on its way. Upload it again.",
    }),
  },
  tooManyLoose: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `已上传而未随事项提交的文件达到 ${most} 个。请先提交或办理已填的事项。`,
      en: `${most} files were uploaded and never sent with a matter. Send what is filled in first.`,
    }),
  },
  noText: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这类文件没有文字预览。请下载后查看。",
      en: "Files of this kind have no preview of their words. Download it.",
    }),
  },
});
