import "../../words/work.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Drawer } from "antd";
import { useState } from "react";
import type { Answer, MatterRow } from "#contract";
import type { Form } from "#define";
import { ask, act as send } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { useFocusBack } from "../../parts/use-focus-back.ts";
import "../../styles/work-act.css";
import { useWords } from "../../words/index.ts";
import { type FormValues, formOf, sendable, startingValues } from "../form/form-values.ts";
import { FormView } from "../form/form-view.tsx";
import { workKey } from "../use-work.ts";
import { actKey } from "./act-key.ts";
import { BulkOutcome } from "./bulk-outcome.tsx";
import { Opinion } from "./phrases.tsx";
import { WhyRefused } from "./refused.tsx";
import type { SharedAct } from "./shared-acts.ts";
import { useMe } from "./use-me.ts";
import { type Failed, failedBy } from "./use-step.ts";

type Props = {
  readonly rows: readonly MatterRow[];
  readonly act: SharedAct;
  readonly close: () => void;
  readonly done: () => void;
};
const wide = 720;

/** One act upon many matters: filled in once, tried without writing anything, then done with all of them or with none. */
export default function BulkDialog(props: Props) {
  useFocusBack();
  const { say, read } = useWords();
  const { form: ref } = props.act;
  const query = useQuery({
    queryKey: ["form", ref],
    enabled: ref !== null,
    queryFn: ({ signal }) => ask("form", { ref: ref ?? "" }, {}, signal),
  });
  return (
    <Drawer
      open
      size={wide}
      title={say("work.bulk.title", { act: read(props.act.label), count: props.rows.length })}
      onClose={props.close}
      className="drawer act-drawer"
    >
      {ref === null ? (
        <Bulk {...props} form={null} prefilled={{}} />
      ) : (
        <AnswerTo query={query} skeleton={<Bones rows={5} height={34} />}>
          {(answer) => <Bulk {...props} form={formOf(answer)} prefilled={answer.prefilled} />}
        </AnswerTo>
      )}
    </Drawer>
  );
}

type BulkProps = Props & { readonly form: Form | null; readonly prefilled: Answer<"form">["prefilled"] };
function Bulk({ rows, act, close, done, form, prefilled }: BulkProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const me = useMe();
  const [value, setValue] = useState<FormValues>(() => (form ? startingValues(form, prefilled) : {}));
  const [says, setSays] = useState("");
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState<Answer<"stepMatters"> | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(false);
  const taken = rows.filter(({ id }) => !left.includes(id));

  const run = async (dryRun: boolean, chosen: readonly MatterRow[]): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const values = { ...(form ? sendable(form, value) : {}) };
    const steps = chosen.map(({ id, revision }) => ({
      matter: id,
      transition: act.transition,
      values,
      revision,
      says: says.trim(),
      key: actKey(me, id, revision, act.transition, values, says.trim()),
    }));
    try {
      const outcome = await send("stepMatters", {}, { steps, dryRun });
      setTried(outcome);
      if (!dryRun && outcome.done) {
        void queries.invalidateQueries({ queryKey: [workKey] });
        done();
      }
    } catch (fault) {
      setFailed(failedBy(fault));
    } finally {
      setBusy(false);
    }
  };
  const leaveOut = (ids: readonly string[]) => {
    setLeft([...left, ...ids]);
    void run(
      true,
      taken.filter(({ id }) => !ids.includes(id)),
    );
  };
  const allFit = tried?.each.every(({ refusals }) => refusals.length === 0) ?? false;

  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(!allFit, taken);
      }}
    >
      <WhyRefused failed={failed} reload={() => void queries.invalidateQueries({ queryKey: [workKey] })} />
      {tried === null && (
        <>
          {form && <FormView form={form} prefilled={prefilled} value={value} onChange={setValue} disabled={busy} />}
          <Opinion value={says} onChange={setSays} required={false} />
          <p className="faint">{say("work.bulk.say")}</p>
        </>
      )}
      {tried && <BulkOutcome outcome={tried} leaveOut={leaveOut} />}
      <div className="act-buttons">
        {(tried === null || allFit) && (
          <button type="submit" className="act is-first" disabled={busy || taken.length === 0}>
            {busy ? say("work.act.busy") : say(allFit ? "work.bulk.confirm" : "work.bulk.try", { count: taken.length })}
          </button>
        )}
        {tried && (
          <button type="button" className="act" disabled={busy} onClick={() => setTried(null)}>
            {say("work.act.back")}
          </button>
        )}
        <button type="button" className="act" disabled={busy} onClick={close}>
          {say("work.act.cancel")}
        </button>
      </div>
    </form>
  );
}
