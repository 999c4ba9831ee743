import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Comparison } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/regions.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { AllFigures } from "./all-figures.tsx";
import { ChoicePanel } from "./choice-panel.tsx";
import { ComparedPanel } from "./compared-panel.tsx";
import { Notes } from "./notes.tsx";

/** Any regions by any indicators: drawn, listed, with what sets them apart, and to take away. Everything chosen stands in the address. */
export function ComparePage() {
  const { say } = useWords();
  const { search } = useAddress();
  const { regions, indicators, measure, firstYear, lastYear } = search;
  const asked = {
    ...timeOf(search),
    ...(regions ? { regions } : {}),
    ...(indicators ? { indicators } : {}),
    ...(measure ? { measure } : {}),
    ...(firstYear ? { from: firstYear } : {}),
    ...(lastYear ? { to: lastYear } : {}),
  };
  const query = useQuery({
    queryKey: ["compare", asked],
    queryFn: ({ signal }) => ask("compare", {}, asked, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={say("compare.title")} crumbs={<h1>{say("compare.title")}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <div className="compare">
            <section className="panel">
              <Bones rows={3} height={32} />
            </section>
            <section className="panel">
              <Bones rows={1} height={320} />
            </section>
          </div>
        }
      >
        {(answer) => <Compared answer={answer} asked={asked} />}
      </AnswerTo>
    </Page>
  );
}

function Compared({ answer, asked }: { readonly answer: Comparison; readonly asked: Readonly<Record<string, string>> }) {
  return (
    <div className="compare">
      <ChoicePanel answer={answer} asked={asked} />
      {answer.notes.length > 0 && (
        <section className="panel">
          <Notes notes={answer.notes} />
        </section>
      )}
      <div className="compare-panels">
        {answer.indicators.map((indicator) => (
          <ComparedPanel key={indicator.asked} indicator={indicator} answer={answer} asked={asked} />
        ))}
      </div>
      <AllFigures answer={answer} />
    </div>
  );
}
