import "../words/work.ts";
import "../words/oversee.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/oversee.css";
import "../styles/work-act.css";
import { useWords } from "../words/index.ts";
import { useChoices } from "../work/form/use-choices.ts";
import { FromMinutes } from "./from-minutes.tsx";
import { UnsolvedRequests } from "./unsolved-requests.tsx";
import { useMayOpen } from "./use-supervision.ts";

const sources = ["clause", "meeting", "instruction", "alert", "help-request", "matter"] as const;
type Source = (typeof sources)[number];

/** Where a matter arises comes first; its form then knows what the source says. */
export function ProposePage() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const source = sources.find((one) => one === search.origin) ?? "clause";
  const mayOpen = useMayOpen("supervision");
  return (
    <Page
      title={say("oversee.new.title")}
      timed={false}
      crumbs={
        <nav aria-label={say("work.where")}>
          <Link to="/supervision">{say("oversee.title")}</Link> / <h1>{say("oversee.new.title")}</h1>
        </nav>
      }
    >
      <div className="oversee-new">
        <section className="panel">
          <p>{say(mayOpen === false ? "oversee.notYours" : "oversee.new.say")}</p>
          <fieldset className="source-cards">
            <legend className="only-read">{say("oversee.new.sources")}</legend>
            {sources.map((one) => (
              <button
                key={one}
                type="button"
                className={one === source ? "source-card is-on" : "source-card"}
                aria-pressed={one === source}
                onClick={() => change({ origin: one }, true)}
              >
                <strong>{say(`oversee.source.${one}`)}</strong>
                <span>{say(`oversee.source.${one}Say`)}</span>
              </button>
            ))}
          </fieldset>
        </section>
        {mayOpen && <From source={source} />}
      </div>
    </Page>
  );
}

function From({ source }: { readonly source: Source }) {
  switch (source) {
    case "clause":
      return <Finder key="clause" to="clause" />;
    case "matter":
      return <Finder key="matter" to="matter" />;
    case "meeting":
      return <FromMinutes />;
    case "instruction":
      return <FromInstruction />;
    case "alert":
      return <FromFigures />;
    case "help-request":
      return <UnsolvedRequests />;
  }
}

/** A clause or another matter, sought by number or words. */
function Finder({ to }: { readonly to: "clause" | "matter" }) {
  const { say, read } = useWords();
  const [typed, setTyped] = useState("");
  const { rows, isPending } = useChoices(to, typed, true);
  return (
    <section className="panel">
      <input
        type="search"
        className="search oversee-find"
        aria-label={say("oversee.find")}
        placeholder={say(`oversee.source.${to}Say`)}
        maxLength={80}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {isPending && <Bones rows={6} height={32} />}
      {!isPending && rows.length === 0 && <p className="faint">{say("oversee.find.none")}</p>}
      <ul className="oversee-found">
        {rows.slice(0, 12).map(({ id, label, note }) => (
          <li key={id}>
            <span>
              {read(label)}
              {note && <span className="under">{read(note)}</span>}
            </span>
            <Link
              to="/work/new/$procedure"
              params={{ procedure: "supervision" }}
              search={to === "clause" ? { clause: id, proposal: `clause:${id}` } : { proposal: `matter:${id}`, supervises: id }}
              className="act"
            >
              {say("oversee.new.go")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const longest = 120;
function FromInstruction() {
  const { say } = useWords();
  const [words, setWords] = useState("");
  const given = words.trim().replaceAll(/[<>"]/g, "");
  return (
    <section className="panel oversee-line">
      <label htmlFor="instruction">{say("oversee.instruction.words")}</label>
      <input
        id="instruction"
        className="search oversee-find"
        placeholder={say("oversee.instruction.hint")}
        maxLength={longest}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {given !== "" && (
        <Link
          to="/work/new/$procedure"
          params={{ procedure: "supervision" }}
          search={{ proposal: `instruction:${given}` }}
          className="act is-first"
        >
          {say("oversee.new.go")}
        </Link>
      )}
    </section>
  );
}

function FromFigures() {
  const { say } = useWords();
  return (
    <section className="panel oversee-line">
      <p>{say("oversee.alert.say")}</p>
      <p className="act-row">
        <Link to="/alerts" className="act is-first">
          {say("oversee.alert.go")}
        </Link>
        <Link to="/indicators" className="act">
          {say("oversee.alert.figure")}
        </Link>
      </p>
    </section>
  );
}
