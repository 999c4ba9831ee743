import "../words/assessment.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { AssessmentUnit } from "#contract";
import { numberText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/assessment.css";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { Unsettled } from "../supervision/unsettled.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { Points } from "./points.tsx";
import { ItemsPanel } from "./unit-items.tsx";
import { ComparisonPanel, CoursePanel, FundsPanel, SetPanel } from "./unit-panels.tsx";
import { useDisclosing, useUnit } from "./use-assessment.ts";

/** One unit's assessment of a year: every item with its figure, what was left out, last year on the same footing, and the way of the decision. */
export function AssessedUnitPage() {
  const { year, desk } = useParams({ from: "/assessment/$year/units/$desk" });
  const { say, read } = useWords();
  const query = useUnit(year, desk);
  const name = query.data ? read(query.data.desk.label) : "";
  return (
    <Page
      title={`${name} ${say("assess.titleOf", { year })}`}
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/assessment/$year" params={{ year }}>
            {say("assess.titleOf", { year })}
          </Link>{" "}
          / <h1>{name}</h1>
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
      <Head unit={unit} />
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

function Head({ unit }: { readonly unit: AssessmentUnit }) {
  const { say, read } = useWords();
  const { grade, place, scoredWeight, basis, kept, matter, thirdParty, rules } = unit;
  return (
    <section className="panel assess-head">
      <div className="assess-facts">
        <dl>
          <dt>{say("assess.unit")}</dt>
          <dd>
            <DeskName desk={unit.desk} /> <span className="faint">{read(unit.class.label)}</span>
          </dd>
        </dl>
        <dl>
          <dt>{say("assess.total")}</dt>
          <dd className="assess-total">
            <Points of={unit} />
          </dd>
        </dl>
        <dl>
          <dt>{say("assess.grade")}</dt>
          <dd>
            {grade === null ? "—" : read(grade.label)} {grade !== null && rules.assumed && <Unsettled />}
          </dd>
        </dl>
        <dl>
          <dt>{say("assess.place")}</dt>
          <dd>{place === null ? "—" : say(place.best === place.worst ? "assess.place.one" : "assess.place.range", place)}</dd>
        </dl>
        <dl>
          <dt>{say("assess.scored")}</dt>
          <dd>{numberText(scoredWeight, 0)}%</dd>
        </dl>
        <dl>
          <dt>{say("assess.state")}</dt>
          <dd>
            {matter === null ? say("assess.notOpened") : read(matter.stateLabel)}{" "}
            {basis === "live" && <span className="faint">{say("assess.basis.live")}</span>}
          </dd>
        </dl>
      </div>
      {kept && (
        <p className="faint">
          {say("assess.kept", { checksum: kept.checksum.slice(0, 12), asOf: kept.asOf })}
          {kept.now !== null && unit.total !== null && Math.abs(kept.now - unit.total) >= 0.05 && (
            <> · {say("assess.kept.now", { now: numberText(kept.now, 1) })}</>
          )}
        </p>
      )}
      {thirdParty && (
        <p>
          <Link to="/work/m/$id" params={{ id: thirdParty.id }} className="link">
            {say("assess.third", { number: thirdParty.number })}
          </Link>{" "}
          {thirdParty.title}
        </p>
      )}
      <Acts unit={unit} />
    </section>
  );
}

function Acts({ unit }: { readonly unit: AssessmentUnit }) {
  const { say, read } = useWords();
  const { matter, acts, pack, year, desk } = unit;
  const disclosing = useDisclosing(String(year), desk.desk);
  if (matter === null) return null;
  const others = acts.filter(({ transition }) => transition !== "disclose");
  return (
    <>
      <div className="assess-acts">
        {acts.some(({ transition }) => transition === "disclose") && (
          <button type="button" className="act is-first" disabled={disclosing.isPending} onClick={() => disclosing.mutate(matter.revision)}>
            {say("assess.disclose")}
          </button>
        )}
        <Link to="/work/m/$id" params={{ id: matter.id }} className="act">
          {say("assess.matter", { number: matter.number })}
        </Link>
        {others.length > 0 && <span className="faint">{others.map(({ label }) => read(label)).join(" · ")}</span>}
        {pack !== null && (
          <a href={pack} className="act" download title={say("assess.pack.say")}>
            {say("assess.pack")}
          </a>
        )}
      </div>
      {pack !== null && <p className="faint">{say("assess.pack.say")}</p>}
      <Refusals fault={disclosing.error} />
    </>
  );
}
