import { defineRefusals, type Label } from "#kernel";

type At = { readonly item: string; readonly field: string };

/** Faults of a document's tasks; each says which task and which column. */
export const itemRefusals = defineRefusals("planning", {
  itemMissing: {
    kind: "not-met",
    say: ({ item, label }: At & { label: Label }) => ({
      zh: `任务 ${item}：没有填写${label.zh}，请补全。`,
      en: `Task ${item}: ${label.en.toLowerCase()} is not given; please fill it in.`,
    }),
  },
  itemDay: {
    kind: "invalid",
    say: ({ item, label, day }: At & { label: Label; day: string }) => ({
      zh: `任务 ${item}：${label.zh}“${day}”不是日期，请写成 2025-12-31 这样。`,
      en: `Task ${item}: ${label.en.toLowerCase()} "${day}" is no day; write it like 2025-12-31.`,
    }),
  },
  itemUnknown: {
    kind: "not-found",
    say: ({ item, label, id }: At & { label: Label; id: string }) => ({
      zh: `任务 ${item}：${label.zh}“${id}”不在规划中，请从列表中选择。`,
      en: `Task ${item}: the plan has no ${label.en.toLowerCase()} "${id}"; choose one from the list.`,
    }),
  },
  itemNumber: {
    kind: "invalid",
    say: ({ item, example }: At & { example: string }) => ({
      zh: `任务编号“${item}”不合规，应形如 ${example}。`,
      en: `The number "${item}" is malformed; write it like ${example}.`,
    }),
  },
  itemTwice: {
    kind: "conflict",
    say: ({ item }: At) => ({
      zh: `任务编号 ${item} 出现不止一次，请改用另一个编号。`,
      en: `The number ${item} is used more than once; give one of them another.`,
    }),
  },
  itemDays: {
    kind: "invalid",
    say: ({ item }: At) => ({
      zh: `任务 ${item}：起止日期颠倒，请核对。`,
      en: `Task ${item}: it ends before it begins; check the days.`,
    }),
  },
  itemOutsideYear: {
    kind: "invalid",
    say: ({ item, year }: At & { year: string }) => ({
      zh: `任务 ${item}：完成时限不在 ${year} 年内，请改为当年的日期。`,
      en: `Task ${item}: it falls due outside ${year}; give it a day of that year.`,
    }),
  },
  milestoneOutside: {
    kind: "invalid",
    say: ({ item, title }: At & { title: string }) => ({
      zh: `任务 ${item}：节点“${title}”的日期不在任务起止之内，请改正。`,
      en: `Task ${item}: the milestone “${title}” lies outside the task; correct its day.`,
    }),
  },
  milestonePast: {
    kind: "invalid",
    say: ({ item, title, today }: At & { title: string; today: string }) => ({
      zh: `任务 ${item}：节点“${title}”早于今天（${today}），下达后无法按期完成，请改期或删除。`,
      en: `Task ${item}: the milestone “${title}” lies before today (${today}) and could not be kept; move or drop it.`,
    }),
  },
  leadTwice: {
    kind: "conflict",
    say: ({ item }: At) => ({
      zh: `任务 ${item}：牵头单位又列为配合单位，请去掉一处。`,
      en: `Task ${item}: the lead unit also supports; take it out of one place.`,
    }),
  },
  aboveUnknown: {
    kind: "not-found",
    say: ({ item, id }: At & { id: string }) => ({
      zh: `任务 ${item}：所承接的上级任务 ${id} 不在已印发的上级文件中，请核对编号。`,
      en: `Task ${item}: ${id}, which it comes from, stands in no published document above; check the number.`,
    }),
  },
});

