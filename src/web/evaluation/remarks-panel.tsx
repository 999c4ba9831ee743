import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import type { SchemeResult } from "#contract";
import { percentText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

/** Rules the method had to apply where the figures left no choice; units left out, cells filled. */
export function RemarksPanel({ found }: { readonly found: SchemeResult }) {
  const { say, read, language } = useWords();
  const { remarks, leftOut, filled } = found.result;
  const comma = language === "zh" ? "、" : ", ";
  if (remarks.length === 0 && leftOut.length === 0 && filled.length === 0) return null;
  return (
    <Panel title={say("evaluation.remarks")}>
      <ul className="plain-lines">
        {leftOut.length > 0 && (
          <li>
            {say("evaluation.leftOut", {
              units: leftOut.map(({ unit, availability }) => `${read(unit.short)} ${percentText(availability, 0)}`).join(comma),
            })}
          </li>
        )}
        {filled.length > 0 && (
          <li>
            <Link to="." search={(before) => ({ ...before, part: "data" })} className="link">
              {say("evaluation.filledCount", { count: filled.length })}
            </Link>
          </li>
        )}
        {remarks.map((one) => (
          <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
        ))}
      </ul>
    </Panel>
  );
}
