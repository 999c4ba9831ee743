import type { Context } from "hono";
import type { Access, Origin, Viewer } from "#access";
import { type View, viewLabels } from "#contract";
import type { CheckedPlan } from "#define";
import { type Label, ok, type Refusal, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import { browserName } from "./browser-name.ts";
import { type Cookies, cookiesFor } from "./cookies.ts";
import { networkAddress } from "./network-address.ts";

/** Who sent a request, and by which token the browser is known here. */
export type Asker = {
  readonly viewer: Viewer;
  /** Of the session; undefined where nobody has signed in from this browser. */
  readonly session: string | undefined;
};

export type DoorParts = {
  readonly access: Access;
  readonly plan: CheckedPlan;
  /** 32 random bytes as text. */
  readonly newToken: () => string;
  /** A proxy on this machine says in `x-forwarded-for` where requests come from. */
  readonly behindProxy: boolean;
};

/** What every route asks before it answers: who is it, may they, and was it sent from here. */
export type Door = {
  readonly access: Access;
  readonly cookies: Cookies;
  readonly askerOf: (context: Context) => Promise<Asker>;
  /** Who it is still, for what goes on after a request was let in: it does not count as use of the session. */
  readonly peek: (context: Context) => Promise<Viewer>;
  readonly originOf: (context: Context) => Origin;
  /** `https://host`: in production the platform's own, whatever a proxy in front makes of it. */
  readonly ownOrigin: (context: Context) => string;
  /** A refusal is audited before it is told. */
  readonly admit: (asker: Asker, view: string, what: string) => Promise<Result<null>>;
  /** Whether an act was sent from a page of ours: by the browser's own word, then by the token only our page has been told. */
  readonly isSentFromHere: (context: Context, asker: Asker, what: string, forgeryToken: string | undefined) => Promise<Result<null>>;
  /** What a form or page sends back with an act; a browser that is not signed in is given a cookie to tie it to. */
  readonly forgeryToken: (context: Context, asker: Asker) => string;
  /** The token that forgery tokens of this browser are made from. */
  readonly browserToken: (context: Context, asker: Asker) => string;
};

export const signInAddress = "/sign-in";

const labelOf = (view: string): Label => viewLabels[view as View] ?? { zh: view, en: view };

export function openDoor({ access, plan, newToken, behindProxy }: DoorParts): Door {
  const cookies = cookiesFor(access.settings.origin);
  const isProduction = access.settings.mode === "production";

  async function askerOf(context: Context): Promise<Asker> {
    const session = cookies.read(context, "session");
    const viewer = await access.viewerOf(session);
    return { viewer, session: viewer.signedIn ? session : undefined };
  }

  const rolesWith = (view: string): Label => {
    const labels = plan.roles.filter((role) => role.views?.includes(view)).map(({ label }) => label);
    return { zh: labels.map((label) => label.zh).join("、"), en: labels.map((label) => label.en).join(", ") };
  };
  const isGuarding = (view: string): boolean => plan.roles.some(({ alone, views = [] }) => alone && views.includes(view));

  function whyNot({ viewer }: Asker, view: string): Refusal | undefined {
    if (view === "open" || viewer.views.has(view)) return undefined;
    if (viewer.signedIn?.step !== "nothing") return refusals.signInFirst({ at: signInAddress });
    const missing = { right: labelOf(view), roles: rolesWith(view) };
    return isGuarding(view) ? refusals.guardsOnly(missing) : refusals.noRight(missing);
  }

  async function refused({ viewer }: Asker, refusal: Refusal, what: string): Promise<Result<null>> {
    await access.noteRefusal(viewer, `${refusal.code} ${what}`);
    return refuse(refusal);
  }

  /** Trial pages are opened by several names of this machine; in production there is one. */
  const ownOrigin = (context: Context): string => (isProduction ? access.settings.origin : new URL(context.req.url).origin);
  function isFromElsewhere(context: Context): boolean {
    const origin = context.req.header("origin");
    return origin === undefined ? context.req.header("sec-fetch-site") !== "same-origin" : origin !== ownOrigin(context);
  }

  function browserToken(context: Context, { session }: Asker): string {
    const known = session ?? cookies.read(context, "visitor");
    if (known !== undefined) return known;
    const fresh = newToken();
    cookies.give(context, "visitor", fresh);
    return fresh;
  }

  return {
    access,
    cookies,
    askerOf,
    peek: (context) => access.peek(cookies.read(context, "session")),
    ownOrigin,
    originOf: (context) => ({
      address: networkAddress(context, behindProxy),
      browser: browserName(context.req.header("user-agent")),
    }),
    admit: async (asker, view, what) => {
      const refusal = whyNot(asker, view);
      return refusal ? refused(asker, refusal, what) : ok(null);
    },
    isSentFromHere: async (context, asker, what, forgeryToken) => {
      if (isFromElsewhere(context)) return refused(asker, refusals.fromElsewhere({}), what);
      const token = asker.session ?? cookies.read(context, "visitor");
      const fits = token !== undefined && forgeryToken !== undefined && access.isForgeryToken(token, forgeryToken);
      return fits ? ok(null) : refused(asker, refusals.pageTooOld({}), what);
    },
    forgeryToken: (context, asker) => access.forgeryToken(browserToken(context, asker)),
    browserToken,
  };
}
