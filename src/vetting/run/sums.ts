import type { Indicator, VettingRules } from "#define";
import { beyond, sumFault } from "#evaluate/vet";
import { parentOf, type RegionCode, unitOf } from "#kernel";
import type { AccountDelta } from "#ledger";
import { grouped, isAmount, isYear, type Looked, levelOf, nation, type Sight } from "./figures.ts";
import { amount, type CheckRun, label, named, percent, refOf, type Tested } from "./suspicion.ts";

const placeOf = ({ indicator, region, period }: Looked): string => `${indicator.id} ${region} ${period}`;
/** What is odd in the same way in several years of a region is one question. */
function together(tested: readonly Tested[]): readonly Tested[] {
  const odd = grouped(
    tested.filter(({ worth }) => worth),
    ({ region, figures }) => `${region} ${[...new Set(figures.map(({ indicator }) => indicator))].join(" ")}`,
  );
  const merged = [...odd.values()].flatMap((group): readonly Tested[] => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const [zh, en] = [group.map(({ say }) => say.zh).join(""), group.map(({ say }) => say.en).join(" ")];
    return [{ ...first, subject: overYears(group), say: label(zh, en), figures: group.flatMap(({ figures }) => figures) }];
  });
  return [...tested.filter(({ worth }) => !worth), ...merged];
}

/** The same subject over several years: `江西发明专利有效量（2018、2019年）`. */
function overYears(group: readonly Tested[]): Tested["subject"] {
  const years = [...new Set(group.flatMap(({ figures }) => figures[0]?.period ?? []))];
  const { zh, en } = group[0]?.subject ?? label("", "");
  return label(`${zh.replace(`${years[0]}年`, "")}（${years.join("、")}年）`, `${en.replace(` ${years[0]}`, "")} (${years.join(", ")})`);
}

const certain = { chance: null, worth: true, bars: [] } as const;

/** A region against the sum of those right below it, where every one of them has a figure for the year. */
export function sumCheck(sight: Sight, rules: VettingRules): CheckRun {
  const amounts = sight.looked.filter((f) => isAmount(f.indicator) && isYear(f.period));
  const wholes = new Map(amounts.map((f) => [placeOf(f), f]));
  const below = grouped(
    amounts.filter((f) => levelOf(f.region) !== "nation"),
    (f) => `${f.indicator.id} ${levelOf(f.region) === "province" ? nation : parentOf(f.region)} ${f.period}`,
  );
  const groups = [...below].flatMap(([key, parts]) => {
    const whole = wholes.get(key);
    return whole && parts.length > 1 ? [{ whole, parts }] : [];
  });
  const full = groups.filter(({ whole, parts }) => parts.length >= membersOf(sight, whole.region));
  const tested = full.map(({ whole, parts }): Tested => {
    const rounding = [whole, ...parts].reduce((sum, { step }) => sum + step / 2, 0);
    const { sum, apart, differs } = sumFault(
      { whole: whole.value, parts: parts.map(({ value }) => value), rounding },
      rules.sums.tolerance,
    );
    // Where the whole also holds what lies outside its regions, only a sum above it is odd.
    const explained = apart < 0 && whole.region === nation && rules.sums.outside.includes(whole.indicator.id);
    const of = named(sight, whole);
    const [given, total] = [amount(whole.text, whole.indicator), amount(sum, whole.indicator)];
    const gap = amount(apart, whole.indicator);
    const share = percent(whole.value === 0 ? 1 : apart / whole.value, 1);
    return {
      ...certain,
      worth: differs && !explained,
      subject: of,
      say: label(
        `${of.zh}公布为${given.zh}，${parts.length}个下级地区合计${total.zh}，相差${gap.zh}（${share}），超出四舍五入能解释的范围。`,
        `${of.en} is given as ${given.en}; its ${parts.length} parts sum to ${total.en}, ${gap.en} apart (${share}), more than rounding explains.`,
      ),
      indicator: whole.indicator.id,
      region: whole.region,
      figures: [whole, ...parts].map(refOf),
    };
  });
  return { check: "sums", tested: together(tested), tooFew: groups.length - full.length };
}

function membersOf({ plan }: Sight, region: RegionCode): number {
  const codes = plan.regions.regions.map(({ code }) => code);
  return region === nation ? 31 : Math.max(2, codes.filter((code) => levelOf(code) === "city" && parentOf(code) === region).length);
}

