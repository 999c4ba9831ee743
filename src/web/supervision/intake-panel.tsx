import "../words/port.ts";
import { PaperClipOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { PortIntake } from "#contract";
import { act } from "../api.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { base64Of } from "../proofread/base64.ts";
import { useWords } from "../words/index.ts";
import { workKey } from "../work/use-work.ts";

type Brought = { readonly name: string; readonly content: string };
const countOf = ({ rows }: PortIntake, became: PortIntake["rows"][number]["became"]): number =>
  rows.filter((row) => row.became === became).length;
const countsOf = (answer: PortIntake) => ({
  taken: countOf(answer, "taken"),
  known: countOf(answer, "known"),
  refused: countOf(answer, "refused"),
});

/** A file from there, read first with everything that is wrong in it, and then taken in by somebody who has seen that. */
export function IntakePanel() {
  const { say } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const [brought, setBrought] = useState<Brought | null>(null);
  const intake = useMutation({
    mutationFn: ({ file, dryRun }: { readonly file: Brought; readonly dryRun: boolean }) => act("portIntake", {}, { ...file, dryRun }),
    onSuccess: ({ dryRun }) => {
      if (!dryRun) void queries.invalidateQueries({ queryKey: [workKey] });
    },
  });
  const { data, isPending } = intake;
  const choose = async (file: File): Promise<void> => {
    const read = { name: file.name, content: base64Of(new Uint8Array(await file.arrayBuffer())) };
    setBrought(read);
    intake.mutate({ file: read, dryRun: true });
  };
  const counts = data ? countsOf(data) : null;
  return (
    <Panel title={say("port.in")}>
      <p className="under">{say("port.inSay")}</p>
      <div className="port-file">
        <button type="button" className={brought ? "act" : "act is-first"} disabled={isPending} onClick={() => chooser.current?.click()}>
          <PaperClipOutlined aria-hidden /> {say(brought ? "port.drop" : "port.file")}
        </button>
        {brought && <span className="port-name">{brought.name}</span>}
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.csv,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) void choose(file);
          }}
        />
      </div>
      <Refusals fault={intake.error} />
      {isPending && <p role="status">{say(data ? "port.taking" : "port.trying")}</p>}
      {data && counts && !isPending && (
        <>
          <p role="status" className={counts.refused > 0 ? "tone-warn" : undefined}>
            {say(data.dryRun ? "port.tried" : "port.taken", counts)}
          </p>
          {counts.refused > 0 && <p className="under">{say("port.mend")}</p>}
          <Rows answer={data} />
          {data.dryRun && counts.taken > 0 && brought && (
            <div className="act-row">
              <button type="button" className="act is-first" onClick={() => intake.mutate({ file: brought, dryRun: false })}>
                {say("port.takeIn", { count: counts.taken })}
              </button>
            </div>
          )}
        </>
      )}
    </Panel>
  );
}

function Rows({ answer: { rows, dryRun } }: { readonly answer: PortIntake }) {
  const { say, read } = useWords();
  const outcome = (became: PortIntake["rows"][number]["became"]) =>
    became === "known" || dryRun ? say(`port.became.${became}`) : say(`port.did.${became}`);
  return (
    <ScrollX label={say("port.in")}>
      <table className="plain-table port-table">
        <thead>
          <tr>
            {(["line", "number", "matter", "act", "became"] as const).map((column) => (
              <th key={column} scope="col">
                {say(`port.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, number, matter, act: step, became, why }) => (
            <tr key={line} className={`is-${became}`}>
              <td className="number-cell">{line}</td>
              <td className="number-cell">{number}</td>
              <td className="number-cell">
                {matter && (
                  <Link to="/work/m/$id" params={{ id: matter.id }}>
                    {matter.number}
                  </Link>
                )}
              </td>
              <td className="number-cell">{step}</td>
              <td className="port-title">
                <span className="port-became">{outcome(became)}</span>
                {why.map((refusal) => (
                  <span key={`${refusal.code} ${refusal.say.zh}`} className="under">
                    {read(refusal.say)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
