import type { MiddlewareHandler } from "hono";

/**
 * What pages may load and do. Scripts are files of our own and nothing else. Styles may also stand in the page: the controls of the
 * application write their style sheets, and charts their positions, while they are drawn; a style cannot run anything.
 */
const policyWith = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");

export const pagePolicy = policyWith("'self' 'unsafe-inline'");
/** For pages without a style of their own in the page: sign-in. */
export const strictPolicy = policyWith("'self'");
/** For answers no browser should draw. */
const nothingPolicy = "default-src 'none'; frame-ancestors 'none'";

const everywhere: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  // The whole address to ourselves, nothing to others; an act from our own pages still says where it came from.
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)",
  "x-permitted-cross-domain-policies": "none",
};
const oneYear = "max-age=31536000; includeSubDomains";

/** On everything that is sent, whatever made it. A page that needs a narrower policy sets its own; what nobody said may be kept, is not. */
export function securityHeaders(origin: string): MiddlewareHandler {
  const fixed = Object.entries(origin.startsWith("https:") ? { ...everywhere, "strict-transport-security": oneYear } : everywhere);
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of fixed) headers.set(name, value);
    if (!headers.has("content-security-policy"))
      headers.set("content-security-policy", headers.get("content-type")?.startsWith("text/html") ? pagePolicy : nothingPolicy);
    if (!headers.has("cache-control") || headers.has("set-cookie")) headers.set("cache-control", "no-store");
  };
}
