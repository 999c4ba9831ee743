import { z } from "zod";
import * as parts from "./parts.ts";
import { acting, none, reading, readingNow } from "./route.ts";

const appointment = z.object({
  id: parts.id,
  role: z.object({ id: parts.id, label: parts.label }),
  unit: parts.label.nullable(),
  region: parts.label,
  from: parts.day,
  /** The last day it holds; null while it has no end. */
  until: parts.day.nullable(),
});

/** Who asks, as far as the pages need to know: what to offer, whom to greet, what to send with an act. */
export const sessionAnswer = z.object({
  mode: z.enum(["trial", "production"]),
  person: z.object({ name: z.string(), roles: z.array(appointment) }).nullable(),
  views: z.array(z.string()),
  /** Goes back with every act, in the header `x-forgery-token`. */
  forgeryToken: z.string(),
});

const instant = z.string();
export const sessionSummary = z.object({
  id: parts.id,
  by: z.enum(["password", "single-sign-on", "trial"]),
  since: instant,
  lastSeen: instant,
  expires: instant,
  network: z.string(),
  browser: z.string(),
  own: z.boolean(),
});
export const passkeySummary = z.object({ id: parts.id, name: z.string(), since: instant, lastUsed: instant.nullable() });
/** Nothing to tell but that it is done. */
const done = z.object({ done: z.literal(true) });
const one = z.object({ id: z.string().max(1400) });
/** What WebAuthn hands to and takes from the browser; its own library checks it. */
const ceremony = z.record(z.string(), z.unknown());

/** One's own session, sign-in and lists. */
export const accountRoutes = {
  session: readingNow("/api/session", { zh: "当前会话", en: "The present session" }, "open", none, none, sessionAnswer),
  sessions: reading(
    "/api/account/sessions",
    { zh: "本人的登录会话", en: "One's own sessions" },
    "self",
    none,
    none,
    z.object({ login: z.string(), sessions: z.array(sessionSummary) }),
  ),
  endSession: acting("DELETE", "/api/account/sessions/{id}", { zh: "结束一个会话", en: "End a session" }, "self", one, none, done),
  passkeys: reading(
    "/api/account/passkeys",
    { zh: "本人的通行密钥", en: "One's own passkeys" },
    "self",
    none,
    none,
    z.object({ passkeys: z.array(passkeySummary) }),
  ),
  startPasskey: acting(
    "POST",
    "/api/account/passkeys/start",
    { zh: "开始登记通行密钥", en: "Begin to enrol a passkey" },
    "self",
    none,
    none,
    z.object({ options: ceremony }),
  ),
  addPasskey: acting(
    "POST",
    "/api/account/passkeys",
    { zh: "登记通行密钥", en: "Enrol a passkey" },
    "self",
    none,
    z.object({ name: z.string().min(1).max(60), response: ceremony }),
    done,
  ),
  removePasskey: acting("DELETE", "/api/account/passkeys/{id}", { zh: "移除通行密钥", en: "Remove a passkey" }, "self", one, none, done),
  changePassword: acting(
    "POST",
    "/api/account/password",
    { zh: "修改口令", en: "Change the password" },
    "self",
    none,
    z.object({ old: z.string().max(200), next: z.string().max(200) }),
    done,
  ),
  preferences: reading(
    "/api/preferences",
    { zh: "本人的偏好", en: "What one keeps from visit to visit" },
    "self",
    none,
    none,
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
  ),
  keepPreference: acting(
    "POST",
    "/api/preferences",
    { zh: "保存一项偏好", en: "Keep a preference" },
    "self",
    none,
    z.object({ name: z.string().regex(/^[a-z][\w.-]{0,63}$/), value: z.json() }),
    done,
  ),
} as const;
