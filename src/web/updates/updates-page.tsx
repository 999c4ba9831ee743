import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/library.css";
import { useWords } from "../words/index.ts";
import { UpdatesBody } from "./updates-body.tsx";

/** Which figures came out, or were taken in, in a span of days, and what they changed. */
export function UpdatesPage() {
  const { search } = useAddress();
  const { say, read } = useWords();
  const { from, until, by } = search;
  const question = { ...timeOf(search), ...(from ? { from } : {}), ...(until ? { until } : {}), ...(by ? { by } : {}) };
  const query = useQuery({
    queryKey: ["updates", question],
    queryFn: ({ signal }) => ask("updates", {}, question, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={query.data ? read(query.data.sentence) : say("updates.title")}
      className="is-updates"
      crumbs={query.data ? <strong>{say("updates.title")}</strong> : <h1>{say("updates.title")}</h1>}
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={10} height={24} />
          </section>
        }
      >
        {(answer) => <UpdatesBody answer={answer} />}
      </AnswerTo>
    </Page>
  );
}
