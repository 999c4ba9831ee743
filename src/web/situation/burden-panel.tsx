import "../words/situation.ts";
import type { BurdenAnswer } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Unsettled } from "../supervision/unsettled.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { useBurden } from "./use-situation.ts";

const hours = (minutes: number): string => (minutes / 60).toFixed(1);

/** What reporting cost, told first to the offices that caused it. */
export function BurdenPanel({ period }: { readonly period: string | undefined }) {
  const { say } = useWords();
  const query = useBurden(period);
  return (
    <Panel className="burden-panel" title={say("burden.title")}>
      <AnswerTo query={query} skeleton={<Bones rows={5} height={28} />}>
        {(burden) => <Burden burden={burden} />}
      </AnswerTo>
    </Panel>
  );
}

function Burden({ burden }: { readonly burden: BurdenAnswer }) {
  const { say, read } = useWords();
  return (
    <>
      <p>
        {read(burden.say)} {burden.assumed && <Unsettled />}
      </p>
      <div className="burden-tables">
        <Offices burden={burden} />
        <Units burden={burden} />
        <Inspections burden={burden} />
      </div>
      <details>
        <summary>{say("burden.method")}</summary>
        <ul className="method-list">
          {burden.method.map((line) => (
            <li key={line.en}>{read(line)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Offices({ burden }: { readonly burden: BurdenAnswer }) {
  const { say } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say("burden.offices")}</th>
          <th scope="col" className="number">
            {say("burden.hours")}
          </th>
          <th scope="col" className="number">
            {say("burden.reports")}
          </th>
        </tr>
      </thead>
      <tbody>
        {burden.offices.length === 0 && <Nothing columns={3} text={say("burden.none")} />}
        {burden.offices.map(({ office, minutes, reports }) => (
          <tr key={office.desk}>
            <th scope="row">
              <DeskName desk={office} />
            </th>
            <td className="number">{hours(minutes)}</td>
            <td className="number">{reports}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Units({ burden }: { readonly burden: BurdenAnswer }) {
  const { say, read } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say("burden.units")}</th>
          <th scope="col" className="number">
            {say("burden.hours")}
          </th>
          <th scope="col" className="number">
            {say("burden.prefilled")}
          </th>
        </tr>
      </thead>
      <tbody>
        {burden.rows.length === 0 && <Nothing columns={3} text={say("burden.none")} />}
        {burden.rows.map(({ unit, by, minutes, prefilled }) => (
          <tr key={unit.desk}>
            <th scope="row">
              <DeskName desk={unit} />
              <span className="under">
                {say("burden.by")} {by.map(({ office, minutes: some }) => `${read(office.label)} ${hours(some)}`).join(" · ")}
              </span>
            </th>
            <td className="number">{hours(minutes)}</td>
            <td className="number">{prefilled}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inspections({ burden }: { readonly burden: BurdenAnswer }) {
  const { say } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say("burden.inspections")}</th>
          <th scope="col" className="number">
            {say("burden.held")}
          </th>
          <th scope="col" className="number">
            {say("burden.allowed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {burden.inspections.length === 0 && <Nothing columns={3} text={say("burden.noInspections")} />}
        {burden.inspections.map(({ unit, held, allowed }) => (
          <tr key={unit.desk}>
            <th scope="row">
              <DeskName desk={unit} />
            </th>
            <td className={`number ${allowed !== null && held > allowed ? "tone-bad strong" : ""}`}>{held}</td>
            <td className="number">{allowed ?? "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Nothing = ({ columns, text }: { readonly columns: number; readonly text: string }) => (
  <tr>
    <td colSpan={columns} className="faint">
      {text}
    </td>
  </tr>
);
