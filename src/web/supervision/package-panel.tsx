import "../words/port.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PortDesk } from "#contract";
import { act } from "../api.ts";
import { Panel } from "../parts/panel.tsx";
import { saveFile } from "../parts/save-file.ts";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { workKey } from "../work/use-work.ts";

const media = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", json: "application/json" } as const;
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** What goes out: fetched as one file, and whether anything in it is new. */
export function PackagePanel({ desk: { bound, answers, isNew } }: { readonly desk: PortDesk }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const fetched = useMutation({
    mutationFn: (format: "xlsx" | "json") => act("portPackage", {}, { format }),
    onSuccess: (made, format) => {
      saveFile(made.name, new Blob([bytesOf(made.base64)], { type: media[format] }));
      void queries.invalidateQueries({ queryKey: [workKey, "port"] });
    },
  });
  const none = bound.length === 0;
  return (
    <Panel title={say("port.out")}>
      <p>{say("port.outSay", { matters: bound.length, answers })}</p>
      {!none && <p className={isNew ? "tone-warn" : "faint"}>{say(isNew ? "port.isNew" : "port.isOld")}</p>}
      <div className="act-row">
        {(["xlsx", "json"] as const).map((format) => (
          <button
            key={format}
            type="button"
            className={format === "xlsx" ? "act is-first" : "act"}
            disabled={none || fetched.isPending}
            onClick={() => fetched.mutate(format)}
          >
            {say(`port.${format}`)}
          </button>
        ))}
      </div>
      {fetched.data && (
        <p role="status" className="under">
          {say(fetched.data.isNew ? "port.fetched" : "port.fetchedOld", { name: fetched.data.name })}
        </p>
      )}
      <Refusals fault={fetched.error} />
    </Panel>
  );
}
