import type { VettingRules } from "#define";
import { binomialAtLeast, firstDigits, lastDigits, lastDigitsOf, repeats } from "#evaluate/vet";
import type { RegionCode } from "#kernel";
import { grouped, isAmount, isYear, type Looked, levelOf, type Sight } from "./figures.ts";
import { type Bar, type CheckRun, label, percent, refOf, regionName, type Tested } from "./suspicion.ts";

const drawingOf = ({ seed, draws }: VettingRules) => ({ seed, ...draws });
/** Yearly amounts of provinces and below: the nation is made from them. */
const amounts = ({ looked }: Sight): readonly Looked[] =>
  looked.filter((figure) => isAmount(figure.indicator) && isYear(figure.period) && levelOf(figure.region) !== "nation" && figure.value > 0);
const byIndicator = (sight: Sight) => grouped(amounts(sight), ({ indicator }) => indicator.id);
const barsOf = (seen: readonly number[], expected: readonly number[], from: number): readonly Bar[] =>
  seen.map((n, at) => ({ label: label(`${at + from}`, `${at + from}`), seen: n, expected: Math.round((expected[at] ?? 0) * 10) / 10 }));

export function firstDigitCheck(sight: Sight, rules: VettingRules): CheckRun {
  const tests = [...byIndicator(sight)].map(([id, figures]) => {
    const units = [...grouped(figures, ({ region }) => region).values()].map((unit) => unit.map(({ value }) => value));
    return { id, figures, test: firstDigits(units, id, rules.firstDigits, drawingOf(rules)) };
  });
  const tested = tests.flatMap(({ id, figures, test }): readonly Tested[] => {
    if (test.kind !== "tested") return [];
    const of = figures[0]?.indicator.label ?? label(id, id);
    return [
      {
        chance: test.chance,
        worth: true,
        subject: of,
        say: label(
          `${of.zh}的${test.count}个数，首位数字的分布与自然形成的数差别较大，见图。`,
          `The first digits of ${test.count} figures of ${of.en} are spread unlike those of figures that grew by themselves; see the bars.`,
        ),
        indicator: id,
        region: null,
        figures: figures.map(refOf),
        bars: barsOf(test.seen, test.expected, 1),
      },
    ];
  });
  return { check: "first-digit", tested, tooFew: tests.length - tested.length };
}

type Ending = { readonly figure: Looked; readonly digit: number };
/** Last digits at the precision of the table a figure stands in: the figures of one indicator from one source. */
const endings = (sight: Sight): readonly Ending[] =>
  [...grouped(amounts(sight), ({ indicator, source, period }) => `${indicator.id} ${source} ${period}`).values()].flatMap((table) => {
    const digits = lastDigitsOf(table.map((figure) => figure.printed));
    return table.flatMap((figure, n) => {
      const digit = digits[n];
      return digit === null || digit === undefined ? [] : [{ figure, digit }];
    });
  });

export function lastDigitCheck(sight: Sight, rules: VettingRules): CheckRun {
  const groups = [...grouped(endings(sight), ({ figure }) => figure.indicator.id)];
  const tested = groups.flatMap(([id, ends]): readonly Tested[] => {
    const test = lastDigits(
      ends.map(({ digit }) => digit),
      id,
      rules.lastDigits.least,
      drawingOf(rules),
    );
    if (test.kind !== "tested") return [];
    const of = ends[0]?.figure.indicator.label ?? label(id, id);
    return [
      {
        chance: test.chance,
        worth: true,
        subject: of,
        say: label(
          `${of.zh}的${test.count}个数，末位数字本应0到9大致一样多，实际有多有少，见图。`,
          `The last digits of ${test.count} figures of ${of.en} should be spread evenly over 0 to 9 and are not; see the bars.`,
        ),
        indicator: id,
        region: null,
        figures: ends.map(({ figure }) => refOf(figure)),
        bars: barsOf(test.seen, test.expected, 0),
      },
    ];
  });
  return { check: "last-digit", tested, tooFew: groups.length - tested.length };
}

export function roundFigureCheck(sight: Sight, rules: VettingRules): CheckRun {
  const groups = [...grouped(endings(sight), ({ figure }) => figure.region)];
  const tested = groups.flatMap(([code, ends]): readonly Tested[] => {
    if (ends.length < rules.roundFigures.least) return [];
    const round = ends.filter(({ digit }) => digit === 0 || digit === 5);
    const where = regionName(sight, code as RegionCode);
    return [
      {
        chance: binomialAtLeast(round.length, ends.length, 0.2),
        worth: true,
        subject: where,
        say: label(
          `${where.zh}的${ends.length}个数中，${round.length}个（${percent(round.length / ends.length)}）末位是0或5，按常理约为两成。`,
          `Of ${ends.length} figures of ${where.en}, ${round.length} (${percent(round.length / ends.length)}) end in 0 or 5; about a fifth would.`,
        ),
        indicator: null,
        region: code as RegionCode,
        figures: round.map(({ figure }) => refOf(figure)),
        bars: [
          { label: label("末位为0或5", "Ends in 0 or 5"), seen: round.length, expected: Math.round(ends.length * 2) / 10 },
          { label: label("其他", "Others"), seen: ends.length - round.length, expected: Math.round(ends.length * 8) / 10 },
        ],
      },
    ];
  });
  return { check: "round-figures", tested, tooFew: groups.length - tested.length };
}

export function repeatCheck(sight: Sight, rules: VettingRules): CheckRun {
  const groups = [...byIndicator(sight)];
  const tested = groups.flatMap(([id, figures]): readonly Tested[] => {
    const long = figures.filter(({ printed }) => printed.digits.replace(/0+$/, "").length >= rules.repeats.digits);
    const found = repeats(
      long.map((of) => ({ value: of.value, step: of.step, of })),
      id,
      rules.repeats.blur,
      drawingOf(rules),
    );
    const of = figures[0]?.indicator.label ?? label(id, id);
    const empty = label("", "");
    if (!found)
      return long.length > 1
        ? [{ chance: 1, worth: false, subject: of, say: empty, indicator: id, region: null, figures: [], bars: [] }]
        : [];
    const alike = found.groups.map((group) => group.map((one) => one.of));
    const places = (group: readonly Looked[], language: "zh" | "en") =>
      group.map(({ region, period }) => `${regionName(sight, region)[language]}${language === "zh" ? "" : " "}${period}`);
    return [
      {
        chance: found.chance,
        worth: true,
        subject: of,
        say: label(
          `${of.zh}有${found.pairs}对数完全相同：${alike.map((g) => `${places(g, "zh").join("与")}均为${g[0]?.text ?? ""}`).join("；")}。`,
          `${found.pairs} pair(s) of figures of ${of.en} agree to the last digit: ${alike.map((g) => `${places(g, "en").join(" and ")}, ${g[0]?.text ?? ""}`).join("; ")}.`,
        ),
        indicator: id,
        region: null,
        figures: alike.flat().map(refOf),
        bars: [],
      },
    ];
  });
  return { check: "repeats", tested, tooFew: groups.length - tested.length };
}
