import { lazy, Suspense, useMemo } from "react";
import type { IndicatorAnswer } from "#contract";
import { decimalText, isAmount, none, numberText, periodText, unitText, withUnit } from "../format.ts";
import { Bones } from "../parts/answer.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { Panel } from "../parts/panel.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords, type Words } from "../words/index.ts";
import { useFiles } from "./files.ts";
import { circled, type Mark, marksOf } from "./trajectory-marks.ts";

const Chart = lazy(async () => ({ default: (await import("./trajectory-chart.tsx")).TrajectoryChart }));

/** What the way shows, in a sentence: first and last known value. */
function trajectorySentence({ series, indicator, region }: IndicatorAnswer, { say, read, language }: Words): string {
  const known = series.flatMap(({ period, actual }) =>
    actual.kind === "figure" ? [{ period, value: actual.value, floor: actual.qualifier === "at-least" }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return say("trajectory.empty");
  if (!isAmount(indicator.unit))
    return say("trajectory.title", { region: read(region.label), name: read(indicator.label), from: first.period, to: last.period });
  const text = ({ value, floor }: { readonly value: string; readonly floor: boolean }) =>
    (floor ? "≥" : "") + withUnit(decimalText(value, indicator.places), indicator.unit, language);
  const values = { region: read(region.label), name: read(indicator.label), last: text(last) };
  if (first === last) return say("trajectory.only", { ...values, to: periodText(last.period, language) });
  return say("trajectory.reach", {
    ...values,
    from: periodText(first.period, language),
    first: text(first),
    to: periodText(last.period, language),
  });
}

type Props = {
  readonly answer: IndicatorAnswer;
  /** What stands on the axis; absent: the indicator's own breaks and its target's base. */
  readonly marks?: readonly Mark[];
  readonly plannedPerYear?: number | null;
};

/** The way of an indicator: what was, what the plan asked, what is needed now, what may come; and what was published first, where that was replaced. */
export function TrajectoryPanel({ answer, marks: given, plannedPerYear = null }: Props) {
  const words = useWords();
  const { say, language } = words;
  const { search, change } = useAddress();
  const files = useFiles(answer.indicator.id, answer.region.code);
  const marks = useMemo(() => given ?? marksOf(answer, { base: markWords.base, break: markWords.break }), [given, answer]);
  const revised = answer.series.some((p) => p.first !== null);
  const first = revised && search.first !== undefined;
  if (answer.series.every(({ actual }) => actual.kind === "gap"))
    return (
      <Panel className="trajectory" title={say("trajectory.empty")}>
        <p className="empty">{say("trajectory.emptySay")}</p>
      </Panel>
    );
  return (
    <ChartPanel
      className="trajectory"
      title={trajectorySentence(answer, words)}
      table={pathsTable(answer, words)}
      files={files}
      asOf={answer.moment.asOf}
      tools={
        revised && (
          <label className="check">
            <input
              type="checkbox"
              checked={first}
              onChange={(event) => change({ first: event.target.checked ? "yes" : undefined }, true)}
            />
            {say("trajectory.showFirst")}
          </label>
        )
      }
      chart={
        <>
          <Key answer={answer} first={first} />
          <p className="axis-unit">{unitText(answer.indicator.unit, language)}</p>
          <Suspense fallback={<Bones rows={1} height={330} />}>
            <Chart answer={answer} marks={marks} first={first} plannedPerYear={plannedPerYear} />
          </Suspense>
        </>
      }
    >
      <Notes marks={marks} />
    </ChartPanel>
  );
}

const markWords = { base: { zh: "基期", en: "base" }, break: { zh: "口径变动", en: "break" } };

function Key({ answer, first }: { readonly answer: IndicatorAnswer; readonly first: boolean }) {
  const { say } = useWords();
  const lines = [
    ["actual", true],
    ["first", first],
    ["planned", answer.plannedPath.length > 0],
    ["needed", answer.neededPath.length > 0],
    ["forecast", answer.forecast !== null],
  ] as const;
  return (
    <ul className="key" aria-hidden="true">
      {lines.map(([name, shown]) =>
        shown ? (
          <li key={name}>
            <i className={`key-line is-${name}`} />
            {say(`trajectory.${name}`)}
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** The numbered marks on the axis, in words. */
function Notes({ marks }: { readonly marks: readonly Mark[] }) {
  const { read } = useWords();
  if (marks.length === 0) return null;
  return (
    <ol className="marks">
      {marks.map(({ on, say: words }, i) => (
        <li key={`${on} ${words.zh}`}>
          {circled(i)} {read(words)}
        </li>
      ))}
    </ol>
  );
}

/** The same lines as numbers. */
function pathsTable(answer: IndicatorAnswer, { say, language }: Words): DataTable {
  const { places } = answer.indicator;
  const paths = [answer.plannedPath, answer.neededPath, answer.forecast?.path ?? []];
  const days = [...new Set([answer.series, ...paths].flatMap((list) => list.map((p) => p.on)))].sort();
  const text = (value: number | undefined) => (value === undefined ? "" : numberText(value, places));
  const at = <P extends { readonly on: string }>(list: readonly P[], on: string): P | undefined => list.find((p) => p.on === on);
  return {
    columns: [
      { head: say("series.period") },
      ...(["actual", "first", "planned", "needed", "forecast"] as const).map((name) => ({ head: say(`trajectory.${name}`), number: true })),
      { head: say("trajectory.interval"), number: true },
    ],
    rows: days.map((on) => {
      const [point, forecast] = [at(answer.series, on), at(answer.forecast?.path ?? [], on)];
      return [
        point ? periodText(point.period, language) : on,
        point ? (point.actual.kind === "figure" ? decimalText(point.actual.value, places) : none) : "",
        point?.first ? decimalText(point.first.value, places) : "",
        text(at(answer.plannedPath, on)?.value),
        text(at(answer.neededPath, on)?.value),
        text(forecast?.value),
        forecast ? `${text(forecast.low)}–${text(forecast.high)}` : "",
      ];
    }),
  };
}
