import "../../words/form.ts";
import { CameraOutlined, PaperClipOutlined } from "@ant-design/icons";
import { type DragEvent, useId, useRef, useState } from "react";
import type { Attachment } from "#contract";
import { useWords } from "../../words/index.ts";
import { type FileClass, useUpload } from "./use-upload.ts";

const accepted = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.csv,.txt,image/*";
const classes = ["internal", "none", "sensitive"] as const satisfies readonly FileClass[];

type Props = {
  readonly matter: string | null;
  readonly disabled: boolean;
  readonly onUploaded: (files: readonly Attachment[]) => void;
  /** Of the button that chooses, for a label elsewhere. */
  readonly id?: string;
};

/** Where files are chosen, dropped or photographed, each with its class; what may not come in is said before anything is sent. */
export function FileChooser({ matter, disabled, onUploaded, id }: Props) {
  const { say } = useWords();
  const { busy, faults, send } = useUpload(matter);
  const [fileClass, setClass] = useState<FileClass>("internal");
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const select = useId();
  const off = disabled || busy !== null;
  const take = async (list: FileList | null): Promise<void> => {
    const stored = await send([...(list ?? [])], fileClass);
    if (stored.length > 0) onUploaded(stored);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!off) void take(event.dataTransfer.files);
  };
  const input = (which: typeof chooser, more: Readonly<Record<string, string | boolean>>) => (
    <input
      ref={which}
      type="file"
      hidden
      {...more}
      onChange={({ target }) => {
        void take(target.files).finally(() => {
          target.value = "";
        });
      }}
    />
  );
  return (
    <section
      className={`file-chooser ${isOver ? "is-over" : ""}`}
      aria-label={say("file.add")}
      aria-busy={busy !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="file-chooser-acts">
        <button type="button" {...(id ? { id } : {})} className="act" disabled={off} onClick={() => chooser.current?.click()}>
          <PaperClipOutlined aria-hidden /> {say("file.choose")}
        </button>
        <button type="button" className="act file-photo" disabled={off} onClick={() => camera.current?.click()}>
          <CameraOutlined aria-hidden /> {say("file.photo")}
        </button>
        <label htmlFor={select}>{say("file.class")}</label>
        <select id={select} value={fileClass} disabled={off} onChange={({ target }) => setClass(target.value as FileClass)}>
          {classes.map((one) => (
            <option key={one} value={one}>
              {say(`file.class.${one}`)}
            </option>
          ))}
        </select>
        {input(chooser, { accept: accepted, multiple: true })}
        {input(camera, { accept: "image/*", capture: "environment" })}
      </div>
      <p className="field-help">
        {say("file.accepts")} <strong>{say("file.noSecrets")}</strong>
      </p>
      <p className="field-help" role="status">
        {busy === null ? "" : say("file.uploading", { name: busy })}
      </p>
      {faults.map((fault) => (
        <p key={fault} className="field-fault" role="alert">
          {fault}
        </p>
      ))}
    </section>
  );
}
