import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../words/index.ts";
import { FaultPanel } from "./faults.tsx";

const patienceMs = 200;

/** True once waiting has lasted long enough to be worth showing; quick answers never flash a skeleton. */
function useWaitedLong(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return long;
}

function Waiting({ skeleton }: { readonly skeleton: ReactNode }) {
  const { say } = useWords();
  const long = useWaitedLong();
  return (
    <div className="waiting" aria-busy="true" aria-live="polite">
      <span className="only-read">{say("loading")}</span>
      {long ? skeleton : null}
    </div>
  );
}

type Props<T> = {
  readonly query: UseQueryResult<T>;
  readonly skeleton: ReactNode;
  readonly children: (answer: T) => ReactNode;
};

/** The four states of a question: waiting (skeleton of the real layout), no, fault, answered; earlier answers stay, dimmed, while a new one is fetched. */
export function AnswerTo<T>({ query, skeleton, children }: Props<T>) {
  const { say } = useWords();
  if (query.data === undefined)
    return query.isError ? <FaultPanel fault={query.error} retry={() => void query.refetch()} /> : <Waiting skeleton={skeleton} />;
  return (
    <div className={query.isPlaceholderData ? "answered is-earlier" : "answered"} aria-busy={query.isFetching}>
      {query.isError && (
        <p className="outdated" role="alert">
          {say("stale.title")}
          <button type="button" className="quiet" onClick={() => void query.refetch()}>
            {say("retry")}
          </button>
        </p>
      )}
      {children(query.data)}
    </div>
  );
}

/** Grey blocks in the shape of what will come. */
export const Bones = ({ rows, height = 20 }: { readonly rows: number; readonly height?: number }) => (
  <div className="bones" aria-hidden="true">
    {Array.from({ length: rows }, (_, i) => `bone ${i}`).map((key) => (
      <i key={key} style={{ height }} />
    ))}
  </div>
);
