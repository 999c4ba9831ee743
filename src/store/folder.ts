import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { codeOfSystem, refusals, StoreRefused } from "./refusals.ts";

/**
 * Makes the data folder where it is absent, from the nearest folder that is there downwards, one level at a time: made in one go, a
 * place that takes no folders (`/proc`) is tried again for ever.
 * @param folder  absolute
 * @refuses store/folderUnusable, thrown as StoreRefused, naming the level that cannot be
 */
export function ensureFolder(folder: string): void {
  const there = nearest(folder);
  let at = there;
  const levels = relative(there, folder).split(sep).filter(Boolean);
  try {
    accessSync(at, constants.R_OK | constants.W_OK | constants.X_OK);
    for (const level of levels) {
      at = join(at, level);
      makeOne(at);
    }
  } catch (error) {
    throw unusable(folder, at, error);
  }
}

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    try {
      if (statSync(at).isDirectory()) return at;
    } catch (error) {
      const absent = codeOfSystem(error) === "ENOENT" || codeOfSystem(error) === "ENOTDIR"; // the second: a file stands further up
      if (absent && dirname(at) !== at) continue;
      throw unusable(folder, at, error);
    }
    throw new StoreRefused(refusals.folderUnusable({ folder, at, reason: "ENOTDIR" }));
  }
}

/** Of two starts at once the other may have made it. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOfSystem(error) !== "EEXIST" || !statSync(folder).isDirectory()) throw error;
  }
}

function unusable(folder: string, at: string, error: unknown): unknown {
  const reason = codeOfSystem(error);
  return reason === null ? error : new StoreRefused(refusals.folderUnusable({ folder, at, reason }), error);
}
