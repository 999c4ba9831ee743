import { useQueryClient } from "@tanstack/react-query";
import { Bones } from "../parts/answer.tsx";
import { Refusals } from "../planning/refusals.tsx";
import "../styles/work-act.css";
import { ActForm } from "../work/act/act-form.tsx";
import { usePresentMatter } from "../work/use-work.ts";
import { evaluationsKey } from "./use-commission.ts";

type Props = { readonly id: string; readonly transition: string; readonly close: () => void };

/** An act whose form the plan defines, filled in where the evaluation is read: comments on its facts, a rating. */
export function OwnAct({ id, transition, close }: Props) {
  const queries = useQueryClient();
  const done = () => {
    void queries.invalidateQueries({ queryKey: [evaluationsKey] });
    close();
  };
  const { matter, error } = usePresentMatter(id);
  if (!matter) return error ? <Refusals fault={error} /> : <Bones rows={5} height={34} />;
  const act = matter.possible.find((one) => one.transition === transition);
  if (!act) return <Refusals refusals={matter.others.find((one) => one.transition === transition)?.why ?? []} />;
  return <ActForm key={transition} matter={matter} act={act} onDone={done} onCancel={close} />;
}
