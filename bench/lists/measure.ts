import type { ReadingScope } from "#access";
import type { MatterList } from "#contract";
import { type CheckedPlan, compilePlan } from "#define";
import type { Result } from "#kernel";
import { toy } from "#plan/toy";
import type { Actor } from "#procedure";
import type { Store } from "#store";
import type { Asked } from "../../src/procedure/read/asked.ts";
import { listOf } from "../../src/procedure/read/list.ts";
import { lightTallies } from "../../src/procedure/read/tally.ts";
import { workbenchOf } from "../../src/procedure/read/workbench.ts";
import { someone, spread } from "./seed.ts";

/** The invented plan with as many procedures as the seed has; all of them go by the same rules. */
export function benchPlan(): CheckedPlan {
  const [first] = toy.procedures;
  if (!first) throw new Error("the invented plan has no procedure");
  const procedures = Array.from({ length: spread.procedures }, (_, n) => ({
    ...first,
    id: `bench-${n + 1}`,
    prefix: `P${String.fromCharCode(65 + n)}`,
  }));
  const compiled = compilePlan({ ...toy, procedures: [...toy.procedures, ...procedures] });
  if (!compiled.ok) throw new Error(compiled.refusals.map(({ say }) => say.en).join("\n"));
  return compiled.value;
}

type Who = "office" | "department" | "city";
const roles: Readonly<Record<Who, string>> = { office: "decision-maker", department: "officer", city: "officer" };

function askerOf(who: Who): { readonly actor: Actor; readonly scope: ReadingScope } {
  const desk = someone[who];
  const [unit = "", region = ""] = desk.split("@");
  const seat = { person: "person-7", role: roles[who], duty: null, desk, unit, region, behalfOf: null };
  return {
    actor: { person: "person-7", seats: [seat] },
    scope: { all: who === "office", regions: who === "city" ? [region.slice(0, 4)] : [], desks: [desk], person: "person-7" },
  };
}

const questions: Readonly<Record<string, Asked>> = {
  "newest first": {},
  "open, due first": { open: "yes" },
  "mine, open": { mine: "yes", open: "yes" },
  procedure: { procedure: "bench-3" },
  "procedure and state": { procedure: "bench-2", state: "asked" },
  state: { state: "frozen" },
  "light red": { light: "red" },
  "light yellow, due first": { light: "yellow", sort: "due" },
  desk: { desk: someone.department },
  "desk, open": { desk: someone.department, open: "yes" },
  city: { region: "140100" },
  "city, overdue": { region: "140300", due: "overdue" },
  "origin meeting": { origin: "meeting" },
  "origin by id": { origin: "help-request:x22" },
  clause: { clause: "9.3.3" },
  "a clause of none": { clause: "1.1.1" },
  "clause, red": { clause: "9.3.3", light: "red" },
  target: { target: "target-17" },
  overdue: { due: "overdue" },
  "due this week": { due: "week" },
  closed: { open: "no" },
  supervised: { supervised: "yes" },
  "acted in": { done: "yes" },
  "number begins": { q: "PC-2024-04" },
  "a rare word": { q: "有机旱作" },
  "a common word": { q: "建设" },
  "two words": { q: "氢能 示范" },
  "no such word": { q: "不存在的词" },
};

export type Figure = {
  readonly question: string;
  readonly who: string;
  readonly pages: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
};

const round = (n: number): number => Math.round(n * 10) / 10;
function figureOf(question: string, who: string, times: readonly number[]): Figure {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { question, who, pages: times.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  times.push(performance.now() - began);
  return done;
}

const granted = (result: Result<MatterList>): MatterList => {
  if (!result.ok) throw new Error(result.refusals[0]?.say.en);
  return result.value;
};

type Measured = Pick<Store, "rows"> & { readonly now: Store["now"]; readonly today: Store["today"] };

/** Every question by everybody: the first page so many times, then page after page. */
export async function measure(
  store: Measured,
  { rounds, deep, only }: { readonly rounds: number; readonly deep: number; readonly only?: string | undefined },
  tell: (figure: Figure) => void,
): Promise<readonly Figure[]> {
  const parts = {
    store,
    plan: benchPlan(),
    procedures: { look: async () => undefined },
    namesOf: async () => new Map<string, string>(),
    isAnsweredThere: async () => false,
  };
  const figures: Figure[] = [];
  const add = (figure: Figure): void => {
    figures.push(figure);
    tell(figure);
  };
  const wanted = (name: string): boolean => only === undefined || name.includes(only);
  for (const who of ["office", "department", "city"] as const) {
    const asker = askerOf(who);
    const work = async (name: string, once: () => Promise<unknown>): Promise<void> => {
      if (!wanted(name)) return;
      const times: number[] = [];
      for (let n = 0; n < rounds * 3; n += 1) await timed(times, once);
      add(figureOf(name, who, times));
    };
    await work("workbench", () => workbenchOf(parts, asker.actor, 0));
    await work("lights of all units", () => lightTallies(store));
    for (const [name, asked] of Object.entries(questions)) {
      if (!wanted(name)) continue;
      const first: number[] = [];
      for (let n = 0; n < rounds; n += 1) await timed(first, () => listOf(parts, asker, asked));
      add(figureOf(name, who, first));
      const paged: number[] = [];
      let page = granted(await listOf(parts, asker, asked));
      for (let n = 0; n < deep && page.next !== null; n += 1) {
        const after = page.next;
        page = granted(await timed(paged, () => listOf(parts, asker, { ...asked, after })));
      }
      if (paged.length > 0) add(figureOf(`${name}, on`, who, paged));
    }
  }
  return figures;
}
