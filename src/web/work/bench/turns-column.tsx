import "../../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { Turn, Workbench } from "#contract";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { isForPhone, useIsPhone } from "../act/use-phone.ts";
import { dueOf } from "../moments.ts";
import { DeskName } from "../parts/desk-name.tsx";
import { LightMark } from "../parts/light-mark.tsx";
import { Due } from "../parts/matter-columns.tsx";
import { QuickSign } from "./quick-sign.tsx";

export const askings = ["sign", "answer", "decide", "review"] as const;

/** 要办: what waits for this person, by what is asked, soonest first. */
export function TurnsColumn({ bench, now }: { readonly bench: Workbench; readonly now: string }) {
  const { say } = useWords();
  const count = askings.reduce((sum, asks) => sum + bench[asks].count, 0);
  return (
    <Panel title={say("work.bench.todo")} note={say("work.bench.todo.note", { count })} className="bench-column is-first">
      {count === 0 && <Nothing nextDueAt={bench.nextDueAt} />}
      {askings.map((asks) => (
        <section key={asks} id={asks} className="turns" aria-label={say(`work.asks.${asks}`)}>
          {bench[asks].count > 0 && (
            <>
              <h3>
                {say(`work.asks.${asks}`)} <span className="faint">{bench[asks].count}</span>
              </h3>
              <ul>
                {bench[asks].rows.map((turn) => (
                  <TurnItem key={`${turn.matter.id} ${turn.desk.desk}`} turn={turn} now={now} />
                ))}
              </ul>
              {bench[asks].count > bench[asks].rows.length && (
                <p className="under">
                  <Link to="/work/list" search={{ mine: "yes", phase: "open" }}>
                    {say("work.bench.rest", { count: bench[asks].count - bench[asks].rows.length })}
                  </Link>
                </p>
              )}
            </>
          )}
        </section>
      ))}
    </Panel>
  );
}

function Nothing({ nextDueAt }: { readonly nextDueAt: string | null }) {
  const { say } = useWords();
  return (
    <div className="bench-none">
      <p className="strong">{say("work.bench.nothing")}</p>
      <p className="faint">{nextDueAt === null ? say("work.bench.noNext") : say("work.bench.next", { at: dueOf(nextDueAt) })}</p>
      <Link to="/work/list" search={{ acted: "yes" }} className="link">
        {say("work.bench.acted")}
      </Link>
    </div>
  );
}

function TurnItem({ turn, now }: { readonly turn: Turn; readonly now: string }) {
  const { say, read } = useWords();
  const { matter } = turn;
  return (
    <li className="turn">
      <Link to="/work/m/$id" params={{ id: matter.id }} className="name">
        {matter.title}
      </Link>
      <p className="under">
        <LightMark light={matter.light} /> {matter.number} · {read(matter.procedureLabel)} · {read(matter.stateLabel)}
      </p>
      <p className="under">
        {matter.dueAt === null ? say("work.noDue") : <Due at={matter.dueAt} now={now} />}
        {" · "}
        <DeskName desk={turn.desk} />
        {turn.behalfOf && ` · ${say("work.behalf", { name: turn.behalfOf })}`}
      </p>
      <TurnActs turn={turn} />
    </li>
  );
}

/** At a computer every act that is asked for; on a phone those it may do, the rest says where. */
function TurnActs({ turn }: { readonly turn: Turn }) {
  const { say, read } = useWords();
  const phone = useIsPhone();
  if (phone && !isForPhone(turn, turn.matter.procedure)) return <p className="turn-acts faint">{say("work.atDesk")}</p>;
  return (
    <p className="turn-acts">
      {turn.transitions.map(({ transition, label, form }) =>
        turn.asks === "sign" && form === null ? (
          <QuickSign key={transition} turn={turn} transition={transition} label={label} />
        ) : (
          <Link key={transition} to="/work/m/$id" params={{ id: turn.matter.id }} search={{ act: transition }} className="act column-act">
            {read(label)}
          </Link>
        ),
      )}
    </p>
  );
}
