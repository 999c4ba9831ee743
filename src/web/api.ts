import { type Answer, type Body, contract, type Params, type Query, type RouteName } from "#contract";
import type { Refusal } from "#kernel";

/** The rules said no: the words come with the answer, in both languages. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  readonly status: number;
  constructor(refusals: readonly Refusal[], status: number) {
    super(refusals.map((r) => r.code).join(", "));
    this.refusals = refusals;
    this.status = status;
  }
}

/** Nobody answered, or not in a form that can be read. Asking again may help. */
export class Unreachable extends Error {
  readonly status: number;
  constructor(status: number) {
    super(status === 0 ? "network" : `HTTP ${status}`);
    this.status = status;
  }
}

type Texts = Readonly<Record<string, string | undefined>>;

/** The address of a question: path parameters filled in, the rest as a query without empty parts. */
export function addressOf(path: string, params: Texts, query: Texts): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const entries = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const text = new URLSearchParams(entries).toString();
  return text === "" ? filled : `${filled}?${text}`;
}

function isRefusals(body: unknown): body is { readonly refusals: readonly Refusal[] } {
  return typeof body === "object" && body !== null && "refusals" in body && Array.isArray(body.refusals);
}

type Sent = { readonly method: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

async function answered<N extends RouteName>(address: string, sent: Sent, signal?: AbortSignal): Promise<Answer<N>> {
  const headers = { accept: "application/json", ...sent.headers };
  const response = await fetch(address, { ...sent, headers, ...(signal ? { signal } : {}) }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault;
    throw new Unreachable(0);
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Answer<N>;
  if (isRefusals(body)) throw new Refused(body.refusals, response.status);
  throw new Unreachable(response.status);
}

/**
 * Asks one question of the contract.
 * @throws Refused with the answer's own words, or Unreachable
 */
export const ask = <N extends RouteName>(name: N, params: Params<N>, query: Query<N>, signal?: AbortSignal): Promise<Answer<N>> =>
  answered(addressOf(contract[name].path, params as Texts, query as Texts), { method: "GET" }, signal);

const sent = <N extends RouteName>(name: N, params: Params<N>, body: Body<N>, token: string): Promise<Answer<N>> => {
  const { path, method } = contract[name];
  return answered(addressOf(path, params as Texts, {}), {
    method,
    headers: { "content-type": "application/json", "x-forgery-token": token },
    body: JSON.stringify(body),
  });
};

/**
 * Does one act of the contract, with the token that shows it was meant from here; the token is asked for anew, for a session may have changed meanwhile.
 * @throws Refused with the answer's own words, or Unreachable
 */
export async function act<N extends RouteName>(name: N, params: Params<N>, body: Body<N>): Promise<Answer<N>> {
  const { forgeryToken } = await ask("session", {}, {});
  return sent(name, params, body, forgeryToken);
}

const forbidden = 403;
let tokenKept: string | undefined;

/**
 * An act that keeps nothing and is asked for again and again while somebody drags: the token of the time before is tried first, which saves a way there
 * and back.
 * @throws as `act`
 */
export async function tryOut<N extends RouteName>(name: N, params: Params<N>, body: Body<N>): Promise<Answer<N>> {
  tokenKept ??= (await ask("session", {}, {})).forgeryToken;
  try {
    return await sent(name, params, body, tokenKept);
  } catch (fault) {
    tokenKept = undefined;
    if (fault instanceof Refused && fault.status === forbidden) return act(name, params, body);
    throw fault;
  }
}
