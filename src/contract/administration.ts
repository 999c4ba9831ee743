import { z } from "zod";
import * as answers from "./administration-answers.ts";
import { acting, day, none, reading, readingNow } from "./route.ts";

const text = (longest: number) => z.string().min(1).max(longest);
const one = z.object({ id: text(80) });
const person = z.object({ login: text(80) });
const done = z.object({ done: z.literal(true) });
const appointment = z.object({
  role: text(80),
  unit: text(120).nullable(),
  /** Where it is not said: the unit's own region, else the home region. */
  region: text(20).optional(),
  from: text(20).optional().describe("today where it is not said"),
  until: text(20).nullable(),
});
const handingOver = z.object({
  from: text(80).describe("sign-in name"),
  to: text(80).describe("sign-in name"),
  appointments: z.array(text(80)).max(50),
  dryRun: z.boolean(),
});

/** People, posts and rights; each of the three administrators has routes of their own. And who acts in whose place. */
export const administrationRoutes = {
  adminPeople: readingNow(
    "/api/admin/people",
    { zh: "人员与任职", en: "People and their posts" },
    "system-administration",
    none,
    z.object({
      q: z.string().max(80).optional().describe("part of a name or sign-in name"),
      role: z.string().optional(),
      unit: z.string().optional(),
      after: z.string().optional(),
    }),
    answers.peopleList,
  ),
  adminChoices: reading(
    "/api/admin/choices",
    { zh: "可任职的岗位、单位和地区", en: "Roles, units and regions for appointments" },
    "system-administration",
    none,
    none,
    answers.administrationChoices,
  ),
  addPerson: acting(
    "POST",
    "/api/admin/people",
    { zh: "新增人员", en: "Add somebody" },
    "system-administration",
    none,
    z.object({ login: text(80), name: text(80), appointments: z.array(appointment).max(10) }),
    answers.personActed,
  ),
  appointPerson: acting(
    "POST",
    "/api/admin/people/{login}/appointments",
    { zh: "任职", en: "Appoint somebody" },
    "system-administration",
    person,
    appointment,
    done,
  ),
  endAppointment: acting(
    "POST",
    "/api/admin/appointments/{id}/end",
    { zh: "结束任职", en: "End an appointment" },
    "system-administration",
    one,
    z.object({ until: text(20) }),
    done,
  ),
  actOnPerson: acting(
    "POST",
    "/api/admin/people/{login}/acts",
    { zh: "重置、解锁、停用或恢复账号", en: "Reset, unlock, close or reopen an account" },
    "system-administration",
    person,
    z.object({ act: z.enum(["reset-password", "reset-passkeys", "reset-single-sign-on", "unlock", "close", "reopen"]) }),
    answers.personActed,
  ),
  handOverPosts: acting(
    "POST",
    "/api/admin/handovers",
    { zh: "岗位交接", en: "Hand over posts" },
    "system-administration",
    none,
    handingOver,
    answers.handover,
  ),
  rights: readingNow(
    "/api/admin/rights",
    { zh: "岗位、权限与现任", en: "Roles, rights and who holds them" },
    "security-administration",
    none,
    none,
    answers.rightsAnswer,
  ),
  auditEvents: readingNow(
    "/api/admin/audit",
    { zh: "审计记录", en: "The audit trail" },
    "audit-administration",
    none,
    z.object({
      stream: z.string().max(120).optional(),
      actor: z.string().max(120).optional().describe("sign-in name or id"),
      kind: z.string().max(80).optional().describe("the beginning of a kind"),
      from: day.optional(),
      until: day.optional(),
      after: z.string().max(300).optional(),
    }),
    answers.auditEvents,
  ),
  auditState: readingNow(
    "/api/admin/audit/state",
    { zh: "审计封存与校验状态", en: "Seals and verification of the audit trail" },
    "audit-administration",
    none,
    none,
    answers.auditState,
  ),
  verifyAudit: acting(
    "POST",
    "/api/admin/audit/verify",
    { zh: "校验全部审计记录", en: "Verify the whole audit trail" },
    "audit-administration",
    none,
    none,
    done,
  ),
  delegations: readingNow(
    "/api/work/delegations",
    { zh: "委托代办", en: "Who acts in whose place" },
    "work",
    none,
    none,
    answers.delegationList,
  ),
  addDelegation: acting(
    "POST",
    "/api/work/delegations",
    { zh: "委托他人代办", en: "Delegate a post" },
    "work",
    none,
    z.object({ appointment: text(80), to: text(80).describe("sign-in name"), until: text(20) }),
    z.object({ id: z.string() }),
  ),
  revokeDelegation: acting(
    "DELETE",
    "/api/work/delegations/{id}",
    { zh: "撤回或退回委托", en: "Revoke a delegation, or hand it back" },
    "work",
    one,
    none,
    done,
  ),
  handOverOwnUnit: acting(
    "POST",
    "/api/work/handovers",
    { zh: "本单位岗位交接", en: "Hand over posts of one's own unit" },
    "work",
    none,
    handingOver,
    answers.handover,
  ),
} as const;
