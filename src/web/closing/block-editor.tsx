import "../words/closing.ts";
import "../words/alerts.ts";
import { useId, useState } from "react";
import { WhyNot } from "../alerts/alert-acts.tsx";
import { useWords } from "../words/index.ts";
import { type Edit, type Evaluation, useEvaluationAct } from "./use-closing.ts";

type Block = Evaluation["generated"][number];
type Props = { readonly evaluation: Evaluation; readonly done: () => void };
type Edits = ReadonlyMap<string, Edit>;

/** The words of a block that may be put otherwise, in Chinese, the language of the document; null where it is made of rows. */
function wordsOf(block: Block): string | null {
  if (block.kind === "paragraph" || block.kind === "note") return block.text.zh;
  return block.kind === "list" ? block.items.map(({ zh }) => zh).join("\n") : null;
}

const nameIn = (edit: Edit): string => `${edit.block}\n${edit.what === "added" ? "added" : "own"}`;

/** Every paragraph with its generated words; what is written here replaces them, and a place to add one's own stands after each. */
export function BlockEditor({ evaluation, done }: Props) {
  const { say } = useWords();
  const acting = useEvaluationAct(evaluation);
  const [edits, setEdits] = useState<Edits>(() => new Map(evaluation.edits.map((edit) => [nameIn(edit), edit])));
  const put = (edit: Edit | null, name: string) =>
    setEdits((before) => {
      const next = new Map(before);
      if (edit === null) next.delete(name);
      else next.set(name, edit);
      return next;
    });
  const save = () => acting.mutate({ transition: "edit", values: { edits: [...edits.values()] } }, { onSuccess: done });
  return (
    <form
      className="block-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="faint">{say("closing.names")}</p>
      {evaluation.generated.map((block) => (
        <BlockFields key={block.id} block={block} edits={edits} put={put} />
      ))}
      <div className="block-save">
        <WhyNot fault={acting.error} />
        <button type="submit" className="act is-first" disabled={acting.isPending}>
          {say("closing.save")}
        </button>
        <button type="button" className="act" onClick={done}>
          {say("alert.cancel")}
        </button>
      </div>
    </form>
  );
}

type FieldsProps = { readonly block: Block; readonly edits: Edits; readonly put: (edit: Edit | null, name: string) => void };

function BlockFields({ block, edits, put }: FieldsProps) {
  const { say } = useWords();
  const id = useId();
  if (block.kind === "heading") return block.level === 1 ? <h3>{block.text.zh}</h3> : <h4>{block.text.zh}</h4>;
  const words = wordsOf(block);
  if (words === null) return <p className="faint">{say("closing.rows")}</p>;
  const [own, added] = [`${block.id}\nown`, `${block.id}\nadded`];
  const edit = edits.get(own);
  const more = edits.get(added);
  const write = (text: string) => put(text === words ? null : { block: block.id, what: "words", text, was: words }, own);
  return (
    <section className={edit ? "block-fields is-edited" : "block-fields"}>
      {edit?.what === "left-out" ? (
        <p className="block-left">{words}</p>
      ) : (
        <>
          <label htmlFor={id} className="only-read">
            {say("closing.words")}
          </label>
          <textarea id={id} rows={3} maxLength={4000} value={edit?.text ?? words} onChange={({ target }) => write(target.value)} />
        </>
      )}
      <div className="alert-buttons">
        <button
          type="button"
          className="quiet"
          onClick={() => put(edit?.what === "left-out" ? null : { block: block.id, what: "left-out", text: "", was: words }, own)}
        >
          {say(edit?.what === "left-out" ? "closing.keep" : "closing.leaveOut")}
        </button>
        {edit?.what === "words" && (
          <button type="button" className="quiet" onClick={() => put(null, own)}>
            {say("closing.restore")}
          </button>
        )}
        {!more && (
          <button type="button" className="quiet" onClick={() => put({ block: block.id, what: "added", text: "", was: "" }, added)}>
            {say("closing.add")}
          </button>
        )}
      </div>
      {more && (
        <>
          <label htmlFor={`${id}-more`}>{say("closing.added")}</label>
          <textarea
            id={`${id}-more`}
            rows={3}
            maxLength={4000}
            value={more.text}
            onChange={({ target }) => put(target.value === "" ? null : { ...more, text: target.value }, added)}
          />
        </>
      )}
    </section>
  );
}
