import { dirname, join } from "node:path/posix";
import type { Import } from "./sources.ts";

/** The house, from the ground up. `procedure` stands half a floor above the other engines, two of which it may use. */
const floors: Readonly<Record<string, number>> = {
  kernel: 0,
  define: 1,
  store: 1,
  contract: 1,
  ledger: 2,
  access: 2,
  search: 2,
  match: 2,
  evaluate: 2,
  procedure: 2.5,
  registry: 3,
  integrity: 3,
  feedback: 3,
  paper: 3,
  programme: 4,
  exchange: 4,
  collect: 4,
  monitor: 4,
  supervise: 4,
  planning: 4,
  schemes: 4,
  assess: 4,
  vetting: 4,
  atlas: 4,
  analyst: 4,
  download: 4,
  brief: 4.5,
  closing: 4.5,
  commission: 4.5,
  release: 4.5,
  proofread: 4.5,
  api: 5,
  cli: 5,
  web: 6,
};
/** Files that join the floors; they stand beside the folders, and nobody imports them but each other. */
const joining = new Set(["src/app.ts", "src/keep-compiled.ts", "src/main.ts", "src/settings.ts", "src/start.ts", "src/pages.ts"]);
/** Packages only one folder may know. */
const packages: readonly (readonly [RegExp, ...string[]])[] = [
  [/^(pg|pg-boss)$/, "store"],
  [/^(@simplewebauthn\/server|openid-client)$/, "access"],
  [/^(@node-rs\/jieba|pinyin-pro)/, "search"],
  [/^docx$/, "brief", "paper"],
  [/^mammoth$/, "proofread"],
  [/^prom-client$/, "api"],
  [/^echarts/, "web", "api"],
  [/^(react|react-dom|antd|i18next|react-i18next|@ant-design\/|@tanstack\/)/, "web"],
];
const purePackages: Readonly<Record<string, readonly string[]>> = { kernel: ["chinese-days"], contract: ["zod"], evaluate: [] };

/** Packages that single files of pure rooms may know: exploring a composite index is shared out among threads. */
const besides: Readonly<Record<string, string>> = {
  "src/evaluate/composite/explore/pool.ts": "node:worker_threads",
  "src/evaluate/composite/explore/pool-worker.ts": "node:worker_threads",
};

/** Why a file may not import what it imports; undefined where it may. */
export function whyNotImport(path: string, { from, typeOnly }: Import, doors: ReadonlySet<string>): string | undefined {
  if (path.startsWith("plan/")) return whyNotInPlan(path, from);
  const room = path.split("/")[1] ?? "";
  if (joining.has(path)) return from.startsWith("#") && !doors.has(from) ? "no such door" : undefined;
  if (floors[room] === undefined) return `${path} belongs to no floor`;
  if (from.startsWith(".")) {
    const target = join(dirname(path), from);
    return target.startsWith(`src/${room}/`) ? undefined : "a folder is left and entered by doors only";
  }
  if (!from.startsWith("#")) return besides[path] === from ? undefined : whyNotPackage(room, from);
  if (!doors.has(from)) return "no such door";
  return whyNotRoom(room, from.slice(1).split("/")[0] ?? "", typeOnly);
}

function whyNotInPlan(path: string, from: string): string | undefined {
  const folder = path.split("/").slice(0, 2).join("/");
  if (from === "#define" || (from.startsWith(".") && join(dirname(path), from).startsWith(`${folder}/`))) return undefined;
  return "a plan imports #define and itself";
}

function whyNotPackage(room: string, from: string): string | undefined {
  const [, ...owners] = packages.find(([pattern]) => pattern.test(from)) ?? [/$^/];
  if (owners.length > 0 && !owners.includes(room)) return `only ${owners.join(" and ")} may know this package`;
  const pure = purePackages[room];
  return pure && !pure.includes(from) ? `${room} is pure` : undefined;
}

function whyNotRoom(room: string, to: string, typeOnly: boolean): string | undefined {
  const [here, there] = [floors[room], floors[to]];
  if (here === undefined || there === undefined) return "joined by app.ts alone";
  if (room === to) return "a folder does not use its own door";
  if (room === "web") {
    if (to === "kernel" || to === "contract") return undefined;
    return to === "define"
      ? typeOnly
        ? undefined
        : "web sees the types of define only"
      : "web sees kernel, contract and the types of define";
  }
  if (room === "contract" && to !== "kernel") return "contract knows the kernel only";
  if (to === "contract" && here < 5 && !typeOnly) return "rooms see the types of the contract only";
  if (room === "procedure" && here - there < 1 && !["ledger", "access"].includes(to)) return "procedure uses ledger and access only";
  return there < here ? undefined : "imports go down only";
}
