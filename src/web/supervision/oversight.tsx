import "../words/oversee.ts";
import { Link } from "@tanstack/react-router";
import type { MatterPage } from "#contract";
import { Panel } from "../parts/panel.tsx";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { BindingPanel } from "./binding-panel.tsx";
import { useMayOpen, useSheets } from "./use-supervision.ts";

/** Beside a matter: the sheets of the ladder, and for whoever may, the way to put it under supervision or to object to what was concluded. */
export function Oversight({ matter }: { readonly matter: MatterPage }) {
  return (
    <>
      {matter.procedure.id === "supervision" && <BindingPanel matter={matter} />}
      <Sheets matter={matter.id} />
      <Further matter={matter} />
    </>
  );
}

function Sheets({ matter }: { readonly matter: string }) {
  const { say, read } = useWords();
  const sheets = useSheets(matter).data?.sheets ?? [];
  if (sheets.length === 0) return null;
  return (
    <Panel title={say("oversee.sheets")}>
      <ul className="sheet-links">
        {sheets.map((sheet) => (
          <li key={sheet.id} className={`is-${sheet.colour}`}>
            <Link to="/supervision/sheets/$id" params={{ id: sheet.id }}>
              {read(sheet.heading)}
            </Link>
            <span className="under">
              {read(sheet.deadline)} · {momentOf(sheet.at)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Further({ matter }: { readonly matter: MatterPage }) {
  const { say } = useWords();
  const maySupervise = useMayOpen("supervision");
  const mayObject = useMayOpen("objection");
  const { id, procedure, state, supervisedBy } = matter;
  const isRequest = procedure.id === "help-request";
  const supervise = maySupervise && procedure.id !== "supervision" && state.final === null && supervisedBy === null;
  const object = mayObject && state.final === "done" && ["supervision", "inspection", "look-back"].includes(procedure.id);
  if (!supervise && !object) return null;
  return (
    <p className="act-row">
      {supervise && (
        <Link
          to="/work/new/$procedure"
          params={{ procedure: "supervision" }}
          search={{ proposal: `${isRequest ? "help-request" : "matter"}:${id}`, supervises: id }}
          className="act"
        >
          {say("oversee.supervise")}
        </Link>
      )}
      {object && (
        <Link to="/work/new/$procedure" params={{ procedure: "objection" }} search={{ proposal: `objection:${id}` }} className="act">
          {say("oversee.objections.object")}
        </Link>
      )}
    </p>
  );
}
