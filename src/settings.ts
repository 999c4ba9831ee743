import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkSettings, type GivenSettings, type Mode } from "#access";
import type { Surroundings } from "#app";
import { defineRefusals, ok, type Refusal, type Result, refuse } from "#kernel";

/** Every name this program reads from its environment, and what it settles. A name with `_FILE` after it names a file with the value. */
export const environment = {
  ZHIXING_DATA: "folder of the bundled database, the files and the audit anchor",
  DATABASE_URL: "a PostgreSQL of one's own, as the program signs in",
  DATABASE_OWNER_URL: "the same, as the owner of the tables, for migrations",
  ZHIXING_MODE: "trial (default, this machine only) or production",
  ZHIXING_SECRET: "at least 32 random bytes; production only starts with one",
  ZHIXING_RELEASE_KEY: "private key of Ed25519 (PKCS#8 PEM) that signs releases; in production nothing can be released without one",
  ZHIXING_ORIGIN: "where browsers find the platform, https://host[:port]",
  HOST: "address to listen on; 127.0.0.1 where nothing is said",
  PORT: "port to listen on; 4070 where nothing is said",
  ZHIXING_TLS_CERT: "file of the certificate chain (PEM) of our own https",
  ZHIXING_TLS_KEY: "file of its private key (PEM)",
  ZHIXING_PROXY: "1 where a proxy on this machine ends TLS and says in x-forwarded-for where requests come from",
  ZHIXING_METRICS_TOKEN: "lets a watcher on another machine read /metrics, as Authorization: Bearer",
  ZHIXING_LOG: "1 or 0: a line of JSON for each request on standard error; written in production where nothing is said",
  ZHIXING_OIDC_ISSUER: "the government's single sign-on service",
  ZHIXING_OIDC_CLIENT_ID: "our name there",
  ZHIXING_OIDC_CLIENT_SECRET: "our secret there",
} as const;
type Name = keyof typeof environment;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Secrets may stand in files, so that they show in no list of processes. */
const inFiles: ReadonlySet<Name> = new Set([
  "ZHIXING_SECRET",
  "ZHIXING_RELEASE_KEY",
  "ZHIXING_OIDC_CLIENT_SECRET",
  "ZHIXING_METRICS_TOKEN",
]);

const refusals = defineRefusals("start", {
  badPort: {
    kind: "invalid",
    say: ({ port }: { port: string }) => ({
      zh: `PORT 的“${port}”不是端口号，请用 0 到 65535 的整数。`,
      en: `"${port}" in PORT is not a port; use a whole number from 0 to 65535.`,
    }),
  },
  badMode: {
    kind: "invalid",
    say: ({ mode }: { mode: string }) => ({
      zh: `ZHIXING_MODE 的“${mode}”无法识别，请用 trial（试用）或 production（正式运行）。`,
      en: `"${mode}" in ZHIXING_MODE is neither trial nor production; use one of them.`,
    }),
  },
  trialBeyondLoopback: {
    kind: "invalid",
    say: ({ host }: { host: string }) => ({
      zh: `试用模式只在本机监听，HOST 不能是“${host}”。请去掉 HOST，或设置 ZHIXING_MODE=production 正式运行。`,
      en: `Trial mode listens on this machine only; HOST cannot be "${host}". Leave HOST out, or set ZHIXING_MODE=production.`,
    }),
  },
  plainBeyondLoopback: {
    kind: "invalid",
    say: ({ host }: { host: string }) => ({
      zh: `不能在“${host}”上以明文 HTTP 监听。请用 ZHIXING_TLS_CERT 和 ZHIXING_TLS_KEY 给出证书和私钥，或只在 127.0.0.1 监听并在前面放置代理。`,
      en: `Plain HTTP is not served on "${host}". Give a certificate and key by ZHIXING_TLS_CERT and ZHIXING_TLS_KEY, or listen on 127.0.0.1 behind a proxy.`,
    }),
  },
  proxyNotSaid: {
    kind: "invalid",
    say: (_: Readonly<Record<never, never>>) => ({
      zh: "正式运行时在本机明文监听，前面须有代理：请设置 ZHIXING_PROXY=1，使限流按来访者的地址而不是代理的地址计数；没有代理请配置证书。",
      en: "In production a plain listener on this machine stands behind a proxy: set ZHIXING_PROXY=1, so that tries are counted by the visitor's address and not the proxy's. Without a proxy, give a certificate.",
    }),
  },
  tlsIncomplete: {
    kind: "invalid",
    say: ({ missing }: { missing: string }) => ({
      zh: `证书和私钥须一起给出，缺少 ${missing}。`,
      en: `A certificate and its key are given together; ${missing} is missing.`,
    }),
  },
  unreadable: {
    kind: "invalid",
    say: ({ name, path }: { name: string; path: string }) => ({
      zh: `${name} 所指的文件 ${path} 无法读取，请检查路径和权限。`,
      en: `The file ${path} named by ${name} cannot be read; check its path and rights.`,
    }),
  },
});

const textOf = (env: Environment, name: Name): string | undefined => env[name] || undefined;

/** A value, or the first line's worth of the file named for it; undefined where neither is there. */
function secretOf(env: Environment, name: Name): Result<string | undefined> {
  const fileName = `${name}_FILE`;
  const path = env[fileName];
  if (!inFiles.has(name) || !path) return ok(textOf(env, name));
  const text = fileAt(fileName, path);
  return text.ok ? ok(text.value.trim() || undefined) : text;
}

function fileAt(name: string, path: string): Result<string> {
  try {
    return ok(readFileSync(path, "utf8"));
  } catch {
    return refuse(refusals.unreadable({ name, path })); // whatever kept it from being read, a person must look
  }
}

