import type { Change, IndicatorAnswer } from "#contract";
import { decimalText, numberText, periodText, signed, withUnit } from "../format.ts";
import { ChangeParts } from "../parts/change-parts.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { useWords, type Words } from "../words/index.ts";

type Props = {
  readonly changes: readonly Change[];
  readonly of: Pick<IndicatorAnswer["indicator"], "id" | "label">;
  readonly region: string;
};

/** Where the last change came from, part by part; nothing where no parts are published. */
export function ChangePanel({ changes, of, region }: Props) {
  const words = useWords();
  const { say, read, language } = words;
  const [change] = changes;
  if (!change) return null;
  const places = change.places;
  const title = say("change.sentence", {
    name: read(change.indicator === of.id ? of.label : change.label),
    from: change.fromPeriod,
    to: periodText(change.toPeriod, language),
    total: withUnit(signed(change.total, places), change.unit === "percent" ? "percentage-point" : change.unit, language),
  });
  return (
    <ChartPanel
      className="explained"
      title={title}
      note={`${numberText(change.before, places)}→${numberText(change.after, places)}`}
      hasLinks
      table={partsTable(changes, words)}
      chart={<ChangeParts changes={changes} region={region} most={4} />}
    />
  );
}

function partsTable(changes: readonly Change[], { say, read }: Words): DataTable {
  return {
    columns: [
      { head: say("change.part") },
      { head: say("change.of") },
      { head: say("change.from"), number: true },
      { head: say("change.to"), number: true },
      { head: say("change.total"), number: true },
    ],
    rows: changes.flatMap((change) =>
      change.parts.map((part) => [
        read(part.label),
        read(change.label),
        numberText(part.before, change.places),
        numberText(part.after, change.places),
        decimalText(String(part.change), change.places),
      ]),
    ),
  };
}
