import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const text = readFileSync(new URL("./style.css", import.meta.url), "utf8");
const mark = createHash("sha256").update(text).digest("hex").slice(0, 12);

/** The one style sheet of the public face, read once; its address changes with it. */
export const style = { text, address: `/open/style-${mark}.css` };
