import "../words/alerts.ts";
import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { type Standing, useStanding } from "../alerts/use-alerts.ts";
import { Panel } from "../parts/panel.tsx";
import { useSession } from "../shell/session.tsx";
import "../styles/cockpit-work.css";
import { useWords } from "../words/index.ts";
import { leftText } from "../work/moments.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightShape } from "../work/parts/light-mark.tsx";
import { useWorkbench } from "../work/use-work.ts";

const unitsShown = 4;
const decisionsShown = 3;

/** Counted live for those who see it; nothing where no matters are kept. */
export function useCockpitWork(): { readonly standing: Standing | undefined; readonly seesWork: boolean } {
  const views = useSession()?.views ?? [];
  const standing = useStanding(views.includes("cockpit") && views.includes("work")).data;
  return { standing, seesWork: views.includes("work") };
}

/** The third place of the lower band: who is late and what waits for me, or how old the figures are. */
export function WorkOrAges({ ages }: { readonly ages: ReactNode }) {
  const { say } = useWords();
  const { standing, seesWork } = useCockpitWork();
  const [shown, show] = useState<"work" | "ages">("work");
  if (!standing) return ages;
  const choice = (
    <Segmented
      size="small"
      value={shown}
      onChange={show}
      options={[
        { value: "work", label: say("standing.title") },
        { value: "ages", label: say("standing.ages") },
      ]}
    />
  );
  if (shown === "ages")
    return (
      <div className="band-third">
        {ages}
        <div className="band-choice">{choice}</div>
      </div>
    );
  return (
    <Panel className="band-work" title={say("standing.units")} tools={choice}>
      <Units standing={standing} />
      {seesWork && <Decisions />}
    </Panel>
  );
}

type Lights = Standing["lights"];
const openOf = ({ red, yellow, green, grey }: Lights): number => red + yellow + green + grey;
const parts = ["red", "yellow", "green", "grey"] as const;

/** A bar for each unit on one scale: what is late, what is about to be, what is in order, what stands still. */
function Units({ standing }: { readonly standing: Standing }) {
  const { say } = useWords();
  const units = standing.units.filter(({ lights }) => openOf(lights) > 0).slice(0, unitsShown);
  const widest = Math.max(1, ...units.map(({ lights }) => openOf(lights)));
  if (units.length === 0) return <p className="empty">{say("standing.none")}</p>;
  return (
    <ul className="work-bars">
      {units.map(({ desk, lights }) => (
        <li key={desk.desk}>
          <Link to="/units/$desk" params={{ desk: desk.desk }} className="plain">
            <DeskName desk={desk} />
          </Link>
          <span className="work-bar" style={{ width: `${(openOf(lights) / widest) * 100}%` }} aria-hidden="true">
            {parts.map((part) => lights[part] > 0 && <i key={part} className={`is-${part}`} style={{ flexGrow: lights[part] }} />)}
          </span>
          <span className="work-counts">
            {(["red", "yellow"] as const).map((colour) => (
              <span key={colour} className={`lit is-${colour}${lights[colour] === 0 ? " is-zero" : ""}`}>
                <LightShape colour={colour} />
                {lights[colour]}
                <span className="only-read">{say(`standing.${colour}`)}</span>
              </span>
            ))}
            <span className="faint">
              {say("standing.open")} {openOf(lights)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What waits for the reader's own decision, soonest first. */
function Decisions() {
  const { say } = useWords();
  const query = useWorkbench();
  if (!query.data) return null;
  const { decide } = query.data;
  const { now } = query.data;
  return (
    <>
      <h3 className="work-mine">
        {say("mine.decide")} {decide.count}
        {decide.count > decisionsShown && (
          <Link to="/work" className="quiet">
            {say("mine.all", { count: decide.count })}
          </Link>
        )}
      </h3>
      {decide.count === 0 && <p className="under">{say("mine.noDecide")}</p>}
      <ul className="work-decisions">
        {decide.rows.slice(0, decisionsShown).map(({ matter }) => (
          <li key={matter.id}>
            <span className={`lit is-${matter.light.colour}`}>
              <LightShape colour={matter.light.colour} />
            </span>
            <Link to="/work/m/$id" params={{ id: matter.id }} className="plain" title={matter.title}>
              {matter.title}
            </Link>
            {matter.dueAt !== null && <span className="faint">{leftText(matter.dueAt, now, say)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Red and yellow in the headline: is anything burning? Counted live; nothing where no matters are kept. */
export function Burning({ otherwise }: { readonly otherwise: ReactNode }) {
  const { say } = useWords();
  const { standing } = useCockpitWork();
  if (!standing) return otherwise;
  return (
    <h2 className="burning">
      {say("standing.title")}
      {(["red", "yellow"] as const).map((light) => (
        <Link
          key={light}
          to="/work/list"
          search={{ procedure: "supervision", light }}
          className={`lit is-${light}`}
          title={say(`standing.${light}`)}
        >
          <LightShape colour={light} />
          <span className="only-read">{say(`standing.${light}`)}</span> <b>{standing.lights[light]}</b>
        </Link>
      ))}
    </h2>
  );
}

/** Alerts that nobody has judged, and how many targets ask for a decision; without the former the heading has said the latter. */
export function Waits({ count }: { readonly count: number }) {
  const { say } = useWords();
  const { standing } = useCockpitWork();
  if (!standing) return count === 0 ? <p className="under">{say("cockpit.noDecisions")}</p> : null;
  const toJudge = standing.alerts.released + standing.alerts.waiting;
  return (
    <div className="headline-waits">
      {toJudge > 0 && (
        <Link to="/alerts" className="plain">
          {say("standing.alerts", { count: toJudge })}
        </Link>
      )}
      <span>{count === 0 ? say("cockpit.noTargetDecisions") : say("cockpit.targetDecisions", { count })}</span>
    </div>
  );
}
