import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineRefusals, ok, type Refusal, type Result, refuse } from "#kernel";
import type { RandomBytes } from "#store";
import type { AccessSettings, Mode } from "./types.ts";

type None = Readonly<Record<never, never>>;
const shortestSecret = 32;

const refusals = defineRefusals("access", {
  secretMissing: {
    kind: "not-met",
    say: ({ shortest }: { shortest: number }) => ({
      zh: `正式运行须设置 ZHIXING_SECRET，至少 ${shortest} 字节，例如 openssl rand -base64 48 的输出。`,
      en: `Production needs ZHIXING_SECRET, at least ${shortest} bytes; for example what openssl rand -base64 48 prints.`,
    }),
  },
  secretTooShort: {
    kind: "invalid",
    say: ({ shortest, length }: { shortest: number; length: number }) => ({
      zh: `ZHIXING_SECRET 只有 ${length} 字节，至少需要 ${shortest} 字节，例如 openssl rand -base64 48 的输出。`,
      en: `ZHIXING_SECRET has ${length} bytes and needs at least ${shortest}; for example what openssl rand -base64 48 prints.`,
    }),
  },
  secretGuessable: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "ZHIXING_SECRET 是示例值或容易猜到的值，请换成随机值，例如 openssl rand -base64 48 的输出。",
      en: "ZHIXING_SECRET is an example or easily guessed. Use a random value, such as openssl rand -base64 48 prints.",
    }),
  },
  originMissing: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "正式运行须设置 ZHIXING_ORIGIN，即用户在浏览器中打开的网址，如 https://zhixing.example.gov.cn。",
      en: "Production needs ZHIXING_ORIGIN, the address people open in the browser, such as https://zhixing.example.gov.cn.",
    }),
  },
  originMalformed: {
    kind: "invalid",
    say: ({ origin }: { origin: string }) => ({
      zh: `ZHIXING_ORIGIN 的“${origin}”不是网址，请写成 https://主机名 或 https://主机名:端口，后面不带路径。`,
      en: `"${origin}" in ZHIXING_ORIGIN is no address; write https://host or https://host:port, with no path.`,
    }),
  },
  originNotHttps: {
    kind: "invalid",
    say: ({ origin }: { origin: string }) => ({
      zh: `正式运行的 ZHIXING_ORIGIN 须以 https:// 开头，现为“${origin}”。请在前面配置 TLS。`,
      en: `In production ZHIXING_ORIGIN begins with https://; it is "${origin}". Put TLS in front.`,
    }),
  },
  singleSignOnIncomplete: {
    kind: "invalid",
    say: ({ missing }: { missing: string }) => ({
      zh: `统一身份认证的设置不全，缺少 ${missing}。请补齐，或全部去掉。`,
      en: `The settings of single sign-on lack ${missing}. Give all of them, or none.`,
    }),
  },
  issuerMalformed: {
    kind: "invalid",
    say: ({ issuer }: { issuer: string }) => ({
      zh: `ZHIXING_OIDC_ISSUER 的“${issuer}”不能使用，须为 https:// 开头的网址（试用模式下本机可用 http://）。`,
      en: `"${issuer}" in ZHIXING_OIDC_ISSUER cannot be used; it is an https:// address (http:// on this machine in trial mode).`,
    }),
  },
});

/** As found in the surroundings; empty is absent. */
export type GivenSettings = {
  readonly secret?: string | undefined;
  readonly origin?: string | undefined;
  readonly issuer?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
};

const guessable = /change|default|example|secret|password|zhixing|please|insecure|development|0123456789|abcdefgh/i;
/** Random text of 32 bytes has far more different characters than this. */
const fewestCharacters = 12;

const loopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

function addressOf(text: string): URL | undefined {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? new URL(text) : undefined;
}

function secretFaults(mode: Mode, secret: string | undefined): readonly Refusal[] {
  if (!secret) return [refusals.secretMissing({ shortest: shortestSecret })];
  const length = Buffer.byteLength(secret);
  return [
    ...(length < shortestSecret ? [refusals.secretTooShort({ shortest: shortestSecret, length })] : []),
    ...(mode === "production" && (guessable.test(secret) || new Set(secret).size < fewestCharacters) ? [refusals.secretGuessable({})] : []),
  ];
}

function originFaults(mode: Mode, origin: string | undefined): readonly Refusal[] {
  if (!origin) return [refusals.originMissing({})];
  const address = addressOf(origin);
  if (!address || address.origin !== origin.replace(/\/$/, "")) return [refusals.originMalformed({ origin: origin.slice(0, 200) })];
  return mode === "production" && address.protocol !== "https:" ? [refusals.originNotHttps({ origin: address.origin })] : [];
}

function singleSignOnFaults(mode: Mode, { issuer, clientId, clientSecret }: GivenSettings): readonly Refusal[] {
  const names = Object.entries({ ZHIXING_OIDC_ISSUER: issuer, ZHIXING_OIDC_CLIENT_ID: clientId, ZHIXING_OIDC_CLIENT_SECRET: clientSecret });
  const missing = names.filter(([, value]) => !value).map(([name]) => name);
  if (missing.length === names.length) return [];
  const address = issuer ? addressOf(issuer) : undefined;
  const usable = address && (address.protocol === "https:" || (mode === "trial" && loopback(address.hostname)));
  return [
    ...(missing.length > 0 ? [refusals.singleSignOnIncomplete({ missing: missing.join(", ") })] : []),
    ...(issuer && !usable ? [refusals.issuerMalformed({ issuer: issuer.slice(0, 200) })] : []),
  ];
}

/**
 * What the surroundings say about signing in, checked whole.
 * @refuses access/secretMissing, secretTooShort, secretGuessable, originMissing, originMalformed, originNotHttps, singleSignOnIncomplete,
 *          issuerMalformed — all that apply
 */
export function checkSettings(mode: Mode, given: GivenSettings): Result<AccessSettings> {
  const { secret, origin, issuer, clientId, clientSecret } = given;
  const faults = [...secretFaults(mode, secret), ...originFaults(mode, origin), ...singleSignOnFaults(mode, given)];
  if (faults.length > 0 || !secret || !origin) return refuse(...faults);
  const singleSignOn = issuer && clientId && clientSecret ? { singleSignOn: { issuer, clientId, clientSecret } } : {};
  return ok({ mode, secret, origin: new URL(origin).origin, ...singleSignOn });
}

/** The trial mode's own secret: made once, in a file of the data folder that only its owner reads. */
export function trialSecret(dataFolder: string, random: RandomBytes): string {
  const file = join(dataFolder, "trial-secret");
  const made = Buffer.from(random(48)).toString("base64url");
  const partial = `${file}.${made.slice(0, 8)}`;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (fault) {
    if (codeOf(fault) !== "ENOENT") throw fault;
  }
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(partial, `${made}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(partial, file); // whole or not at all, and of two starts at once the first one's holds
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
  } finally {
    unlinkSync(partial);
  }
  return readFileSync(file, "utf8").trim();
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && "code" in fault ? fault.code : undefined);
