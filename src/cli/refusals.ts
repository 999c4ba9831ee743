import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("cli", {
  optionMissing: {
    kind: "invalid",
    say: ({ option }: { option: string }) => ({ zh: `请写明 ${option}。`, en: `Say ${option}.` }),
  },
  folderClosed: {
    kind: "not-met",
    say: ({ folder, why }: { folder: string; why: string }) => ({
      zh: `不能写入目录 ${folder}（${why}），没有留下任何结果。请检查路径、权限和磁盘空间，或换一个目录。`,
      en: `The folder ${folder} cannot be written to (${why}); nothing was left there. Look at path, rights and space, or name another folder.`,
    }),
  },
  fileTooLarge: {
    kind: "too-large",
    say: ({ file, mb, most }: { file: string; mb: number; most: number }) => ({
      zh: `“${file}”有 ${mb} MB，最多可读 ${most} MB。请分开计算，或去掉用不到的列。`,
      en: `"${file}" has ${mb} MB; at most ${most} MB can be read. Compute in parts, or leave out columns that are not used.`,
    }),
  },
  notText: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 不是 UTF-8 或 GB18030 编码的文本。请从表格软件另存为 CSV（UTF-8）。`,
      en: `${file} is no text in UTF-8 or GB18030. Save it as CSV (UTF-8) from the spreadsheet program.`,
    }),
  },
  threads: {
    kind: "invalid",
    say: ({ given }: { given: string }) => ({
      zh: `--threads 的“${given}”不是 1 到 256 之间的整数。`,
      en: `"${given}" for --threads is no whole number from 1 to 256.`,
    }),
  },
  notADay: {
    kind: "invalid",
    say: ({ option, text }: { option: string; text: string }) => ({
      zh: `--${option} 的“${text}”不是日期，请写作 2023-12-31。`,
      en: `"${text}" for --${option} is not a day; write 2023-12-31.`,
    }),
  },
  unknownRegion: {
    kind: "not-found",
    say: ({ region }: { region: string }) => ({
      zh: `没有代码为“${region}”的地区，请用六位代码，如 140000（山西）、140100（太原）。`,
      en: `There is no region "${region}"; use a six-digit code such as 140000 (Shanxi) or 140100 (Taiyuan).`,
    }),
  },
  unknownIndicator: {
    kind: "not-found",
    say: ({ id, near }: { id: string; near: string }) => ({
      zh: `没有“${id}”这个指标。相近的有：${near}。`,
      en: `There is no indicator "${id}". Near it: ${near}.`,
    }),
  },
  unknownFormat: {
    kind: "invalid",
    say: ({ format, known }: { format: string; known: string }) => ({
      zh: `不支持格式“${format}”，可选：${known}。`,
      en: `The format "${format}" is not offered; choose one of ${known}.`,
    }),
  },
  nothingChosen: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "请写明要导出的指标（--indicator），或用 --all 导出全部。",
      en: "Name the indicators to export (--indicator), or use --all for everything.",
    }),
  },
  notAPeriod: {
    kind: "invalid",
    say: ({ text }: { text: string }) => ({
      zh: `“${text}”不是所属期，请写作 2023、2023-H1、2023-Q3、2023-09 或 2023-09-27。`,
      en: `"${text}" is not a period; write 2023, 2023-H1, 2023-Q3, 2023-09 or 2023-09-27.`,
    }),
  },
  noRole: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "请用 --role 写明角色，如 --role leading-group-office。",
      en: "Name the role with --role, such as --role leading-group-office.",
    }),
  },
  cannotRead: {
    kind: "invalid",
    say: ({ file, why }: { file: string; why: string }) => ({
      zh: `无法读取“${file}”（${why}）。请检查路径和权限。`,
      en: `"${file}" cannot be read (${why}). Check its path and rights.`,
    }),
  },
  cannotWrite: {
    kind: "invalid",
    say: ({ file, why }: { file: string; why: string }) => ({
      zh: `无法写入“${file}”（${why}）。请换一个已存在、可写的目录中的文件名；没有留下半个文件。`,
      en: `"${file}" cannot be written (${why}). Name a file in a folder that exists and may be written; nothing half-written was left.`,
    }),
  },
  folderOrUrl: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "请写明一个文件夹，或用 --url 写接口地址，二者取一。",
      en: "Name a folder, or the interface's address with --url: one of the two.",
    }),
  },
  bindingUnclear: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "请用 --number 写“13710”系统编号，用 --answered here（本系统）或 there（那边）写明在哪边反馈。",
      en: "Give the number there with --number, and --answered here or there.",
    }),
  },
});
