import "../words/alerts.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/alerts.css";
import { useWords } from "../words/index.ts";
import { WhyNot } from "./alert-acts.tsx";
import { AlertCard, FoundCard } from "./alert-card.tsx";
import { useMayPropose } from "./propose-button.tsx";
import { ProposeDoor } from "./propose-door.tsx";
import { type Alert, type AlertList, useAlertActs, useAlerts, useWarningsOn } from "./use-alerts.ts";

const states = ["fired", "confirmed", "matter", "explained", "false-alarm"] as const satisfies readonly Alert["state"][];
const bones = (
  <section className="panel">
    <Bones rows={6} height={64} />
  </section>
);

/** Warnings and what became of them; for a day that is past, what the rules find on it. */
export function AlertsPage() {
  const { search } = useAddress();
  const { say } = useWords();
  return (
    <Page title={say("alerts.title")} crumbs={<h1>{say("alerts.title")}</h1>}>
      <div className="alerts-page">{search.asOf === undefined ? <KeptAlerts /> : <FoundThen />}</div>
      <ProposeDoor />
    </Page>
  );
}

function KeptAlerts() {
  const { search } = useAddress();
  const state = states.find((one) => one === search.only);
  const query = useAlerts(state ? { state } : {});
  return (
    <>
      <Summary list={query.data} />
      <AnswerTo query={query} skeleton={bones}>
        {(list) => <Rows list={list} />}
      </AnswerTo>
    </>
  );
}

/** How many stand where, the week's budget, how often the rules were right; and the rules can be run at once. */
function Summary({ list }: { readonly list: AlertList | undefined }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const { record } = useAlertActs();
  const mayRun = useMayPropose();
  const count = (state: Alert["state"]): number | string => (list ? list.counts[state === "false-alarm" ? "falseAlarm" : state] : "");
  const choice = (only: Alert["state"] | undefined) => (
    <button
      key={only ?? "all"}
      type="button"
      className={search.only === only ? "quiet is-on" : "quiet"}
      aria-pressed={search.only === only}
      onClick={() => change({ only })}
    >
      {say(only ? `alerts.${only}` : "alerts.all")} {only ? count(only) : ""}
    </button>
  );
  return (
    <section className="panel alerts-summary">
      {list && (
        <p>
          {say("alerts.budget", {
            shown: list.budget.released,
            most: list.budget.perWeek,
            waiting: list.budget.waiting,
            from: list.budget.weekFrom,
          })}{" "}
          {list.precision.share === null
            ? say("alerts.noPrecision", { fired: list.precision.fired })
            : say("alerts.precision", {
                fired: list.precision.fired,
                judged: list.precision.judged,
                right: list.precision.right,
                share: `${Math.round(list.precision.share * 100)}%`,
              })}
        </p>
      )}
      <fieldset>
        <legend className="only-read">{say("alerts.states")}</legend>
        {[undefined, ...states].map(choice)}
      </fieldset>
      {mayRun && (
        <button type="button" className="act" disabled={record.isPending} onClick={() => record.mutate()}>
          {say("alerts.run")}
        </button>
      )}
      {record.data && (
        <p role="status" className="faint">
          {say("alerts.ran", { fired: record.data.fired, released: record.data.released })}
        </p>
      )}
      <WhyNot fault={record.error} />
    </section>
  );
}

function Rows({ list }: { readonly list: AlertList }) {
  const { search, change } = useAddress();
  const { say } = useWords();
  if (list.rows.length > 0)
    return (
      <div className="alert-list">
        {list.rows.map((alert) => (
          <AlertCard key={alert.id} alert={alert} />
        ))}
      </div>
    );
  return (
    <section className="panel">
      <p className="faint">{say(search.only === undefined ? "alerts.none" : "alerts.noMatch")}</p>
      {search.only !== undefined && (
        <button type="button" className="act" onClick={() => change({ only: undefined })}>
          {say("alerts.clear")}
        </button>
      )}
    </section>
  );
}

/** On a past day nothing is kept: the same rules over the figures as they are asked for. */
function FoundThen() {
  const { search } = useAddress();
  const { say } = useWords();
  const query = useWarningsOn(search.asOf, search.knownAt);
  return (
    <>
      <section className="panel alerts-summary">
        <p>{say("alerts.then", { day: search.asOf ?? "" })}</p>
      </section>
      <AnswerTo query={query} skeleton={bones}>
        {({ warnings }) =>
          warnings.length === 0 ? (
            <section className="panel">
              <p className="faint">{say("alerts.noneThen")}</p>
            </section>
          ) : (
            <div className="alert-list">
              {warnings.map((warning) => (
                <FoundCard key={warning.key} warning={warning} />
              ))}
            </div>
          )
        }
      </AnswerTo>
    </>
  );
}
