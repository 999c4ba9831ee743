import { z } from "zod";
import type { DeskAnswer, Situation } from "#contract";
import type { CheckedPlan } from "#define";
import { type Label, ok, type Result } from "#kernel";
import { deskAnswer } from "#procedure";
import { type Reader, sql } from "#store";
import { classOf } from "../scores/scores.ts";
import { type SituationParts, supervisedProcedure } from "./facts.ts";

type Lights = Situation["total"];
const colours = ["red", "yellow", "green", "grey"] as const;
const row = z.object({ desk: z.string(), procedure: z.string(), light: z.string(), count: z.number() });
type Tally = z.infer<typeof row>;

/** Open matters by unit, kind and light, from the roll-up: as quick with a million matters as with ten. */
const tally = (reader: Pick<Reader, "rows">): Promise<readonly Tally[]> =>
  reader.rows(sql`select desk, procedure, light, sum(open_count)::int as count from matter_tally group by desk, procedure, light`, row);

const none: Lights = { red: 0, yellow: 0, green: 0, grey: 0 };
function summed(rows: readonly Tally[]): Lights {
  const all: Lights = { ...none };
  for (const { light, count } of rows) {
    const colour = colours.find((one) => one === light);
    if (colour) all[colour] += count;
  }
  return all;
}
const open = ({ red, yellow, green, grey }: Lights): number => red + yellow + green + grey;

export const regionOf = (plan: CheckedPlan, desk: string): string => /@(\d{6})$/.exec(desk)?.[1] ?? plan.regions.home;
export const deskNamed = (plan: CheckedPlan, desk: string): DeskAnswer => deskAnswer(plan, desk, regionOf(plan, desk));

export function classLabel(plan: CheckedPlan, desk: string): Label {
  const { scores } = plan.supervisionRules;
  return scores.classes.find(({ id }) => id === classOf(desk, scores))?.label ?? { zh: "其他单位", en: "Other units" };
}

/** Where the list of matters shows what a number counts. */
export function listOf(filters: Readonly<Record<string, string>>): string {
  return `/work/list?${new URLSearchParams({ ...filters, phase: "open" }).toString()}`;
}

/** The situation now: who has how much in which light, of matters under supervision and of every other kind. */
export async function situationNow({ store, plan }: SituationParts): Promise<Result<Situation>> {
  const rows = (await tally(store)).filter(({ count }) => count > 0);
  const { procedure } = supervisedProcedure(plan);
  const own = rows.filter((one) => one.procedure === procedure.id);
  const total = summed(own);
  const units = [...Map.groupBy(own, ({ desk }) => desk)].map(([desk, of]) => unitRow(plan, procedure.id, desk, summed(of)));
  units.sort(
    (a, b) =>
      b.lights.red - a.lights.red ||
      b.lights.yellow - a.lights.yellow ||
      open(b.lights) - open(a.lights) ||
      (a.desk.desk < b.desk.desk ? -1 : 1),
  );
  const procedures = [...Map.groupBy(rows, (one) => one.procedure)].flatMap(([id, of]) => {
    const found = plan.findProcedure(id);
    return found ? [{ id, label: found.label, lights: summed(of), href: listOf({ procedure: id }) }] : [];
  });
  procedures.sort((a, b) => open(b.lights) - open(a.lights));
  return ok({ at: store.now(), today: store.today(), say: sentence(total, units), total, units, procedures });
}

function unitRow(plan: CheckedPlan, procedure: string, desk: string, lights: Lights): Situation["units"][number] {
  const hrefs = {
    all: listOf({ procedure, desk }),
    red: listOf({ procedure, desk, light: "red" }),
    yellow: listOf({ procedure, desk, light: "yellow" }),
  };
  return { desk: deskNamed(plan, desk), class: classLabel(plan, desk), lights, hrefs };
}

/** What there is to know first: how much is late, and whose it is. */
function sentence(total: Lights, units: Situation["units"]): Label {
  const count = open(total);
  if (count === 0) return { zh: "目前没有在办的督办事项。", en: "No matter is under supervision at present." };
  const late = units.filter(({ lights }) => lights.red > 0);
  const [worst] = late;
  const head = {
    zh: `在办督办事项${count}项，其中红灯${total.red}项、黄灯${total.yellow}项`,
    en: `${count} matters are in hand, ${total.red} red and ${total.yellow} yellow`,
  };
  if (!worst) return { zh: `${head.zh}；没有逾期未办的单位。`, en: `${head.en}; no unit is late.` };
  const [name, red] = [worst.desk.label, worst.lights.red];
  return {
    zh: `${head.zh}；红灯涉及${late.length}个单位，${name.zh}最多（${red}项）。`,
    en: `${head.en}; ${late.length} unit(s) have red ones, ${name.en} most (${red}).`,
  };
}
