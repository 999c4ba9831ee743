import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Begun, Viewer } from "#access";
import type { CheckedPlan } from "#define";
import { defineRefusals, type Refusal, type Result, refuse } from "#kernel";
import { statusOf } from "../refusals.ts";
import { sendRefused, sendValue } from "../sending.ts";
import { ordinaryLimit, readForm, readJson } from "./body.ts";
import { type Asker, type Door, signInAddress } from "./door.ts";
import { mountFiles } from "./files/files.ts";
import { ownPath } from "./own-path.ts";
import { languageOf, pageHeaders, type Sheet } from "./pages/layout.ts";
import { entrance, stepPage } from "./pages/sheets.ts";
import { words } from "./pages/words.ts";

const refusals = defineRefusals("sign-in", {
  notAlike: { kind: "invalid", say: (_: Readonly<Record<never, never>>) => words.notAlike },
});

/** Where somebody begins who came for no page in particular: the first of these that they may open. */
const landings = [
  ["cockpit", "/cockpit"],
  ["work", "/work"],
  ["evaluator", "/evaluator"],
  ["system-administration", "/admin/people"],
  ["security-administration", "/admin/rights"],
  ["audit-administration", "/admin/audit"],
] as const;
const landingOf = ({ views }: Viewer): string => landings.find(([view]) => views.has(view))?.[1] ?? "/account";
type Form = Readonly<Record<string, string>>;

export type SignInParts = { readonly door: Door; readonly plan: CheckedPlan };

/** What a page of ours is drawn with, for whoever asks. */
export function sheetFor(context: Context, { door, plan }: SignInParts, asker: Asker, form: Form = {}): Sheet {
  const language = form.lang === "zh" || form.lang === "en" ? form.lang : languageOf(context);
  return {
    language,
    say: (label) => label[language],
    path: signInAddress,
    to: ownPath(form.to ?? context.req.query("to")),
    planName: plan.label[language],
    isTrial: door.access.settings.mode === "trial",
    token: door.forgeryToken(context, asker),
  };
}

/** Where to go once signed in: the page that was wanted, or where one begins, in the language of the form. */
const goal = ({ to, language }: Sheet, viewer: Viewer): string => to ?? `${landingOf(viewer)}${language === "en" ? "?lang=en" : ""}`;

/** Sign-in and out: plain forms that need no script, and the passkey step, which is the browser's own. */
export function mountSignIn(app: Hono, parts: SignInParts): void {
  const { door, plan } = parts;
  const { access, cookies } = door;

  function show(context: Context, asker: Asker, given: { readonly form?: Form; readonly refusals?: readonly Refusal[] } = {}) {
    const { form = {}, refusals: why = [] } = given;
    const sheet = sheetFor(context, parts, asker, form);
    const { signedIn } = asker.viewer;
    const wait = why.flatMap(({ facts }) => (typeof facts.seconds === "number" ? [facts.seconds] : []));
    const headers = { ...pageHeaders, ...(wait[0] === undefined ? {} : { "retry-after": String(Math.ceil(wait[0])) }) };
    const body =
      signedIn && signedIn.step !== "nothing"
        ? stepPage(sheet, signedIn.step, signedIn.person, why)
        : entrance(sheet, {
            login: form.login ?? "",
            refusals: why,
            singleSignOn: access.singleSignOn !== undefined,
            roles: sheet.isTrial ? plan.roles : [],
            units: sheet.isTrial ? plan.units : [],
          });
    return context.html(body, (why.length === 0 ? 200 : statusOf(why)) as 200, headers);
  }

  /** A new session, or the same one grown, has a new token: nobody can have known it before. */
  async function goOn(context: Context, sheet: Sheet, begun: Begun): Promise<Response> {
    cookies.give(context, "session", begun.token);
    if (begun.step === "nothing") return context.redirect(goal(sheet, await access.viewerOf(begun.token)), 303);
    const query = new URLSearchParams({ ...(sheet.to === undefined ? {} : { to: sheet.to }), lang: sheet.language });
    return context.redirect(`${signInAddress}?${query.toString()}`, 303);
  }

  /** A form of ours: read, checked for having been sent from here, done, and either on to the next page or back to the form. */
  const form = (path: string, act: (form: Form, context: Context, asker: Asker) => Promise<Result<Begun>>): void => {
    app.post(path, async (context) => {
      const asker = await door.askerOf(context);
      const read = await readForm(context);
      if (!read.ok) return sendRefused(context, read.refusals);
      const ours = await door.isSentFromHere(context, asker, `POST ${path}`, read.value.token);
      if (!ours.ok) return show(context, asker, { form: read.value, refusals: ours.refusals });
      const done = await act(read.value, context, asker);
      if (!done.ok) return show(context, asker, { form: read.value, refusals: done.refusals });
      return goOn(context, sheetFor(context, parts, asker, read.value), done.value);
    });
  };

  mountFiles(app);
  app.get(signInAddress, async (context) => {
    const asker = await door.askerOf(context);
    if (asker.viewer.signedIn?.step === "nothing") return context.redirect(goal(sheetFor(context, parts, asker), asker.viewer), 302);
    return show(context, asker);
  });
  form("/sign-in/password", ({ login = "", password = "" }, context) => access.signIn({ login, password, origin: door.originOf(context) }));
  form("/sign-in/trial", ({ role = "", unit = "" }, context) =>
    access.signInForTrial(role, door.originOf(context), unit === "" ? undefined : unit),
  );
  form("/sign-in/change-password", async ({ old = "", next = "", again = "" }, _, { session }) =>
    next === again ? access.changePassword(session ?? "", { old, next }) : refuse(refusals.notAlike({})),
  );
  app.post("/sign-out", async (context) => {
    const asker = await door.askerOf(context);
    const read = await readForm(context);
    if (!read.ok) return sendRefused(context, read.refusals);
    if (asker.session === undefined) return context.redirect("/", 303);
    const ours = await door.isSentFromHere(context, asker, "POST /sign-out", read.value.token);
    if (!ours.ok) return sendRefused(context, ours.refusals);
    await access.signOut(asker.session);
    cookies.take(context, "session");
    return context.redirect(read.value.lang === "en" ? "/?lang=en" : "/", 303);
  });
  mountPasskeyStep(app, door);
  mountSingleSignOn(app, parts, { goOn, show });
}

