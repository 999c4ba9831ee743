import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** `session` is somebody's; `visitor` ties a form to the browser it was shown in; `sso` is what single sign-on keeps on its way. */
type CookieName = "session" | "visitor" | "sso";

export type Cookies = {
  readonly read: (context: Context, name: CookieName) => string | undefined;
  /** Ends with the browser; how long a session holds is decided by the server alone. */
  readonly give: (context: Context, name: CookieName, value: string) => void;
  readonly take: (context: Context, name: CookieName) => void;
};

/** Longer than any token or sealed state of ours: what is longer was not given by us. */
const longest = 4_000;
/** As long as a person may take at the single sign-on service. */
const ssoSeconds = 600;

/**
 * Cookies no script can read and no other site can send along with an act. Under https they carry the `__Host-` mark: never sent in the
 * clear, never set by a neighbouring host.
 */
export function cookiesFor(origin: string): Cookies {
  const secure = origin.startsWith("https:");
  const named = (name: CookieName): string => `${secure ? "__Host-" : ""}zhixing-${name}`;
  const flags = { path: "/", httpOnly: true, secure, sameSite: "Lax" } as const;
  return {
    read: (context, name) => {
      const value = getCookie(context, named(name));
      return value === undefined || value === "" || value.length > longest ? undefined : value;
    },
    give: (context, name, value) => setCookie(context, named(name), value, name === "sso" ? { ...flags, maxAge: ssoSeconds } : flags),
    take: (context, name) => setCookie(context, named(name), "", { ...flags, maxAge: 0 }),
  };
}
