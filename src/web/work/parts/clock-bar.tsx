import "../../words/work.ts";
import type { ClockAnswer } from "#contract";
import "../../styles/work-parts.css";
import { useWords } from "../../words/index.ts";
import { dueOf, momentOf, shortMomentOf } from "../moments.ts";
import { type ClockStanding, inOrder, placeOnBar, standingOf } from "./clock-path.ts";

const marks: Readonly<Record<ClockStanding | "start", string>> = {
  start: "",
  answered: "M1.4 6.4 4.6 9.6 10.6 2.6",
  answeredLate: "M1.4 6.4 4.6 9.6 10.6 2.6",
  late: "M6 2v5M6 9.4v.8",
  running: "",
  frozen: "M4 2.5v7M8 2.5v7",
  ended: "M2.5 6h7",
};

type Props = {
  /** Where no clock says when it began: the opening. */
  readonly startedAt: string;
  readonly clocks: readonly ClockAnswer[];
  /** The moment the page shows; no line is drawn where it is not known or nothing runs. */
  readonly now: string | null;
};

/** From the assignment through every deadline, with where the present moment stands; a list for who does not see it, a column on a phone. */
export function ClockBar({ startedAt, clocks, now }: Props) {
  const { say } = useWords();
  if (clocks.length === 0) return <p className="faint">{say("work.clock.none")}</p>;
  const ordered = inOrder(clocks);
  const first = clocks.reduce(
    (earliest, clock) => (clock.startedAt < earliest ? clock.startedAt : earliest),
    ordered[0]?.startedAt ?? startedAt,
  );
  const runs = now !== null && clocks.some(({ state }) => state === "running" || state === "frozen");
  const place = runs ? placeOnBar([first, ...ordered.map(({ dueAt }) => dueAt)].map(Date.parse), Date.parse(now)) : 0;
  return (
    <div className={runs ? "clock-bar has-now" : "clock-bar"}>
      {runs && (
        <span className="clock-now" style={{ left: `${place * 100}%` }} aria-hidden="true">
          <span>{say("work.clock.now")}</span>
        </span>
      )}
      <ol aria-label={say("work.clock.label")}>
        <li>
          <Node standing="start" />
          <span className="clock-name">{say("work.clock.start")}</span>
          <span className="under">{momentOf(first)}</span>
        </li>
        {ordered.map((clock) => (
          <ClockNode key={clock.name} clock={clock} />
        ))}
      </ol>
    </div>
  );
}

const Node = ({ standing }: { readonly standing: ClockStanding | "start" }) => (
  <span className={`clock-node is-${standing}`} aria-hidden="true">
    <svg viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d={marks[standing]} />
    </svg>
  </span>
);

function ClockNode({ clock }: { readonly clock: ClockAnswer }) {
  const { say, read } = useWords();
  const standing = standingOf(clock);
  const answered = clock.answeredAt === null ? "" : ` ${shortMomentOf(clock.answeredAt)}`;
  return (
    <li>
      <Node standing={standing} />
      <span className="clock-name">
        {read(clock.label)}
        {clock.assumed && <UnsettledMark />}
      </span>
      <span className="under">{say("work.clock.due", { at: dueOf(clock.dueAt) })}</span>
      <span className={`under clock-state is-${standing}`}>
        {say(`work.clock.${standing}`)}
        {answered}
      </span>
    </li>
  );
}

/** Beside what follows no published rule: a default, until the office in charge confirms it. */
export function UnsettledMark() {
  const { say } = useWords();
  return (
    <abbr className="unsettled" title={say("work.unsettled.say")}>
      {say("work.unsettled")}
    </abbr>
  );
}
