import "../words/work.ts";
import "../words/procedures.ts";
import type { ProcedureAnswer } from "#contract";
import type { Part, Transition } from "#define";
import { useWords } from "../words/index.ts";
import { deadlineTexts, effectTexts, fieldName, needTexts, type Read, spanText } from "./read-version.ts";

/** Texts one under the other; nothing where there is none. */
const Lines = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <span key={text} className="line">
        {text}
      </span>
    ))}
  </>
);

export function PartTable({ read, roleLabels }: { readonly read: Read; readonly roleLabels: ProcedureAnswer["roleLabels"] }) {
  const { say, read: words } = useWords();
  const heldBy = ({ held }: Part): string =>
    held.by === "field" ? say("procedure.held.field", { field: fieldName(held.field, read) }) : say(`procedure.held.${held.by}`);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say("procedure.part")}</th>
          <th scope="col">{say("procedure.held")}</th>
          <th scope="col">{say("procedure.roles")}</th>
        </tr>
      </thead>
      <tbody>
        {read.version.parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">
              {words(part.label)} {part.id === read.version.lead && <span className="faint">{say("procedure.lead")}</span>}
            </th>
            <td>{heldBy(part)}</td>
            <td>
              {part.roles
                .map((role) => {
                  const label = roleLabels[role];
                  return label ? words(label) : role;
                })
                .join(say("work.and"))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function TransitionTable({ read, formLabels }: { readonly read: Read; readonly formLabels: ReadonlyMap<string, string> }) {
  const { say } = useWords();
  return (
    <table className="plain-table transition-table">
      <thead>
        <tr>
          <th scope="col">{say("procedure.act")}</th>
          <th scope="col">{say("procedure.who")}</th>
          <th scope="col">{say("procedure.way")}</th>
          <th scope="col">{say("procedure.needs")}</th>
        </tr>
      </thead>
      <tbody>
        {read.version.transitions.map((transition) => (
          <TransitionRow key={transition.name} transition={transition} read={read} formLabels={formLabels} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly transition: Transition; readonly read: Read; readonly formLabels: ReadonlyMap<string, string> };

function TransitionRow({ transition, read, formLabels }: RowProps) {
  const { say, read: words } = useWords();
  const { label, by, from, to, asks, form } = transition;
  const formName = form === undefined ? undefined : formLabels.get(form);
  return (
    <tr>
      <th scope="row">
        <span className="strong">{words(label)}</span>
        {formName && formName !== words(label) && <span className="under">{`${say("procedure.form")} · ${formName}`}</span>}
      </th>
      <td>
        {by === "clock" ? say("procedure.clock") : by.map(read.part).join(say("work.and"))}
        {asks && <span className="under">{say(`procedure.asks.${asks}`)}</span>}
      </td>
      <td>
        {from.map(read.state).join(say("work.and"))}
        <span className="line">→ {to === "same" ? say("procedure.same") : read.state(to)}</span>
      </td>
      <td>
        <Lines texts={needTexts(transition, read)} />
        <span className="faint">
          <Lines texts={effectTexts(transition, read)} />
        </span>
      </td>
    </tr>
  );
}

export function DeadlineTable({ read }: { readonly read: Read }) {
  const { say, read: words } = useWords();
  const { deadlines } = read.version;
  if (deadlines.length === 0) return <p className="empty">{say("procedure.deadlines.none")}</p>;
  return (
    <table className="plain-table deadline-table">
      <thead>
        <tr>
          <th scope="col">{say("procedure.deadline")}</th>
          <th scope="col">{say("procedure.length")}</th>
          <th scope="col">{say("procedure.starts")}</th>
          <th scope="col">{say("procedure.ladder")}</th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => {
          const { when, ladder } = deadlineTexts(deadline, read);
          return (
            <tr key={deadline.id}>
              <th scope="row">
                {words(deadline.label)}
                {deadline.assumed && (
                  <abbr className="assumed" title={say("work.unsettled.say")}>
                    {say("work.unsettled")}
                  </abbr>
                )}
              </th>
              <td>
                {spanText(deadline.due, read)}
                {when && <span className="under">{when}</span>}
              </td>
              <td>{deadline.starts.map(read.act).join(say("work.and"))}</td>
              <td>
                <Lines texts={ladder} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
