import "../words/assessment.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { AssessmentUnit } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/assessment.css";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { UnitHead } from "./unit-head.tsx";
import { ItemsPanel } from "./unit-items.tsx";
import { ComparisonPanel, CoursePanel, FundsPanel, SetPanel } from "./unit-panels.tsx";
import { useUnit } from "./use-assessment.ts";

/** One unit's assessment of a year: every item with its figure, what was left out, last year on the same footing, and the way of the decision. */
export function AssessedUnitPage() {
  const { year, desk } = useParams({ from: "/assessment/$year/units/$desk" });
  const { say, read } = useWords();
  const query = useUnit(year, desk);
  const name = query.data ? read(query.data.desk.label) : say("assess.unit");
  return (
    <Page
      title={`${name} ${say("assess.titleOf", { year })}`}
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <span className="assess-above">
            <Link to="/assessment/$year" params={{ year }}>
              {say("assess.titleOf", { year })}
            </Link>
            {" / "}
          </span>
          <h1>
            {name} <span className="assess-year">{year}</span>
          </h1>
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<UnitBones />}>
        {(unit) => <Unit unit={unit} />}
      </AnswerTo>
    </Page>
  );
}

const UnitBones = () => (
  <div className="assessment">
    <section className="panel">
      <Bones rows={3} height={24} />
    </section>
    <section className="panel">
      <Bones rows={8} height={32} />
    </section>
  </div>
);

function Unit({ unit }: { readonly unit: AssessmentUnit }) {
  return (
    <div className="assessment">
      <UnitHead unit={unit} />
      <ItemsPanel unit={unit} />
      <div className="assess-columns">
        <div className="assess-side">
          <ComparisonPanel unit={unit} />
          <FundsPanel unit={unit} />
        </div>
        <div className="assess-side">
          <SetPanel unit={unit} />
          <CoursePanel unit={unit} />
        </div>
      </div>
    </div>
  );
}
