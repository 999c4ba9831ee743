import { useState } from "react";
import { useWords, type Word } from "../words/index.ts";
import { ChosenAct } from "../work/parts/chosen-act.tsx";

type Props = {
  readonly matter: string;
  readonly transition: string;
  readonly word: Word;
  readonly first?: boolean;
};

/** One act of the common matter page, done from here: the same form, the same rules. */
export function ActButton({ matter, transition, word, first = false }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className={first ? "act is-first" : "act"} onClick={() => setOpen(true)}>
        {say(word)}
      </button>
      {open && <ChosenAct matter={matter} act={transition} onDone={close} onCancel={close} />}
    </>
  );
}
