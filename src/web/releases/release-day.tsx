import "../words/releases.ts";
import type { ReleaseRow } from "#contract";
import { useWords } from "../words/index.ts";

/** When it comes out; moved and late in words. */
export function ReleaseDay({ row }: { readonly row: ReleaseRow }) {
  const { say } = useWords();
  return (
    <>
      {row.publishedOn ?? row.on}
      {row.moved && <span className="under">{say("releases.moved", { day: row.announced })}</span>}
      {row.late && <span className="under tone-warn">{say("releases.late")}</span>}
    </>
  );
}
