import { Link } from "@tanstack/react-router";
import type { MatterSummary } from "#contract";
import { useWords } from "../../words/index.ts";
import { DeskName } from "../parts/desk-name.tsx";
import { LightMark } from "../parts/light-mark.tsx";
import { Due } from "../parts/matter-columns.tsx";

/** Another matter in two lines: what it is, its light and state, who has it, by when. */
export function MatterLine({ matter, now }: { readonly matter: MatterSummary; readonly now: string }) {
  const { read } = useWords();
  return (
    <div className="matter-brief">
      <Link to="/work/m/$id" params={{ id: matter.id }} className="name">
        {matter.title}
      </Link>
      <span className="under">
        <LightMark light={matter.light} /> {matter.number} · {read(matter.stateLabel)} · <DeskName desk={matter.lead} />
        {matter.dueAt && (
          <>
            {" · "}
            <Due at={matter.dueAt} now={now} />
          </>
        )}
      </span>
    </div>
  );
}
