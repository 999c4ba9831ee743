import "../words/brief.ts";
import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import type { BriefChecked, BriefFound } from "#contract";
import { ask, Refused } from "../api.ts";
import { Sheets } from "../brief/sheets.tsx";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { StatusShape } from "../parts/status-mark.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/brief.css";
import { useWords } from "../words/index.ts";
import { Since } from "./since.tsx";

/** A brief's code, and behind it the two pages as issued, whether they are unaltered, and what has changed since. */
export function CheckPage() {
  const { search } = useAddress();
  const { say } = useWords();
  const { code } = search;
  const query = useQuery({
    queryKey: ["check", code],
    queryFn: ({ signal }) => underCode(code ?? "", signal),
    enabled: code !== undefined,
  });
  return (
    <Page className="is-check" title={say("check.title")} timed={false} crumbs={<h1>{say("check.title")}</h1>}>
      <CodeForm />
      {code === undefined ? (
        <p className="empty">{say("check.empty")}</p>
      ) : (
        <AnswerTo query={query} skeleton={<Bones rows={12} height={28} />}>
          {(found) => ("sheet" in found ? <Found found={found} /> : <Checked checked={found} />)}
        </AnswerTo>
      )}
    </Page>
  );
}

/** A brief with all that is in it, or, of another document, whether it holds; what neither knows is refused as a brief. */
async function underCode(code: string, signal: AbortSignal): Promise<BriefFound | BriefChecked> {
  try {
    return await ask("brief", { code }, {}, signal);
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.status !== 404) throw fault;
    return ask("briefCheck", { code }, {}, signal);
  }
}

/** Typed as it stands on the paper; what is wrong with it is said by the answer. */
function CodeForm() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const [typed, setTyped] = useState(search.code ?? "");
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") change({ code: typed.trim().slice(0, 40) });
  };
  return (
    <form className="panel code-form" onSubmit={go}>
      <label htmlFor="code">{say("check.label")}</label>
      <Input
        id="code"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        placeholder="ZX-XXXXX-XXXXX"
        aria-describedby="code-hint"
      />
      <Button type="primary" htmlType="submit">
        {say("check.go")}
      </Button>
      <p id="code-hint" className="under">
        {say("check.hint")}
      </p>
    </form>
  );
}

function Found({ found }: { readonly found: BriefFound }) {
  const { sheet, intact } = found;
  const { content, issued } = sheet;
  return (
    <>
      <Checked
        checked={{
          code: issued?.code ?? "",
          intact,
          title: content.title,
          asOf: content.moment.asOf,
          issuedOn: issued?.on ?? "",
          digest: issued?.digest ?? "",
          standing: null,
        }}
      />
      <Since found={found} />
      <Sheets sheet={sheet} />
    </>
  );
}

/** Whether a document is as it was issued, and whether it still holds. */
function Checked({ checked }: { readonly checked: BriefChecked }) {
  const { say, read } = useWords();
  const { code, intact, title, asOf, issuedOn, digest, standing } = checked;
  const holds = intact && standing === null;
  return (
    <Panel className="check-result" title={read(title)}>
      <p className={`check-verdict tone-${holds ? "good" : "bad"}`} role="status">
        <StatusShape shape={holds ? "disc" : "square"} tone={holds ? "good" : "bad"} />
        <strong>{intact && standing ? read(standing) : say(intact ? "check.valid" : "check.altered")}</strong>
      </p>
      {!intact && <p>{say("check.altered.say")}</p>}
      <dl className="check-facts">
        <dt>{say("check.label")}</dt>
        <dd>{code}</dd>
        <dt>{say("check.issuedOn")}</dt>
        <dd>{issuedOn}</dd>
        <dt>{say("check.asOf")}</dt>
        <dd>{asOf}</dd>
        <dt>{say("check.digest")}</dt>
        <dd>
          <code>{digest}</code>
        </dd>
      </dl>
    </Panel>
  );
}
