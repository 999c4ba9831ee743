import { Link, useLocation } from "@tanstack/react-router";
import { useWords } from "../words/index.ts";
import { Page } from "./page.tsx";

export function NotFoundPage() {
  const { say } = useWords();
  const { pathname } = useLocation();
  return (
    <Page title={say("notFound.title")} crumbs={<h1>{say("notFound.title")}</h1>} timed={false}>
      <section className="panel notice">
        <p>{say("notFound.say", { path: pathname })}</p>
        <Link to="/cockpit" className="act">
          {say("notFound.go")}
        </Link>
      </section>
    </Page>
  );
}
