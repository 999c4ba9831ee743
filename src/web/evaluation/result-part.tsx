import "../words/evaluation.ts";
import { Select } from "antd";
import type { SchemeAnswer, SchemeResult, SchemeUncertainty } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { FactorsPanel } from "./factors-panel.tsx";
import { PairPanel } from "./pair-panel.tsx";
import { PillarsPanel } from "./pillars-panel.tsx";
import { RankPanel } from "./rank-panel.tsx";
import { rootOf } from "./ranked.ts";
import { RemarksPanel } from "./remarks-panel.tsx";
import { TiedGroups } from "./tied-groups.tsx";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** The result of a period: ranks with their intervals, two units against each other, what the intervals come from, scores by pillar. */
export function ResultPart({ answer }: { readonly answer: SchemeAnswer }) {
  const asked = useAsked();
  const query = useScheme("schemeResult", answer.head.id, asked);
  const spread = useScheme("schemeUncertainty", answer.head.id, asked);
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={24} height={14} />
        </section>
      }
    >
      {(found) => (
        <Result
          found={found}
          spread={spread.isPlaceholderData ? undefined : spread.data}
          isWaiting={spread.isFetching}
          fault={spread.error}
        />
      )}
    </AnswerTo>
  );
}

type Props = {
  readonly found: SchemeResult;
  readonly spread: SchemeUncertainty | undefined;
  readonly isWaiting: boolean;
  readonly fault: unknown;
};

function Result({ found, spread, isWaiting, fault }: Props) {
  const { result } = found;
  const { search } = useAddress();
  const root = rootOf(result.nodes);
  const node = result.nodes.find(({ id }) => id === search.node) ?? root;
  const tools = <NodeSelect found={found} />;
  return (
    <>
      <div className="scheme-columns">
        <RankPanel found={found} node={node} isRoot={node === root} spread={spread} isWaiting={isWaiting} fault={fault} tools={tools} />
        <div className="scheme-side">
          {!spread && isWaiting && <Waits />}
          {spread && <TiedGroups spread={spread} />}
          {spread && <PairPanel spread={spread} />}
          {spread && <FactorsPanel spread={spread} />}
          <RemarksPanel found={found} />
        </div>
      </div>
      <PillarsPanel found={found} spread={spread} />
    </>
  );
}

/** The place of what rests on the runs, while they are under way. */
function Waits() {
  const { say } = useWords();
  return (
    <section className="panel" aria-busy="true">
      <p className="under">{say("evaluation.intervalWaits")}</p>
      <Bones rows={12} />
    </section>
  );
}

/** Which node is ranked: the index, or one of the nodes below it; it stands in the address. */
function NodeSelect({ found }: { readonly found: SchemeResult }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { nodes } = found.result;
  const root = rootOf(nodes);
  if (!root) return null;
  const above = nodes.filter(({ level }) => level > 1).reverse();
  const depth = (level: number) => "\u2003".repeat(root.level - level);
  return (
    <Select
      size="small"
      aria-label={say("evaluation.node")}
      popupMatchSelectWidth={false}
      value={nodes.find(({ id }) => id === search.node)?.id ?? root.id}
      options={[...above, ...nodes.filter(({ level }) => level === 1)].map((one) => ({
        value: one.id,
        label: `${depth(one.level)}${one.id === root.id ? say("evaluation.whole") : read(one.label)}`,
      }))}
      onChange={(node: string) => change({ node: node === root.id ? undefined : node })}
    />
  );
}
