import { Link } from "@tanstack/react-router";
import type { UpdatesAnswer } from "#contract";
import { periodText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { SpanTools } from "./span-tools.tsx";
import { UpdatedIndicator } from "./updated-indicator.tsx";

export function UpdatesBody({ answer }: { readonly answer: UpdatesAnswer }) {
  const { say, read } = useWords();
  return (
    <div className="updates">
      <section className="panel outline-head">
        <div>
          <h1 className="sentence">{read(answer.sentence)}</h1>
          {answer.last && answer.totals.figures === 0 && <p className="detail">{read(answer.last.say)}</p>}
        </div>
        <SpanTools answer={answer} />
      </section>
      <div className="updates-columns">
        <Panel title={say("updates.indicators")} note={answer.indicators.length > 0 ? String(answer.indicators.length) : undefined}>
          {answer.indicators.length === 0 ? (
            <div className="empty">
              <p>{say("updates.empty")}</p>
            </div>
          ) : (
            answer.indicators.map((indicator, i) => <UpdatedIndicator key={indicator.id} indicator={indicator} open={i < 3} />)
          )}
        </Panel>
        <div className="updates-side">
          <Statuses statuses={answer.statuses} />
          <Expected answer={answer} />
        </div>
      </div>
    </div>
  );
}

function Statuses({ statuses }: { readonly statuses: UpdatesAnswer["statuses"] }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("updates.statuses")}>
      {statuses === null || statuses.length === 0 ? (
        <p className="empty">{say(statuses === null ? "updates.statuses.unknown" : "updates.statuses.none")}</p>
      ) : (
        <ul className="changed">
          {statuses.map((one) => (
            <li key={one.target}>
              <Link to="/targets/$id" params={{ id: one.target }} className="name">
                {read(one.label)}
              </Link>
              <span>
                <StatusMark status={one.before} /> → <StatusMark status={one.after} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Expected({ answer }: { readonly answer: UpdatesAnswer }) {
  const { say, read, language } = useWords();
  return (
    <Panel title={say("updates.expected")}>
      <p className="under">{say("updates.expected.say")}</p>
      <ul className="expected">
        {answer.expected.map((one) => (
          <li key={one.indicator}>
            <IndicatorLink id={one.indicator} className="">
              {read(one.label)}
            </IndicatorLink>
            <span className="faint">{periodText(one.period, language)}</span>
            <span className={one.overdue ? "under tone-warn" : "under"}>
              {say("updates.expectedOn", { on: one.on })}
              {one.overdue ? ` · ${say("updates.overdue")}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
