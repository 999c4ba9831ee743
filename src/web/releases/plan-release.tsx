import "../words/releases.ts";
import { useNavigate } from "@tanstack/react-router";
import { Modal } from "antd";
import { useState } from "react";
import { WhyNot } from "../alerts/alert-acts.tsx";
import { useWords } from "../words/index.ts";
import { type Plan, PlanFields, usualPlan, whatIsMissing } from "./plan-fields.tsx";
import { type DeskList, usePlanning } from "./use-releases.ts";

type Props = { readonly list: Pick<DeskList, "schemes" | "protection"> };

/** Puts a release into the calendar: which scheme and year, by what name, on which day, what is left out of it. */
export function PlanRelease({ list }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="act is-first" onClick={() => setOpen(true)}>
        {say("releases.plan")}
      </button>
      {open && <Planned list={list} onClose={() => setOpen(false)} />}
    </>
  );
}

function Planned({ list, onClose }: Props & { readonly onClose: () => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const planning = usePlanning();
  const [plan, setPlan] = useState<Plan>(() => usualPlan(list));
  const [isTold, tell] = useState(false);
  const missing = whatIsMissing(plan);
  const chosen = list.schemes.find(({ id }) => id === plan.scheme);
  const send = async () => {
    tell(true);
    if (missing.length > 0) return;
    const { title, scheme, period, on, survey, surveys, protection } = plan;
    const { id } = await planning.mutateAsync({
      title: title.trim(),
      scheme,
      on,
      surveys: survey ? surveys.split("\n").filter((line) => line.trim() !== "") : [],
      ...(period === "" ? {} : { period }),
      ...(chosen?.publishes === "counts" ? { protection } : {}),
    });
    await navigate({ to: "/releases/$id", params: { id } });
  };
  return (
    <Modal
      open
      title={say("releases.plan")}
      onCancel={onClose}
      footer={
        <button type="button" className="act is-first" disabled={planning.isPending} onClick={() => void send().catch(() => undefined)}>
          {say("releases.planDo")}
        </button>
      }
    >
      <div className="release-form">
        <PlanFields list={list} plan={plan} change={(some) => setPlan({ ...plan, ...some })} />
        {isTold && missing.length > 0 && (
          <ul className="release-missing" role="alert">
            {missing.map((word) => (
              <li key={word}>{say(word)}</li>
            ))}
          </ul>
        )}
        <WhyNot fault={planning.error} />
      </div>
    </Modal>
  );
}
