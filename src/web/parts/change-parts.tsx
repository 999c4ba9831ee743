import type { Change } from "#contract";
import type { Label } from "#kernel";
import { numberText, periodText, signed, unitText } from "../format.ts";
import { useWords } from "../words/index.ts";
import { IndicatorLink } from "./links.tsx";

type Props = { readonly changes: readonly Change[]; readonly region: string; readonly most?: number };

/** Where a change comes from: bars of parts, totals as figures; bars begin at one zero line and no axis is cut. */
export function ChangeParts({ changes, region, most = 2 }: Props) {
  return (
    <div className="changes">
      {changes.slice(0, most).map((change) => (
        <OneChange key={change.id} change={change} region={region} />
      ))}
    </div>
  );
}

function OneChange({ change, region }: { readonly change: Change; readonly region: string }) {
  const { read, say } = useWords();
  const places = change.places;
  const most = Math.max(...change.parts.map((p) => Math.abs(p.change)), Number.EPSILON);
  const anyLoss = change.parts.some((p) => p.change < 0);
  const sum = change.parts
    .map((p, i) => (i === 0 ? numberText(p.change, places) : signed(p.change, places).replace(/^([+−])/, " $1 ")))
    .join("");
  const zero = anyLoss ? 50 : 0;
  const span = anyLoss ? 50 : 100;
  return (
    <div className="change">
      <div className="change-head">
        <span>
          <IndicatorLink id={change.indicator} region={region} period={change.toPeriod}>
            {read(change.label)}
          </IndicatorLink>
          {change.method === "shapley" ? ` · ${say("change.shapley")}` : ""}
        </span>
        <span className="faint sum">
          {sum} = {numberText(change.total, places)}
        </span>
      </div>
      <ul>
        {change.parts.map((part) => {
          const width = (span * Math.abs(part.change)) / most;
          return (
            <li key={part.id}>
              <span className="change-name" title={read(part.label)}>
                {read(part.label)}
              </span>
              <span className="change-track" aria-hidden="true">
                <i style={{ left: `${part.change < 0 ? zero - width : zero}%`, width: `${width}%` }} />
                <b style={{ left: `${zero}%` }} />
              </span>
              <strong>{signed(part.change, places)}</strong>
              <span className="faint change-range">
                {change.method === "parts" ? `${numberText(part.before, places)}→${numberText(part.after, places)}` : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The totals of a change as words, for its panel's title. */
export function ChangeNote({
  change,
  of,
}: {
  readonly change: Change;
  readonly of: { readonly indicator: string; readonly label: Label };
}) {
  const { language, read } = useWords();
  const places = change.places;
  // A change of something else (a ratio in which it stands) has its own name in its head.
  const name = change.indicator === of.indicator ? `${read(of.label)} ` : "";
  return (
    <>
      {name}
      {change.fromPeriod}→{periodText(change.toPeriod, language)} · {numberText(change.before, places)}→{numberText(change.after, places)} ·{" "}
      {signed(change.total, places)} {unitText(change.unit, language)}
    </>
  );
}
