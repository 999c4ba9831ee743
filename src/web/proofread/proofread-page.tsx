import "../words/proofread.ts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { act } from "../api.ts";
import { Bones } from "../parts/answer.tsx";
import { FaultPanel } from "../parts/faults.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/proofread.css";
import { useWords } from "../words/index.ts";
import { DraftForm, type Given } from "./draft-form.tsx";
import { ResultBody } from "./result-body.tsx";

/** 校数: a draft goes in, its numbers come back marked. What is put in stays on this page and is gone with it. */
export function ProofreadPage() {
  const { say } = useWords();
  const [text, setText] = useState("");
  const [editing, setEditing] = useState(true);
  const check = useMutation({
    mutationFn: (given: Given) => act("proofread", {}, given),
    onSuccess: (result) => {
      setText(result.text);
      setEditing(false);
    },
    gcTime: 0,
  });
  const shown = !editing && check.data;
  return (
    <Page title={say("proofread.title")} className="is-proofread" timed={false} crumbs={<h1>{say("proofread.title")}</h1>}>
      {shown ? (
        <ResultBody result={shown} edit={() => setEditing(true)} />
      ) : (
        <>
          <DraftForm text={text} change={setText} check={(given) => check.mutate(given)} busy={check.isPending} />
          {check.isError && <FaultPanel fault={check.error} retry={() => check.variables && check.mutate(check.variables)} />}
          {check.isPending && (
            <section className="panel" aria-busy="true">
              <Bones rows={6} height={22} />
            </section>
          )}
        </>
      )}
    </Page>
  );
}
