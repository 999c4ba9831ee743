import { useWords } from "../words/index.ts";

/** Beside a day of publication that is not known but follows from the usual lag; nothing beside one that is. */
export function AssumedMark({ assumed }: { readonly assumed: boolean }) {
  const { say } = useWords();
  return assumed ? (
    <abbr className="assumed" title={say("assumedSay")}>
      {say("assumed")}
    </abbr>
  ) : null;
}
