import type { Access, AppointmentDraft } from "#access";
import { type Label, ok, type Result, refuse } from "#kernel";
import { sealAudit } from "#store";
import { type App, type Command, jsonOption, languageOf, languageOption, type Program, type Words } from "./command.ts";
import { peopleTable } from "./people-table.ts";
import { refusals } from "./refusals.ts";
import { both, type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";
import { withApp } from "./with-app.ts";

type People = Access["people"];
type Given = { readonly app: App; readonly people: People; readonly words: Words };

const appointmentOptions = {
  role: { type: "string" },
  unit: { type: "string" },
  region: { type: "string" },
  from: { type: "string" },
  until: { type: "string" },
} as const;
const appointmentUsage = "[--unit UNIT] [--region 140000] [--from DAY] [--until DAY]";

/** Opens the program without loading figures, does the act, seals what was written about it, and tells the answer. */
async function act<T>(
  program: Program,
  words: Words,
  work: (given: Given) => Promise<Result<T>>,
  say: (done: T) => string,
): Promise<ExitCode> {
  const { terminal } = program;
  return withApp(
    program,
    async (app) => {
      if (!app.access.ok) return sayRefusals(terminal, app.access.refusals);
      const given = { app, people: app.access.value.people, words };
      const done = await work(given);
      if (!done.ok) return sayRefusals(terminal, done.refusals);
      await sealAudit(app.store, app.store.anchorFile);
      terminal.out(words.values.json ? `${JSON.stringify(done)}\n` : say(done.value));
      return exitCodes.done;
    },
    { loadData: false },
  );
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The appointment the options describe; none where no role is named. @refuses cli/noRole */
function appointmentOf({ app, words: { values } }: Given): Result<AppointmentDraft | undefined> {
  const [role, unit, region, from, until] = [values.role, values.unit, values.region, values.from, values.until].map(text);
  if (role === undefined) return (unit ?? region ?? from ?? until) ? refuse(refusals.noRole({})) : ok(undefined);
  return ok({ role, unit: unit ?? null, region: region ?? app.plan.regions.home, from: from ?? app.today(), until: until ?? null });
}

const passwordOnce = (password: string): string =>
  both({
    zh: `一次性密码：${password}\n（只显示这一次，7 天内有效；请当面或电话告知本人，首次登录须修改。）`,
    en: `One-time password: ${password}\n(Shown this once and good for 7 days; tell it in person or by telephone. It must be changed at the first sign-in.)`,
  });

const add: Command = {
  name: "people add",
  usage: `people add LOGIN --name NAME [--role ROLE ${appointmentUsage}] [--json]`,
  summary: {
    zh: "新增人员并发放一次性密码；可同时任职，如 --role administrator",
    en: "Add somebody and print a one-time password; with an appointment, such as --role administrator",
  },
  options: { ...jsonOption, ...appointmentOptions, name: { type: "string" } },
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      async (given) => {
        const appointment = appointmentOf(given);
        if (!appointment.ok) return appointment;
        const appointments = appointment.value ? [appointment.value] : [];
        return given.people.add({ login: words.positionals[0] ?? "", name: text(words.values.name) ?? "", appointments });
      },
      ({ person, password }) => both({ zh: `✓ 已新增 ${person.login}。`, en: `✓ ${person.login} was added.` }) + passwordOnce(password),
    ),
};

const appoint: Command = {
  name: "people appoint",
  usage: `people appoint LOGIN --role ROLE ${appointmentUsage} [--json]`,
  summary: {
    zh: "任职：角色、单位、地区、任期；此人须重新登录后生效",
    en: "Appoint somebody: role, unit, region, term; it holds from their next sign-in",
  },
  options: { ...jsonOption, ...appointmentOptions },
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      async (given) => {
        const appointment = appointmentOf(given);
        if (!appointment.ok) return appointment;
        return appointment.value ? given.people.appoint(words.positionals[0] ?? "", appointment.value) : refuse(refusals.noRole({}));
      },
      ({ id, role }) => both({ zh: `✓ 已任职 ${role}，任职编号 ${id}。`, en: `✓ Appointed as ${role}; the appointment is ${id}.` }),
    ),
};

