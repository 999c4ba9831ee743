import "../../words/work.ts";
import { PrinterOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { MatterPage as Matter } from "#contract";
import { useWords } from "../../words/index.ts";
import { momentOf } from "../moments.ts";
import { ClockBar } from "../parts/clock-bar.tsx";
import { DeskName } from "../parts/desk-name.tsx";
import { LightMark } from "../parts/light-mark.tsx";
import { Due } from "../parts/matter-columns.tsx";

/** Number, name, state, light and owner of a matter, with its clocks as one bar. */
export function MatterHead({ matter, now }: { readonly matter: Matter; readonly now: string }) {
  const { say, read } = useWords();
  const { state } = matter;
  return (
    <section className="panel matter-head" aria-label={say("work.matter")}>
      <p className="matter-line">
        <span className="matter-number">{matter.number}</span>
        <Link to="/work/list" search={{ procedure: matter.procedure.id }} className="plain">
          {read(matter.procedure.label)}
        </Link>
        <span className={state.final ? "state-chip is-final" : state.frozen ? "state-chip is-frozen" : "state-chip"}>
          {read(state.label)}
        </span>
        <LightMark light={matter.light} />
        <button type="button" className="quiet matter-print" onClick={() => print()}>
          <PrinterOutlined aria-hidden /> {say("work.print")}
        </button>
      </p>
      <h1>{matter.title}</h1>
      <dl className="matter-facts">
        <Fact word="work.col.lead">
          <DeskName desk={matter.lead} />
        </Fact>
        <Fact word="work.col.origin">
          {matter.origin.href === null ? read(matter.origin.label) : <a href={matter.origin.href}>{read(matter.origin.label)}</a>}
        </Fact>
        <Fact word="work.col.opened">{momentOf(matter.openedAt)}</Fact>
        {matter.closedAt === null ? (
          <Fact word="work.col.due">
            {matter.dueAt === null ? say(state.frozen ? "work.clock.frozen" : "work.noDue") : <Due at={matter.dueAt} now={now} />}
          </Fact>
        ) : (
          <Fact word="work.col.closed">{momentOf(matter.closedAt)}</Fact>
        )}
        {matter.external && (
          <Fact word="work.external">
            {matter.external.number}
            {matter.external.answeredThere && <span className="faint"> {say("work.external.there")}</span>}
          </Fact>
        )}
      </dl>
      <Standing matter={matter} />
      <ClockBar startedAt={matter.openedAt} clocks={matter.clocks} now={matter.closedAt === null ? now : null} />
    </section>
  );
}

function Fact({
  word,
  children,
}: {
  readonly word: "work.col.lead" | "work.col.origin" | "work.col.opened" | "work.col.due" | "work.col.closed" | "work.external";
  readonly children: ReactNode;
}) {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(word)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a matter that rests or is over says of itself, before anything else is read. */
function Standing({ matter: { state, external } }: { readonly matter: Matter }) {
  const { say } = useWords();
  if (state.final) return <p className="standing">{say(state.final === "done" ? "work.final.done" : "work.final.ended")}</p>;
  if (state.frozen) return <p className="standing">{say("work.frozen.say")}</p>;
  if (external?.answeredThere) return <p className="standing">{say("work.external.say", { number: external.number })}</p>;
  return null;
}
