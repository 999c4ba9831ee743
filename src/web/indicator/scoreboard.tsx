import type { IndicatorAnswer } from "#contract";
import { numberText, signedPercent, unitText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

/** What the forecasting rule would have said in earlier years, against what came: forecasts are scored too. */
export function Scoreboard({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, language } = useWords();
  const { places, unit } = answer.indicator;
  return (
    <Panel title={say("scoreboard.title")} note={`${say("scoreboard.say")} · ${unitText(unit, language)}`}>
      {answer.forecastRecord.length === 0 ? (
        <p className="empty">{say("scoreboard.none")}</p>
      ) : (
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say("scoreboard.from")}</th>
                <th scope="col">{say("scoreboard.madeFor")}</th>
                <th scope="col" className="number">
                  {say("scoreboard.forecast")}
                </th>
                <th scope="col" className="number">
                  {say("scoreboard.actual")}
                </th>
                <th scope="col" className="number">
                  {say("scoreboard.error")}
                </th>
                <th scope="col">{say("scoreboard.inside")}</th>
              </tr>
            </thead>
            <tbody>
              {answer.forecastRecord.map((one) => (
                <tr key={`${one.from} ${one.madeFor}`}>
                  <td>{one.from}</td>
                  <th scope="row">{one.madeFor}</th>
                  <td className="number">{numberText(one.forecast, places)}</td>
                  <td className="number">{numberText(one.actual, places)}</td>
                  <td className="number">{signedPercent(one.error)}</td>
                  <td>{one.inside === null ? "—" : say(one.inside ? "yes" : "no")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
