import "../../words/form.ts";
import { DownloadOutlined, EyeOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Attachment } from "#contract";
import { ask } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { useWords } from "../../words/index.ts";
import "../../styles/form.css";
import { momentOf } from "../moments.ts";
import { FileChooser } from "./file-chooser.tsx";
import { sizeText } from "./file-size.ts";

const shownDigits = 12;
const hasText = (type: string): boolean => type.startsWith("text/") || type.endsWith("wordprocessingml.document");
const hasPicture = (type: string): boolean => type.startsWith("image/");
/** The browser's own reader shows it, in a tab of its own: pages here hold no frames. */
const hasReader = (type: string): boolean => type === "application/pdf";
const shownAt = (file: Attachment): string => `${file.href}?view=1`;

type Props = {
  readonly files: readonly Attachment[];
  /** Where more may be added; without it the list is only read. */
  readonly matter?: string;
  readonly onUploaded?: (files: readonly Attachment[]) => void;
};

/** Attachments with class, size and digest: looked at here where a browser can, else taken along. */
export function Attachments({ files, matter, onUploaded }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="attachments">
      {files.length === 0 ? <p className="empty">{say("file.none")}</p> : null}
      <ul>
        {files.map((file) => (
          <AttachmentRow key={file.id} file={file} isOpen={open === file.id} toggle={() => setOpen(open === file.id ? null : file.id)} />
        ))}
      </ul>
      {matter !== undefined && onUploaded && <FileChooser matter={matter} disabled={false} onUploaded={onUploaded} />}
    </div>
  );
}

function AttachmentRow({ file, isOpen, toggle }: { readonly file: Attachment; readonly isOpen: boolean; readonly toggle: () => void }) {
  const { say } = useWords();
  const canShow = hasText(file.mediaType) || hasPicture(file.mediaType);
  return (
    <li className="attachment">
      <div className="attachment-head">
        <span className="attachment-name">{file.name}</span>
        <span className="attachment-class">{say(`file.class.short.${file.class}`)}</span>
        <span className="faint">{sizeText(file.bytes)}</span>
        <span className="attachment-acts">
          {canShow && (
            <button type="button" className="quiet" aria-expanded={isOpen} onClick={toggle}>
              <EyeOutlined aria-hidden /> {say(isOpen ? "file.close" : "file.preview")}
            </button>
          )}
          {hasReader(file.mediaType) && (
            <a className="quiet" href={shownAt(file)} target="_blank" rel="noopener noreferrer">
              <EyeOutlined aria-hidden /> {say("file.preview.tab")}
            </a>
          )}
          <a className="quiet" href={file.href} download={file.name}>
            <DownloadOutlined aria-hidden /> {say("file.download")}
          </a>
        </span>
      </div>
      <p className="field-help">
        {say("file.by", { by: file.by, at: momentOf(file.at) })} ·{" "}
        <span title={file.digest}>{say("file.digest", { digest: file.digest.slice(0, shownDigits) })}</span>
      </p>
      {isOpen && <Preview file={file} />}
    </li>
  );
}

/** A picture as it is; words come as plain text. */
function Preview({ file }: { readonly file: Attachment }) {
  if (hasPicture(file.mediaType)) return <img className="attachment-picture" src={shownAt(file)} alt={file.name} />;
  return <TextPreview id={file.id} />;
}

function TextPreview({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["file", id, "text"], queryFn: ({ signal }) => ask("fileText", { id }, {}, signal) });
  return (
    <AnswerTo query={query} skeleton={<Bones rows={4} />}>
      {({ paragraphs, cut }) => (
        <div className="attachment-text">
          {paragraphs.map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
            <p key={at}>{paragraph}</p>
          ))}
          {cut && <p className="faint">{say("file.cut")}</p>}
        </div>
      )}
    </AnswerTo>
  );
}
