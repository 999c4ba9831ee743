import "../words/assessment.ts";
import { Link } from "@tanstack/react-router";
import type { AssessmentUnit } from "#contract";
import { numberText, percentText } from "../format.ts";
import { Unsettled } from "../supervision/unsettled.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { Points } from "./points.tsx";
import { UnitActs } from "./unit-acts.tsx";

type Props = { readonly unit: AssessmentUnit };

/** A unit's result in one line, what it rests on, and what may be done now. */
export function UnitHead({ unit }: Props) {
  const { read } = useWords();
  return (
    <section className="panel assess-head">
      <Facts unit={unit} />
      {unit.note !== null && <p className="faint">{read(unit.note)}</p>}
      <Ground unit={unit} />
      <UnitActs unit={unit} />
    </section>
  );
}

function Facts({ unit }: Props) {
  const { say, read } = useWords();
  const { grade, place, scoredWeight, basis, matter, rules } = unit;
  return (
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
  );
}

/** The sheet it was disclosed on, figures that are not settled, and the evaluation it refers to. */
function Ground({ unit }: Props) {
  const { say, read } = useWords();
  const { kept, provisional, thirdParty, evaluations, acts, total, grade, rules } = unit;
  return (
    <>
      {grade === null && <p className="faint">{say("assess.noGrade", { least: percentText(rules.leastScored, 0) })}</p>}
      {provisional > 0 && <p className="tone-warn">{say("assess.provisional.say", { count: provisional })}</p>}
      {kept && (
        <p className="faint">
          {say("assess.kept", { checksum: kept.checksum.slice(0, 12), asOf: kept.asOf })}
          {kept.now !== null && total !== null && Math.abs(kept.now - total) >= 0.05 && (
            <> · {say("assess.kept.now", { now: numberText(kept.now, 1) })}</>
          )}
        </p>
      )}
      {thirdParty && (
        <p>
          <Link to="/third-party/$id" params={{ id: thirdParty.id }} className="link">
            {say("assess.third", { number: thirdParty.number })}
          </Link>{" "}
          {thirdParty.title}
          {thirdParty.state && <> · {read(thirdParty.state)}</>}
        </p>
      )}
      {thirdParty === null && acts.some(({ transition }) => transition === "refer") && (
        <p className="faint">
          {evaluations.length === 0 ? say("assess.third.none") : say("assess.third.may")}{" "}
          {evaluations.map(({ id, number, title }) => (
            <Link key={id} to="/third-party/$id" params={{ id }} className="link">
              {number} {title}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
