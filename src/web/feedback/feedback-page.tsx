import "../words/feedback.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import "../styles/feedback.css";
import { useWords } from "../words/index.ts";
import { FeedbackCard } from "./feedback-item.tsx";
import { type FeedbackItem, type FeedbackList, type FeedbackState, useFeedback } from "./use-feedback.ts";

const states = ["open", "answered", "closed"] as const satisfies readonly FeedbackState[];

/** What citizens handed in, for the office: list, filter, answer, close. */
export function FeedbackPage() {
  const { search } = useAddress();
  const { say } = useWords();
  const query = useFeedback(states.find((state) => state === search.only));
  return (
    <Page title={say("feedback.title")} crumbs={<h1>{say("feedback.title")}</h1>} timed={false}>
      <div className="feedback-page">
        <Filter counts={query.data?.counts} />
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={6} height={40} />
            </section>
          }
        >
          {(list) => <Found list={list} />}
        </AnswerTo>
      </div>
    </Page>
  );
}

function Filter({ counts }: { readonly counts: FeedbackList["counts"] | undefined }) {
  const { search, change } = useAddress();
  const { say } = useWords();
  const choice = (only: FeedbackState | undefined) => (
    <button
      key={only ?? "all"}
      type="button"
      className={search.only === only ? "quiet is-on" : "quiet"}
      aria-pressed={search.only === only}
      onClick={() => change({ only })}
    >
      {say(only ? `feedback.${only}` : "feedback.all")} {only && counts ? counts[only] : ""}
    </button>
  );
  const typed = useTypedQuestion(search.q, change);
  return (
    <section className="panel feedback-filter">
      {counts && <p>{say("feedback.say", counts)}</p>}
      <fieldset>
        <legend className="only-read">{say("feedback.states")}</legend>
        {[undefined, ...states].map(choice)}
      </fieldset>
      <input
        type="search"
        className="search"
        aria-label={say("feedback.find")}
        placeholder={say("feedback.find")}
        maxLength={80}
        {...typed}
      />
    </section>
  );
}

const isFound = ({ number, about, body }: FeedbackItem, q: string): boolean =>
  [number, about, body].some((text) => text.toLowerCase().includes(q.trim().toLowerCase()));

function Found({ list }: { readonly list: FeedbackList }) {
  const { search, change } = useAddress();
  const { say } = useWords();
  const items = list.items.filter((item) => isFound(item, search.q ?? ""));
  const filtered = search.only !== undefined || search.q !== undefined;
  if (items.length > 0)
    return (
      <div className="feedback-list">
        {items.map((item) => (
          <FeedbackCard key={item.number} item={item} />
        ))}
      </div>
    );
  return (
    <section className="panel">
      <p className="faint">{say(filtered ? "feedback.noMatch" : "feedback.none")}</p>
      {filtered && (
        <button type="button" className="act" onClick={() => change({ only: undefined, q: undefined })}>
          {say("feedback.clear")}
        </button>
      )}
    </section>
  );
}
