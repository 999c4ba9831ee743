import "../../words/work.ts";
import type { MatterPage as Matter, TimelineEvent } from "#contract";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { momentOf, spanText } from "../moments.ts";
import { Due } from "../parts/matter-columns.tsx";
import { Values } from "./fields-panel.tsx";
import { FileLinks } from "./file-links.tsx";
import { type Knot, knotsOf } from "./forks.ts";

/** What has happened, the present on top: who did what for whom, in whose stead, in which words, with which files, after how long. */
export function Timeline({ matter, now }: { readonly matter: Matter; readonly now: string }) {
  const { say } = useWords();
  return (
    <Panel title={say("work.timeline")} note={say("work.timeline.note", { count: matter.timeline.length })} className="matter-timeline">
      <ol>
        {matter.closedAt === null && <Present matter={matter} now={now} />}
        {[...knotsOf(matter.timeline)].reverse().map((knot) => (
          <KnotItem key={knot.id} knot={knot} matter={matter.id} />
        ))}
      </ol>
    </Panel>
  );
}

function Present({ matter, now }: { readonly matter: Matter; readonly now: string }) {
  const { say, read } = useWords();
  const last = matter.timeline.at(-1);
  return (
    <li className="knot is-present">
      <p>
        <strong>{read(matter.state.label)}</strong>
        {last && <span className="faint"> {say("work.timeline.for", { span: spanText(Date.parse(now) - Date.parse(last.at), say) })}</span>}
      </p>
      {matter.dueAt && (
        <p className="under">
          {say("work.col.due")} <Due at={matter.dueAt} now={now} />
        </p>
      )}
    </li>
  );
}

function KnotItem({ knot: { events }, matter }: { readonly knot: Knot; readonly matter: string }) {
  const { say } = useWords();
  const [first] = events;
  if (first && events.length === 1)
    return (
      <li className={first.adverse ? "knot is-adverse" : "knot"}>
        <Happened event={first} matter={matter} />
      </li>
    );
  return (
    <li className="knot is-fork">
      <p className="faint">{say("work.timeline.beside", { count: events.length })}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Happened event={event} matter={matter} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Happened({ event, matter }: { readonly event: TimelineEvent; readonly matter: string }) {
  const { say, read } = useWords();
  const { who } = event;
  const moved = event.fromState !== null && event.fromState.zh !== event.toState.zh;
  return (
    <>
      <p className="knot-head">
        <strong>{read(event.label)}</strong>
        {who ? (
          <span>
            {who.name}
            <span className="faint">
              {" "}
              {[who.desk, who.role].flatMap((label) => (label ? [read(label)] : [])).join(" · ")}
              {who.behalfOf && ` · ${say("work.behalf", { name: who.behalfOf })}`}
            </span>
          </span>
        ) : (
          <span className="faint">{say("work.byClock")}</span>
        )}
        <time dateTime={event.at}>{momentOf(event.at)}</time>
      </p>
      {(moved || event.afterSeconds !== null) && (
        <p className="under">
          {moved && event.fromState && `${read(event.fromState)} → ${read(event.toState)}`}
          {moved && event.afterSeconds !== null && " · "}
          {event.afterSeconds !== null && say("work.after", { span: spanText(event.afterSeconds * 1000, say) })}
        </p>
      )}
      {event.says !== "" && <p className="knot-says">{event.says}</p>}
      {event.values.length > 0 && <Values values={event.values} matter={matter} event={event.id} />}
      {event.files.length > 0 && <FileLinks files={event.files} />}
    </>
  );
}
