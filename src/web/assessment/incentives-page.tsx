import "../words/assessment.ts";
import { Link } from "@tanstack/react-router";
import type { IncentiveLedger, IncentiveLine } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { ClauseLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/assessment.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords, type Word } from "../words/index.ts";
import { useIsPhone } from "../work/act/use-phone.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LineActs } from "./acts.tsx";
import { EntriesDrawer, EntriesLink } from "./entries-drawer.tsx";
import { Yuan } from "./money.tsx";
import { useIncentives } from "./use-assessment.ts";

/** The ledger of incentives: balances by instrument, year and unit, each opening its entries, and every matter behind them. */
export function IncentivesPage() {
  const { say } = useWords();
  const query = useIncentives();
  return (
    <Page title={say("incentive.title")} crumbs={<h1>{say("incentive.title")}</h1>} timed={false}>
      <AnswerTo
        query={query}
        skeleton={
          <div className="assessment">
            <section className="panel">
              <Bones rows={3} height={24} />
            </section>
            <section className="panel">
              <Bones rows={6} height={32} />
            </section>
          </div>
        }
      >
        {(ledger) => <Book ledger={ledger} />}
      </AnswerTo>
      <EntriesDrawer />
    </Page>
  );
}

const checkWord = ({ whole, agrees }: IncentiveLedger): Word => {
  if (!whole) return "incentive.part";
  return agrees ? "incentive.balanced" : "incentive.unbalanced";
};

function Book({ ledger }: { readonly ledger: IncentiveLedger }) {
  const { say, read } = useWords();
  const { accounts, lines, byInstrument, byYear, byUnit, mayPropose } = ledger;
  return (
    <div className="assessment">
      <section className="panel assess-head">
        <div className="assess-facts">
          {accounts.map(({ id, label, amount }) => (
            <dl key={id}>
              <dt>{read(label)}</dt>
              <dd className="assess-total">
                <EntriesLink question={{ account: id }}>
                  <Yuan fen={amount} />
                </EntriesLink>
              </dd>
            </dl>
          ))}
        </div>
        <p className={ledger.agrees === false ? "outdated" : "faint"}>{say(checkWord(ledger))}</p>
        {mayPropose && <Propose results={ledger.results} />}
      </section>
      {lines.length === 0 ? (
        <section className="panel">
          <p className="empty">{say("incentive.none")}</p>
        </section>
      ) : (
        <>
          <Lines lines={lines} count={ledger.count} />
          <div className="assess-sums">
            <Sums title="incentive.by.instrument" rows={byInstrument} by="instrument" />
            <Sums title="incentive.by.year" rows={byYear} by="year" />
            <Sums title="incentive.by.unit" rows={byUnit} by="desk" />
          </div>
        </>
      )}
    </div>
  );
}

const mostResults = 8;

/** An incentive begins from the result it rests on; without one there is nothing to propose. */
function Propose({ results }: Pick<IncentiveLedger, "results">) {
  const { say, read } = useWords();
  if (useIsPhone()) return null;
  if (results.length === 0) return <p className="faint">{say("incentive.noResult")}</p>;
  return (
    <section className="assess-acts" aria-label={say("incentive.propose")}>
      <span className="faint">{say("incentive.proposeOn")}</span>
      {results.slice(0, mostResults).map(({ number, desk, year }) => (
        <Link
          key={number}
          to="/work/new/$procedure"
          params={{ procedure: "incentive" }}
          search={{ proposal: `result:${number}` }}
          className="act"
        >
          {read(desk.label)} {year}
        </Link>
      ))}
      {results.length > mostResults && (
        <span className="faint">{say("incentive.moreResults", { count: results.length - mostResults })}</span>
      )}
    </section>
  );
}

type SumsProps = { readonly title: Word; readonly rows: IncentiveLedger["byYear"]; readonly by: "instrument" | "year" | "desk" };

const columnOf = { instrument: "incentive.of.instrument", year: "assess.years", desk: "assess.unit" } as const;

function Sums({ title, rows, by }: SumsProps) {
  const { say, read } = useWords();
  const columns = [
    ["incentive.granted", "granted", "incentive/granted"],
    ["incentive.paid", "paid", "incentive/paid"],
    ["incentive.back", "clawedBack", "incentive/clawed-back"],
  ] as const;
  if (rows.length === 0) return null;
  return (
    <Panel title={say(title)}>
      <ScrollX label={say(title)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(columnOf[by])}</th>
              {columns.map(([word]) => (
                <th key={word} scope="col" className="number">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{read(row.label)}</th>
                {columns.map(([word, held, account]) => (
                  <td key={word} className="number">
                    <EntriesLink question={{ account, [by]: row.id }}>
                      <Yuan fen={row.held[held]} />
                    </EntriesLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

function Lines({ lines, count }: { readonly lines: readonly IncentiveLine[]; readonly count: number }) {
  const { say } = useWords();
  const note = count > lines.length ? { note: say("incentive.newest", { shown: lines.length, count }) } : {};
  return (
    <Panel title={say("incentive.lines")} {...note}>
      <ScrollX label={say("incentive.lines")}>
        <table className="plain-table assess-table">
          <thead>
            <tr>
              <th scope="col">{say("incentive.matter")}</th>
              <th scope="col">{say("assess.unit")}</th>
              <th scope="col" className="number">
                {say("incentive.amount")}
              </th>
              <th scope="col" className="number">
                {say("incentive.paid")}
              </th>
              <th scope="col" className="number">
                {say("incentive.back")}
              </th>
              <th scope="col">{say("incentive.ground")}</th>
              <th scope="col">{say("incentive.condition")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

function Line({ line }: { readonly line: IncentiveLine }) {
  const { say, read } = useWords();
  const { id, number, title, stateLabel, desk, recipient, instrument, amount, held, result, clause, ground, condition, conditionDue } =
    line;
  return (
    <tr>
      <th scope="row">
        <Link to="/work/m/$id" params={{ id }} className="link">
          {title}
        </Link>
        <span className="under">
          {number} · {read(instrument.label)} · {read(stateLabel)}
        </span>
        <LineActs matter={id} acts={line.acts} />
      </th>
      <td data-label={say("assess.unit")}>
        <DeskName desk={desk} />
        {recipient !== null && <span className="under">{recipient}</span>}
      </td>
      <td className="number" data-label={say("incentive.amount")}>
        <Yuan fen={amount} />
      </td>
      <td className="number" data-label={say("incentive.paid")}>
        <EntriesLink question={{ matter: id, account: "incentive/paid" }}>
          <Yuan fen={held.paid} />
        </EntriesLink>
      </td>
      <td className="number" data-label={say("incentive.back")}>
        <EntriesLink question={{ matter: id, account: "incentive/clawed-back" }}>
          <Yuan fen={held.clawedBack} />
        </EntriesLink>
      </td>
      <td data-label={say("incentive.ground")}>
        {result && (
          <Link to="/assessment/$year/units/$desk" params={{ year: String(result.year), desk: result.desk }} className="link">
            {result.number}
          </Link>
        )}{" "}
        {clause !== null && <ClauseLink id={clause} className="link" />}
        <span className="under">{ground}</span>
      </td>
      <td data-label={say("incentive.condition")}>
        {condition} {conditionDue !== null && <span className="faint nowrap">{say("incentive.until", { day: conditionDue })}</span>}
        <span className="under">{line.clawback}</span>
      </td>
    </tr>
  );
}
