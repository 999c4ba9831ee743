import { lazy, Suspense } from "react";
import type { CityComparison } from "#contract";
import { isAmount, numberText, percentText, periodText, signed, signedPercent, unitText, withUnit } from "../format.ts";
import { Bones } from "../parts/answer.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords, type Words } from "../words/index.ts";
import { CityRanks } from "./city-ranks.tsx";

const CityMap = lazy(async () => ({ default: (await import("./city-map.tsx")).CityMap }));

type Row = CityComparison["rows"][number];

/** Growth as it is told: per cent, or units for ratios. */
export const growthText = ({ growth }: Row, places: number): string =>
  growth === null ? "—" : growth.basis === "rate" ? signedPercent(growth.value) : signed(growth.value, Math.max(1, places));
/** A value as it is told; in words where it is a yes or no. */
export function cityValue({ actual }: Row, answer: CityComparison, { read }: Pick<Words, "read">): string {
  if (actual.kind === "gap") return "—";
  if (actual.words) return read(actual.words);
  return `${actual.qualifier === "at-least" ? "≥" : ""}${numberText(Number(actual.value), answer.indicator.places)}`;
}

/** The ranked list, with the map beside it where it is asked for; the list is what a keyboard or a screen reader steps through. */
export function CitiesPanel({ answer }: { readonly answer: CityComparison }) {
  const words = useWords();
  const { say, read } = words;
  const { search } = useAddress();
  const list = (
    <ChartPanel
      title={search.view === "map" ? say("cityPage.listTitle", { name: read(answer.indicator.label) }) : read(answer.sentence)}
      note={noteOf(answer, words)}
      asOf={answer.moment.asOf}
      hasLinks
      chart={<CityRanks answer={answer} />}
      table={tableOf(answer, words)}
    >
      {answer.notes.map((note) => (
        <p key={note.zh} className="under">
          {read(note)}
        </p>
      ))}
    </ChartPanel>
  );
  if (search.view !== "map") return list;
  return (
    <div className="city-columns">
      <ChartPanel
        title={read(answer.sentence)}
        note={noteOf(answer, words)}
        table={tableOf(answer, words)}
        asOf={answer.moment.asOf}
        chart={
          <Suspense fallback={<Bones rows={1} height={520} />}>
            <CityMap answer={answer} />
          </Suspense>
        }
      />
      {list}
    </div>
  );
}

const noteOf = (answer: CityComparison, { say, language }: Words): string => {
  const whole =
    answer.whole && isAmount(answer.indicator.unit)
      ? say("cityPage.whole", {
          value: withUnit(numberText(Number(answer.whole.value), answer.indicator.places), answer.indicator.unit, language),
        })
      : "";
  return [periodText(answer.period, language), isAmount(answer.indicator.unit) ? unitText(answer.indicator.unit, language) : "", whole]
    .filter((part) => part !== "")
    .join(" · ");
};

function tableOf(answer: CityComparison, words: Words): DataTable {
  const { say, read, language } = words;
  const { places, unit } = answer.indicator;
  return {
    columns: [
      { head: say("regions.name") },
      { head: say("regions.rank"), number: true },
      { head: [say("regions.value"), isAmount(unit) ? unitText(unit, language) : ""].filter((w) => w !== "").join(" · "), number: true },
      { head: say("region.growth"), number: true },
      { head: say("cityPage.share"), number: true },
    ],
    rows: answer.rows.map((row) => [
      read(row.label),
      row.rank === null ? "—" : String(row.rank),
      cityValue(row, answer, words),
      growthText(row, places),
      row.share === null ? "—" : percentText(row.share),
    ]),
  };
}