const end: Command = {
  name: "people end",
  usage: "people end APPOINTMENT [--until DAY] [--json]",
  summary: {
    zh: "结束任职：写明最后一天（默认今天；立即失效写昨天），编号见 people list",
    en: "End an appointment with its last day (today by default; yesterday ends it at once); its id is in people list",
  },
  options: { ...jsonOption, until: { type: "string" } },
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      ({ app, people }) => people.endAppointment(words.positionals[0] ?? "", text(words.values.until) ?? app.today()),
      () => both({ zh: "✓ 任职已结束。", en: "✓ The appointment ends." }),
    ),
};

/** An act that takes a login and answers a one-time password. */
const giving = (name: string, summary: Label, work: (people: People, login: string) => ReturnType<People["resetPassword"]>): Command => ({
  name: `people ${name}`,
  usage: `people ${name} LOGIN [--json]`,
  summary,
  options: jsonOption,
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      ({ people }) => work(people, words.positionals[0] ?? ""),
      ({ password }) => passwordOnce(password),
    ),
});

/** An act that takes a login and answers nothing. */
const plain = (name: string, summary: Label, done: Label, work: (people: People, login: string) => Promise<Result<null>>): Command => ({
  name: `people ${name}`,
  usage: `people ${name} LOGIN [--json]`,
  summary,
  options: jsonOption,
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      ({ people }) => work(people, words.positionals[0] ?? ""),
      () => both({ zh: `✓ ${done.zh}`, en: `✓ ${done.en}` }),
    ),
});

const list: Command = {
  name: "people list",
  usage: "people list [--lang zh|en] [--json]",
  summary: { zh: "全部人员、状态与任职", en: "Everybody, their state and their appointments" },
  options: { ...jsonOption, ...languageOption },
  words: [0, 0],
  run: (program, words) => withApp(program, (app) => listRun(program, app, words), { loadData: false }),
};

async function listRun({ terminal }: Program, { access, plan }: App, words: Words): Promise<ExitCode> {
  if (!access.ok) return sayRefusals(terminal, access.refusals);
  const people = await access.value.people.list();
  terminal.out(words.values.json ? `${JSON.stringify({ ok: true, value: people })}\n` : peopleTable(plan, people, languageOf(words)));
  return exitCodes.done;
}

export const peopleCommands: readonly Command[] = [
  add,
  appoint,
  end,
  giving(
    "reset-password",
    {
      zh: "重新发放一次性密码，解除锁定并结束其全部登录；通行密钥不变",
      en: "Give a new one-time password, lift every lock and end all their sessions; passkeys stay",
    },
    (people, login) => people.resetPassword(login),
  ),
  plain(
    "reset-passkeys",
    {
      zh: "通行密钥丢失时清除全部通行密钥，下次登录重新登记",
      en: "Clear somebody's lost passkeys; the next sign-in enrols anew",
    },
    { zh: "通行密钥已清除，下次登录须重新登记。", en: "The passkeys were cleared; the next sign-in enrols one." },
    (people, login) => people.resetPasskeys(login),
  ),
  plain(
    "reset-single-sign-on",
    {
      zh: "统一身份认证账号更换时解除绑定，下次按用户名重新绑定",
      en: "Unbind a changed single sign-on identity; the next one of that login is bound",
    },
    { zh: "绑定已解除。", en: "The identity was unbound." },
    (people, login) => people.resetSingleSignOn(login),
  ),
  plain(
    "unlock",
    { zh: "解除输错密码造成的锁定", en: "Lift the locks of wrong passwords" },
    { zh: "锁定已解除。", en: "Every lock was lifted." },
    (people, login) => people.unlock(login),
  ),
  plain(
    "close",
    { zh: "停用账号并结束其全部登录（用户名不再使用）", en: "Close an account and end all its sessions (its name stays taken)" },
    { zh: "账号已停用。", en: "The account was closed." },
    (people, login) => people.close(login),
  ),
  giving(
    "reopen",
    {
      zh: "恢复停用的账号并发放一次性密码；通行密钥和统一身份认证绑定作废，未到期的任职重新生效",
      en: "Take up a closed account with a one-time password; passkeys and single sign-on are void, unfinished appointments hold again",
    },
    (people, login) => people.reopen(login),
  ),
  list,
];
