import "../words/situation.ts";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";
import type { BulletinList } from "#contract";
import { act } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { FaultPanel } from "../parts/faults.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/situation.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useBulletins } from "./use-situation.ts";

/** Bulletins of months and quarters, the newest first; and, for those who may, the beginning of a new one. */
export function BulletinsPage() {
  const { say } = useWords();
  const query = useBulletins();
  return (
    <Page title={say("bulletins.title")} crumbs={<h1>{say("bulletins.title")}</h1>} timed={false}>
      <AnswerTo query={query} skeleton={<Bones rows={8} height={36} />}>
        {(list) => (
          <div className="bulletins">
            {list.mayDraft && <NewBulletin list={list} />}
            <Found list={list} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

function NewBulletin({ list }: { readonly list: BulletinList }) {
  const { say, read } = useWords();
  const navigate = useNavigate();
  const free = list.periods.filter(({ drafted }) => !drafted);
  const [chosen, setChosen] = useState<string>();
  const period = chosen ?? free[0]?.id;
  // Begun anew after one was dropped or withdrawn it is another act: how many there are goes into its key.
  const drafting = useMutation({
    mutationFn: (of: string) => act("draftBulletin", {}, { period: of, key: actKey("bulletin", of, list.rows.length) }),
    onSuccess: ({ id }) => void navigate({ to: "/supervision/bulletins/$id", params: { id } }),
  });
  if (period === undefined) return null;
  return (
    <Panel title={say("bulletins.new")}>
      <p className="faint">{say("bulletins.new.say")}</p>
      <div className="bulletin-new">
        <Select
          className="period-choice"
          aria-label={say("situation.period")}
          popupMatchSelectWidth={false}
          value={period}
          options={free.map(({ id, label }) => ({ value: id, label: read(label) }))}
          onChange={setChosen}
        />
        <button type="button" className="act is-first" disabled={drafting.isPending} onClick={() => drafting.mutate(period)}>
          {say("bulletins.new")}
        </button>
      </div>
      {drafting.isError && <FaultPanel fault={drafting.error} retry={() => drafting.mutate(period)} />}
    </Panel>
  );
}

function Found({ list }: { readonly list: BulletinList }) {
  const { say, read } = useWords();
  if (list.rows.length === 0)
    return (
      <section className="panel">
        <p className="empty">{say("bulletins.none")}</p>
      </section>
    );
  return (
    <section className="panel">
      <table className="plain-table bulletin-table">
        <thead>
          <tr>
            <th scope="col">{say("bulletins.name")}</th>
            <th scope="col">{say("situation.period")}</th>
            <th scope="col">{say("bulletins.state")}</th>
            <th scope="col">{say("bulletins.issued")}</th>
            <th scope="col">{say("bulletins.code")}</th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/supervision/bulletins/$id" params={{ id: row.id }} className="link">
                  {row.title}
                </Link>
                <span className="under">{row.number}</span>
              </th>
              <td>{read(row.period)}</td>
              <td>{read(row.stateLabel)}</td>
              <td>{row.issuedOn ?? <span className="missing">—</span>}</td>
              <td>{row.code ?? <span className="missing">—</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
