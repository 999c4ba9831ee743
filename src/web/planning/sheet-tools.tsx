import "../words/planning.ts";
import { useRef, useState } from "react";
import type { DocumentAnswer, PlanItem } from "#contract";
import { act, ask } from "../api.ts";
import { saveFile } from "../parts/save-file.ts";
import { useWords } from "../words/index.ts";
import { Refusals } from "./refusals.tsx";

type Props = { readonly answer: DocumentAnswer; readonly mayEdit: boolean; readonly onImport: (items: readonly PlanItem[]) => void };

const media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const chunk = 0x8000;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

/** A document out as a workbook and in again; what is read in is shown first and kept only when the draft is saved. */
export function SheetTools({ answer, mayEdit, onImport }: Props) {
  const { say } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<unknown>(null);
  const { kind, document, shown } = answer;
  const out = async () => {
    const version = shown?.version == null ? {} : { version: String(shown.version) };
    const file = await ask("planSheet", { kind, document }, version);
    saveFile(file.name, new Blob([bytesOf(file.base64)], { type: media }));
  };
  const bringIn = async (file: File) => {
    const read = await act("readPlanSheet", { kind, document }, { base64: await base64Of(file) });
    setFault(null);
    onImport(read.items);
  };
  return (
    <>
      <button type="button" className="act" onClick={() => void out().catch(setFault)}>
        {say("planning.export")}
      </button>
      {mayEdit && (
        <>
          <button type="button" className="act" onClick={() => chooser.current?.click()}>
            {say("planning.import")}
          </button>
          <input
            ref={chooser}
            type="file"
            accept=".xlsx"
            className="only-read"
            tabIndex={-1}
            aria-label={say("planning.import")}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = "";
              if (file) void bringIn(file).catch(setFault);
            }}
          />
        </>
      )}
      <Refusals fault={fault} />
    </>
  );
}
