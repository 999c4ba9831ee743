import "../../words/evaluation.ts";
import { Tooltip } from "antd";
import { memo } from "react";
import type { SchemeHead } from "#contract";
import { useWords } from "../../words/index.ts";

/** 平台测算: computed here from published figures, no figure of the statistics bureau. */
export const OursTag = memo(function OursTag() {
  const { say } = useWords();
  return (
    <Tooltip title={say("evaluation.oursSay")}>
      <abbr className="tag is-ours">{say("evaluation.oursMark")}</abbr>
    </Tooltip>
  );
});

/** Shipped with the plan, or adopted here by two persons. */
export function OriginTag({ head }: { readonly head: Pick<SchemeHead, "origin" | "adoption"> }) {
  const { say } = useWords();
  const { origin, adoption } = head;
  const why = adoption
    ? say("evaluation.adoptedIn", { number: adoption.number, by: adoption.by, at: adoption.at.slice(0, 10) })
    : undefined;
  return (
    <span className="tag" title={why}>
      {say(`evaluation.origin.${origin}`)}
    </span>
  );
}
