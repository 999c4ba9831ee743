import type { TestContext } from "node:test";
import { type ApiParts, createApi } from "#api";
import { openBriefs } from "#brief";
import { openFeedback } from "#feedback";
import { openLedger } from "#ledger";
import { type TestAccess, testAccess } from "./access.ts";
import { noEntries, publishedFigures } from "./figures.ts";
import { testRandom } from "./index.ts";
import { type Visitor, visitorOf } from "./visitor.ts";

export type WholeApi = TestAccess & {
  readonly api: Awaited<ReturnType<typeof createApi>>;
  /** A browser at this platform; `address` is where it stands. */
  readonly visitor: (address?: string) => Visitor;
  /** One that has signed in as a role with one click; trial mode only. */
  readonly signedIn: (role?: string) => Promise<Visitor>;
};

type Options = NonNullable<Parameters<typeof testAccess>[1]> & {
  readonly parts?: Partial<ApiParts>;
  /** Read figures from the database, not from memory. */
  readonly ledger?: boolean;
};

/** The whole HTTP face over a database of its own: sign-in, briefs and feedback are real, the figures the published ones. */
export async function wholeApi(
  t?: Pick<TestContext, "after">,
  { parts = {}, ledger = false, ...options }: Options = {},
): Promise<WholeApi> {
  const settings = { mode: "trial", origin: "http://localhost:4070", ...options.settings } as const;
  const tested = await testAccess(t, { ...options, settings });
  const { access, store, plan } = tested;
  const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
  const kept = openLedger(store, plan);
  const api = await createApi({
    plan,
    figures: ledger ? kept.figures : async () => figures,
    entriesBehind: ledger ? kept.entriesBehind : noEntries,
    today: () => store.today(),
    access,
    newToken: () => Buffer.from(testRandom(32)).toString("base64url"),
    briefs: openBriefs(store),
    feedback: openFeedback(store),
    pages: null,
    version: "test",
    ...parts,
  });
  const base = settings.mode === "production" ? settings.origin : "http://127.0.0.1:4070";
  const visitor = (address?: string): Visitor => visitorOf(api, base, address);
  const signedIn = async (role = "leading-group-office"): Promise<Visitor> => {
    const made = visitor();
    const response = await made.submit("/sign-in/trial", { role });
    if (response.status !== 303) throw new Error(`no sign-in as ${role}: ${response.status} ${await response.text()}`);
    return made;
  };
  return { ...tested, api, visitor, signedIn };
}
