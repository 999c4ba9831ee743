import { PrinterOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import type { TargetAnswer } from "#contract";
import { ProposeButton } from "../alerts/propose-button.tsx";
import { periodText } from "../format.ts";
import { Downloads } from "../indicator/downloads.tsx";
import { openPassport } from "../indicator/drawers.tsx";
import { Measures } from "../indicator/measures.tsx";
import { FollowButton } from "../mine/follow-button.tsx";
import { ClauseLink } from "../parts/links.tsx";
import { QuoteSentence } from "../parts/quote.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

/** Name, status with the rule that decided, where it stands in one sentence, and its five numbers. */
export function TargetHead({ answer }: { readonly answer: TargetAnswer }) {
  const { say, read } = useWords();
  const { row } = answer;
  return (
    <section className="panel indicator-head target-head">
      <div className="indicator-name">
        <h1>
          {read(row.label)} <StatusMark status={row.status} />
          {row.status.wavering && <small>{read(row.status.wavering)}</small>}
        </h1>
        <p>
          {read(answer.sentence)}
          <QuoteSentence sentence={answer.quote} />
        </p>
        <p className="under">
          {read(row.status.reason)}
          {row.lastStatus && row.lastStatus.tone !== "none" && ` ${say("target.last", { status: read(row.lastStatus.label) })}`}
        </p>
        <p className="under target-clauses">
          {row.clauses.map((clause) => (
            <ClauseLink key={clause.id} id={clause.id} className="">
              §{clause.id} {read(clause.title)}
            </ClauseLink>
          ))}
          <span>{read(row.owner.label)}</span>
          <span>
            {say("target.due", { day: row.due })}
            {row.dueInferred ? say("target.dueInferred") : ""}
          </span>
          <span>{read(answer.age.say)}</span>
          <Span series={answer.about.series} />
        </p>
      </div>
      <div className="target-side">
        <Measures target={row} />
        <Tools answer={answer} />
      </div>
    </section>
  );
}

/** From when to when figures are known, and when the last came out. */
function Span({ series }: { readonly series: TargetAnswer["about"]["series"] }) {
  const { say, language } = useWords();
  const [oldest, newest] = [series[0], series.at(-1)];
  if (!oldest || newest?.actual.kind !== "figure") return null;
  return (
    <span>
      {say("target.periods", { from: oldest.period, to: periodText(newest.period, language) })} ·{" "}
      {say("target.newest", { on: newest.actual.publishedOn.slice(0, 7) })}
    </span>
  );
}

function Tools({ answer }: { readonly answer: TargetAnswer }) {
  const { say } = useWords();
  const { change } = useAddress();
  const { about, row } = answer;
  const period = row.actual.kind === "figure" ? row.actual.period : null;
  return (
    <div className="indicator-tools">
      <button
        type="button"
        className="act"
        disabled={period === null}
        onClick={() => period !== null && change({ open: openPassport({ id: row.indicator, region: about.region.code, period }) })}
      >
        {say("indicator.passport")}
      </button>
      <ProposeButton about={`target:${row.id}`} />
      <Downloads indicator={row.indicator} label={say("target.download")} />
      <Link to="/indicators/$id" params={{ id: row.indicator }} className="act">
        {say("target.indicator")}
      </Link>
      <FollowButton indicator={row.indicator} region={about.region.code} label={about.indicator.label} />
      <button type="button" className="act" onClick={() => print()}>
        <PrinterOutlined aria-hidden /> {say("target.print")}
      </button>
    </div>
  );
}
