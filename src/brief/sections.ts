import type { Age, BriefContent, Change, Cockpit, TargetRow } from "#contract";
import { isUnitId, type Label, unitOf } from "#kernel";
import { fixed, periodText, text } from "#monitor";

/** The parts of a brief beside its tables; each holds what a page has room for and says how much it leaves out. */
const most = { parts: 4, places: 3, decisions: 3, names: 3 } as const;

/** Names in a row, as many as have room, and how many more there are. */
function named(labels: readonly Label[], count: number): Label {
  const [shown, more] = [labels.slice(0, count), labels.length - count];
  const list = text(shown.map((l) => l.zh).join("、"), shown.map((l) => l.en).join(", "));
  return more > 0 ? text(`${list.zh}等${labels.length}项`, `${list.en} and ${more} more`) : list;
}

type Part = { readonly label: Label; readonly before: number; readonly after: number; readonly change: number };

/** The largest parts; the rest together, so that what is printed still sums to the total. */
function largest(change: Change): readonly Part[] {
  const sorted = [...change.parts].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (sorted.length <= most.parts + 1) return sorted;
  const rest = sorted.slice(most.parts);
  const sum = (of: (part: Part) => number): number => rest.reduce((total, part) => total + of(part), 0);
  const label = text(`其余${rest.length}项`, `${rest.length} others`);
  return [
    ...sorted.slice(0, most.parts),
    { label, before: sum((p) => p.before), after: sum((p) => p.after), change: sum((p) => p.change) },
  ];
}

const focusLabel = ({ focus, targets }: Cockpit): Label => targets.find(({ id }) => id === focus?.target)?.label ?? text("", "");

/** What the chosen target's last change is made of; null where no figure says. */
export function changeOf(cockpit: Cockpit): BriefContent["change"] {
  const [change] = cockpit.focus?.changes ?? [];
  if (!change) return null;
  const show = (value: number): string => fixed(value, change.places);
  const signed = (value: number): string => (value > 0 ? `+${show(value)}` : show(value));
  // Two factors of a ratio each have a unit of their own: only what they did to the whole is told.
  const bare = change.method === "shapley";
  const rows = largest(change).map((part) => ({
    label: part.label,
    before: bare ? "" : show(part.before),
    after: bare ? "" : show(part.after),
    change: signed(part.change),
    total: false,
  }));
  const whole = {
    label: text(`合计（${change.label.zh}）`, `All (${change.label.en.toLowerCase()})`),
    before: show(change.before),
    after: show(change.after),
    change: signed(change.total),
    total: true,
  };
  const [from, to, of] = [periodText(change.fromPeriod), periodText(change.toPeriod), focusLabel(cockpit)];
  return {
    title: text(`${of.zh}，${from.zh}至${to.zh}`, `${of.en}, ${from.en} to ${to.en}`),
    from,
    to,
    unit: isUnitId(change.unit) ? unitOf(change.unit).label : text("", ""),
    rows: [whole, ...rows],
  };
}

const moved = (change: number | null, base: string | null): Label => {
  if (change === null || base === null) return text("", "");
  const since = periodText(base);
  if (change === 0) return text(`，与${since.zh}持平`, `, as in ${since.en}`);
  const [zh, en] = change > 0 ? ["上升", "up"] : ["下降", "down"];
  return text(`，较${since.zh}${zh}${Math.abs(change)}位`, `, ${en} ${Math.abs(change)} since ${since.en}`);
};

/** The province among the others, by what the chosen target is measured with. */
export function placesOf(cockpit: Cockpit): BriefContent["places"] {
  const positions = (cockpit.focus?.strips ?? []).flatMap((strip) => (strip.position ? [{ label: strip.label, at: strip.position }] : []));
  return positions.slice(0, most.places).map(({ label, at }) => {
    const [when, change] = [periodText(at.period), moved(at.change, at.basePeriod)];
    const group = at.group
      ? text(
          `；${at.group.label.zh}第${at.group.rank}位（共${at.group.of}个）`,
          `; ${at.group.label.en}: ${at.group.rank} of ${at.group.of}`,
        )
      : text("", "");
    return {
      measure: label,
      say: text(
        `${when.zh}第${at.rank}位（共${at.of}个）${change.zh}${group.zh}。`,
        `${when.en}: ${at.rank} of ${at.of}${change.en}${group.en}.`,
      ),
    };
  });
}

export function decisionsOf({ decisions }: Cockpit): BriefContent["decisions"] {
  const more = decisions.length - most.decisions;
  const rest = more > 0 ? [text(`另有${more}项，见驾驶舱。`, `${more} more in the cockpit.`)] : [];
  return [...decisions.slice(0, most.decisions).map(({ say }) => say), ...rest];
}

function agesSay(ages: readonly Age[]): Label {
  const months = ages.flatMap((age) => (age.months === null ? [] : [age.months])).sort((a, b) => a - b);
  const [newest, oldest] = [months[0], months.at(-1)];
  if (newest === undefined || oldest === undefined) return text("尚无一项有公布数。", "No figure has been published at all.");
  return text(
    `有数${months.length}项，距期末最近${newest}个月、最久${oldest}个月。`,
    `${months.length} have a figure, the newest ${newest} and the oldest ${oldest} months after its period's end.`,
  );
}

/** How old the figures are, which are past their time, and which are not there at all. */
export function agesOf(cockpit: Cockpit): BriefContent["ages"] {
  const stale = cockpit.ages.filter((age) => age.stale).map((age) => age.label);
  const without = cockpit.targets.filter((row: TargetRow) => row.actual.kind === "gap").map((row) => row.label);
  const [old, none] = [named(stale, most.names), named(without, most.names)];
  return [
    agesSay(cockpit.ages),
    ...(stale.length > 0 ? [text(`已过发布周期一倍半：${old.zh}。`, `Past one and a half release intervals: ${old.en}.`)] : []),
    ...(without.length > 0
      ? [text(`尚无公布数${without.length}项：${none.zh}。`, `${without.length} without a published figure: ${none.en}.`)]
      : []),
  ];
}
