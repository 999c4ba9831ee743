import type { Access, Viewer } from "#access";
import type { Answer, Query } from "#contract";
import { type CheckedPlan, collectedYardsticks, type UnitOfGovernment } from "#define";
import { type Day, type Label, levelOf } from "#kernel";
import { actorOf } from "#procedure";
import { find, type Index, makeIndex, type SearchDocument } from "#search";

type Choice = Answer<"choices">["rows"][number];
type Kind = Query<"choices">["to"];

const most = 60;
const everything = 2000;
const levels = {
  national: { zh: "国家部门", en: "National bodies" },
  province: { zh: "省级单位", en: "Provincial units" },
  city: { zh: "市级单位", en: "City units" },
  county: { zh: "县级单位", en: "County units" },
  body: { zh: "其他机构", en: "Other bodies" },
} as const satisfies Record<UnitOfGovernment["level"], Label>;
const collected: Label = { zh: "按名录单位采集的指标", en: "Collected of units of the register" };
const collectedFor = (plan: CheckedPlan, id: string): Label | null => plan.findScheme(id.split("/")[0] ?? "")?.label ?? null;
const regionLevels = {
  country: { zh: "全国", en: "Country" },
  province: { zh: "省级", en: "Provinces" },
  city: { zh: "市级", en: "Cities" },
  county: { zh: "县级", en: "Counties" },
} as const satisfies Record<string, Label>;

/** What a field may name, found by words, pinyin, initials or number; in its own order where nothing is sought. */
export async function choicesOf(
  { plan, today }: { readonly plan: CheckedPlan; readonly today: Day },
  access: Access,
  viewer: Viewer,
  query: Query<"choices">,
): Promise<Answer<"choices">> {
  const { to, q = "", ids } = query;
  const all = to === "person" ? searchable(await peopleFor(plan, access, viewer, today)) : choicesIn(plan, to);
  if (ids !== undefined) {
    const wanted = new Set(ids.split(","));
    return { rows: all.rows.filter(({ id }) => wanted.has(id)), more: false };
  }
  // Units and regions are looked through as a whole, under their headings; of the rest the first few.
  const first = to === "unit" || to === "desk" || to === "region" ? everything : most;
  if (q.trim() === "") return { rows: all.rows.slice(0, first), more: all.rows.length > first };
  const byId = new Map(all.rows.map((row) => [row.id, row]));
  const [group] = find(await all.index(), { text: q, views: new Set(["work"]), limit: most });
  const hits = (group?.hits ?? []).flatMap(({ document }) => byId.get(document.id) ?? []);
  return { rows: hits, more: (group?.count ?? 0) > hits.length };
}

type Searchable = { readonly rows: readonly Choice[]; readonly index: () => Promise<Index> };
const made = new WeakMap<CheckedPlan, Map<Kind, Searchable>>();

/** Choices that follow from the plan alone, once for each of its versions. */
function choicesIn(plan: CheckedPlan, kind: Exclude<Kind, "person">): Searchable {
  const kinds = made.get(plan) ?? new Map<Kind, Searchable>();
  made.set(plan, kinds);
  const choices = kinds.get(kind) ?? searchable(rowsOf[kind](plan));
  kinds.set(kind, choices);
  return choices;
}

type Row = Choice & { readonly also: readonly string[] };

/** Rows at once; the index over them is made when something is first sought. */
function searchable(rows: readonly Row[]): Searchable {
  let index: Promise<Index> | undefined;
  const making = (): Promise<Index> => {
    const made = makeIndex(documentsOf(rows));
    // What failed is not kept: the next question tries again.
    made.catch(() => {
      index = undefined;
    });
    return made;
  };
  return {
    rows: rows.map(({ also: _, ...row }) => row),
    index: () => {
      index ??= making();
      return index;
    },
  };
}

function documentsOf(rows: readonly Row[]): readonly SearchDocument[] {
  return rows.map(({ id, label, note, also }): SearchDocument => {
    const text = note ? [note.zh, note.en] : [];
    return { id, group: "choices", title: label, note, also, text, path: "", view: "work", weight: 0 };
  });
}

const rowsOf: Readonly<Record<Exclude<Kind, "person">, (plan: CheckedPlan) => readonly Row[]>> = {
  unit: ({ units, region }) =>
    units.map(({ id, label, short, level, region: code }) => ({
      id,
      label,
      note: code === undefined ? null : (region(code)?.label ?? null),
      group: levels[level],
      also: [short.zh, short.en],
    })),
  desk: ({ units, regions, region }) =>
    units
      .filter(({ level, evaluatedAs }) => level === "province" || level === "city" || evaluatedAs !== undefined)
      .map(({ id, label, short, level, region: code }) => ({
        id: `${id}@${code ?? regions.home}`,
        label,
        note: code === undefined ? null : (region(code)?.label ?? null),
        group: levels[level],
        also: [short.zh, short.en],
      })),
  clause: ({ chapters, clauseList }) => {
    const chapterOf = new Map(chapters.map(({ id, title }) => [id, title]));
    return clauseList.map(({ id, title }) => ({
      id,
      label: { zh: `§${id} ${title.zh}`, en: `§${id} ${title.en}` },
      note: null,
      group: chapterOf.get(id.split(".")[0] ?? "") ?? null,
      also: [id, title.zh, title.en],
    }));
  },
  target: ({ targets, unitOfGovernment }) =>
    targets.map(({ id, label, owner, clauses }) => ({ id, label, note: unitOfGovernment(owner).short, group: null, also: [...clauses] })),
  indicator: ({ indicators, theme }) =>
    indicators.map((i) => ({ id: i.id, label: i.label, note: null, group: theme(i.theme).label, also: i.short ? [i.short.zh] : [] })),
  yardstick: (plan) => [
    ...rowsOf.indicator(plan),
    ...collectedYardsticks(plan).map(({ id, label }) => ({ id, label, note: collectedFor(plan, id), group: collected, also: [] })),
  ],
  region: ({ regions }) =>
    regions.regions.map(({ code, label, short }) => ({
      id: code,
      label,
      note: null,
      group: regionLevels[levelOf(code)],
      also: [code, short.zh, short.en],
    })),
};

/** Officers see who of the officers can be named; whoever has no duty here sees nobody but themselves: names are not for browsing. */
async function peopleFor(plan: CheckedPlan, access: Access, viewer: Viewer, today: Day): Promise<readonly Row[]> {
  const { person, seats } = actorOf(plan, viewer);
  const rows = await peopleOf(plan, access, today);
  return seats.some(({ duty }) => duty !== null) ? rows : rows.filter(({ id }) => id === person);
}

/** People who hold an appointment with a duty today, with what they are appointed to. */
async function peopleOf({ role, unitOfGovernment, roles }: CheckedPlan, { people }: Access, today: Day): Promise<readonly Row[]> {
  const known = new Set(roles.filter(({ duty }) => duty !== "none").map(({ id }) => id));
  return (await people.list()).flatMap(({ person, closed, appointments }): readonly Row[] => {
    const held = appointments.find((a) => known.has(a.role) && a.from <= today && (a.until === null || a.until >= today));
    if (closed || !held) return [];
    const unit = held.unit === null ? null : unitOfGovernment(held.unit).short;
    const as = role(held.role).label;
    const note = unit ? { zh: `${unit.zh} · ${as.zh}`, en: `${unit.en} · ${as.en}` } : as;
    return [{ id: person.id, label: { zh: person.name, en: person.name }, note, group: null, also: [] }];
  });
}
