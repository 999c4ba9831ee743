import "../words/mine.ts";
import { Link } from "@tanstack/react-router";
import { Page } from "../shell/page.tsx";
import { useSession } from "../shell/session.tsx";
import "../styles/mine.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { useFollowed } from "./followed.ts";
import { MineTable } from "./mine-table.tsx";

/** The indicators one follows, in one's own order, each with its latest figure, its change and the status of its target. */
export function MinePage() {
  const { say } = useWords();
  const { followed, toggle, move } = useFollowed();
  const session = useSession();
  return (
    <Page title={say("mine.title")} crumbs={<h1>{say("mine.title")}</h1>}>
      {followed.length === 0 ? (
        <section className="panel notice">
          <h2>{say("mine.empty.title")}</h2>
          <p>{say("mine.empty.say")}</p>
          <Link to="/indicators" className="act is-first">
            {say("mine.empty.go")}
          </Link>
        </section>
      ) : (
        <section className="panel mine">
          <header className="mine-head">
            <h2>{say("mine.count", { count: followed.length })}</h2>
            {session && !session.person && <span className="faint">{say("mine.here")}</span>}
          </header>
          <MineTable followed={followed} remove={toggle} move={move} />
        </section>
      )}
    </Page>
  );
}
