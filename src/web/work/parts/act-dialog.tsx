import { Drawer } from "antd";
import { useFocusBack } from "../../parts/use-focus-back.ts";
import "../../styles/work-act.css";
import { useWords } from "../../words/index.ts";
import { ActForm, type ActProps } from "../act/act-form.tsx";
import { useIsPhone } from "../act/use-phone.ts";

const wide = 560;

/** An act in a sheet beside its matter, on a phone from below; closing it keeps the draft of its form. */
export function ActDialog({ onCancel, ...props }: ActProps & { readonly onCancel: () => void }) {
  useFocusBack();
  const { read } = useWords();
  const phone = useIsPhone();
  return (
    <Drawer
      open
      {...(phone ? { placement: "bottom", size: "88%" } : { size: wide })}
      title={`${read(props.act.label)} · ${props.matter.number}`}
      onClose={onCancel}
      className="drawer act-drawer"
    >
      <p className="act-about">{props.matter.title}</p>
      <ActForm {...props} onCancel={onCancel} />
    </Drawer>
  );
}
