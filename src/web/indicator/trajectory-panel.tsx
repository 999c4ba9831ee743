import { Segmented } from "antd";
import { lazy, Suspense, useState } from "react";
import type { IndicatorAnswer } from "#contract";
import { decimalText, isAmount, numberText, periodText, unitText, withUnit } from "../format.ts";
import { Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords, type Words } from "../words/index.ts";

const Chart = lazy(async () => ({ default: (await import("./trajectory-chart.tsx")).TrajectoryChart }));

/** What the way shows, in a sentence: first and last known value. */
export function trajectorySentence({ series, indicator, region }: IndicatorAnswer, { say, read, language }: Words): string {
  const known = series.flatMap(({ period, actual }) => (actual.kind === "figure" ? [{ period, value: actual.value }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return say("trajectory.empty");
  if (!isAmount(indicator.unit))
    return say("trajectory.title", { region: read(region.label), name: read(indicator.label), from: first.period, to: last.period });
  const text = (value: string) => withUnit(decimalText(value, indicator.places), indicator.unit, language);
  return say("trajectory.reach", {
    region: read(region.label),
    name: read(indicator.label),
    from: first.period,
    first: text(first.value),
    to: last.period,
    last: text(last.value),
  });
}

/** The way of an indicator: what was, what the plan asked, what is needed now, what may come. Chart or table. */
export function TrajectoryPanel({ answer }: { readonly answer: IndicatorAnswer }) {
  const words = useWords();
  const { say, language } = words;
  const [view, setView] = useState<"chart" | "table">("chart");
  const sentence = trajectorySentence(answer, words);
  const empty = answer.series.every(({ actual }) => actual.kind === "gap");
  return (
    <Panel
      className="trajectory"
      title={sentence}
      tools={
        <Segmented
          size="small"
          value={view}
          options={[
            { value: "chart", label: say("asChart") },
            { value: "table", label: say("asTable") },
          ]}
          onChange={(next: "chart" | "table") => setView(next)}
        />
      }
    >
      {empty ? (
        <p className="empty">{say("trajectory.empty")}</p>
      ) : view === "chart" ? (
        <>
          <Key answer={answer} />
          <p className="axis-unit">{unitText(answer.indicator.unit, language)}</p>
          <Suspense fallback={<Bones rows={1} height={330} />}>
            <Chart answer={answer} sentence={sentence} />
          </Suspense>
          <Notes answer={answer} />
        </>
      ) : (
        <PathsTable answer={answer} />
      )}
    </Panel>
  );
}

function Key({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say } = useWords();
  const lines = [
    ["actual", true],
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

export const marksOf = (answer: IndicatorAnswer) => {
  const base = answer.targets[0]?.base;
  const breaks = answer.indicator.breaks.map(({ at, say }) => ({ at, say, kind: "break" as const }));
  return [...breaks, ...(base ? [{ at: base.on, say: base.say, kind: "base" as const }] : [])].sort((a, b) => a.at.localeCompare(b.at));
};
export const circled = (index: number): string => String.fromCodePoint(0x2460 + index);

/** The numbered marks on the axis, in words. */
function Notes({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read } = useWords();
  const marks = marksOf(answer);
  if (marks.length === 0) return null;
  return (
    <ol className="marks">
      {marks.map(({ at, say: words, kind }, i) => (
        <li key={`${at} ${words.zh}`}>
          {circled(i)} {at.slice(0, 4)} {say(`trajectory.${kind}`)}: {read(words)}
        </li>
      ))}
    </ol>
  );
}

/** The same lines as numbers. */
function PathsTable({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, language } = useWords();
  const { places } = answer.indicator;
  const days = [
    ...new Set([
      ...answer.series.map((p) => p.on),
      ...answer.plannedPath.map((p) => p.on),
      ...answer.neededPath.map((p) => p.on),
      ...(answer.forecast?.path.map((p) => p.on) ?? []),
    ]),
  ].sort();
  const text = (value: number | undefined) => (value === undefined ? "" : numberText(value, places));
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("series.period")}</th>
            {(["actual", "planned", "needed", "forecast"] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {say(`trajectory.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((on) => {
            const point = answer.series.find((p) => p.on === on);
            const forecast = answer.forecast?.path.find((p) => p.on === on);
            return (
              <tr key={on}>
                <th scope="row">{point ? periodText(point.period, language) : on}</th>
                <td className="number">{point ? (point.actual.kind === "figure" ? decimalText(point.actual.value, places) : "—") : ""}</td>
                <td className="number">{text(answer.plannedPath.find((p) => p.on === on)?.value)}</td>
                <td className="number">{text(answer.neededPath.find((p) => p.on === on)?.value)}</td>
                <td className="number">{forecast ? `${text(forecast.value)} (${text(forecast.low)}–${text(forecast.high)})` : ""}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
