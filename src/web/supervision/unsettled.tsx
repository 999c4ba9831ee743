import "../styles/work-parts.css";
import "../words/work.ts";
import { useWords } from "../words/index.ts";

/** Beside a number that no published rule settles. */
export function Unsettled() {
  const { say } = useWords();
  return (
    <abbr className="unsettled" title={say("work.unsettled.say")}>
      {say("work.unsettled")}
    </abbr>
  );
}
