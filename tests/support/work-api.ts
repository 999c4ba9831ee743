import type { TestContext } from "node:test";
import { personNames } from "#access";
import { createApi } from "#api";
import type { Form, Plan } from "#define";
import { openLedger } from "#ledger";
import { toy } from "#plan/toy";
import { openAttachments, openFormDrafts, openProcedures, openWork, type Work } from "#procedure";
import { answeringPlaces } from "#supervise";
import { type TestAccess, testAccess } from "./access.ts";
import { checkedPlan, figuresFrom, noEntries } from "./figures.ts";
import { testRandom } from "./index.ts";
import { type Visitor, visitorOf } from "./visitor.ts";

const contact = {
  id: "contact",
  kind: "text",
  lines: "one",
  longest: 40,
  label: { zh: "联系人", en: "Contact" },
  personal: true,
} as const;

/** The toy plan with roles that read and act over HTTP, and a field that concerns a natural person. */
const workingPlan: Plan = {
  ...toy,
  roles: toy.roles.map((role) => ({ ...role, views: ["work"], ...(role.id === "officer" ? {} : { reads: "all" as const }) })),
  forms: toy.forms.map((form): Form => (form.id === "toy-task" ? { ...form, fields: [...form.fields, contact] } : form)),
};
export type WorkApi = TestAccess & {
  readonly work: Work;
  readonly api: Awaited<ReturnType<typeof createApi>>;
  /** A browser that has not signed in. */
  readonly visitor: () => Visitor;
  /** Somebody of the toy plan at a unit, signed in with one click. */
  readonly at: (role: "decision-maker" | "officer" | "supervisor", unit: string) => Promise<Visitor>;
};

/** Matters over HTTP on a database of its own, with the toy plan. */
export async function workApi(t?: Pick<TestContext, "after">): Promise<WorkApi> {
  const settings = { mode: "trial", origin: "http://localhost:4070" } as const;
  const tested = await testAccess(t, { settings, plan: checkedPlan(workingPlan) });
  const { access, store, plan } = tested;
  const namesOf = (ids: readonly string[]) => personNames(store, ids);
  const { postEntries } = openLedger(store, plan);
  const procedures = openProcedures({ store, plan, postEntries, guards: {}, namesOf: personNames, sitsAt: async () => true });
  const work = openWork({ store, plan, procedures, namesOf, isAnsweredThere: answeringPlaces(store) });
  const figures = figuresFrom(plan, []);
  const api = await createApi({
    plan,
    figures: async () => figures,
    entriesBehind: noEntries,
    today: () => store.today(),
    access,
    newToken: () => Buffer.from(testRandom(32)).toString("base64url"),
    procedures,
    work,
    attachments: openAttachments(store),
    formDrafts: openFormDrafts(store),
    pages: null,
    version: "test",
  });
  const at: WorkApi["at"] = async (role, unit) => {
    const made = visitorOf(api);
    const response = await made.submit("/sign-in/trial", { role, unit });
    if (response.status !== 303) throw new Error(`no sign-in as ${role}: ${response.status} ${await response.text()}`);
    return made;
  };
  return { ...tested, work, api, at, visitor: () => visitorOf(api) };
}
