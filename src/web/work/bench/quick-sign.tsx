import "../../words/work.ts";
import { useNavigate } from "@tanstack/react-router";
import type { Turn } from "#contract";
import type { Label } from "#kernel";
import { useWords } from "../../words/index.ts";
import { actKey } from "../act/act-key.ts";
import { WhyRefused } from "../act/refused.tsx";
import { useMe } from "../act/use-me.ts";
import { useStep } from "../act/use-step.ts";

type Props = { readonly turn: Turn; readonly transition: string; readonly label: Label };

/** Signs for a matter without leaving the workbench: it asks for nothing but the click. */
export function QuickSign({ turn, transition, label }: Props) {
  const { say, read } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const { id, revision, number } = turn.matter;
  const { busy, failed, send } = useStep(id);
  const content = { transition, values: {}, desk: turn.desk.desk };
  return (
    <>
      <button
        type="button"
        className="act column-act is-first"
        disabled={busy}
        aria-label={say("work.quick", { act: read(label), number })}
        onClick={() => void send({ ...content, revision, key: actKey(me, id, revision, content) })}
      >
        {busy ? say("work.act.busy") : read(label)}
      </button>
      <WhyRefused failed={failed} reload={() => void navigate({ to: "/work/m/$id", params: { id } })} />
    </>
  );
}
