import { useSyncExternalStore } from "react";
import { useWords } from "../words/index.ts";
import { useSession } from "./session.tsx";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** What holds for every page: that this is a trial, that the line is broken. */
export function Notices() {
  const { say } = useWords();
  const trial = useSession()?.mode === "trial";
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (!trial && online) return null;
  return (
    <section aria-label={say("notices")}>
      {trial && (
        <p className="bar is-trial" role="note">
          <b>{say("trial.mark")}</b> {say("trial.say")}
        </p>
      )}
      {!online && (
        <p className="bar is-offline" role="alert">
          {say("offline")}
        </p>
      )}
    </section>
  );
}
