import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("port", {
  noSuchMatter: {
    kind: "not-found",
    say: ({ number }: { number: string }) => ({
      zh: `没有事项 ${number}。请核对编号，如 DB-2026-0012。`,
      en: `There is no matter ${number}. Please check the number, such as DB-2026-0012.`,
    }),
  },
  notSupervision: {
    kind: "invalid",
    say: ({ number }: { number: string }) => ({
      zh: `${number} 不是督办事项，不能绑定“13710”系统编号。`,
      en: `${number} is no matter under supervision and takes no number of the provincial system.`,
    }),
  },
  numberTaken: {
    kind: "conflict",
    say: ({ number, by }: { number: string; by: string }) => ({
      zh: `编号 ${number} 已绑定事项 ${by}，一个编号只对应一个事项。请核对，或先解除绑定。`,
      en: `The number ${number} is bound to ${by}; one number stands for one matter. Check it, or unbind it first.`,
    }),
  },
  matterBound: {
    kind: "conflict",
    say: ({ matter, number }: { matter: string; number: string }) => ({
      zh: `事项 ${matter} 已绑定编号 ${number}。请先解除绑定。`,
      en: `The matter ${matter} is bound to ${number} already. Unbind it first.`,
    }),
  },
  notBound: {
    kind: "not-found",
    say: ({ number }: { number: string }) => ({
      zh: number === "" ? "没有写“13710编号”。请补上编号。" : `编号 ${number} 没有绑定任何事项。请先在事项页绑定。`,
      en:
        number === ""
          ? "No number there is given; please add it."
          : `The number ${number} is bound to no matter. Bind it first on the matter's page.`,
    }),
  },
  notBoundNow: {
    kind: "conflict",
    say: (_: Record<string, never>) => ({
      zh: "本事项没有绑定省系统编号，可能刚被他人解除。请刷新页面。",
      en: "This matter is bound to no number now; somebody may just have ended it. Load the page again.",
    }),
  },
  answeredHere: {
    kind: "conflict",
    say: ({ number, matter }: { number: string; matter: string }) => ({
      zh: `${number}（${matter}）在本系统反馈，那边的反馈不予导入。如应在那边反馈，请改绑定方式。`,
      en: `${number} (${matter}) is answered here; answers from there are not taken in. Bind it the other way if it should be.`,
    }),
  },
  noAnswerId: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "没有写“反馈编号”，无法识别是否重复。请补上那边系统的反馈编号。",
      en: "No id of the answer is given, by which a repeated one is known. Add the id it has there.",
    }),
  },
  badNumber: {
    kind: "invalid",
    say: ({ number }: { number: string }) => ({
      zh: `编号“${number}”不对：1 至 60 个字，不含空格和逗号。请按省系统上的编号填写。`,
      en: `The number "${number}" is not right: 1 to 60 letters without spaces or commas. Write it as the provincial system does.`,
    }),
  },
  notTheirs: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: "绑定省系统编号、交换文件由交办单位（领导小组办公室）办理。请联系领导小组办公室。",
      en: "Numbers of the provincial system and exchanges with it are the assigner's, the leading-group office. Please ask the office.",
    }),
  },
  noAnswers: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "文件里没有可识别的反馈：没有“反馈编号”“13710编号”“环节”三列，或没有一行。请用从本页下载的“反馈”表填写。",
      en: "The file holds no answers: the columns for id, number and step are missing, or there is no row. Fill in the sheet of answers downloaded from this page.",
    }),
  },
  tooManyAnswers: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `文件有 ${count} 条反馈，一次最多 ${most} 条。请分几个文件导入。`,
      en: `The file holds ${count} answers; at most ${most} are taken at once. Bring them in several files.`,
    }),
  },
  unknownAct: {
    kind: "invalid",
    say: ({ act, known }: { act: string; known: string }) => ({
      zh: `不认识的环节“${act}”。可用的环节：${known}。`,
      en: `"${act}" is no step of a matter. These are: ${known}.`,
    }),
  },
  noFolder: {
    kind: "not-found",
    say: ({ folder }: { folder: string }) => ({
      zh: `找不到文件夹 ${folder}，或其中没有 exchange.json。请核对路径。`,
      en: `There is no folder ${folder}, or no exchange.json in it. Please check the path.`,
    }),
  },
  notOurs: {
    kind: "invalid",
    say: ({ name }: { name: string }) => ({
      zh: `${name} 不是本系统的交换文件（格式应为 zhixing-supervision/1）。`,
      en: `${name} is no exchange of this system; its format must be zhixing-supervision/1.`,
    }),
  },
  fileChanged: {
    kind: "conflict",
    say: ({ file }: { file: string }) => ({
      zh: `文件 ${file} 与校验码不符，可能传输中损坏或被改动。请重新导出。`,
      en: `The file ${file} does not match its checksum; it was damaged or changed on the way. Export it again.`,
    }),
  },
  badValue: {
    kind: "invalid",
    say: ({ column, value }: { column: string; value: string }) => ({
      zh: `“${column}”的值“${value}”无法识别。请按导出文件中的写法填写。`,
      en: `The value "${value}" of "${column}" cannot be read. Write it as exported files do.`,
    }),
  },
  unreachable: {
    kind: "not-met",
    say: ({ url, fault }: { url: string; fault: string }) => ({
      zh: `无法访问 ${url}（${fault}）。请检查地址和网络，数据没有改变，可以重试。`,
      en: `${url} cannot be reached (${fault}). Check address and network; nothing was changed, and it may be tried again.`,
    }),
  },
});
