import "../words/oversee.ts";
import { Link } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useWords } from "../words/index.ts";
import { useList } from "../work/list/use-list.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightMark } from "../work/parts/light-mark.tsx";

/** Requests for help that are still open, what falls due first on top: each may be lifted into supervision. */
export function UnsolvedRequests() {
  const { say } = useWords();
  const { query } = useList({ procedure: "help-request", phase: "open" });
  return (
    <section className="panel">
      <AnswerTo query={query} skeleton={<Bones rows={4} height={36} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="faint">{say("oversee.help.none")}</p>
          ) : (
            <ul className="oversee-found">
              {rows.map((row) => (
                <li key={row.id}>
                  <span>
                    <Link to="/work/m/$id" params={{ id: row.id }}>
                      {row.title}
                    </Link>
                    <span className="under">
                      {row.number} · <LightMark light={row.light} /> · <DeskName desk={row.lead} />
                    </span>
                  </span>
                  <Link
                    to="/work/new/$procedure"
                    params={{ procedure: "supervision" }}
                    search={{ proposal: `help-request:${row.id}`, supervises: row.id }}
                    className="act"
                  >
                    {say("help-requests.lift")}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </AnswerTo>
    </section>
  );
}
