import "../words/commission.ts";
import { useState } from "react";
import type { CommissionAnswer, ReportComparison } from "#contract";
import { none, numberText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { useCommissionAct } from "./use-commission.ts";

const causes = ["scope", "vintage", "method", "ours", "theirs", "open"] as const;
type Said = { readonly cause: string; readonly says: string };
type Compared = ReportComparison["figures"][number];
const percent = 100;

/** Each figure of the report beside ours as of the same day; differences are computed, and explained by a person. */
export function ComparisonPanel({ page, comparison }: { readonly page: CommissionAnswer; readonly comparison: ReportComparison }) {
  const { say, read } = useWords();
  const me = useMe();
  const step = useCommissionAct("stepMatter");
  const mayExplain = page.acts.some(({ transition, whyNot }) => transition === "explain" && whyNot.length === 0);
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(() => explainedIn(comparison));
  const put = (line: string, one: Said) => setSaid(new Map(said).set(line, one));
  const { counts, figures, scores, dataDay } = comparison;
  const send = () => {
    const explanations = [...said].filter(([, { says }]) => says.trim() !== "").map(([line, one]) => ({ line, ...one }));
    const values = { explanations };
    const body = { transition: "explain", values, revision: page.revision, key: actKey(me, page.id, "explain", page.revision, values) };
    step.mutate({ params: { id: page.id }, body });
  };
  return (
    <Panel title={say("commission.comparison")} note={say("commission.comparisonNote", { day: dataDay, ...counts })}>
      <ScrollX label={say("commission.comparison")}>
        <table className="plain-table commission-table commission-compared">
          <thead>
            <tr>
              <th scope="col">{say("commission.indicators")}</th>
              <th scope="col" className="number">
                {say("commission.theirs")}
              </th>
              <th scope="col" className="number">
                {say("commission.ours")}
              </th>
              <th scope="col" className="number">
                {say("commission.difference")}
              </th>
              <th scope="col">{say("commission.explanation")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((one) => (
              <tr key={one.line}>
                <th scope="row">
                  {read(one.indicator.label)}{" "}
                  <span className="faint">{`${read(one.region.label)} · ${one.period} · ${read(one.unit)}${one.where === "" ? "" : ` · ${one.where}`}`}</span>
                </th>
                <td className="number">{one.theirs}</td>
                <td className="number" title={one.ours?.source ? read(one.ours.source) : undefined}>
                  {one.ours?.value ?? say("commission.noFigure")}
                </td>
                <td className="number">{differenceText(one, say("commission.alike"))}</td>
                <td>
                  {mayExplain && one.differs ? (
                    <Explaining
                      name={`${read(one.indicator.label)} ${one.period}`}
                      said={said.get(one.line)}
                      onChange={(given) => put(one.line, given)}
                    />
                  ) : (
                    one.explanation && `${read(one.explanation.causeLabel)}：${one.explanation.says}`
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {scores && <Scores scores={scores} />}
      {scores && mayExplain && (
        <Explaining name={read(scores.scheme.label)} said={said.get("scores")} onChange={(given) => put("scores", given)} />
      )}
      {mayExplain && (
        <button type="button" className="act is-first" disabled={step.isPending} onClick={send}>
          {say("commission.explainDo")}
        </button>
      )}
      {step.isSuccess && <p role="status">{say("commission.explained")}</p>}
      <Refusals fault={step.error} />
    </Panel>
  );
}

function explainedIn({ figures, scores }: ReportComparison): ReadonlyMap<string, Said> {
  const lines = figures.flatMap(({ line, explanation }) => (explanation ? [[line, explanation] as const] : []));
  return new Map(
    [...lines, ...(scores?.explanation ? [["scores", scores.explanation] as const] : [])].map(([line, { cause, says }]) => [
      line,
      { cause, says },
    ]),
  );
}

function differenceText({ ours, differs, difference, share }: Compared, alike: string): string {
  if (ours === null) return none;
  if (!differs || difference === null) return alike;
  const signed = difference.startsWith("-") ? difference.replace("-", "−") : `+${difference}`;
  return share === null ? signed : `${signed} (${numberText(share * percent, 1)}%)`;
}

type ExplainingProps = { readonly name: string; readonly said: Said | undefined; readonly onChange: (said: Said) => void };

function Explaining({ name, said = { cause: "open", says: "" }, onChange }: ExplainingProps) {
  const { say } = useWords();
  return (
    <div className="commission-explaining">
      <select
        aria-label={`${say("commission.cause")} ${name}`}
        value={said.cause}
        onChange={({ target }) => onChange({ ...said, cause: target.value })}
      >
        {causes.map((cause) => (
          <option key={cause} value={cause}>
            {say(`commission.cause.${cause}`)}
          </option>
        ))}
      </select>
      <input
        className="input"
        aria-label={`${say("commission.explanation")} ${name}`}
        maxLength={600}
        value={said.says}
        onChange={({ target }) => onChange({ ...said, says: target.value })}
      />
    </div>
  );
}

function Scores({ scores }: { readonly scores: NonNullable<ReportComparison["scores"]> }) {
  const { say, read } = useWords();
  return (
    <>
      <h3 className="commission-scores">{say("commission.scores", { scheme: read(scores.scheme.label), period: scores.period })}</h3>
      <Refusals refusals={scores.whyNot} />
      <ScrollX label={say("commission.comparison")}>
        <table className="plain-table commission-table">
          <thead>
            <tr>
              <th scope="col">{say("commission.item")}</th>
              <th scope="col" className="number">
                {say("commission.scoreTheirs")}
              </th>
              <th scope="col" className="number">
                {say("commission.scoreOurs")}
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.rows.map((row) => (
              <tr key={row.unit.id}>
                <th scope="row">{read(row.unit.label)}</th>
                <td className="number">{`${numberText(row.theirs, 1)} (${row.theirRank})`}</td>
                <td className="number">{row.ours === null ? none : `${numberText(row.ours, 1)} (${row.ourRank ?? none})`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {scores.explanation && (
        <p>
          {read(scores.explanation.causeLabel)}：{scores.explanation.says}
        </p>
      )}
    </>
  );
}
