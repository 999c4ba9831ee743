import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api.ts";
import { useWords, type Word } from "../words/index.ts";
import { ActDialog } from "../work/parts/act-dialog.tsx";
import { workKey } from "../work/use-work.ts";

type Props = {
  readonly matter: string;
  readonly transition: string;
  readonly word: Word;
  readonly first?: boolean;
  readonly onDone: () => void;
};

/** One act of the common matter page, done from here: the same form, the same rules. */
export function ActButton({ matter, transition, word, first = false, onDone }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: [workKey, "matter", matter],
    enabled: open,
    queryFn: ({ signal }) => ask("matter", { id: matter }, {}, signal),
  });
  const act = query.data?.possible.find((one) => one.transition === transition);
  return (
    <>
      <button type="button" className={first ? "act is-first" : "act"} onClick={() => setOpen(true)}>
        {say(word)}
      </button>
      {open && query.data && act && (
        <ActDialog
          matter={query.data}
          act={act}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
}
