import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import type { TargetDecisions } from "#contract";
import { decimalText, unitText } from "../format.ts";
import { useWords } from "../words/index.ts";

type Props = {
  readonly changes: TargetDecisions["rebaselinings"] /** The target's unit, as its values are written. */;
  readonly unit: string;
};

/** Changes of a target's value, newest first, with the old value beside the new one; each leads to the matter it was signed in. */
export function ChangeList({ changes, unit }: Props) {
  const { say, read, language } = useWords();
  return (
    <ul className="planning-matters">
      {changes.map((one) => (
        <li key={one.matter}>
          <span className="planning-matter">
            <Link to="/work/m/$id" params={{ id: one.matter }} className="link">
              {say("split.oldNew", { old: decimalText(one.oldValue), next: decimalText(one.newValue), unit: unitText(unit, language) })}
            </Link>
            <span className="under">
              {one.number} · §{one.clause} · {one.reason}
            </span>
          </span>
          <span className="nowrap">
            {read(one.stateLabel)} <span className="faint">{one.at.slice(0, 10)}</span>
            {one.by !== null && one.by !== "" && <span className="faint"> {one.by}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
