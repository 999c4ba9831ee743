import { useState } from "react";
import { useWords, type Word } from "../words/index.ts";
import { ActDialog } from "../work/parts/act-dialog.tsx";
import { usePresentMatter } from "../work/use-work.ts";

type Props = {
  readonly matter: string;
  readonly transition: string;
  readonly word: Word;
  readonly first?: boolean;
};

/** One act of the common matter page, done from here: the same form, the same rules. */
export function ActButton({ word, first = false, ...act }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={first ? "act is-first" : "act"} onClick={() => setOpen(true)}>
        {say(word)}
      </button>
      {open && <Opened {...act} close={() => setOpen(false)} />}
    </>
  );
}

function Opened({ matter: id, transition, close }: Pick<Props, "matter" | "transition"> & { readonly close: () => void }) {
  const { matter } = usePresentMatter(id);
  const act = matter?.possible.find((one) => one.transition === transition);
  return matter && act ? <ActDialog matter={matter} act={act} onCancel={close} onDone={close} /> : null;
}
