import "../words/assessment.ts";
import "../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { Workbench } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import { allowedOf, places, type Tab } from "../shell/places.ts";
import { useSession } from "../shell/session.tsx";
import "../styles/business.css";
import { useWords, type Word } from "../words/index.ts";
import { Due } from "../work/parts/matter-columns.tsx";
import { useWorkbench } from "../work/use-work.ts";
import { waitingIn } from "./waiting.ts";

/** What each place of business is for, and the procedures whose matters are handled there. */
const kinds: Readonly<Record<string, { readonly say: Word; readonly procedures: readonly string[] }>> = {
  "/assessment": { say: "business.assessment", procedures: ["assessment"] },
  "/incentives": { say: "business.incentives", procedures: ["incentive"] },
  "/tolerance": { say: "business.tolerance", procedures: ["tolerance"] },
  "/third-party": { say: "business.thirdParty", procedures: ["third-party-evaluation"] },
};

/** The places of business one may open, each with what waits there for the reader. */
export function BusinessPage() {
  const { say } = useWords();
  const query = useWorkbench();
  const views = useSession()?.views ?? [];
  const place = places.find(({ id }) => id === "business");
  const tabs = (place && allowedOf(place, views)?.tabs)?.filter(({ to }) => kinds[to] !== undefined) ?? [];
  return (
    <Page title={say("nav.business")} crumbs={<h1>{say("nav.business")}</h1>} timed={false}>
      <AnswerTo query={query} skeleton={<BusinessBones count={tabs.length} />}>
        {(bench) => (
          <div className="business">
            {tabs.map((tab) => (
              <PlaceCard key={tab.to} tab={tab} bench={bench} />
            ))}
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

const BusinessBones = ({ count }: { readonly count: number }) => (
  <div className="business">
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: cards that are all alike
      <section key={at} className="panel">
        <Bones rows={4} height={22} />
      </section>
    ))}
  </div>
);

const mostShown = 3;

function PlaceCard({ tab, bench }: { readonly tab: Tab; readonly bench: Workbench }) {
  const { say, read } = useWords();
  const kind = kinds[tab.to];
  if (!kind) return null;
  const { counts, turns } = waitingIn(bench, kind.procedures);
  const [procedure] = kind.procedures;
  return (
    <Panel
      title={
        <Link to={tab.to} className="link">
          {say(tab.word)}
        </Link>
      }
      note={say(kind.say)}
    >
      {counts.length === 0 ? (
        <p className="faint">{say("business.nothing")}</p>
      ) : (
        <>
          <ul className="business-counts">
            {counts.map(({ asks, count, more }) => (
              <li key={asks}>
                <Link to="/work" hash={asks} className="link">
                  {say(`work.asks.${asks}`)} <b>{more ? say("business.atLeast", { count }) : count}</b>
                </Link>
              </li>
            ))}
          </ul>
          <ul className="business-turns">
            {turns.slice(0, mostShown).map(({ matter, asks }) => (
              <li key={`${matter.id} ${asks}`}>
                <Link to="/work/m/$id" params={{ id: matter.id }} className="link">
                  {matter.title}
                </Link>
                <span className="under">
                  {matter.number} · {read(matter.stateLabel)} ·{" "}
                  {matter.dueAt === null ? say("work.noDue") : <Due at={matter.dueAt} now={bench.now} />}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="business-all">
        <Link to="/work/list" search={{ mine: "yes", phase: "open", ...(procedure === undefined ? {} : { procedure }) }} className="link">
          {say("business.all")}
        </Link>
      </p>
    </Panel>
  );
}
