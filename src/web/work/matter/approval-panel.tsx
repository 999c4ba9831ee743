import type { MatterPage as Matter, PossibleAct } from "#contract";
import { Panel } from "../../parts/panel.tsx";
import "../../styles/work-act.css";
import { useWords } from "../../words/index.ts";
import { ActForm } from "../act/act-form.tsx";
import type { Stepped } from "../act/use-step.ts";

/** Whether nothing but an opinion is waited for: then the material stands left and the opinion right, without a sheet over it. */
export const isApproval = ({ possible }: Matter): boolean => {
  const asked = possible.filter(({ asks }) => asks !== null);
  return asked.length > 0 && asked.every(({ asks }) => asks === "decide" || asks === "review");
};

type Props = { readonly matter: Matter; readonly act: PossibleAct; readonly onDone: (stepped: Stepped) => void };

/** The opinion beside the material. */
export function ApprovalPanel({ matter, act, onDone }: Props) {
  const { read } = useWords();
  return (
    <Panel title={read(act.label)} className="approval">
      <ActForm key={`${act.transition}`} matter={matter} act={act} onDone={onDone} />
    </Panel>
  );
}
