import { buffer } from "node:stream/consumers";
import { ok, type Result, refuse } from "#kernel";
import type { Files } from "#store";
import type { Release } from "../compute/content.ts";
import { readRelease } from "../compute/read.ts";
import { refusals } from "../refusals.ts";

/** Bundles that are open at once; a page reads one. */
const mostOpen = 8;

export type Library = {
  /** @refuses release/unknownBundle, and what reading refuses */
  readonly release: (digest: string) => Promise<Result<Release>>;
  /** @refuses release/unknownBundle */
  readonly bytes: (digest: string) => Promise<Result<Buffer>>;
};

/** Bundles by their digest. What one says never changes, so it is read once and kept while it is asked for. */
export function openLibrary(files: Pick<Files, "read">): Library {
  const open = new Map<string, Promise<Result<Release>>>();
  const bytes: Library["bytes"] = async (digest) => {
    const stream = await files.read(digest);
    return stream.ok ? ok(await buffer(stream.value)) : refuse(refusals.unknownBundle({}));
  };
  return {
    bytes,
    release: (digest) => {
      const known = open.get(digest) ?? bytes(digest).then((found) => (found.ok ? readRelease(found.value) : found));
      open.delete(digest);
      open.set(digest, known);
      if (open.size > mostOpen) open.delete(open.keys().next().value ?? "");
      known.then(
        (found) => !found.ok && open.delete(digest),
        () => open.delete(digest),
      );
      return known;
    },
  };
}
