import "../words/commission.ts";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Attachment } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import "../styles/form.css";
import { commissionWords } from "../words/commission.ts";
import "../words/form.ts";
import { useWords } from "../words/index.ts";
import type { FieldProps } from "../work/form/field-frame.tsx";
import { ReferenceField } from "../work/form/reference-field.tsx";
import { momentOf } from "../work/moments.ts";
import { useMatter } from "../work/use-work.ts";
import type { Choice } from "./fields.tsx";

type MatterProps = { readonly value: string | undefined; readonly onChange: (id: string | undefined) => void };

const nothing = new Map();
const matterField = { id: "matter", kind: "reference", to: "matter", label: commissionWords["commission.whichMatter"] } as const;

/** One matter the reader may read, sought by its number or words of its title. */
export function MatterFinder({ value, onChange }: MatterProps) {
  const prefix = useId();
  const context: FieldProps["context"] = { prefix, prefilled: {}, faults: nothing, matter: null, disabled: false };
  return (
    <ReferenceField
      field={matterField}
      place="matter"
      value={value}
      onChange={(next) => onChange(typeof next === "string" ? next : undefined)}
      context={context}
      beside={{}}
    />
  );
}

const clauseField = { id: "clauses", kind: "reference", to: "clause", many: true, label: commissionWords["commission.clauses"] } as const;

/** Clauses of the plan, sought by number or words. */
export function ClauseFinder({
  value,
  onChange,
}: {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const prefix = useId();
  return (
    <ReferenceField
      field={clauseField}
      place="clauses"
      value={value}
      onChange={(next) => onChange(Array.isArray(next) ? next.filter((one): one is string => typeof one === "string") : [])}
      context={{ prefix, prefilled: {}, faults: nothing, matter: null, disabled: false }}
      beside={{}}
    />
  );
}

/** What a matter is called, by its id. */
export function MatterName({ id }: { readonly id: string }) {
  const { data } = useMatter(id);
  return data ? `${data.number} ${data.title}` : "…";
}

type FileProps = {
  readonly matter: string;
  readonly value: string | undefined;
  readonly onChange: (file: Attachment) => void;
};

/** The files that came with what was done in a matter, each with its name, what it came with, and its class; one is chosen. */
export function FilesOfMatter({ matter, value, onChange }: FileProps) {
  const { say, read } = useWords();
  return (
    <AnswerTo query={useMatter(matter)} skeleton={<Bones rows={3} height={24} />}>
      {({ timeline }) => {
        const files = timeline.flatMap((event) => event.files.map((file) => ({ file, with: event.label })));
        if (files.length === 0) return <p className="empty">{say("commission.noFiles")}</p>;
        return (
          <fieldset className="commission-files">
            <legend>{say("commission.whichFile")}</legend>
            {files.map(({ file, with: act }) => (
              <label key={file.id}>
                <input type="radio" name={`file of ${matter}`} checked={value === file.id} onChange={() => onChange(file)} />
                <span>
                  {file.name}{" "}
                  <span className="faint">
                    {read(act)} · {momentOf(file.at)} · {say(`file.class.short.${file.class}`)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      }}
    </AnswerTo>
  );
}

/** Releases that are prepared or public; what nothing is computed for yet has no page to show. */
export function useReleaseChoices(enabled: boolean): readonly Choice[] {
  const { data } = useQuery({ queryKey: ["releases", "to open"], enabled, queryFn: ({ signal }) => ask("releases", {}, {}, signal) });
  const rows = data ? [...data.planned.filter(({ state }) => state !== "planned"), ...data.published] : [];
  return rows.map(({ id, number, title, stateLabel }) => ({
    id,
    label: { zh: `${title}（${number}，${stateLabel.zh}）`, en: `${title} (${number}, ${stateLabel.en})` },
  }));
}
