import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";

type File = { readonly text: string; readonly address: string; readonly type: string };

/** Read once; the address changes with the text, so that a browser may keep it for good. */
function fileAt(path: string, name: string, ending: "css" | "js"): File {
  const text = readFileSync(path, "utf8");
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const type = ending === "css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  return { text, address: `/sign-in/${name}-${mark}.${ending}`, type };
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** The package's own build for pages without a bundler. */
const webauthnBuild = fileURLToPath(new URL("../dist/bundle/index.umd.min.js", import.meta.resolve("@simplewebauthn/browser")));

/** What the sign-in pages load. */
export const files = {
  style: fileAt(here("./sign-in.css"), "style", "css"),
  passkey: fileAt(here("./passkey.js"), "passkey", "js"),
  webauthn: fileAt(webauthnBuild, "webauthn", "js"),
} as const;

export function mountFiles(app: Hono): void {
  for (const { address, text, type } of Object.values(files))
    app.get(address, (context) =>
      context.body(text, 200, { "content-type": type, "cache-control": "public, max-age=31536000, immutable" }),
    );
}
