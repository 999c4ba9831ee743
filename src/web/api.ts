import { type Answer, contract, type Params, type Query, type RouteName } from "#contract";
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

/**
 * Asks one question of the contract.
 * @throws Refused with the answer's own words, or Unreachable
 */
export async function ask<N extends RouteName>(name: N, params: Params<N>, query: Query<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const address = addressOf(contract[name].path, params as Texts, query as Texts);
  const response = await fetch(address, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) }).catch(
    (fault: unknown) => {
      if (signal?.aborted) throw fault;
      throw new Unreachable(0);
    },
  );
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Answer<N>;
  if (isRefusals(body)) throw new Refused(body.refusals, response.status);
  throw new Unreachable(response.status);
}
