import "../words/work-list.ts";
import "../words/oversee.ts";
import { PlusOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import type { AllowanceAnswer } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { Matters, Nothing } from "./matters.tsx";
import { Unsettled } from "./unsettled.tsx";
import { useAllowances, useMayOpen } from "./use-supervision.ts";

/** Inspections, with how much of the year's allowance each unit has used. */
export function InspectionsPage() {
  const { say } = useWords();
  const mayOpen = useMayOpen("inspection");
  const allowances = useAllowances(undefined);
  return (
    <Page
      title={say("oversee.inspections.title")}
      crumbs={<h1>{say("oversee.inspections.title")}</h1>}
      timed={false}
      aside={
        mayOpen && (
          <nav className="page-links" aria-label={say("work.begin")}>
            <Link to="/work/new/$procedure" params={{ procedure: "inspection" }}>
              <PlusOutlined aria-hidden /> {say("oversee.inspections.new")}
            </Link>
          </nav>
        )
      }
    >
      <div className="work-list">
        <AnswerTo
          query={allowances}
          skeleton={
            <section className="panel">
              <Bones rows={3} height={28} />
            </section>
          }
        >
          {(answer) => <Allowance answer={answer} />}
        </AnswerTo>
        <Matters
          view={{ procedure: "inspection", sort: "newest" }}
          name="inspections"
          heading={({ total }) => say("oversee.inspections.list", { count: total.count })}
          none={<Nothing title="oversee.inspections.none" text="oversee.inspections.noneSay" />}
        />
      </div>
    </Page>
  );
}

/** How often each unit was inspected, against how often it may be. */
function Allowance({ answer }: { readonly answer: AllowanceAnswer }) {
  const { say, read } = useWords();
  const { year, most, mostDays, units, assumed } = answer;
  const inspected = units.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (
    <Panel title={say("oversee.allowance", { year })} className="oversee-allowance">
      <p className="under">
        {say("oversee.allowance.say", { most, days: mostDays })} {assumed && <Unsettled />}
      </p>
      {inspected.length === 0 ? (
        <p className="faint">{say("oversee.allowance.none")}</p>
      ) : (
        <>
          <ul className="allowance-rows">
            {inspected.map(({ unit, label, count, days }) => (
              <li key={unit}>
                <span>{read(label)}</span>
                <span className={count > most ? "allowance is-over" : "allowance"} aria-hidden="true">
                  {Array.from({ length: Math.max(most, count) }, (_, i) => `${unit}-${i}`).map((key, i) => (
                    <i key={key} className={i < count ? "is-used" : undefined} />
                  ))}
                </span>
                <span className="number">
                  {count} / {most}
                </span>
                <span className="under">{say("oversee.allowance.count", { count, days })}</span>
              </li>
            ))}
          </ul>
          <p className="under">{say("oversee.allowance.rest", { count: units.length - inspected.length })}</p>
        </>
      )}
    </Panel>
  );
}
