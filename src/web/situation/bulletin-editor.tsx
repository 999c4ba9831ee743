import "../words/situation.ts";
import { useState } from "react";
import type { BulletinAnswer, PaperBlock, PaperEdit } from "#contract";
import { BlockView } from "../parts/paper-view.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { WhyRefused } from "../work/act/refused.tsx";
import { useStep } from "../work/act/use-step.ts";
import { added, changedAdded, editOn, forEditing, forKeeping, leftOut, restored, reworded, unknownFigures, wordsOf } from "./edits.ts";

type Props = { readonly bulletin: BulletinAnswer; readonly close: () => void };
type Change = (edits: readonly PaperEdit[]) => void;

/** A draft block by block: other words, left out, a paragraph after it; what was generated stands beside it. One save keeps all. */
export function BulletinEditor({ bulletin, close }: Props) {
  const { say } = useWords();
  const [edits, setEdits] = useState<readonly PaperEdit[]>(bulletin.edits);
  const { busy, failed, send, renew, forget } = useStep(bulletin.id);
  const isChanged = JSON.stringify(edits) !== JSON.stringify(bulletin.edits);
  const kept = edits.filter(({ what, text }) => what !== "added" || text.trim() !== "");
  const values = { edits: kept.map((edit) => ({ ...edit })) };
  const save = () =>
    void send({ transition: "edit", values, revision: bulletin.revision, key: actKey(bulletin.id, bulletin.revision, values) });
  return (
    <div className="editor not-on-paper">
      <FigureKey bulletin={bulletin} />
      {bulletin.generated.map((block) => (
        <Block key={block.id} block={block} bulletin={bulletin} edits={edits} change={setEdits} />
      ))}
      <WhyRefused
        failed={failed}
        reload={() => {
          forget();
          void renew();
        }}
      />
      <div className="editor-save">
        <button type="button" className="act is-first" disabled={busy || !isChanged} onClick={save}>
          {say(busy ? "bulletin.saving" : "bulletin.save")}
        </button>
        <button type="button" className="act" onClick={close}>
          {say("bulletin.edit.done")}
        </button>
        <span className={isChanged ? "tone-warn" : "faint"} role="status">
          {say(isChanged ? "bulletin.unsaved" : "bulletin.saved")}
        </span>
      </div>
    </div>
  );
}

function FigureKey({ bulletin }: { readonly bulletin: BulletinAnswer }) {
  const { say, read } = useWords();
  return (
    <section className="panel">
      <p>{say("bulletin.say")}</p>
      <p className="faint">{say("bulletin.figures")}</p>
      <ul className="editor-figures">
        {bulletin.sheet.paper.figures.map((figure) => (
          <li key={figure.id}>
            <code>{`{${read(figure.label)}}`}</code> {read(figure.shown)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type BlockProps = {
  readonly block: PaperBlock;
  readonly bulletin: BulletinAnswer;
  readonly edits: readonly PaperEdit[];
  readonly change: Change;
};

function Block({ block, bulletin, edits, change }: BlockProps) {
  const { say, read } = useWords();
  const { figures } = bulletin.sheet.paper;
  const edit = editOn(edits, block.id);
  const words = wordsOf(block);
  const difference = bulletin.differences.find((one) => one.block === block.id && one.what !== "added");
  const out = edit?.what === "left-out";
  const name = (figure: (typeof figures)[number]) => read(figure.label);
  const text = forEditing(edit?.what === "words" ? edit.text : (words ?? ""), figures, name);
  const [open, setOpen] = useState(edit?.what === "words");
  const unknown = edit?.what === "words" ? unknownFigures(edit.text, figures) : [];
  return (
    <section className={`panel editor-block${out ? " is-out" : ""}`}>
      {words === null ? (
        <BlockView block={block} paper={bulletin.sheet.paper} />
      ) : open && !out ? (
        <textarea
          aria-label={say("bulletin.words")}
          value={text}
          maxLength={4000}
          onChange={({ target }) => change(reworded(edits, block, forKeeping(target.value, figures, name)))}
        />
      ) : (
        <p className={`editor-words${block.kind === "heading" ? " is-heading" : ""}`}>{text}</p>
      )}
      {edit?.what === "words" && words !== null && (
        <p className="editor-was">
          {say("bulletin.generated")}: {forEditing(words, figures, name)}
        </p>
      )}
      {difference?.moved && edit !== undefined && <p className="tone-warn">{say("bulletin.moved")}</p>}
      {unknown.length > 0 && <p className="tone-bad">{unknown.map((one) => `{${one}}`).join(" ")}?</p>}
      <div className="editor-buttons">
        {out ? (
          <button type="button" className="quiet" onClick={() => change(restored(edits, block.id))}>
            {say("bulletin.bringBack")}
          </button>
        ) : (
          <>
            {words !== null && !open && (
              <button type="button" className="quiet" onClick={() => setOpen(true)}>
                {say("bulletin.reword")}
              </button>
            )}
            {edit?.what === "words" && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setOpen(false);
                  change(restored(edits, block.id));
                }}
              >
                {say("bulletin.undo")}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => change(leftOut(edits, block))}>
              {say("bulletin.leaveOut")}
            </button>
          </>
        )}
        <button type="button" className="quiet" onClick={() => change(added(edits, block.id))}>
          {say("bulletin.add")}
        </button>
      </div>
      {edits
        .filter((one) => one.what === "added" && one.block === block.id)
        .map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs added after one block have no other name than their order
          <div key={i} className="editor-block">
            <textarea
              aria-label={say("bulletin.added")}
              value={forEditing(one.text, figures, name)}
              maxLength={4000}
              onChange={({ target }) => change(changedAdded(edits, one, forKeeping(target.value, figures, name)))}
            />
            <div className="editor-buttons">
              <button type="button" className="quiet" onClick={() => change(changedAdded(edits, one, null))}>
                {say("bulletin.remove")}
              </button>
            </div>
          </div>
        ))}
    </section>
  );
}