/** Refusals of documents, splits and consultations as a whole. */
export const refusals = defineRefusals("planning", {
  noItems: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "文件中没有任务，不能送审。请先加入任务。",
      en: "The document holds no task and cannot be submitted; add some first.",
    }),
  },
  tooManyItems: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `任务 ${count} 项，超过一次下达的上限 ${most} 项。请精简清单。`,
      en: `${count} tasks are more than the ${most} that can be given out at once; shorten the list.`,
    }),
  },
  unknownDocument: {
    kind: "not-found",
    say: ({ document }: { document: string }) => ({
      zh: `没有“${document}”这份文件。年度文件请写四位年份，行动计划写起始年份，如 A21。`,
      en: `There is no document "${document}". Documents of a year go by four digits, the action plan by its first year, as in A21.`,
    }),
  },
  notBegun: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({ zh: "文件尚未起草，请先起草。", en: "The document has not been begun; begin it first." }),
  },
  begunAlready: {
    kind: "conflict",
    say: ({ number }: { number: string }) => ({
      zh: `文件已在 ${number} 中起草，请在其中修改。`,
      en: `The document is being drafted in ${number}; change it there.`,
    }),
  },
  noSuchVersion: {
    kind: "not-found",
    say: ({ version }: { version: string }) => ({ zh: `没有第 ${version} 版。`, en: `There is no version ${version}.` }),
  },
  mayNotDraft: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: "只有起草单位的领导小组办公室人员可以修改草稿。",
      en: "Only the leading-group office of the drafting unit may change the draft.",
    }),
  },
  notInDraft: {
    kind: "not-met",
    say: ({ state }: { state: Label }) => ({
      zh: `文件现为“${state.zh}”，不能修改。施行中的请先办理修订，待签发的请先撤回。`,
      en: `The document is “${state.en}” and cannot be changed. Revise it first where it is in force, withdraw it where it waits for a signature.`,
    }),
  },
  draftMoved: {
    kind: "conflict",
    say: ({ latest, base }: { latest: number; base: number }) => ({
      zh: `草稿已有第 ${latest} 次保存，您修改的是第 ${base} 次。请刷新后合并您的修改，您的内容没有覆盖他人。`,
      en: `The draft has been saved as ${latest}; yours began from ${base}. Reload and bring your changes in; nothing of the other's was overwritten.`,
    }),
  },
  otherText: {
    kind: "conflict",
    say: (_: Record<string, never>) => ({
      zh: "签发的文本与送审的文本不是同一份，请刷新后重新核对再签发。",
      en: "The text to be signed is not the one that was submitted; reload, check it again, then sign.",
    }),
  },
  otherTasks: {
    kind: "conflict",
    say: (_: Record<string, never>) => ({
      zh: "随签发下达的任务与清单文本不一致，请从清单页签发。",
      en: "The tasks given out differ from the text of the list; sign from the page of the list.",
    }),
  },
  noSuchTarget: {
    kind: "not-found",
    say: ({ target }: { target: string }) => ({ zh: `没有目标“${target}”。`, en: `There is no target "${target}".` }),
  },
  notDivisible: {
    kind: "not-met",
    say: ({ label }: { label: Label }) => ({
      zh: `“${label.zh}”不是可以相加的数量，不能按市分解。`,
      en: `“${label.en}” is no amount that adds up and cannot be split among cities.`,
    }),
  },
  goalUnknown: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "目标值尚未确定，无法核对合计。请先确定基期数或目标值。",
      en: "The target has no value yet, so the sum cannot be checked; settle its base or value first.",
    }),
  },
  partMalformed: {
    kind: "invalid",
    say: ({ region, year, value }: { region: string; year: string; value: string }) => ({
      zh: `${region} ${year} 年：“${value}”不是数，请写成 12.5 这样的数字，不得为负。`,
      en: `${region}, ${year}: "${value}" is no number; write it like 12.5, not below zero.`,
    }),
  },
  partMissing: {
    kind: "not-met",
    say: ({ year, count }: { year: string; count: number }) => ({
      zh: `${year} 年还有 ${count} 个市没有填数，请补全。`,
      en: `${count} cities have no number for ${year}; fill them in.`,
    }),
  },
  partElsewhere: {
    kind: "invalid",
    say: ({ region, year }: { region: string; year: string }) => ({
      zh: `${region} ${year} 年不在分解范围内，请删除这一格。`,
      en: `${region} in ${year} is outside the split; take it out.`,
    }),
  },
  sumTooLow: {
    kind: "not-met",
    say: ({ year, sum, goal, hole }: { year: string; sum: string; goal: string; hole: string }) => ({
      zh: `${year} 年各市合计 ${sum}，低于目标 ${goal}，缺口 ${hole}。请补足缺口。`,
      en: `In ${year} the cities add up to ${sum}, below the target of ${goal}; ${hole} is missing. Close the gap.`,
    }),
  },
  oldValueDiffers: {
    kind: "conflict",
    say: ({ given, known }: { given: string; known: string }) => ({
      zh: `原目标值写的是 ${given}，现行值为 ${known}。请改正原值后再签批。`,
      en: `The old value is given as ${given}; the value in force is ${known}. Correct it, then sign.`,
    }),
  },
  newValueMalformed: {
    kind: "invalid",
    say: ({ value }: { value: string }) => ({
      zh: `新目标值“${value}”不是数，请写成 5000 或 530.5。`,
      en: `The new value "${value}" is no number; write it like 5000 or 530.5.`,
    }),
  },
  lineWithoutOwner: {
    kind: "not-met",
    say: ({ line, title }: { line: number; title: string }) => ({
      zh: `第 ${line} 条“${title}”没有写明双方承办单位，不能下达。请退回筹备、补全后重新确认纪要。`,
      en: `Line ${line}, “${title}”, has no owner on one of the sides and cannot be given out. Return to the draft, name both, and confirm the minutes again.`,
    }),
  },
  noLines: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "纪要中没有会商事项，不能下达。",
      en: "The minutes hold no line; nothing can be given out.",
    }),
  },
  noSuchMeeting: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({ zh: "没有这次会商。", en: "There is no such consultation." }),
  },
  unreadableSheet: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "表格无法读取，或首行列名与导出的不同。请用导出的表格修改后再导入。",
      en: "The workbook cannot be read, or its first row differs from the exported one; change an exported workbook and bring it back.",
    }),
  },
});