/** Parts of another kind than regions: what a whole is divided into, brought to its unit. */
export function partCheck(sight: Sight, rules: VettingRules): CheckRun {
  const places = new Map(sight.looked.map((f) => [placeOf(f), f]));
  const found = rules.sums.parts.flatMap(({ whole: id, parts: ids, all = false }) =>
    sight.looked
      .filter((f) => f.indicator.id === id)
      .map((whole) => ({
        whole,
        all,
        parts: ids.flatMap((part) => places.get(`${part} ${whole.region} ${whole.period}`) ?? []),
        of: ids.length,
      })),
  );
  const full = found.filter(({ parts, of }) => parts.length === of);
  const tested = full.map(({ whole, parts, all }): Tested => {
    const scaled = parts.map((part) => ({
      value: part.value * scaleTo(part.indicator, whole.indicator),
      step: part.step * scaleTo(part.indicator, whole.indicator),
    }));
    const rounding = whole.step / 2 + scaled.reduce((sum, { step }) => sum + step / 2, 0);
    const tolerance = all ? rules.sums.tolerance : 0;
    const { sum, apart, differs } = sumFault({ whole: whole.value, parts: scaled.map(({ value }) => value), rounding }, tolerance);
    const of = named(sight, whole);
    const names = parts.map(({ indicator }) => indicator.label);
    const [given, total] = [amount(whole.text, whole.indicator), amount(sum, whole.indicator)];
    return {
      ...certain,
      worth: differs && (all || apart > 0),
      subject: of,
      say: label(
        `${of.zh}为${given.zh}，其中${names.map(({ zh }) => zh).join("、")}${names.length > 1 ? "合计" : "为"}${total.zh}，${apart > 0 ? "部分大于总数" : "各部分之和小于总数"}。`,
        `${of.en} is ${given.en}; ${names.map(({ en }) => en).join(", ")} ${names.length > 1 ? "sum" : "come"} to ${total.en}, ${apart > 0 ? "more" : "less"} than the whole.`,
      ),
      indicator: whole.indicator.id,
      region: whole.region,
      figures: [whole, ...parts].map(refOf),
    };
  });
  return { check: "parts", tested: together(tested), tooFew: 0 };
}

const scaleTo = (part: Indicator, whole: Indicator): number => 10 ** (unitOf(part.unit).exponent - unitOf(whole.unit).exponent);

/** Shares beyond 0 and 100, negative counts, ranks below 1, yes-or-no that is neither. */
export function boundCheck(sight: Sight): CheckRun {
  const tested = sight.looked.flatMap((figure): readonly Tested[] => {
    const bounds = boundsOf(figure.indicator);
    if (!bounds) return [];
    const of = named(sight, figure);
    const [least, most] = [bounds.least, bounds.most ?? "…"];
    return [
      {
        ...certain,
        worth: beyond(figure.value, { ...bounds, rounding: 0 }),
        subject: of,
        say: label(
          `${of.zh}为${figure.text}，超出了可能的范围（${least}至${most}）。`,
          `${of.en} is ${figure.text}, outside what is possible (${least} to ${most}).`,
        ),
        indicator: figure.indicator.id,
        region: figure.region,
        figures: [refOf(figure)],
      },
    ];
  });
  return { check: "bounds", tested: together(tested), tooFew: 0 };
}

function boundsOf({ kind, unit, better }: Indicator): { readonly least: number; readonly most?: number } | undefined {
  if (kind === "flag") return { least: 0, most: 1 };
  if (kind === "rank" && unit === "rank" && better === "lower") return { least: 1 };
  if (kind === "ratio" && unit === "percent") return { least: 0, most: 100 };
  return unitOf(unit).dims.money === undefined && (kind === "stock" || kind === "flow") ? { least: 0 } : undefined;
}

/** Reported against what the platform's own records come to for the same thing. */
export function registerCheck(sight: Sight, rules: VettingRules, deltas: readonly AccountDelta[]): CheckRun {
  let tooFew = 0;
  const tested = rules.registers.flatMap(({ indicator: id, account, tolerance }) => {
    const own = deltas.filter((delta) => delta.account === account);
    const [indicator, counted] = [sight.plan.indicator(id), sight.plan.account(account)];
    return sight.looked
      .filter((figure) => figure.indicator.id === id && isYear(figure.period))
      .flatMap((figure): readonly Tested[] => {
        const until = own.filter(({ region, month }) => region === figure.region && month < figure.until);
        const through = counted.balance === "flow" ? until.filter(({ month }) => month >= `${figure.period}-01-01`) : until;
        if (through.length === 0) {
          tooFew += 1;
          return [];
        }
        const scale = 10 ** (unitOf(counted.unit).exponent - unitOf(indicator.unit).exponent);
        const sum = through.reduce((all, { amount }) => all + Number(amount), 0) * scale;
        const { differs } = sumFault({ whole: figure.value, parts: [sum], rounding: figure.step / 2 }, tolerance);
        const of = named(sight, figure);
        const [given, recorded] = [amount(figure.text, indicator), amount(sum, indicator)];
        return [
          {
            ...certain,
            worth: differs,
            subject: of,
            say: label(
              `${of.zh}公布为${given.zh}，本平台台账为${recorded.zh}，同一事项两处的数不一致。`,
              `${of.en} is reported as ${given.en}; the platform's own records come to ${recorded.en}.`,
            ),
            indicator: id,
            region: figure.region,
            figures: [refOf(figure)],
          },
        ];
      });
  });
  return { check: "register", tested, tooFew };
}
