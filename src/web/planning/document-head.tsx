import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { DocumentAnswer, PlanItem } from "#contract";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { ActButton } from "./act-button.tsx";
import { SheetTools } from "./sheet-tools.tsx";
import { SignDialog } from "./sign-dialog.tsx";
import { YearSwitch } from "./year-switch.tsx";

type Props = {
  readonly answer: DocumentAnswer;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly mayEdit: boolean;
  readonly onSave: () => void;
  readonly onImport: (items: readonly PlanItem[]) => void;
};

/** What is shown and what may be done with it now. */
export function DocumentHead({ answer, isChanged, isSaving, mayEdit, onSave, onImport }: Props) {
  const { say, read } = useWords();
  const { change } = useAddress();
  const { head, shown, kind } = answer;
  const isEarlier = shown !== null && shown.version !== null && shown.version !== head?.versions.at(-1)?.version;
  return (
    <section className="panel planning-head">
      <div className="planning-title">
        <p className="sentence">
          {head ? `${head.title}` : say(kind === "action-plan" ? "nav.actions" : kind === "annual-plan" ? "nav.annual" : "nav.keyList")}
        </p>
        <p className="detail">
          {head ? (
            <>
              <Link to="/work/m/$id" params={{ id: head.matter }}>
                {head.number}
              </Link>{" "}
              · {read(head.stateLabel)}
              {shown &&
                ` · ${shown.version === null ? say("planning.draft", { revision: shown.revision }) : say("planning.version", { version: shown.version })}`}
              {` · ${say("planning.tasks", { count: answer.items.length })}`}
            </>
          ) : (
            say("planning.notBegun")
          )}
          {isChanged && <strong className="planning-unsaved"> · {say("planning.unsaved")}</strong>}
        </p>
      </div>
      {kind !== "action-plan" && <YearSwitch kind={kind} year={answer.document} years={answer.years} />}
      {head && (
        <div className="planning-buttons">
          {isEarlier && (
            <button type="button" className="act" onClick={() => change({ version: undefined })}>
              {say("planning.toCurrent")}
            </button>
          )}
          {mayEdit && (
            <button type="button" className={isChanged ? "act is-first" : "act"} disabled={!isChanged || isSaving} onClick={onSave}>
              {say("planning.save")}
            </button>
          )}
          <Acts answer={answer} isChanged={isChanged} />
          <SheetTools answer={answer} mayEdit={mayEdit} onImport={onImport} />
        </div>
      )}
    </section>
  );
}

function Acts({ answer, isChanged }: Pick<Props, "answer" | "isChanged">) {
  const { say } = useWords();
  const [signing, setSigning] = useState<"submit" | "publish" | null>(null);
  const { head } = answer;
  if (!head) return null;
  return (
    <>
      {answer.maySubmit && (
        <button type="button" className={isChanged ? "act" : "act is-first"} disabled={isChanged} onClick={() => setSigning("submit")}>
          {say("planning.submit")}
        </button>
      )}
      {answer.mayPublish && (
        <button type="button" className="act is-first" onClick={() => setSigning("publish")}>
          {say("planning.publish")}
        </button>
      )}
      {answer.mayReturn && <ActButton matter={head.matter} transition="return" word="planning.return" />}
      {answer.mayRevise && <ActButton matter={head.matter} transition="revise" word="planning.revise" />}
      {signing && <SignDialog answer={answer} act={signing} onClose={() => setSigning(null)} />}
    </>
  );
}
