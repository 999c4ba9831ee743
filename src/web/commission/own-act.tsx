import { useQueryClient } from "@tanstack/react-query";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import "../styles/work-act.css";
import { ActForm } from "../work/act/act-form.tsx";
import { useMatter } from "../work/use-work.ts";
import { evaluationsKey } from "./use-commission.ts";

type Props = { readonly id: string; readonly transition: string; readonly close: () => void };

/** An act whose form the plan defines, filled in where the evaluation is read: comments on its facts, a rating. */
export function OwnAct({ id, transition, close }: Props) {
  const queries = useQueryClient();
  const done = () => {
    void queries.invalidateQueries({ queryKey: [evaluationsKey] });
    close();
  };
  return (
    <AnswerTo query={useMatter(id)} skeleton={<Bones rows={5} height={34} />}>
      {(matter) => {
        const act = matter.possible.find((one) => one.transition === transition);
        return act ? <ActForm key={transition} matter={matter} act={act} onDone={done} onCancel={close} /> : null;
      }}
    </AnswerTo>
  );
}
