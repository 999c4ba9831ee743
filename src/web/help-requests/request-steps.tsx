import "../words/oversee.ts";
import type { MatterPage } from "#contract";
import { Panel } from "../parts/panel.tsx";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";

/** Steps as the asker knows them, each by the act that ends it. */
const steps = ["open", "dispatch", "arrange", "progress", "answer", "rate"] as const;
const words = [1, 2, 3, 4, 5, 6] as const;

/** How far a request for help is, for whoever filed it: what was done when, who has it in hand, what comes next. */
export function RequestSteps({ matter }: { readonly matter: MatterPage }) {
  const { say, read } = useWords();
  // A step passed over by a later one is behind, too: an answer on the first day needs no report on the third.
  const doneAt = steps.map((step) => matter.timeline.filter(({ transition }) => transition === step).at(-1)?.at ?? null);
  const reached = doneAt.reduce((last, at, n) => (at === null ? last : n), 0);
  const next = matter.state.final === null ? reached + 1 : -1;
  return (
    <Panel title={say("help-requests.progress")} className="request-progress">
      <ol className="request-steps">
        {steps.map((step, n) => {
          const at = doneAt[n] ?? null;
          return (
            <li
              key={step}
              className={n === next ? "is-next" : n <= reached ? "is-done" : undefined}
              {...(n === next ? { "aria-current": "step" } : {})}
            >
              <span>{say(`help-requests.step${words[n] ?? 1}`)}</span>
              <span className="under">
                {at
                  ? momentOf(at)
                  : n === next
                    ? say("help-requests.now", { state: read(matter.state.label) })
                    : n < reached
                      ? say("help-requests.passed")
                      : ""}
              </span>
            </li>
          );
        })}
      </ol>
      {matter.state.final === "ended" && <p className="standing">{say("help-requests.ended", { state: read(matter.state.label) })}</p>}
    </Panel>
  );
}
