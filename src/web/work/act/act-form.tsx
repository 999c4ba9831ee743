import "../../words/work.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PossibleAct } from "#contract";
import type { Form } from "#define";
import { ask } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { useWords } from "../../words/index.ts";
import { DraftNote } from "../form/draft-note.tsx";
import { FormSummary } from "../form/form-summary.tsx";
import { formOf, idsOf, sendable, startingValues } from "../form/form-values.ts";
import { FormView } from "../form/form-view.tsx";
import { useFormDraft } from "../form/use-form-draft.ts";
import { actKey } from "./act-key.ts";
import { Opinion } from "./phrases.tsx";
import { WhyRefused } from "./refused.tsx";
import { SeatChoice } from "./seat-choice.tsx";
import { isUploading } from "./uploading.ts";
import { useMe } from "./use-me.ts";
import { type Stepped, useStep } from "./use-step.ts";

/** What an act needs to know of the matter it is done to. */
export type ActedOn = { readonly id: string; readonly number: string; readonly title: string; readonly revision: number };
export type ActProps = {
  readonly matter: ActedOn;
  readonly act: PossibleAct;
  readonly onDone: (stepped: Stepped) => void;
  readonly onCancel?: () => void;
};

/** One act upon a matter: for whom, its form, an opinion, and for what goes against somebody a second look. */
export function ActForm(props: ActProps) {
  const { form: ref } = props.act;
  if (ref === null) return <Filled {...props} form={null} />;
  return <WithForm {...props} formRef={ref} />;
}

function WithForm({ formRef, ...props }: ActProps & { readonly formRef: string }) {
  const query = useQuery({ queryKey: ["form", formRef], queryFn: ({ signal }) => ask("form", { ref: formRef }, {}, signal) });
  return (
    <AnswerTo query={query} skeleton={<Bones rows={5} height={34} />}>
      {(answer) => <Filled {...props} form={formOf(answer)} />}
    </AnswerTo>
  );
}

function Filled({ matter, act, form, onDone, onCancel }: ActProps & { readonly form: Form | null }) {
  const { say, read } = useWords();
  const me = useMe();
  const { busy, failed, send, renew, forget } = useStep(matter.id);
  const [value, setValue] = useState(() => (form ? startingValues(form, act.prefilled) : {}));
  const [says, setSays] = useState("");
  const [seat, setSeat] = useState(() => act.seats[0]?.seat ?? "");
  const [second, setSecond] = useState(false);
  const [uploading, setUploading] = useState(false);
  // A form that asks for sentences leaves little to be said beside it.
  const [wordsOpen, setWordsOpen] = useState(() => !form?.fields.some((field) => field.kind === "text" && field.lines === "many"));
  const draft = useFormDraft({
    form: act.form ?? "",
    about: matter.id,
    value,
    onRestore: setValue,
    enabled: form !== null,
  });
  const needsWords = act.adverse && form === null;

  const submit = async (): Promise<void> => {
    const values = form ? sendable(form, value) : {};
    const files = form ? form.fields.flatMap((field) => (field.kind === "files" ? idsOf(values[field.id]) : [])) : [];
    const chosen = act.seats.find((one) => one.seat === seat);
    const content = {
      transition: act.transition,
      values,
      says: says.trim(),
      files,
      ...(act.seats.length > 1 && chosen ? { desk: chosen.desk, seat: chosen.seat } : {}),
    };
    const stepped = await send({ ...content, revision: matter.revision, key: actKey(me, matter.id, matter.revision, content) });
    setSecond(false);
    if (stepped) {
      if (form) await draft.drop();
      onDone(stepped);
    }
  };

  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forget();
        const waits = isUploading(event.currentTarget);
        setUploading(waits);
        if (waits) return;
        if (act.adverse && !second) setSecond(true);
        else void submit();
      }}
    >
      <WhyRefused failed={failed} told={form !== null} reload={() => void renew()} />
      {second ? (
        <>
          <SecondLook act={act} matter={matter} says={says} />
          {form && <FormSummary form={form} value={value} adverse />}
        </>
      ) : (
        <>
          <SeatChoice seats={act.seats} value={seat} onChange={setSeat} />
          {form && (
            <FormView
              form={form}
              prefilled={act.prefilled}
              value={value}
              onChange={setValue}
              matter={matter.id}
              disabled={busy}
              {...(failed ? { errors: failed.refusals } : {})}
            />
          )}
          {wordsOpen ? (
            <Opinion value={says} onChange={setSays} required={needsWords} />
          ) : (
            <button type="button" className="quiet add-words" onClick={() => setWordsOpen(true)}>
              {say("work.opinion.add")}
            </button>
          )}
          {form && <DraftNote draft={draft} />}
        </>
      )}
      {uploading && (
        <p className="tone-warn" role="alert">
          {say("work.act.uploading")}
        </p>
      )}
      <div className="act-buttons">
        <button
          type="submit"
          className={act.adverse ? "act is-adverse" : "act is-first"}
          disabled={busy || (needsWords && says.trim() === "")}
        >
          {busy ? say("work.act.busy") : second ? say("work.act.confirm", { act: read(act.label) }) : read(act.label)}
        </button>
        {(second || onCancel) && (
          <button type="button" className="act" disabled={busy} onClick={second ? () => setSecond(false) : onCancel}>
            {say(second ? "work.act.back" : "work.act.cancel")}
          </button>
        )}
      </div>
    </form>
  );
}

/** Before something is sent that goes against somebody, it is read once more as a whole. */
function SecondLook({ act, matter, says }: { readonly act: PossibleAct; readonly matter: ActedOn; readonly says: string }) {
  const { say, read } = useWords();
  return (
    <div className="second-look" role="alert">
      <p>{say("work.act.second", { act: read(act.label), number: matter.number, title: matter.title })}</p>
      {says.trim() !== "" && <blockquote>{says}</blockquote>}
    </div>
  );
}