const finish = z.object({ name: z.string().min(1).max(60).optional(), response: z.record(z.string(), z.unknown()) });

/** Between the password and the session's opening: a key is shown, or enrolled where there is none yet. */
function mountPasskeyStep(app: Hono, door: Door): void {
  const { passkeys } = door.access;
  const act = <T extends z.ZodObject>(
    path: string,
    schema: T,
    work: (asker: Asker, body: z.infer<T>, context: Context) => Promise<Result<unknown>>,
  ) =>
    app.post(path, async (context) => {
      const asker = await door.askerOf(context);
      const ours = await door.isSentFromHere(context, asker, `POST ${path}`, context.req.header("x-forgery-token"));
      if (!ours.ok) return sendRefused(context, ours.refusals);
      const body = await readJson(context, schema, ordinaryLimit);
      const done = body.ok ? await work(asker, body.value, context) : body;
      return done.ok ? sendValue(context, done.value) : sendRefused(context, done.refusals);
    });
  const isNew = ({ viewer }: Asker): boolean => viewer.signedIn?.step === "enrol-second-factor";

  act("/sign-in/passkey/start", z.object({}), async (asker) => {
    const token = asker.session ?? "";
    const begun = isNew(asker) ? await passkeys.startRegistration(token) : await passkeys.startSecondFactor(token);
    return begun.ok ? { ok: true, value: { options: begun.value } } : begun;
  });
  act("/sign-in/passkey/finish", finish, async (asker, { name, response }, context) => {
    const token = asker.session ?? "";
    const done = isNew(asker)
      ? await passkeys.finishRegistration(token, name ?? "", response)
      : await passkeys.finishSecondFactor(token, response);
    if (!done.ok) return done;
    door.cookies.give(context, "session", done.value.token);
    return { ok: true, value: { done: true } };
  });
}

type Steps = {
  readonly goOn: (context: Context, sheet: Sheet, begun: Begun) => Promise<Response>;
  readonly show: (context: Context, asker: Asker, given: { readonly refusals: readonly Refusal[] }) => Response | Promise<Response>;
};

/** Out to the government's service and back; what must be remembered on the way stands sealed in a cookie of this browser. */
function mountSingleSignOn(app: Hono, parts: SignInParts, { goOn, show }: Steps): void {
  const { door } = parts;
  const { singleSignOn } = door.access;
  if (!singleSignOn) return;
  app.get("/sign-in/sso", async (context) => {
    const begun = await singleSignOn.start();
    if (!begun.ok) return show(context, await door.askerOf(context), { refusals: begun.refusals });
    const to = ownPath(context.req.query("to"));
    door.cookies.give(context, "sso", `${begun.value.state}~${encodeURIComponent(to ?? "")}`);
    return context.redirect(begun.value.url, 302);
  });
  app.get("/sign-in/sso/callback", async (context) => {
    const [state = "", to = ""] = (door.cookies.read(context, "sso") ?? "").split("~");
    door.cookies.take(context, "sso");
    const asker = await door.askerOf(context);
    const callback = new URL(`${context.req.path}${new URL(context.req.url).search}`, door.access.settings.origin);
    const done = await singleSignOn.finish(callback, state, door.originOf(context));
    if (!done.ok) return show(context, asker, { refusals: done.refusals });
    return goOn(context, sheetFor(context, parts, asker, to === "" ? {} : { to: decoded(to) }), done.value);
  });
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
};
