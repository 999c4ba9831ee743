import "../words/admin.ts";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import type { Answer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import "../styles/account.css";
import "../styles/admin.css";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { AddPerson } from "./add-person.tsx";
import { type Given, OnePassword } from "./one-password.tsx";
import { PersonSheet } from "./person-sheet.tsx";
import { PostName } from "./post-words.tsx";
import { useChoices } from "./use-choices.ts";

type Person = Answer<"adminPeople">["people"][number];

/** Everybody who can sign in: who holds what, and what an administrator does about it. */
export function PeoplePage() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const [after, setAfter] = useState<string | undefined>(undefined);
  const [adding, setAdding] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const asked = {
    ...(search.q ? { q: search.q } : {}),
    ...(search.role ? { role: search.role } : {}),
    ...(search.ofUnit ? { unit: search.ofUnit } : {}),
    ...(after ? { after } : {}),
  };
  const query = useQuery({
    queryKey: ["admin-people", asked],
    queryFn: ({ signal }) => ask("adminPeople", {}, asked, signal),
    placeholderData: (before) => before,
  });
  const tools = (
    <button type="button" className="act" onClick={() => setAdding(true)}>
      {say("people.add")}
    </button>
  );
  return (
    <Page title={say("people.title")} crumbs={<h1>{say("people.title")}</h1>} className="is-admin" timed={false}>
      <Panel title={say("people.list")} note={say("people.list.say")} tools={tools} className="admin-panel">
        <PeopleFilters restart={() => setAfter(undefined)} />
        {given && <OnePassword given={given} hide={() => setGiven(null)} />}
        <AnswerTo query={query} skeleton={<Bones rows={8} height={36} />}>
          {({ people, next }) => (
            <>
              <PeopleTable people={people} open={(person) => change({ person })} />
              <div className="pages">
                {after !== undefined && (
                  <button type="button" className="act" onClick={() => setAfter(undefined)}>
                    {say("people.first")}
                  </button>
                )}
                {next !== null && (
                  <button type="button" className="act" onClick={() => setAfter(next)}>
                    {say("people.more")}
                  </button>
                )}
              </div>
            </>
          )}
        </AnswerTo>
      </Panel>
      {adding && <AddPerson close={() => setAdding(false)} added={setGiven} />}
      {search.person !== undefined && (
        <PersonSheet key={search.person} login={search.person} close={() => change({ person: undefined })} gave={setGiven} />
      )}
    </Page>
  );
}

function PeopleFilters({ restart }: { readonly restart: () => void }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const choices = useChoices();
  const narrow = (parts: Parameters<typeof change>[0]): void => {
    restart();
    change(parts, true);
  };
  const typed = useTypedQuestion(search.q, narrow);
  return (
    <search className="filters">
      <input type="search" className="search" aria-label={say("people.q")} placeholder={say("people.q")} maxLength={80} {...typed} />
      <Select
        aria-label={say("people.anyRole")}
        popupMatchSelectWidth={false}
        value={search.role ?? ""}
        options={[
          { value: "", label: say("people.anyRole") },
          ...(choices?.roles ?? []).map(({ id, label }) => ({ value: id, label: read(label) })),
        ]}
        onChange={(role: string) => narrow({ role: role === "" ? undefined : role })}
      />
      <Select
        aria-label={say("people.anyUnit")}
        popupMatchSelectWidth={false}
        showSearch={{ filterOption: (input, option) => option?.label.includes(input) ?? false }}
        value={search.ofUnit ?? ""}
        options={[
          { value: "", label: say("people.anyUnit") },
          ...(choices?.units ?? []).map(({ id, label }) => ({ value: id, label: read(label) })),
        ]}
        onChange={(unit: string) => narrow({ ofUnit: unit === "" ? undefined : unit })}
      />
    </search>
  );
}

function PeopleTable({ people, open }: { readonly people: readonly Person[]; readonly open: (login: string) => void }) {
  const { say } = useWords();
  if (people.length === 0) return <p className="empty">{say("people.none")}</p>;
  return (
    <table className="plain-table people-table">
      <thead>
        <tr>
          <th scope="col">{say("people.name")}</th>
          <th scope="col">{say("people.posts")}</th>
          <th scope="col">{say("people.state")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <button
                type="button"
                className="row-open"
                onClick={() => open(person.login)}
                aria-label={say("people.open", { name: person.name })}
              >
                {person.name}
              </button>
              {person.trial && <span className="tag">{say("people.trial")}</span>}
              <span className="under">{person.login}</span>
            </th>
            <td>
              <PresentPosts person={person} />
            </td>
            <td className="nowrap">
              <PersonState person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mostPosts = 3;

function PresentPosts({ person }: { readonly person: Person }) {
  const present = person.posts.filter(({ state }) => state === "now");
  if (present.length === 0) return <span className="missing">—</span>;
  return (
    <ul className="posts">
      {present.slice(0, mostPosts).map((post) => (
        <li key={post.id}>
          <PostName post={post} />
        </li>
      ))}
      {present.length > mostPosts && <li className="faint">+{present.length - mostPosts}</li>}
    </ul>
  );
}

/** A shape and a word: closed, locked, or open. */
export function PersonState({ person: { closed, locked } }: { readonly person: Pick<Person, "closed" | "locked"> }) {
  const { say } = useWords();
  if (closed) return <span className="tone-none">■ {say("people.state.closed")}</span>;
  return locked ? <span className="tone-warn">▲ {say("people.state.locked")}</span> : <span>● {say("people.state.open")}</span>;
}
