import "../words/admin.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "../api.ts";
import { Bones } from "../parts/answer.tsx";
import { FaultPanel } from "../parts/faults.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import { type Change, useAddress } from "../shell/use-address.ts";
import "../styles/account.css";
import "../styles/admin.css";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords, type Word } from "../words/index.ts";
import { AuditTable } from "./audit-table.tsx";
import { SealPanel } from "./seal-panel.tsx";

/** Everything that was done and refused, by stream, person, kind and day; and whether the record itself is whole. */
export function AuditPage() {
  const { say } = useWords();
  return (
    <Page title={say("audit.title")} crumbs={<h1>{say("audit.title")}</h1>} className="is-admin" timed={false}>
      <div className="admin-stack">
        <SealPanel />
        <Panel title={say("audit.events")} note={say("audit.events.say")} className="admin-panel">
          <AuditFilters />
          <Found />
        </Panel>
      </div>
    </Page>
  );
}

const names = ["q", "event", "stream", "from", "until"] as const;
type Name = (typeof names)[number];
const fields: readonly { readonly name: Name; readonly word: Word; readonly type: "search" | "date" }[] = [
  { name: "q", word: "audit.actor", type: "search" },
  { name: "event", word: "audit.kind", type: "search" },
  { name: "stream", word: "audit.stream", type: "search" },
  { name: "from", word: "audit.from", type: "date" },
  { name: "until", word: "audit.until", type: "date" },
];
/** What is looked for most, at a touch; kinds by their beginnings. */
const usual = [
  { word: "audit.all", event: undefined },
  { word: "audit.refused", event: "refused" },
  { word: "audit.reads", event: "read-protected" },
] as const;

/** Asked when it is sent, not at every letter: each question is itself written down. */
function AuditFilters() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const parts: Change = Object.fromEntries(
      names.map((name) => {
        const text = (typed[name] ?? search[name] ?? "").trim();
        return [name, text === "" ? undefined : text];
      }),
    );
    setTyped({});
    change(parts);
  };
  return (
    <form className="filters audit-filters" onSubmit={send}>
      {fields.map(({ name, word, type }) => (
        <label key={name} className={type === "date" ? "is-day" : undefined}>
          <span className={type === "date" ? undefined : "only-read"}>{say(word)}</span>
          <input
            type={type}
            className="search"
            placeholder={say(word)}
            maxLength={80}
            value={typed[name] ?? search[name] ?? ""}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          />
        </label>
      ))}
      <button type="submit" className="act">
        {say("audit.search")}
      </button>
      <div className="usual">
        {usual.map(({ word, event }) => (
          <button
            key={word}
            type="button"
            className="quiet"
            aria-pressed={search.event === event}
            onClick={() => {
              setTyped({});
              change({ event });
            }}
          >
            {say(word)}
          </button>
        ))}
      </div>
    </form>
  );
}

function Found() {
  const { say } = useWords();
  const { search } = useAddress();
  const asked = {
    ...(search.q ? { actor: search.q } : {}),
    ...(search.event ? { kind: search.event } : {}),
    ...(search.stream ? { stream: search.stream } : {}),
    ...(search.from ? { from: search.from } : {}),
    ...(search.until ? { until: search.until } : {}),
  };
  const query = useInfiniteQuery({
    queryKey: ["admin-audit", asked],
    queryFn: ({ signal, pageParam }) => ask("auditEvents", {}, { ...asked, ...(pageParam === "" ? {} : { after: pageParam }) }, signal),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  if (query.isPending)
    return (
      <div className="waiting">
        <Bones rows={10} height={28} />
      </div>
    );
  if (query.isError) return <FaultPanel fault={query.error} retry={() => void query.refetch()} />;
  const events = query.data.pages.flatMap((page) => page.events);
  return (
    <>
      {events.length === 0 ? <p className="empty">{say("audit.none")}</p> : <AuditTable events={events} />}
      {query.hasNextPage && (
        <div className="pages">
          <button type="button" className="act" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {say("audit.more")}
          </button>
        </div>
      )}
    </>
  );
}
