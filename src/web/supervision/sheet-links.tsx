import { Link } from "@tanstack/react-router";
import { Panel } from "../parts/panel.tsx";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { useSheets } from "./use-supervision.ts";

/** The sheets of a matter, each opening its printed page; nothing where there are none. */
export function SheetLinks({ matter }: { readonly matter: string }) {
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
