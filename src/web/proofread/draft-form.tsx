import "../words/proofread.ts";
import { FileWordOutlined } from "@ant-design/icons";
import { type DragEvent, useId, useRef, useState } from "react";
import { useWords, type Word } from "../words/index.ts";
import { base64Of } from "./base64.ts";

export type Given = { readonly text: string } | { readonly document: string };
type Props = {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly check: (given: Given) => void;
  readonly busy: boolean;
};

const most = { characters: 200_000, bytes: 8_000_000 };

/** Where a draft is pasted or dropped, with what becomes of it said before it is put in. */
export function DraftForm({ text, change, check, busy }: Props) {
  const { say } = useWords();
  const [fault, setFault] = useState<Word | null>(null);
  const [over, setOver] = useState(false);
  const field = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const ready = text.trim() !== "" && !busy;
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const wrong = !/\.docx$/i.test(file.name) ? "proofread.notDocx" : file.size > most.bytes ? "proofread.tooLarge" : null;
    setFault(wrong);
    if (wrong === null) check({ document: base64Of(new Uint8Array(await file.arrayBuffer())) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void takeFile(event.dataTransfer.files[0]);
  };
  return (
    <section className="panel draft-form">
      <p className="draft-lead">{say("proofread.lead")}</p>
      <label htmlFor={field} className="only-read">
        {say("proofread.paste")}
      </label>
      <textarea
        id={field}
        className={`draft-field ${over ? "is-over" : ""}`}
        value={text}
        maxLength={most.characters}
        placeholder={say("proofread.placeholder")}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && ready) check({ text });
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <div className="draft-acts">
        <button type="button" className="act is-first" disabled={!ready} onClick={() => check({ text })}>
          {say(busy ? "proofread.checking" : "proofread.check")}
        </button>
        <button type="button" className="act" disabled={busy} onClick={() => chooser.current?.click()}>
          <FileWordOutlined aria-hidden /> {say("proofread.file")}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-label={say("proofread.file")}
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        {text === "" && (
          <button type="button" className="quiet" onClick={() => change(say("proofread.exampleText"))}>
            {say("proofread.example")}
          </button>
        )}
        <span className="draft-count faint">
          {text === "" ? say("proofread.keys") : say("proofread.count", { count: text.length.toLocaleString("en-US") })}
        </span>
      </div>
      {fault && (
        <p className="tone-bad" role="alert">
          {say(fault)}
        </p>
      )}
      <p className="draft-kept">{say("proofread.kept")}</p>
    </section>
  );
}
