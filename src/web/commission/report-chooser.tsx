import "../words/commission.ts";
import { useState } from "react";
import type { Attachment } from "#contract";
import { Field } from "../evaluation/parts/field.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { base64Of } from "../proofread/base64.ts";
import { useWords } from "../words/index.ts";
import { FileLinks } from "../work/matter/file-links.tsx";
import { useCommissionAct } from "./use-commission.ts";

type Props = { readonly id: string; readonly onFiles: (ids: readonly string[]) => void };

/** Uploads reports of an evaluation one after another; what is uploaded goes with the act that is sent. */
export function ReportChooser({ id, onFiles }: Props) {
  const { say } = useWords();
  const upload = useCommissionAct("visitUpload");
  const [isOpen, setOpen] = useState(true);
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const take = async (list: FileList | null): Promise<void> => {
    const all = [...files];
    for (const file of list ?? []) {
      const content = base64Of(new Uint8Array(await file.arrayBuffer()));
      const body = { name: file.name.slice(0, 200), class: isOpen ? ("none" as const) : ("internal" as const), content };
      all.push((await upload.mutateAsync({ params: { id }, body })).file);
    }
    setFiles(all);
    onFiles(all.map((file) => file.id));
  };
  return (
    <>
      <label className="commission-tick">
        <input type="checkbox" checked={isOpen} onChange={({ target }) => setOpen(target.checked)} /> {say("visit.fileOpen")}
      </label>
      <Field word="visit.file">
        <input
          type="file"
          multiple
          accept=".pdf,.docx,.xlsx,.csv,.txt"
          disabled={upload.isPending}
          onChange={({ target }) => void take(target.files).catch(() => undefined)}
        />
      </Field>
      <FileLinks files={files} />
      <Refusals fault={upload.error} />
    </>
  );
}