type SignIn = { readonly mode: Mode; readonly given: GivenSettings };

/** What is said about signing in, unchecked: commands that let nobody in need none of it. */
function signInOf(env: Environment): { readonly signIn: SignIn; readonly faults: readonly Refusal[] } {
  const [secret, clientSecret] = [secretOf(env, "ZHIXING_SECRET"), secretOf(env, "ZHIXING_OIDC_CLIENT_SECRET")];
  const given: GivenSettings = {
    secret: secret.ok ? secret.value : undefined,
    origin: textOf(env, "ZHIXING_ORIGIN"),
    issuer: textOf(env, "ZHIXING_OIDC_ISSUER"),
    clientId: textOf(env, "ZHIXING_OIDC_CLIENT_ID"),
    clientSecret: clientSecret.ok ? clientSecret.value : undefined,
  };
  const mode: Mode = env.ZHIXING_MODE === "production" ? "production" : "trial";
  return { signIn: { mode, given }, faults: [secret, clientSecret].flatMap((part) => (part.ok ? [] : part.refusals)) };
}

/** Where things are, for every command. */
export function surroundingsOf(env: Environment, home: string): Surroundings {
  const [databaseUrl, databaseOwnerUrl] = [textOf(env, "DATABASE_URL"), textOf(env, "DATABASE_OWNER_URL")];
  return {
    dataFolder: resolve(textOf(env, "ZHIXING_DATA") ?? join(home, ".zhixing")),
    carriedData: join(home, "plan/shanxi-14th/data/observations"),
    signIn: signInOf(env).signIn,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(databaseOwnerUrl ? { databaseOwnerUrl } : {}),
  };
}

/** How the program listens. */
export type Listening = {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly behindProxy: boolean;
  readonly metricsToken: string | undefined;
  /** What signs releases, as it was given. */
  readonly releaseKey: string | undefined;
  /** A line for each request. */
  readonly logs: boolean;
};

const defaultPort = 4070;
const defaultHost = "127.0.0.1";
const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

/**
 * Checks all that the start needs, before anything is opened.
 * @refuses every fault at once: port, mode, host, certificate, secret, origin, single sign-on
 */
export function listeningOf(env: Environment): Result<Listening> {
  const { signIn, faults: unread } = signInOf(env);
  const { mode } = signIn;
  const text = textOf(env, "PORT");
  const port = text === undefined ? defaultPort : Number(text);
  const host = textOf(env, "HOST") ?? defaultHost;
  const behindProxy = env.ZHIXING_PROXY === "1";
  const tls = tlsOf(env);
  const metricsToken = secretOf(env, "ZHIXING_METRICS_TOKEN");
  const releaseKey = secretOf(env, "ZHIXING_RELEASE_KEY");
  const logs = env.ZHIXING_LOG ? env.ZHIXING_LOG !== "0" : mode === "production";
  const faults = [
    ...(Number.isInteger(port) && port >= 0 && port <= 65535 ? [] : [refusals.badPort({ port: text ?? "" })]),
    ...(["trial", "production", undefined].includes(textOf(env, "ZHIXING_MODE"))
      ? []
      : [refusals.badMode({ mode: env.ZHIXING_MODE ?? "" })]),
    ...hostFaults(mode, { host, isPlain: tls.ok && tls.value === null, behindProxy }),
    ...(tls.ok ? [] : tls.refusals),
    ...(metricsToken.ok ? [] : metricsToken.refusals),
    ...(releaseKey.ok ? [] : releaseKey.refusals),
    ...unread,
    ...signInFaults(signIn),
  ];
  if (faults.length > 0 || !tls.ok || !metricsToken.ok || !releaseKey.ok) return refuse(...faults);
  return ok({ mode, host, port, tls: tls.value, behindProxy, metricsToken: metricsToken.value, releaseKey: releaseKey.value, logs });
}

type Host = { readonly host: string; readonly isPlain: boolean; readonly behindProxy: boolean };
function hostFaults(mode: Mode, { host, isPlain, behindProxy }: Host): readonly Refusal[] {
  if (mode === "trial") return isLoopback(host) ? [] : [refusals.trialBeyondLoopback({ host })];
  if (!isPlain) return [];
  if (!isLoopback(host)) return [refusals.plainBeyondLoopback({ host })];
  return behindProxy ? [] : [refusals.proxyNotSaid({})];
}

function tlsOf(env: Environment): Result<Listening["tls"]> {
  const [cert, key] = [textOf(env, "ZHIXING_TLS_CERT"), textOf(env, "ZHIXING_TLS_KEY")];
  if (cert === undefined && key === undefined) return ok(null);
  if (cert === undefined || key === undefined)
    return refuse(refusals.tlsIncomplete({ missing: cert === undefined ? "ZHIXING_TLS_CERT" : "ZHIXING_TLS_KEY" }));
  const [chain, secret] = [fileAt("ZHIXING_TLS_CERT", cert), fileAt("ZHIXING_TLS_KEY", key)];
  if (chain.ok && secret.ok) return ok({ cert: chain.value, key: secret.value });
  return refuse(...[chain, secret].flatMap((part) => (part.ok ? [] : part.refusals)));
}

/** In trial mode the secret and the address are the program's own, unless something else is said. */
function signInFaults({ mode, given }: SignIn): readonly Refusal[] {
  const filled =
    mode === "trial" ? { ...given, secret: given.secret ?? "-".repeat(40), origin: given.origin ?? "http://localhost" } : given;
  const checked = checkSettings(mode, filled);
  return checked.ok ? [] : checked.refusals;
}
