import "../../words/work.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer, FormAnswer } from "#contract";
import { act } from "../../api.ts";
import type { Search } from "../../search.ts";
import { useWords } from "../../words/index.ts";
import { actKey } from "../act/act-key.ts";
import { WhyRefused } from "../act/refused.tsx";
import { isUploading } from "../act/uploading.ts";
import { useMe } from "../act/use-me.ts";
import { type Failed, failedBy } from "../act/use-step.ts";
import { DraftNote } from "../form/draft-note.tsx";
import { FormSummary } from "../form/form-summary.tsx";
import { type FormValues, formOf, sendable, startingValues } from "../form/form-values.ts";
import { FormView } from "../form/form-view.tsx";
import { useFormDraft } from "../form/use-form-draft.ts";
import { workKey } from "../use-work.ts";
import { namedBy, originOf } from "./origin.ts";

type Props = {
  readonly procedure: Answer<"procedures">["procedures"][number];
  readonly answer: FormAnswer;
  readonly search: Search;
};

/** The opening form, kept as a draft while it is filled in, summed up before it is sent. */
export function NewForm({ procedure, answer, search }: Props) {
  const { say, read } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useMe();
  const form = formOf(answer);
  const [value, setValue] = useState<FormValues>(() => ({ ...namedBy(form, search), ...startingValues(form, answer.prefilled) }));
  const [second, setSecond] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const about = `new:${search.proposal ?? search.parent ?? search.supervises ?? procedure.id}`;
  const draft = useFormDraft({ form: answer.ref, about, value, onRestore: setValue });

  const open = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const content = {
      procedure: procedure.id,
      values: { ...sendable(form, value) },
      origin: originOf(search),
      ...(search.clause ? { clauses: [search.clause] } : {}),
      ...(search.target ? { target: search.target } : {}),
      ...(search.indicator ? { indicator: search.indicator } : {}),
      ...(search.parent ? { parent: search.parent } : {}),
      ...(search.supervises ? { supervises: search.supervises } : {}),
    };
    try {
      // The draft's first moment tells this matter from another one of the same words.
      const opened = await act("openMatter", {}, { ...content, key: actKey(me, content, draft.savedAt?.slice(0, 10) ?? null) });
      await draft.drop();
      void queries.invalidateQueries({ queryKey: [workKey] });
      await navigate({ to: "/work/m/$id", params: { id: opened.id } });
    } catch (fault) {
      setFailed(failedBy(fault));
      setSecond(false);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="panel new-matter"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const waits = isUploading(event.currentTarget);
        setUploading(waits);
        if (waits) return;
        if (second) void open();
        else setSecond(true);
      }}
    >
      <h2>{read(form.label)}</h2>
      <WhyRefused failed={failed} told reload={() => setFailed(null)} />
      {second ? (
        <FormSummary form={form} value={value} />
      ) : (
        <>
          <FormView
            form={form}
            prefilled={answer.prefilled}
            value={value}
            onChange={setValue}
            disabled={busy}
            {...(failed ? { errors: failed.refusals } : {})}
          />
          <DraftNote draft={draft} />
        </>
      )}
      {uploading && (
        <p className="tone-warn" role="alert">
          {say("work.act.uploading")}
        </p>
      )}
      <div className="act-buttons">
        <button type="submit" className="act is-first" disabled={busy}>
          {say(busy ? "work.act.busy" : second ? "work.new.send" : "work.new.look")}
        </button>
        {second && (
          <button type="button" className="act" disabled={busy} onClick={() => setSecond(false)}>
            {say("work.act.back")}
          </button>
        )}
      </div>
    </form>
  );
}
