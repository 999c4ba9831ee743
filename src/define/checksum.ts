import { createHash } from "node:crypto";
import { canonicalJson } from "#kernel";

/** SHA-256 in hex over the canonical JSON of a plain value: what a passport or an adoption cites. Server only. */
export const checksumOf = (value: unknown): string => createHash("sha256").update(canonicalJson(value)).digest("hex");
