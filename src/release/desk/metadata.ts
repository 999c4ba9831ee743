import { canonicalJson } from "#kernel";
import { metadataText } from "../compute/metadata.ts";
import type { Seen } from "./page.ts";

/**
 * Reference metadata as they are handed out: those of the bundle, word for word, and beside them what came after it was made and can therefore not stand in
 * it: whom it was talked over with, when it came out, what corrected it.
 */
export function metadataOf({ release, row, bundle, consultation, errata, withdrawn, replacedBy }: Seen): string {
  const after = {
    BUNDLE: { sha256: bundle.digest, key: bundle.fingerprint },
    CONSULTATION: consultation,
    RELEASE_CALENDAR: { announced: row.announced, planned: row.on, released: row.publishedOn, late: row.late },
    ERRATA: errata.map(({ number, reason, publishedOn, bundle: by, of }) => ({ number, reason, publishedOn, bundle: by, replaces: of })),
    WITHDRAWN: withdrawn,
    REPLACED_BY: replacedBy,
  };
  const own = JSON.parse(metadataText(release)) as Readonly<Record<string, unknown>>;
  return `${JSON.stringify(JSON.parse(canonicalJson({ ...own, ...after })), null, 1)}\n`;
}
