import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, type TestContext } from "node:test";
import Provider, { type Configuration } from "oidc-provider";

/** Who signs in at the provider next: its unchanging name for them, their login, and by which methods they prove it. */
export type Account = { readonly subject: string; readonly login: string; readonly amr?: readonly string[] };

export type TestProvider = {
  readonly settings: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** From now on the provider recognises this account without asking. */
  readonly recognises: (account: Account) => void;
  /** Goes where a browser would, with its cookies, until it is sent back to us. */
  readonly walk: (url: string) => Promise<URL>;
  readonly close: () => Promise<void>;
};

/** For tests: a real OpenID Connect provider on this machine. @param redirect  the address it sends people back to */
export async function testProvider(redirect: string, t?: Pick<TestContext, "after">): Promise<TestProvider> {
  let account: Account = { subject: "nobody", login: "nobody" };
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: "zhixing", clientSecret: randomBytes(24).toString("base64url") };
  const provider = new Provider(
    issuer,
    configuration(settings, redirect, () => account),
  );
  const handle = provider.callback();
  server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith("/recognise/")) return handle(request, response);
    const { subject, amr = ["pwd"] } = account;
    return provider.interactionFinished(request, response, { login: { accountId: subject, amr: [...amr] } });
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  (t ?? { after }).after(close);
  return {
    settings,
    close,
    recognises: (next) => {
      account = next;
    },
    walk: (url) => walk(url, redirect),
  };
}

function configuration({ clientId, clientSecret }: TestProvider["settings"], redirect: string, account: () => Account): Configuration {
  return {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirect] }],
    clientDefaults: { grant_types: ["authorization_code"], response_types: ["code"] },
    claims: { openid: ["sub", "amr"], profile: ["preferred_username"] },
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/recognise/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: account().login }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? "", accountId: oidc.session?.accountId ?? "" });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  };
}

const mostSteps = 12;

async function walk(url: string, redirect: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(url);
  for (let step = 0; step < mostSteps; step += 1) {
    if (at.href.startsWith(redirect)) return at;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(at, { redirect: "manual", headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const to = answer.headers.get("location");
    if (to === null) throw new Error(`the provider stopped at ${at.href} with ${answer.status}: ${await answer.text()}`);
    at = new URL(to, at);
  }
  throw new Error("the provider leads in a circle");
}
