import type { Hono } from "hono";

/** A browser without a window: keeps its cookies, says where its requests come from, follows nothing by itself. */
export type Visitor = {
  readonly cookies: Map<string, string>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** A form as a page of ours sends it; `token` is taken from the page shown before where the fields name none. */
  readonly submit: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** An act as the application sends it, with the session's token. */
  readonly act: (method: string, path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
};

type Sent = Pick<RequestInit, "method" | "body"> & { readonly headers?: Readonly<Record<string, string>> };
const env = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });

/** @param base the platform's own address, as this browser knows it */
export function visitorOf(api: Hono, base = "http://127.0.0.1:4070", address = "192.0.2.7"): Visitor {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (path: string, { headers, ...more }: Sent): Promise<Response> => {
    const init = { ...more, headers: { ...(cookies.size > 0 ? { cookie: cookie() } : {}), ...headers } };
    const response = await api.request(new URL(path, base).href, init, env(address));
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const own = { origin: base, "sec-fetch-site": "same-origin" };
  const formToken = async (): Promise<string> => /name="token" value="([^"]+)"/.exec(await (await send("/sign-in", {})).text())?.[1] ?? "";
  const sessionToken = async (): Promise<string> => {
    const { forgeryToken } = (await (await send("/api/session", {})).json()) as { readonly forgeryToken: string };
    return forgeryToken;
  };
  return {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    submit: async (path, fields, headers = {}) => {
      const token = "token" in fields ? {} : { token: (await formToken()) || (await sessionToken()) };
      const type = { "content-type": "application/x-www-form-urlencoded" };
      return send(path, {
        method: "POST",
        headers: { ...own, ...type, ...headers },
        body: new URLSearchParams({ ...token, ...fields }).toString(),
      });
    },
    act: async (method, path, body, headers = {}) => {
      const sent = { ...own, "content-type": "application/json", "x-forgery-token": await sessionToken(), ...headers };
      return send(path, { method, headers: sent, body: typeof body === "string" ? body : JSON.stringify(body) });
    },
  };
}
