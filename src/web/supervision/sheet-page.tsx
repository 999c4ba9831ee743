import "../words/work.ts";
import "../words/oversee.ts";
import { PrinterOutlined } from "@ant-design/icons";
import { Link, useParams } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { PaperView } from "../parts/paper-view.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { useSheet } from "./use-supervision.ts";

/** One sheet of the ladder on A4, as it is printed. */
export function SheetPage() {
  const { id } = useParams({ from: "/supervision/sheets/$id" });
  const { say, read } = useWords();
  const query = useSheet(id);
  const name = query.data ? `${read(query.data.sheet.heading)} ${id}` : id;
  return (
    <Page
      className="is-paper"
      title={name}
      timed={false}
      crumbs={
        <nav aria-label={say("work.where")}>
          <Link to="/supervision">{say("oversee.title")}</Link> / <h1>{name}</h1>
        </nav>
      }
      aside={
        query.data && (
          <nav className="page-links sheet-acts" aria-label={say("oversee.sheets")}>
            <Link to="/work/m/$id" params={{ id: query.data.sheet.matter.id }}>
              {say("oversee.sheet.matter")}
            </Link>
            <button type="button" className="act is-first" onClick={() => window.print()}>
              <PrinterOutlined aria-hidden /> {say("oversee.sheet.print")}
            </button>
          </nav>
        )
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={12} height={28} />
          </section>
        }
      >
        {({ sheet, paper }) => (
          <div className={`oversee-sheet is-${sheet.colour}`}>
            <PaperView sheet={paper} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}
