import "../words/oversee.ts";
import { PlusOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Page } from "../shell/page.tsx";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/oversee.css";
import { Matters, Nothing } from "../supervision/matters.tsx";
import { useMayOpen } from "../supervision/use-supervision.ts";
import { useWords } from "../words/index.ts";

const steps = [1, 2, 3, 4, 5, 6] as const;

/** The entrance for firms: file a difficulty and follow it. Whoever deals with them sees the same list. */
export function HelpRequestsPage() {
  const { say } = useWords();
  const mayFile = useMayOpen("help-request");
  return (
    <Page title={say("help-requests.title")} crumbs={<h1>{say("help-requests.title")}</h1>} timed={false}>
      <div className="work-list">
        {mayFile && <Entrance />}
        <Matters
          view={{ procedure: "help-request", sort: "newest", ...(mayFile ? { mine: "yes" } : {}) }}
          name="help-requests"
          heading={({ total }) => say(mayFile ? "help-requests.mine" : "help-requests.all", { count: total.count })}
          none={
            mayFile ? (
              <Nothing title="help-requests.none" text="help-requests.noneSay" />
            ) : (
              <Nothing title="help-requests.noneAll" text="help-requests.noneAllSay" />
            )
          }
        />
      </div>
    </Page>
  );
}

function Entrance() {
  const { say } = useWords();
  return (
    <section className="panel help-entrance">
      <p>{say("help-requests.say")}</p>
      <ol className="help-steps" aria-label={say("help-requests.steps")}>
        {steps.map((step) => (
          <li key={step}>{say(`help-requests.step${step}`)}</li>
        ))}
      </ol>
      <Link to="/work/new/$procedure" params={{ procedure: "help-request" }} className="act is-first">
        <PlusOutlined aria-hidden /> {say("help-requests.new")}
      </Link>
    </section>
  );
}
