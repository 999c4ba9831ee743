import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { joinProcedures } from "#app";
import { type App, type Program, run } from "#cli";
import { ok, type Result, refuse } from "#kernel";
import { openLedger } from "#ledger";
import { codes, granted, type TestAccess, testAccess } from "../../tests/support/access.ts";

type Said = { readonly code: number; readonly out: string; readonly err: string };
type CommandLine = TestAccess & { readonly zhixing: (line: string, access?: App["access"]) => Promise<Said> };

/** The command line in this process, on the test's own database. */
async function commandLine(t: TestContext): Promise<CommandLine> {
  const found = await testAccess(t);
  const { store, plan } = found;
  const zhixing: CommandLine["zhixing"] = async (line, access = ok(found.access)) => {
    const said = { out: "", err: "" };
    const ledger = openLedger(store, plan);
    const opened: Result<App> = ok({
      plan,
      store,
      ledger,
      procedures: joinProcedures(store, plan, ledger),
      namesOf: async () => new Map(),
      access,
      today: store.today,
      close: async () => undefined,
    });
    const program = {
      terminal: {
        out: (text) => {
          said.out += text;
        },
        err: (text) => {
          said.err += text;
        },
        isTty: false,
      },
      version: "0",
      checkPlan: () => ok(plan),
      open: async () => opened,
    } satisfies Partial<Program>;
    const code = await run(line.split(" "), program as Program); // what else a program has is of no use to these commands
    return { code, ...said };
  };
  return { ...found, zhixing };
}

const oneTime = /[a-z2-9]{4}(?:-[a-z2-9]{4}){3}/;

test("the first administrator is made on the command line, with a password shown once", async (t) => {
  const { zhixing, signIn, events } = await commandLine(t);
  const { code, out } = await zhixing("people add zhang.min --name 张敏 --role administrator");
  assert.equal(code, 0);
  const password = oneTime.exec(out)?.[0] ?? "";
  assert.equal(granted(await signIn({ login: "zhang.min", password })).step, "change-password");
  const listed = await zhixing("people list");
  assert.match(listed.out, /zhang\.min +张敏 +正常 +系统管理员 +— +山西 +2026-03-02 +—/);
  assert.doesNotMatch(listed.out, oneTime);
  assert.deepEqual(
    (await events()).filter(({ actor }) => actor === "command-line").map(({ kind }) => kind),
    ["person-added", "appointed"],
  );
});

test("people are appointed, their appointments end, and the list says so in either language", async (t) => {
  const { zhixing } = await commandLine(t);
  await zhixing("people add li.wei --name 李伟");
  const appointed = await zhixing("people appoint li.wei --role local-bureau --region 140100 --from 2026-01-01 --until 2026-12-31 --json");
  assert.equal(appointed.code, 0);
  const { ok: isOk, value } = JSON.parse(appointed.out);
  assert.equal(isOk, true);
  assert.match((await zhixing("people list --lang en")).out, /li\.wei +李伟 +open +Local bureau +— +Taiyuan +2026-01-01 +2026-12-31/);
  assert.equal((await zhixing(`people end ${value.id} --until 2026-06-30`)).code, 0);
  const { value: people } = JSON.parse((await zhixing("people list --json")).out);
  assert.equal(people[0].appointments[0].until, "2026-06-30");
});

test("somebody locked out is unlocked, reset and closed from the command line", async (t) => {
  const { zhixing, person, signIn } = await commandLine(t);
  const li = await person("li.wei");
  for (let i = 0; i < 5; i += 1) await signIn({ ...li, password: "Wrong-Horse-77" });
  assert.match((await zhixing("people list")).out, /已锁定/);
  assert.equal((await zhixing("people unlock li.wei")).code, 0);
  granted(await signIn(li));
  const { out } = await zhixing("people reset-password li.wei --json");
  granted(await signIn({ ...li, password: JSON.parse(out).value.password }));
  for (const act of ["reset-passkeys", "reset-single-sign-on", "close"]) assert.equal((await zhixing(`people ${act} li.wei`)).code, 0, act);
  assert.deepEqual(codes(await signIn(li)), ["access/wrongNameOrPassword"]);
  assert.match((await zhixing("people list")).out, /已停用/);
});

for (const [line, faults] of [
  ["people add li.wei --name 李伟 --role king --region 1 --from soon", ["access/unknownRole", "access/unknownPlace", "access/notADay"]],
  ["people add li.wei --name 李伟 --role king --region 1", ["access/unknownRole", "access/unknownPlace"]],
  ["people add li.wei", ["access/nameMalformed"]],
  ["people add li.wei --name 李伟 --unit provincial-government", ["cli/noRole"]],
  ["people appoint li.wei", ["cli/noRole"]],
  ["people appoint li.wei --role expert", ["access/noSuchPerson"]],
  ["people end none", ["access/noSuchAppointment"]],
  ["people end none --until tomorrow", ["access/noSuchAppointment", "access/notADay"]],
  ["people appoint li.wei --role king --until 2026-02-30", ["access/noSuchPerson", "access/unknownRole", "access/notADay"]],
  ["people close li.wei", ["access/noSuchPerson"]],
  ["people reopen li.wei", ["access/noSuchPerson"]],
] as const)
  test(`"${line}" is refused with ${faults.join(", ")}`, async (t) => {
    const { zhixing } = await commandLine(t);
    const { code, err } = await zhixing(line);
    assert.equal(code, 1);
    assert.deepEqual(
      [...err.matchAll(/\[([a-z]+\/\w+)\]/g)].map(([, found]) => found),
      faults,
    );
  });

test("where the settings of signing in do not hold, the command says why and does nothing", async (t) => {
  const { zhixing } = await commandLine(t);
  const refused = refuse({
    code: "access/secretMissing",
    kind: "not-met",
    say: { zh: "须设置密钥。", en: "A secret is needed." },
    facts: {},
  });
  for (const line of ["people list", "people add li.wei --name 李伟"]) {
    const { code, err } = await zhixing(line, refused);
    assert.equal(code, 1);
    assert.match(err, /access\/secretMissing/);
  }
});
