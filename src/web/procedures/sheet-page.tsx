import "../words/procedures.ts";
import { FileExcelOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Answer, ProcedureAnswer } from "#contract";
import { act, ask, Refused } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { base64Of } from "../proofread/base64.ts";
import { Page } from "../shell/page.tsx";
import "../styles/tables.css";
import "../styles/procedures.css";
import { useWords } from "../words/index.ts";
import { workKey } from "../work/use-work.ts";

/** Opening many matters from a filled-in template: first read without writing anything, then all or none. */
export function SheetPage() {
  const { id = "" } = useParams({ strict: false });
  const { say, read } = useWords();
  const query = useQuery({ queryKey: ["procedure", id], queryFn: ({ signal }) => ask("procedure", { id }, {}, signal) });
  const name = query.data ? read(query.data.label) : say("procedures.title");
  return (
    <Page
      title={`${name} ${say("procedures.import")}`}
      timed={false}
      crumbs={
        <nav aria-label={say("list.more")}>
          <Link to="/procedures">{say("procedures.title")}</Link> /{" "}
          <Link to="/procedures/$id" params={{ id }}>
            {name}
          </Link>{" "}
          / <h1>{say("procedures.import")}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={5} height={28} />
          </section>
        }
      >
        {(answer) => <SheetBody procedure={answer} />}
      </AnswerTo>
    </Page>
  );
}

type Checked = Answer<"checkSheet">;
type State = {
  readonly name: string;
  readonly sheet: string;
  readonly checked: Checked | null;
  readonly opened: Answer<"openSheet">["opened"] | null;
  readonly faults: readonly string[];
};

function SheetBody({ procedure }: { readonly procedure: ProcedureAnswer }) {
  const { say, read, language } = useWords();
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState<State | null>(null);
  const { form: ref } = procedure;
  const inWords = (fault: unknown): readonly string[] =>
    fault instanceof Refused ? fault.refusals.map((refusal) => read(refusal.say)) : [say("error.network")];
  const run = async (work: () => Promise<void>, from: State): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (fault) {
      setState({ ...from, faults: inWords(fault) });
    } finally {
      setBusy(false);
    }
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const sheet = base64Of(new Uint8Array(await file.arrayBuffer()));
    const from = { name: file.name, sheet, checked: null, opened: null, faults: [] };
    await run(async () => setState({ ...from, checked: await act("checkSheet", { ref }, { procedure: procedure.id, sheet }) }), from);
  };
  const open = async (from: State): Promise<void> =>
    run(async () => {
      const { opened } = await act("openSheet", { ref }, { procedure: procedure.id, sheet: from.sheet });
      setState({ ...from, opened, faults: [] });
      await queries.invalidateQueries({ queryKey: [workKey] });
    }, from);
  const checked = state?.checked ?? null;
  const mayOpen = checked !== null && checked.counts.error === 0 && checked.counts.add > 0 && state?.opened === null;
  return (
    <div className="procedure">
      <Panel title={say("sheet.title")}>
        <ol className="sheet-steps">
          <li>
            {say("sheet.step.template")}{" "}
            <a href={`/api/forms/${encodeURIComponent(ref)}/template.xlsx?lang=${language}`} className="link">
              {say("procedures.template")}
            </a>
          </li>
          <li>{say("sheet.step.fill")}</li>
          <li>{say("sheet.step.check")}</li>
        </ol>
        <div className="sheet-acts">
          <button type="button" className="act" disabled={busy} onClick={() => chooser.current?.click()}>
            <FileExcelOutlined aria-hidden /> {say("sheet.choose")}
          </button>
          {state && <span className="faint">{state.name}</span>}
          {state && mayOpen && (
            <button type="button" className="act is-first" disabled={busy} onClick={() => void open(state)}>
              {say("sheet.open", { count: checked.counts.add })}
            </button>
          )}
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".xlsx"
            aria-label={say("sheet.choose")}
            onChange={({ target }) => {
              void choose(target.files?.[0]);
              target.value = "";
            }}
          />
        </div>
        <p role="status" className="faint">
          {busy ? say("sheet.busy") : ""}
        </p>
        {[...(state?.faults ?? []), ...(checked?.refusals ?? []).map((refusal) => read(refusal.say))].map((fault) => (
          <p key={fault} className="tone-bad" role="alert">
            {fault}
          </p>
        ))}
      </Panel>
      {state?.opened && <Opened opened={state.opened} />}
      {checked && checked.rows.length > 0 && state?.opened === null && <Rows checked={checked} />}
    </div>
  );
}

function Opened({ opened }: { readonly opened: Answer<"openSheet">["opened"] }) {
  const { say } = useWords();
  return (
    <Panel title={say("sheet.opened", { count: opened.length })}>
      <ul className="sheet-opened">
        {opened.map(({ id, number }) => (
          <li key={id}>
            <Link to="/work/m/$id" params={{ id }} className="link">
              {number}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const tones = { add: "tone-good", same: "tone-none", error: "tone-bad" } as const;

function Rows({ checked: { rows, counts } }: { readonly checked: Checked }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("sheet.read", counts)}>
      <ScrollX label={say("sheet.read", counts)}>
        <table className="plain-table sheet-table">
          <thead>
            <tr>
              <th scope="col">{say("sheet.row")}</th>
              <th scope="col">{say("sheet.name")}</th>
              <th scope="col">{say("sheet.outcome")}</th>
              <th scope="col">{say("sheet.why")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td className="number">{row.row}</td>
                <th scope="row">{row.title}</th>
                <td className={tones[row.outcome]}>{say(`sheet.outcome.${row.outcome}`)}</td>
                <td>
                  {row.refusals.map((refusal) => (
                    <span key={`${refusal.code} ${refusal.cell}`} className="line">
                      {refusal.cell && <code>{refusal.cell}</code>} {read(refusal.say)}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
