import "../words/collect.ts";
import "../styles/collect.css";
import { Link } from "@tanstack/react-router";
import type { SchemeAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useSession } from "../shell/session.tsx";
import { useWords } from "../words/index.ts";
import { KeepersTable } from "./keepers-table.tsx";
import { useCollection } from "./use-collect.ts";

/** On a scheme's page: how far each keeper has handed in what the scheme asks, and the way to hand in; nothing where it asks nothing. */
export function CompletenessPanel({ answer, period }: { readonly answer: SchemeAnswer; readonly period: string }) {
  const views = useSession()?.views ?? [];
  const asks = answer.tree.some(({ leaf }) => leaf?.collected != null);
  return asks && views.includes("collect") ? <Completeness scheme={answer.head.id} period={period} /> : null;
}

function Completeness({ scheme, period }: { readonly scheme: string; readonly period: string }) {
  const { say } = useWords();
  const { data } = useCollection(scheme, period);
  if (!data) return null;
  return (
    <Panel
      title={say("collect.completeness")}
      note={period}
      tools={
        <Link to="/evaluation/collect/$scheme" params={{ scheme }} search={{ period }} className="act">
          {say("collect.openPage")}
        </Link>
      }
    >
      <KeepersTable collection={data} chosen={undefined} />
    </Panel>
  );
}
