import "../words/assessment.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { AssessmentYear } from "#contract";
import { percentText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/assessment.css";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { Unsettled } from "../supervision/unsettled.tsx";
import { useWords } from "../words/index.ts";
import { ClassPanel } from "./class-panel.tsx";
import { useYear } from "./use-assessment.ts";

/** A year's assessment, class by class: results with what drives them, what was not scored and why, and how far each is. */
export function AssessmentPage() {
  const { year } = useParams({ strict: false });
  const { say } = useWords();
  const query = useYear(year);
  return (
    <Page title={say("assess.title")} crumbs={<h1>{say("assess.title")}</h1>} timed={false}>
      <AnswerTo query={query} skeleton={<AssessmentBones />}>
        {(answer) => <Year answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

const AssessmentBones = () => (
  <div className="assessment">
    <section className="panel">
      <Bones rows={3} height={24} />
    </section>
    <section className="panel">
      <Bones rows={11} height={32} />
    </section>
  </div>
);

function Year({ answer }: { readonly answer: AssessmentYear }) {
  const { say, read } = useWords();
  const { year, years, scored, rules, classes, mayOpen } = answer;
  const rows = classes.flatMap((one) => one.rows);
  const graded = classes.reduce((all, one) => all + one.graded, 0);
  const isBlank = rows.every(({ total, withheld }) => total === null && !withheld);
  const bands = rules.bands.map(({ label, from }) => say("assess.bandFrom", { label: read(label), from }));
  return (
    <div className="assessment">
      <section className="panel assess-head">
        <p className="assess-say">{say("assess.sentence", { year, units: rows.length, graded, short: rows.length - graded })}</p>
        {scored !== null && scored !== year && isBlank && (
          <p>
            {say("assess.blankYear", { year })}{" "}
            <Link to="/assessment/$year" params={{ year: String(scored) }} className="link">
              {say("assess.scoredYear", { year: scored })}
            </Link>
          </p>
        )}
        <p className="faint">{say("assess.rule", { floor: rules.floor, cap: rules.cap, least: percentText(rules.leastScored, 0) })}</p>
        <div className="assess-tools">
          <span>
            <span className="faint">{say("assess.bands", { bands: bands.join(" · ") })}</span> {rules.assumed && <Unsettled />}
          </span>
          <nav className="planning-years" aria-label={say("assess.years")}>
            {years.map((one) => (
              <Link
                key={one}
                to="/assessment/$year"
                params={{ year: String(one) }}
                className={one === year ? "is-current" : ""}
                {...(one === year ? { "aria-current": "page" as const } : {})}
              >
                {one}
              </Link>
            ))}
          </nav>
        </div>
      </section>
      {classes.map((one) => (
        <ClassPanel key={one.id} of={one} year={year} rules={rules} mayOpen={mayOpen} />
      ))}
    </div>
  );
}
