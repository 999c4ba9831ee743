import "../../words/evaluation.ts";
import { useWords } from "../../words/index.ts";
import type { RankedRow } from "./rank-chart.tsx";

type Props = { readonly rows: readonly RankedRow[]; readonly tied: readonly (readonly string[])[] };

/** The tied groups in words: within one, the order says nothing. */
export function TiedWords({ rows, tied }: Props) {
  const { say, language } = useWords();
  const nameOf = new Map(rows.map(({ unit, name }) => [unit, name]));
  const groups = tied.filter((group) => group.length > 1);
  const comma = language === "zh" ? "、" : ", ";
  if (groups.length === 0) return <p className="tied-words">{say("evaluation.tiedNone")}</p>;
  return (
    <div className="tied-words">
      <p>{say("evaluation.tiedSay", { count: groups.length })}</p>
      <ul>
        {groups.map((group, i) => (
          <li key={group[0]} className={group.some((unit) => rows.find((row) => row.unit === unit)?.own) ? "is-own" : undefined}>
            <i aria-hidden="true" />{" "}
            {say("evaluation.tiedGroup", { group: i + 1, names: group.map((unit) => nameOf.get(unit) ?? unit).join(comma) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
