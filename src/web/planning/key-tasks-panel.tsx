import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import type { KeyTaskRow } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightMark } from "../work/parts/light-mark.tsx";

/** Tasks as matters: number, light, milestones accepted, and what supervises them. */
export function KeyTaskList({ rows }: { readonly rows: readonly KeyTaskRow[] }) {
  const { say, read } = useWords();
  return (
    <ul className="planning-matters">
      {rows.map((row) => (
        <li key={row.matter}>
          <LightMark light={row.light} />
          <span className="planning-matter">
            <Link to="/work/m/$id" params={{ id: row.matter }}>
              {row.title}
            </Link>
            <span className="under">
              {row.number} · {row.item} · {read(row.stateLabel)} · {say("planning.milestones", row.milestones)}
              {row.supervised.map(({ id, number }) => (
                <span key={id}>
                  {" · "}
                  {say("planning.supervised")}{" "}
                  <Link to="/work/m/$id" params={{ id }}>
                    {number}
                  </Link>
                </span>
              ))}
            </span>
          </span>
          <span className="nowrap">
            <DeskName desk={row.lead} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function KeyTasksPanel({ rows }: { readonly rows: readonly KeyTaskRow[] }) {
  const { say } = useWords();
  return (
    <Panel title={say("planning.keyTasks")} note={rows.length > 0 ? rows.length : undefined}>
      {rows.length === 0 ? <p className="empty">{say("planning.keyTasksNone")}</p> : <KeyTaskList rows={rows} />}
    </Panel>
  );
}
