import "../words/situation.ts";
import "../words/paper.ts";
import { FileWordOutlined, PrinterOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { BulletinAnswer } from "#contract";
import { act, addressOf } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { FaultPanel } from "../parts/faults.tsx";
import { PaperView } from "../parts/paper-view.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/situation.css";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { workKey } from "../work/use-work.ts";
import { BulletinEditor } from "./bulletin-editor.tsx";
import { ItemsDrawer } from "./items-drawer.tsx";
import { useBulletin } from "./use-situation.ts";

/** One bulletin as it is or will be printed, with what may be done with it; a draft can be edited block by block. */
export function BulletinPage() {
  const { say } = useWords();
  const { id } = useParams({ from: "/supervision/bulletins/$id" });
  const query = useBulletin(id);
  const title = query.data?.title ?? say("bulletins.title");
  return (
    <Page
      className="is-paper is-bulletin"
      title={title}
      timed={false}
      crumbs={
        <nav aria-label={say("bulletins.title")}>
          <Link to="/supervision/bulletins">{say("bulletins.title")}</Link> / <h1>{query.data?.number ?? title}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={16} height={32} />
          </section>
        }
      >
        {(bulletin) => <Bulletin key={bulletin.id} bulletin={bulletin} />}
      </AnswerTo>
      <ItemsDrawer />
    </Page>
  );
}

function Bulletin({ bulletin }: { readonly bulletin: BulletinAnswer }) {
  const { say, read } = useWords();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Tools bulletin={bulletin} editing={editing && bulletin.mayEdit} edit={() => setEditing(true)} />
      <div className="bulletin-notes not-on-paper">
        {bulletin.intact === false && (
          <p className="panel tone-bad" role="alert">
            {say("bulletin.broken")}
          </p>
        )}
        {bulletin.withdrawn && <p className="panel tone-warn">{say("bulletin.withdrawn", { reason: read(bulletin.withdrawn) })}</p>}
      </div>
      {editing && bulletin.mayEdit ? (
        <BulletinEditor bulletin={bulletin} close={() => setEditing(false)} />
      ) : (
        <PaperView sheet={bulletin.sheet} />
      )}
      <Talks bulletin={bulletin} />
    </>
  );
}

type ToolsProps = { readonly bulletin: BulletinAnswer; readonly editing: boolean; readonly edit: () => void };

function Tools({ bulletin, editing, edit }: ToolsProps) {
  const { say, read, language } = useWords();
  const { id, acts } = bulletin;
  const file = addressOf("/api/supervision/bulletins/{id}/docx", { id }, { lang: language });
  const others = acts.filter(({ transition }) => transition !== "issue");
  return (
    <div className="bulletin-tools not-on-paper">
      <p>
        <strong>{read(bulletin.stateLabel)}</strong> · {read(bulletin.period)}
      </p>
      {bulletin.mayEdit && !editing && (
        <button type="button" className="act" onClick={edit}>
          {say("bulletin.edit")}
        </button>
      )}
      {others.map(({ transition, label }) => (
        <Link key={transition} to="/work/m/$id" params={{ id }} search={{ act: transition }} className="act">
          {read(label)}
        </Link>
      ))}
      {acts.length > others.length && <Issue bulletin={bulletin} />}
      <button type="button" className="act" onClick={() => print()}>
        <PrinterOutlined aria-hidden /> {say("paper.print")}
      </button>
      <a className="act" href={file} download>
        <FileWordOutlined aria-hidden /> {say("paper.word")}
      </a>
      <Link to="/work/m/$id" params={{ id }} className="quiet">
        {say("bulletin.matter")}
      </Link>
    </div>
  );
}

/** Asked twice: what is issued stays. */
function Issue({ bulletin }: { readonly bulletin: BulletinAnswer }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { id, revision } = bulletin;
  const issuing = useMutation({
    mutationFn: () => act("issueBulletin", { id }, { revision, key: actKey("issue", id, revision) }),
    onSettled: () => queries.invalidateQueries({ queryKey: [workKey] }),
  });
  if (!asked)
    return (
      <button type="button" className="act is-first" onClick={() => setAsked(true)}>
        {say("bulletin.issue")}
      </button>
    );
  return (
    <fieldset className="issue-sure">
      <legend>{say("bulletin.issue.sure")}</legend>
      <button type="button" className="act is-first" disabled={issuing.isPending} onClick={() => issuing.mutate()}>
        {say(issuing.isPending ? "bulletin.issuing" : "bulletin.issue")}
      </button>
      <button type="button" className="act" onClick={() => setAsked(false)}>
        {say("bulletin.cancel")}
      </button>
      {issuing.isError && <FaultPanel fault={issuing.error} retry={() => issuing.mutate()} />}
    </fieldset>
  );
}

/** Drafted beside the bulletin and never sent from here. */
function Talks({ bulletin }: { readonly bulletin: BulletinAnswer }) {
  const { say, read } = useWords();
  if (bulletin.talks.length === 0) return null;
  return (
    <section className="panel bulletin-notes not-on-paper">
      <h2>{say("bulletin.talks")}</h2>
      <p className="faint">{say("bulletin.talks.say")}</p>
      <ul className="method-list">
        {bulletin.talks.map(({ desk, say: words, set }) => (
          <li key={desk.desk}>
            <Link to="." search={(before) => ({ ...before, set })} resetScroll={false} className="link">
              {read(words)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
