import type { IndicatorAnswer } from "#contract";
import { decimalText, none, periodText, unitText } from "../format.ts";
import { AssumedMark } from "../parts/assumed-mark.tsx";
import { Value } from "../parts/figure.tsx";
import { Panel } from "../parts/panel.tsx";
import { Quote } from "../parts/quote.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { Downloads } from "./downloads.tsx";
import { openPassport } from "./drawers.tsx";
import { useSources } from "./use-sources.ts";

/** Every published figure of this region, newest first; each opens its provenance. */
export function SeriesTable({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read, language } = useWords();
  const { change } = useAddress();
  const sources = useSources();
  const { indicator, region } = answer;
  const revised = answer.series.some((p) => p.first !== null);
  return (
    <Panel
      title={say("series.sentence", { count: answer.series.length, region: read(region.label) })}
      note={unitText(indicator.unit, language)}
      tools={<Downloads indicator={indicator.id} />}
    >
      <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("series.period")}</th>
              <th scope="col" className="number">
                {say("series.value")}
              </th>
              {revised && (
                <th scope="col" className="number">
                  {say("trajectory.first")}
                </th>
              )}
              <th scope="col">{say("series.qualifier")}</th>
              <th scope="col">{say("series.published")}</th>
              <th scope="col">{say("series.source")}</th>
              <th scope="col" className="number">
                {say("series.vintages")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...answer.series].reverse().map(({ period, actual, first }) => {
              const source = actual.kind === "figure" && actual.source !== null ? sources.get(actual.source) : undefined;
              return (
                <tr key={period} className="nowrap">
                  <th scope="row">{periodText(period, language)}</th>
                  <td className="number">
                    <button
                      type="button"
                      className="link"
                      onClick={() => change({ open: openPassport({ id: indicator.id, region: region.code, period }) })}
                    >
                      <Value actual={actual} places={indicator.places} />
                    </button>
                    <Quote indicator={indicator.id} region={region.code} period={period} />
                  </td>
                  {revised && <td className="number faint">{first ? decimalText(first.value, indicator.places) : ""}</td>}
                  <td>
                    {actual.kind === "figure" ? say(`qualifier.${actual.qualifier}`) : <span className="faint">{read(actual.say)}</span>}
                  </td>
                  <td className="nowrap">
                    {actual.kind === "figure" ? actual.publishedOn : none}
                    <AssumedMark assumed={actual.kind === "figure" && actual.publishedAssumed} />
                  </td>
                  <td className="source-cell" title={source ? read(source.title) : ""}>
                    {source ? read(source.title) : none}
                  </td>
                  <td className="number">{actual.kind === "figure" && actual.vintages > 0 ? actual.vintages : none}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
