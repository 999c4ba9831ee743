import "../words/evaluation.ts";
import type { SchemeUncertainty } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

/** The tied groups in words: within one, the order says nothing. */
export function TiedGroups({ spread }: { readonly spread: SchemeUncertainty }) {
  const { say, read, language } = useWords();
  const known = new Map(spread.units.map((unit) => [unit.id, unit]));
  const groups = spread.tied.filter((group) => group.length > 1);
  const comma = language === "zh" ? "、" : ", ";
  const nameOf = (id: string): string => {
    const unit = known.get(id);
    return unit ? read(unit.short) : id;
  };
  return (
    <Panel title={say("evaluation.tied", { count: groups.length })} note={say("evaluation.tiedSay")} className="tied-groups">
      {groups.length === 0 ? (
        <p className="empty">{say("evaluation.tiedNone")}</p>
      ) : (
        <ol>
          {groups.map((group, i) => (
            <li key={group[0]} className={group.some((id) => known.get(id)?.home) ? "is-own" : undefined}>
              <i aria-hidden="true" />
              {say("evaluation.tiedGroup", { group: i + 1, names: group.map(nameOf).join(comma) })}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
