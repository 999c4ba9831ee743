import "../words/admin.ts";
import type { Answer } from "#contract";
import { momentText } from "../account/moment.ts";
import { useWords, type Word } from "../words/index.ts";
import { kindLabels } from "./audit-kinds.ts";

type Event = Answer<"auditEvents">["events"][number];

/** Who acts without being a person. */
const others: Readonly<Record<string, Word>> = {
  anybody: "audit.by.anybody",
  "command-line": "audit.by.command-line",
  others: "audit.by.others",
  clock: "audit.by.clock",
};

export function AuditTable({ events }: { readonly events: readonly Event[] }) {
  const { say } = useWords();
  return (
    <table className="plain-table audit-table">
      <thead>
        <tr>
          <th scope="col">{say("audit.at")}</th>
          <th scope="col">{say("audit.what")}</th>
          <th scope="col">{say("audit.who")}</th>
          <th scope="col">{say("audit.payload")}</th>
          <th scope="col" className="wide-only">
            {say("audit.place")}
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={`${event.stream} ${event.sequence}`}>
            <td className="nowrap">{momentText(event.at)}</td>
            <td>
              <Kind kind={event.kind} />
            </td>
            <td>
              <Who event={event} />
            </td>
            <td>
              <Payload text={event.payload} />
            </td>
            <td className="wide-only">
              <span className="clip stream" title={event.stream}>
                {event.stream}
              </span>
              <span className="under">#{event.sequence}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kind({ kind }: { readonly kind: string }) {
  const { read } = useWords();
  const label = kindLabels[kind];
  return (
    <>
      {label && <span className="line">{read(label)}</span>}
      <code className={label ? "under" : undefined}>{kind}</code>
    </>
  );
}

function Who({ event: { who, actor } }: { readonly event: Event }) {
  const { say } = useWords();
  if (who)
    return (
      <>
        {who.name}
        <span className="under">{who.login}</span>
      </>
    );
  const word = others[actor];
  return word ? say(word) : <code className="clip">{actor}</code>;
}

/** Content longer than a line folds. */
const long = 60;

function Payload({ text }: { readonly text: string }) {
  if (text.length <= long) return <code className="payload">{text}</code>;
  return (
    <details>
      <summary>
        <code className="clip">{text}</code>
      </summary>
      <pre className="payload">{JSON.stringify(JSON.parse(text), null, 2)}</pre>
    </details>
  );
}
