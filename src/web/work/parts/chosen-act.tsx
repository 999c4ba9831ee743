import { Refusals } from "../../planning/refusals.tsx";
import { usePresentMatter } from "../use-work.ts";
import { ActDialog } from "./act-dialog.tsx";

type Props = { readonly matter: string; readonly act: string; readonly onDone: () => void; readonly onCancel: () => void };

/** The form that an act has on the matter's own page, in a sheet beside another page; or what stands against it. */
export function ChosenAct({ matter: id, act, onDone, onCancel }: Props) {
  const { matter, error } = usePresentMatter(id);
  if (!matter) return <Refusals fault={error} />;
  const chosen = matter.possible.find(({ transition }) => transition === act);
  if (!chosen) return <Refusals refusals={matter.others.find(({ transition }) => transition === act)?.why ?? []} />;
  return <ActDialog key={act} matter={matter} act={chosen} onDone={onDone} onCancel={onCancel} />;
}
