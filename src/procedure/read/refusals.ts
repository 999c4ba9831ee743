import { defineRefusals, type Label } from "#kernel";

type None = Readonly<Record<never, never>>;

export const readRefusals = defineRefusals("procedure", {
  notInReach: {
    kind: "not-allowed",
    say: ({ number, lead, roles }: { number: string; lead: Label; roles: readonly Label[] }) => ({
      zh: `您和您所在的单位没有参与事项 ${number}，不能查看。可由牵头单位（${lead.zh}）把本单位列为配合单位，或由${roles.map(({ zh }) => zh).join("、")}提供。`,
      en: `Neither you nor your unit takes part in matter ${number}, so it is not open to you. Its lead (${lead.en}) can add your unit, or ask: ${roles.map(({ en }) => en).join(", ")}.`,
    }),
  },
  attachNotYours: {
    kind: "not-allowed",
    say: ({ number }: { number: string }) => ({
      zh: `您可以查看事项 ${number}，但没有参与办理，不能为它上传附件。请把材料交给承办单位上传。`,
      en: `You may read matter ${number} but take no part in it, so no file is taken from you. Give it to a unit that handles the matter.`,
    }),
  },
  nothingMasked: {
    kind: "not-found",
    say: ({ field }: { field: string }) => ({
      zh: `本事项没有需要显示的“${field}”。请刷新页面后重试。`,
      en: `This matter has nothing to uncover in "${field}". Reload the page and try again.`,
    }),
  },
  sealed: {
    kind: "not-allowed",
    say: ({ number, parts }: { number: string; parts: readonly Label[] }) => ({
      zh: `事项 ${number} 的这些内容和附件只由办理各方（${parts.map(({ zh }) => zh).join("、")}）查看。需要了解的，请向其中一方说明用途。`,
      en: `These values and files of matter ${number} are for those who handle it alone (${parts.map(({ en }) => en).join(", ")}). Ask one of them, and say what for.`,
    }),
  },
  reasonMissing: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "查看个人信息须写明用途（至少4个字），用途将记入审计。",
      en: "Say in at least four characters what the personal data is needed for; it is put in the audit stream.",
    }),
  },
});
