import "../../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { Workbench } from "#contract";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { UnsettledMark } from "../parts/clock-bar.tsx";
import { LightMark } from "../parts/light-mark.tsx";
import { Due } from "../parts/matter-columns.tsx";

const mostShown = 10;

/** 快到期: clocks running against one's own desks, the next first. */
export function ClocksColumn({ clocks, now }: { readonly clocks: Workbench["clocks"]; readonly now: string }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("work.bench.clocks")} note={say("work.bench.clocks.note")} className="bench-column">
      {clocks.length === 0 ? (
        <p className="empty">{say("work.bench.noClocks")}</p>
      ) : (
        <ol className="bench-clocks">
          {clocks.slice(0, mostShown).map(({ matter, clock }) => (
            <li key={`${matter.id} ${clock.name}`}>
              <Link to="/work/m/$id" params={{ id: matter.id }} className="name">
                {matter.title}
              </Link>
              <p className="under">
                <LightMark light={matter.light} /> <b>{read(clock.label)}</b>
                {clock.assumed && <UnsettledMark />} · {matter.number}
              </p>
              <p className="under">{clock.state === "frozen" ? say("work.clock.frozen") : <Due at={clock.dueAt} now={now} />}</p>
            </li>
          ))}
        </ol>
      )}
      {clocks.length > mostShown && (
        <p className="under">
          <Link to="/work/list" search={{ mine: "yes", phase: "open" }}>
            {say("work.bench.rest", { count: clocks.length - mostShown })}
          </Link>
        </p>
      )}
    </Panel>
  );
}
