import { Link } from "@tanstack/react-router";
import { useWords, type Word } from "../words/index.ts";
import { Page } from "./page.tsx";

type Props = { readonly title: Word; readonly what: Word };

/** A word of the navigation whose work has not begun: what will stand here, and what there is meanwhile. */
function LaterPage({ title, what }: Props) {
  const { say } = useWords();
  return (
    <Page title={say(title)} crumbs={<h1>{say(title)}</h1>} timed={false}>
      <section className="panel notice">
        <h2>{say("later.title")}</h2>
        <p>{say(what)}</p>
        <p className="faint">{say("later.meanwhile")}</p>
        <p className="acts">
          <Link to="/cockpit" className="act">
            {say("notFound.go")}
          </Link>
          <Link to="/plan" className="act">
            {say("later.plan")}
          </Link>
        </p>
      </section>
    </Page>
  );
}

export const BusinessPage = () => <LaterPage title="nav.business" what="later.business" />;
