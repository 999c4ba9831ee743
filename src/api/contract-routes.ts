import type { Context, Hono } from "hono";
import { callerOf } from "#access";
import { contract, type Route, type RouteName } from "#contract";
import { ok, type Result } from "#kernel";
import type { Figures } from "#ledger";
import { ordinaryLimit, readJson } from "./access/body.ts";
import { type BodyLanes, openBodyLanes } from "./access/body-lanes.ts";
import type { Desk } from "./access/desk.ts";
import type { Asker, Door } from "./access/door.ts";
import { AnswerCache, answerOf } from "./answer-cache.ts";
import { handlers } from "./handlers.ts";
import type { ApiParts, Facts, With } from "./parts.ts";
import { readQuestion, timesOf } from "./refusals.ts";
import { sendAnswer, sendRefused } from "./sending.ts";

const cacheBytes = 48_000_000;

/** Every route of the contract: the door first, then the question, then its handler; settled answers are kept until the cut moves. */
export function mountContract(app: Hono, parts: ApiParts, door: Door): void {
  const cache = new AnswerCache(cacheBytes);
  const lanes = openBodyLanes();
  for (const name of Object.keys(contract) as RouteName[]) {
    const route: Route = contract[name];
    app.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ":$1"), (context) =>
      answer(context, { parts, door, cache, lanes, name, route }),
    );
  }
}

type At = {
  readonly parts: ApiParts;
  readonly door: Door;
  readonly cache: AnswerCache;
  readonly lanes: BodyLanes;
  readonly name: RouteName;
  readonly route: Route;
};

async function answer(context: Context, at: At): Promise<Response> {
  const { parts, door, cache, route } = at;
  const asker = await door.askerOf(context);
  const admitted = await mayAsk(context, at, asker);
  if (!admitted.ok) return sendRefused(context, admitted.refusals);
  const keeping = route.view === "open" && route.settled && asker.session === undefined ? "no-cache" : "no-store";
  const figures = await parts.figures();
  const epoch = `${figures.cut}|${parts.plan.checksum}|${parts.today()}`;
  // Two people of the same rights are answered alike; what an answer leaves out for the one, it must not show the other.
  const question = `${[...asker.viewer.views].sort().join()} ${context.req.url.slice(context.req.url.indexOf("/api/"))}`;
  const known = route.settled ? cache.get(epoch, question) : undefined;
  if (route.settled) parts.operations?.meters.cacheAsked(known !== undefined);
  if (known) return sendAnswer(context, known, keeping);
  const asked = { line: lineOf(context, door, asker), limit: route.method === "GET" ? 0 : limitOf(route) };
  const made = await at.lanes.through(context, asked, () => ask(context, at, asker, figures));
  if (!made.ok) return sendRefused(context, made.refusals);
  const whole = answerOf(200, made.value);
  return sendAnswer(context, route.settled ? cache.put(epoch, question, whole) : whole, keeping);
}

const limitOf = ({ bodyLimit = ordinaryLimit }: Route): number => bodyLimit;
/** Who is counted as one where many wait: a person, or whoever stands behind an address. */
const lineOf = (context: Context, door: Door, { viewer }: Asker): string =>
  viewer.signedIn?.person.id ?? callerOf(door.originOf(context).address);

/** The right first; an act must also have been sent from a page of ours. */
async function mayAsk(context: Context, { door, route }: At, asker: Asker): Promise<Result<null>> {
  const what = `${route.method} ${route.path}`;
  const admitted = await door.admit(asker, route.view, what);
  if (!admitted.ok || route.method === "GET") return admitted;
  return door.isSentFromHere(context, asker, what, context.req.header("x-forgery-token"));
}

const each = (params: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(params).map(([name, text]) => [name, [text]]));

async function ask(context: Context, { parts, door, name, route }: At, asker: Asker, figures: Figures): Promise<Result<unknown>> {
  const params = readQuestion(route.params, each(context.req.param()));
  const query = readQuestion(route.query, context.req.queries());
  const body = route.method === "GET" ? ok({}) : await readJson(context, route.body, limitOf(route));
  if (!params.ok || !query.ok || !body.ok)
    return { ok: false, refusals: [params, query, body].flatMap((part) => (part.ok ? [] : part.refusals)) };
  const today = parts.today();
  const facts: Facts = { ...parts, figures, today, ...timesOf(query.value, today) };
  const handler = handlers[name] as (facts: Facts, params: unknown, query: unknown, extra: With<never>) => Promise<Result<unknown>>;
  return handler(facts, params.value, query.value, { viewer: asker.viewer, body: body.value as never, desk: deskOf(context, door, asker) });
}

const deskOf = (context: Context, door: Door, asker: Asker): Desk => ({
  access: door.access,
  get token() {
    return door.browserToken(context, asker);
  },
  origin: door.originOf(context),
  renew: ({ token }) => door.cookies.give(context, "session", token),
});
