import { Link } from "@tanstack/react-router";
import type { Cockpit } from "#contract";
import { ProposeButton } from "../alerts/propose-button.tsx";
import { StatusShape } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords, type Words } from "../words/index.ts";
import { type Mark, marked, named } from "./marked.ts";
import { TargetLink } from "./target-link.tsx";
import { Burning, Waits } from "./work-panel.tsx";

const brief: string = "/brief";

/** What to mark in the headline: the result sheet counts its three lists, a running plan its statuses. */
function marksOf({ lists, targets }: Cockpit, counts: Cockpit["counts"], read: Words["read"]): readonly Mark[] {
  if (lists === null) return counts.map(({ count, label, shape, tone }) => ({ count, word: read(label), shape, tone }));
  const judged = new Set(lists.judged);
  const allGood = targets.every((row) => !judged.has(row.id) || row.status.tone === "good");
  return [
    { count: judged.size, word: null, shape: "disc", tone: allGood ? "good" : "none" },
    { count: lists.awaiting.length, word: null, shape: "diamond", tone: "warn" },
    { count: lists.notMeasurable.length, word: null, shape: "square", tone: "none" },
  ];
}

/** One sentence of facts, one line on the target that needs attention, and what awaits a decision. */
export function Headline({ cockpit }: { readonly cockpit: Cockpit }) {
  const { read, say } = useWords();
  const { search } = useAddress();
  // A group that was chosen speaks for itself; otherwise the headline is the whole plan's.
  const said = (cockpit.mode === "running" && cockpit.groups.find((group) => group.id === search.group)) || cockpit;
  const worst = cockpit.targets.find((row) => row.id === said.attention);
  const detail = named(read(said.detail), worst ? read(worst.label) : "");
  return (
    <section className="panel headline">
      <div className="headline-facts">
        <p className="sentence">
          {marked(read(said.sentence), marksOf(cockpit, said.counts, read)).map((piece) =>
            piece.mark ? (
              <span key={piece.at} className={`count tone-${piece.mark.tone}`}>
                <StatusShape shape={piece.mark.shape} tone={piece.mark.tone} />
                {piece.text}
              </span>
            ) : (
              <span key={piece.at}>{piece.text}</span>
            ),
          )}
        </p>
        <p className="detail">
          {detail.before}
          {worst && detail.name !== "" && (
            <TargetLink id={worst.id} className="strong-link">
              {detail.name}
            </TargetLink>
          )}
          {detail.after}
        </p>
      </div>
      <div className="headline-decisions">
        <div className="headline-acts">
          <Burning otherwise={<Decided count={cockpit.decisions.length} />} />
          <div>
            {worst && <ProposeButton about={`target:${worst.id}`} className="quiet" />}
            <Link to={brief} className="quiet">
              {say("nav.brief")}
            </Link>
          </div>
        </div>
        <Waits count={cockpit.decisions.length} />
        {cockpit.decisions.slice(0, 1).map((decision) => (
          <p key={decision.target} className="headline-decision" title={read(decision.say)}>
            {read(decision.say)}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Where no matters are kept, the count of targets that ask for a decision heads the place. */
function Decided({ count }: { readonly count: number }) {
  const { say } = useWords();
  return (
    <h2>
      {say("cockpit.decisions")} {count}
    </h2>
  );
}
