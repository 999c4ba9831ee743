import type { workRoutes } from "#contract";
import { defineRefusals, refuse } from "#kernel";
import type { Handlers } from "./handlers.ts";

const refusals = defineRefusals("work", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入办理事项的存储，请联系系统管理员。",
      en: "No store of matters is connected here; please ask the administrator.",
    }),
  },
});

const notKept = () => refuse(refusals.notKept({}));

export const workHandlers: Handlers<keyof typeof workRoutes> = {
  workbench: notKept,
  matters: notKept,
  matter: notKept,
  openMatter: notKept,
  stepMatter: notKept,
  stepMatters: notKept,
  seenMatter: notKept,
  assignMatter: notKept,
  notices: notKept,
  readNotices: notKept,
  procedures: notKept,
  procedure: notKept,
  form: notKept,
};
