import "../words/alerts.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Answer } from "#contract";
import { MattersPanel } from "../alerts/matters-panel.tsx";
import { ask } from "../api.ts";
import { TargetLink } from "../cockpit/target-link.tsx";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { StatusShape } from "../parts/status-mark.tsx";
import { Page } from "../shell/page.tsx";
import { useSession } from "../shell/session.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/alerts.css";
import { useWords } from "../words/index.ts";
import { LightCounts } from "../work/parts/light-counts.tsx";

type Unit = Answer<"desk">;

/** One unit: the targets it keeps, what it has in hand by light, the help it gave, and the way to its scores. */
export function UnitPage() {
  const { desk } = useParams({ from: "/units/$desk" });
  const { search } = useAddress();
  const { say, read } = useWords();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["desk", desk, time],
    queryFn: ({ signal }) => ask("desk", { desk }, time, signal),
    placeholderData: keepPreviousData,
  });
  const name = query.data ? read(query.data.unit.label) : say("unit.title");
  return (
    <Page title={name} crumbs={<h1>{name}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={6} height={32} />
          </section>
        }
      >
        {(unit) => <UnitBody unit={unit} />}
      </AnswerTo>
    </Page>
  );
}

function UnitBody({ unit }: { readonly unit: Unit }) {
  return (
    <div className="unit-page">
      <Standing unit={unit} />
      <MattersPanel
        title="unit.matters"
        empty="unit.noMatters"
        filter={{ desk: unit.desk.desk, open: "yes", sort: "due" }}
        listed={{ desk: unit.desk.desk }}
      />
      <Targets unit={unit} />
      <Help unit={unit} />
    </div>
  );
}

function Standing({ unit }: { readonly unit: Unit }) {
  const { say } = useWords();
  const scored = useSession()?.views.includes("supervise") ?? false;
  const { red, yellow, green, grey, closed } = unit.lights;
  return (
    <Panel title={say("standing.title")} className="unit-standing">
      <LightCounts counts={{ red, yellow, green, grey }} to={{ path: "/work/list", search: { desk: unit.desk.desk } }} />
      <span className="faint">{say("standing.closed", { count: closed })}</span>
      {unit.alerts > 0 && (
        <Link to="/alerts" className="plain">
          {say("unit.alerts", { count: unit.alerts })}
        </Link>
      )}
      {scored && (
        <Link to="/supervision/scores" search={{ desk: unit.desk.desk }} className="plain">
          {say("unit.score")}
        </Link>
      )}
    </Panel>
  );
}

function Targets({ unit }: { readonly unit: Unit }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("unit.targets")}>
      {unit.targets.length === 0 ? (
        <p className="empty">{say("unit.noTargets")}</p>
      ) : (
        <ul className="unit-targets">
          {unit.targets.map((target) => (
            <li key={target.id}>
              <span className={`unit-status tone-${target.status.tone}`}>
                <StatusShape shape={target.status.shape} tone={target.status.tone} />
                {read(target.status.label)}
              </span>
              <TargetLink id={target.id} className="strong-link">
                {read(target.label)}
              </TargetLink>
              <span className="unit-value">
                {target.actual ? read(target.actual) : "—"} / {target.goal ? read(target.goal) : "—"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Help({ unit }: { readonly unit: Unit }) {
  const { say, read } = useWords();
  if (unit.leadingFigures.length === 0) return null;
  return (
    <Panel title={say("unit.help")}>
      <dl className="evidence">
        {unit.leadingFigures.map((figure) => (
          <div key={figure.id}>
            <dt>{read(figure.label)}</dt>
            <dd>{figure.thisYear}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
