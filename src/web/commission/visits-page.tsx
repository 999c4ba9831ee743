import "../words/commission.ts";
import { Link } from "@tanstack/react-router";
import type { Answer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { CommissionRows } from "./commissions-page.tsx";
import { EvaluationFrame } from "./evaluation-frame.tsx";
import { useVisits } from "./use-commission.ts";

type Visits = Answer<"visits">;

/** What an evaluator was commissioned with, all that an evaluator's account opens: what waits for them, what they were told, and every evaluation. */
export function VisitsPage() {
  const { say } = useWords();
  return (
    <EvaluationFrame home="/evaluator" query={useVisits()} bones={[2, 4, 3]}>
      {({ waits, news, rows }) => (
        <>
          {rows.length > 0 && <Waits waits={waits} />}
          {news.length > 0 && <News news={news} />}
          <Panel title={say("commission.list")} note={say("visit.say")}>
            <CommissionRows rows={rows} to="/evaluator/$id" />
          </Panel>
        </>
      )}
    </EvaluationFrame>
  );
}

const soonDays = 3;

/** How long there is, in words and shape before colour. */
function DaysLeft({ days }: { readonly days: number }) {
  const { say } = useWords();
  const tone = days < 0 ? "is-late" : days <= soonDays ? "is-soon" : "is-calm";
  const shape = { "is-late": "■", "is-soon": "▲", "is-calm": "●" }[tone];
  const text =
    days < 0 ? say("visit.daysLate", { count: -days }) : days === 0 ? say("visit.daysToday") : say("visit.daysLeft", { count: days });
  return (
    <span className={`visit-days ${tone}`}>
      <span aria-hidden="true">{shape}</span> {text}
    </span>
  );
}

function Waits({ waits }: Pick<Visits, "waits">) {
  const { say, read } = useWords();
  return (
    <Panel title={say("visit.waits")}>
      {waits.length === 0 && <p className="empty">{say("visit.waitsNone")}</p>}
      <ul className="commission-scope">
        {waits.map((wait) => (
          <li key={`${wait.id} ${wait.kind} ${wait.say.zh} ${wait.on}`}>
            <p className="commission-line">
              <DaysLeft days={wait.daysLeft} />
              <Link to="/evaluator/$id" params={{ id: wait.id }} className="strong-link">
                {wait.kind === "duty" ? read(wait.say) : say("visit.ending", { what: read(wait.say) })}
              </Link>
            </p>
            <p className="faint">{say(wait.kind === "duty" ? "visit.dueOn" : "visit.endsOn", { on: wait.on, title: wait.title })}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function News({ news }: Pick<Visits, "news">) {
  const { say, read } = useWords();
  return (
    <Panel title={say("visit.news")} note={say("visit.newsNote")}>
      <ul className="visit-news">
        {news.map((one) => (
          <li key={one.key}>
            <span className="faint nowrap">{momentOf(one.at)}</span>
            <span>
              {read(one.say)}{" "}
              <Link to="/evaluator/$id" params={{ id: one.id }} className="faint">
                {one.number} {one.title}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
