import "../words/work-list.ts";
import "../words/oversee.ts";
import { PlusOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/oversee.css";
import { useWords, type Word } from "../words/index.ts";
import { Listed } from "../work/list/listed.tsx";
import { isSameView, noView, type View, viewOf } from "../work/list/question.ts";
import { useList } from "../work/list/use-list.ts";
import { useMayOpen } from "./use-supervision.ts";

const views: readonly { readonly word: Word; readonly view: View }[] = [
  { word: "oversee.view.open", view: {} },
  { word: "oversee.view.mine", view: { mine: "yes" } },
  { word: "oversee.view.red", view: { light: "red" } },
  { word: "oversee.view.week", view: { due: "week" } },
  { word: "oversee.view.review", view: { state: "asked" } },
  { word: "oversee.view.decide", view: { state: "proposed" } },
  { word: "oversee.view.closed", view: { phase: "closed", sort: "newest" } },
  { word: "oversee.view.supervised", view: { supervised: "yes" } },
];

/** What is asked: open matters under supervision unless the view says otherwise; “supervised” looks at every other kind. */
const asked = (view: View): View => ({ phase: "open", ...(view.supervised ? {} : { procedure: "supervision" }), ...view });

/** The desk of supervision: every matter one may see, by the views that are used each day. */
export function SupervisionDeskPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const view = viewOf(search);
  const list = useList(asked(view));
  return (
    <Page title={say("oversee.title")} crumbs={<h1>{say("oversee.title")}</h1>} timed={false} aside={<Propose />}>
      <div className="work-list">
        <section className="panel oversee-bar">
          <Views view={view} />
          <Words />
        </section>
        <AnswerTo
          query={list.query}
          skeleton={
            <section className="panel">
              <Bones rows={14} height={28} />
            </section>
          }
        >
          {(answer) =>
            answer.rows.length > 0 ? (
              <Listed key={JSON.stringify(view)} {...list} view={asked(view)} answer={answer} now={answer.now} />
            ) : (
              <None isFiltered={Object.keys(view).length > 0} />
            )
          }
        </AnswerTo>
      </div>
    </Page>
  );
}

function Views({ view }: { readonly view: View }) {
  const { say } = useWords();
  const { change } = useAddress();
  const mayPropose = useMayOpen("supervision");
  const { q: _, ...rest } = view;
  return (
    <nav className="saved-views" aria-label={say("oversee.views")}>
      {views.map((one) => {
        const isHere = isSameView(one.view, rest);
        return (
          <button
            key={one.word}
            type="button"
            className={isHere ? "quiet is-on" : "quiet"}
            aria-pressed={isHere}
            onClick={() => change({ ...noView, ...one.view })}
          >
            {say(one.word)}
          </button>
        );
      })}
      <Link to="/supervision/look-back" className="quiet">
        {say("nav.lookBack")}
      </Link>
      {mayPropose && (
        <Link to="/supervision/exchange" className="quiet">
          {say("nav.port")}
        </Link>
      )}
    </nav>
  );
}

function Words() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const typed = useTypedQuestion(search.q, change);
  return <input type="search" className="search" aria-label={say("oversee.q")} placeholder={say("oversee.q")} maxLength={80} {...typed} />;
}

function Propose() {
  const { say } = useWords();
  if (!useMayOpen("supervision")) return null;
  return (
    <nav className="page-links" aria-label={say("work.begin")}>
      <Link to="/supervision/new">
        <PlusOutlined aria-hidden /> {say("oversee.propose")}
      </Link>
      <Link to="/supervision/new" search={{ origin: "meeting" }}>
        <PlusOutlined aria-hidden /> {say("oversee.minutes")}
      </Link>
    </nav>
  );
}

function None({ isFiltered }: { readonly isFiltered: boolean }) {
  const { say } = useWords();
  const { change } = useAddress();
  const mayOpen = useMayOpen("supervision");
  return (
    <section className="panel notice">
      <h2>{say("oversee.none")}</h2>
      <p>{say("oversee.noneSay")}</p>
      <p className="act-row">
        {isFiltered && (
          <button type="button" className="act is-first" onClick={() => change(noView)}>
            {say("oversee.clear")}
          </button>
        )}
        {mayOpen && (
          <Link to="/supervision/new" className="act">
            {say("oversee.propose")}
          </Link>
        )}
      </p>
    </section>
  );
}
