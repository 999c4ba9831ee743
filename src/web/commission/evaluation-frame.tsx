import "../words/commission.ts";
import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/commission.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";

/** Where a list of evaluations stands: the office's, or an evaluator's own. */
const homes = { "/third-party": "commission.title", "/evaluator": "visit.title" } as const;

type Props<T> = {
  readonly home: keyof typeof homes;
  readonly query: UseQueryResult<T>;
  /** The evaluation's own name once it is known; a list has none. */
  readonly nameOf?: (answer: T) => string;
  /** Panels that will come, as rows of each. */
  readonly bones: readonly number[];
  readonly children: (answer: T) => ReactNode;
};

/** Every page about third-party evaluations, of either side: the way to it, what shows while it loads, and its panels one under the other. */
export function EvaluationFrame<T>({ home, query, nameOf, bones, children }: Props<T>) {
  const { say } = useWords();
  const place = say(homes[home]);
  const name = query.data !== undefined && nameOf ? nameOf(query.data) : undefined;
  const link = (
    <Link to={home} className="nowrap">
      {place}
    </Link>
  );
  const crumbs =
    name === undefined ? (
      <h1>{nameOf ? link : place}</h1>
    ) : (
      <nav aria-label={say("crumbs")}>
        {link} / <h1>{name}</h1>
      </nav>
    );
  return (
    <Page title={name ?? place} timed={false} crumbs={crumbs}>
      <AnswerTo query={query} skeleton={<Panels rows={bones} />}>
        {(answer) => <div className="commission">{children(answer)}</div>}
      </AnswerTo>
    </Page>
  );
}

const Panels = ({ rows }: { readonly rows: readonly number[] }) => (
  <div className="commission">
    {rows.map((count, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: panels that will come have no name but their place
      <section key={at} className="panel">
        <Bones rows={count} height={26} />
      </section>
    ))}
  </div>
);
