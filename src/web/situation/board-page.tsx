import "../words/situation.ts";
import type { Situation, SituationPeriod } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { PathLink } from "../parts/path-link.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/situation.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { LightCounts } from "../work/parts/light-counts.tsx";
import { BurdenPanel } from "./burden-panel.tsx";
import { ItemsDrawer } from "./items-drawer.tsx";
import { Counted, PeriodChoice, UpdatedAt } from "./parts.tsx";
import { AgeingPanel, GroupPanel, RatesPanel } from "./period-panels.tsx";
import { UnitBars } from "./unit-bars.tsx";
import { useNow, usePeriod } from "./use-situation.ts";

/** Supervision at a glance: a sentence first, then units, then how well and how long; every number opens its items. */
export function BoardPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const now = useNow();
  const period = usePeriod(search.period);
  return (
    <Page className="is-situation" title={say("situation.title")} crumbs={<h1>{say("situation.title")}</h1>} timed={false}>
      <AnswerTo query={now} skeleton={<BoardBones />}>
        {(situation) => (
          <div className="situation">
            <Headline situation={situation} period={period.data} />
            <div className="situation-main">
              {situation.units.length === 0 && !period.data?.units.length ? (
                <Panel title={say("situation.units")}>
                  <p className="empty">{say("situation.none")}</p>
                </Panel>
              ) : (
                <UnitBars units={situation.units} period={period.data} />
              )}
              <Procedures situation={situation} />
            </div>
            <div className="situation-side">
              <AnswerTo query={period} skeleton={<Bones rows={10} height={28} />}>
                {(read) => <PeriodSide period={read} />}
              </AnswerTo>
            </div>
            <BurdenPanel period={search.period} />
          </div>
        )}
      </AnswerTo>
      <ItemsDrawer />
    </Page>
  );
}

function BoardBones() {
  return (
    <div className="situation">
      <section className="panel situation-head">
        <Bones rows={2} />
      </section>
      <section className="panel situation-units">
        <Bones rows={10} height={28} />
      </section>
      <section className="panel">
        <Bones rows={10} height={28} />
      </section>
    </div>
  );
}

function Headline({ situation, period }: { readonly situation: Situation; readonly period: SituationPeriod | undefined }) {
  const { say, read } = useWords();
  return (
    <section className="panel situation-head">
      <p className="situation-say">{read(situation.say)}</p>
      <div className="situation-counts">
        <LightCounts counts={situation.total} to={{ path: "/work/list", search: { procedure: "supervision", phase: "open" } }} />
        {period && (
          <>
            <PeriodChoice head={period} />
            <span>
              {say("situation.opened")} <Counted count={period.opened} />
            </span>
            <span>
              {say("situation.closed")} <Counted count={period.closed} />
            </span>
            <span>
              {say("situation.cleared")} <Counted count={period.cleared} />
            </span>
          </>
        )}
        <UpdatedAt at={situation.at} />
      </div>
      {period?.more && (
        <p className="tone-warn" role="status">
          {say("situation.more")}
        </p>
      )}
    </section>
  );
}

function PeriodSide({ period }: { readonly period: SituationPeriod }) {
  const { say } = useWords();
  return (
    <>
      <RatesPanel period={period} />
      <AgeingPanel period={period} />
      <GroupPanel title={say("situation.sources")} head={say("situation.source")} groups={period.sources} />
      <GroupPanel title={say("situation.levels")} head={say("situation.level")} groups={period.levels} />
    </>
  );
}

function Procedures({ situation }: { readonly situation: Situation }) {
  const { say, read } = useWords();
  if (situation.procedures.length === 0) return null;
  return (
    <Panel title={say("situation.procedures")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("situation.procedure")}</th>
            <th scope="col">{say("situation.inHand")}</th>
          </tr>
        </thead>
        <tbody>
          {situation.procedures.map(({ id, label, lights, href }) => (
            <tr key={id}>
              <th scope="row">
                <PathLink path={href} className="link">
                  {read(label)}
                </PathLink>
              </th>
              <td>
                <LightCounts counts={lights} to={{ path: "/work/list", search: { procedure: id, phase: "open" } }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
