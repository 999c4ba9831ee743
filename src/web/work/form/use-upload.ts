import "../../words/form.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Attachment, attachmentBytes } from "#contract";
import { act, Refused } from "../../api.ts";
import { base64Of } from "../../proofread/base64.ts";
import { useWords } from "../../words/index.ts";

export type FileClass = Attachment["class"];
/** The key of what is known of one file. */
export const fileKey = (id: string) => ["file", id] as const;

/** Sends files one after the other; what was refused is told by name, the others stay. */
export function useUpload(matter: string | null) {
  const { say, read } = useWords();
  const queries = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const whyNot = (name: string, fault: unknown): string => {
    if (fault instanceof Refused) return `${name}: ${fault.refusals.map((refusal) => read(refusal.say)).join(" ")}`;
    return `${name}: ${say("error.network")}`;
  };
  const sendOne = async (file: File, fileClass: FileClass): Promise<Attachment | string> => {
    if (file.size > attachmentBytes) return say("file.tooLarge", { name: file.name });
    setBusy(file.name);
    try {
      const content = base64Of(new Uint8Array(await file.arrayBuffer()));
      const { file: stored } = await act("uploadFile", {}, { matter, name: file.name.slice(0, 200), class: fileClass, content });
      queries.setQueryData(fileKey(stored.id), { file: stored });
      return stored;
    } catch (fault) {
      return whyNot(file.name, fault);
    }
  };
  const send = async (files: readonly File[], fileClass: FileClass): Promise<readonly Attachment[]> => {
    const stored: Attachment[] = [];
    const said: string[] = [];
    setFaults([]);
    for (const file of files) {
      const answer = await sendOne(file, fileClass);
      if (typeof answer === "string") said.push(answer);
      else stored.push(answer);
    }
    setBusy(null);
    setFaults(said);
    return stored;
  };
  return { busy, faults, send };
}
