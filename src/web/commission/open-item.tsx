import "../words/commission.ts";
import { useState } from "react";
import type { Body, CommissionAnswer } from "#contract";
import { useWords, type Word } from "../words/index.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import { useChoices } from "./use-commission.ts";

export type Opening = Body<"openItem">;
const kinds = ["figures", "scheme", "matter", "file"] as const;
type Kind = (typeof kinds)[number];

type Props = {
  readonly page: Pick<CommissionAnswer, "from" | "until">;
  readonly word: Word;
  readonly busy: boolean;
  readonly onSend: (opening: Opening) => void;
};

/** What is to be opened: figures by indicator, region and year, a result, a matter by its number, or a file; for a time within the evaluation. */
export function OpenItemForm({ page, word, busy, onSend }: Props) {
  const { say } = useWords();
  const choices = useChoices().data;
  const [kind, setKind] = useState<Kind>("figures");
  const [lists, setLists] = useState<{ indicators: readonly string[]; regions: readonly string[]; scheme: readonly string[] }>({
    indicators: [],
    regions: [],
    scheme: [],
  });
  const [texts, setTexts] = useState({
    fromYear: page.from.slice(0, 4),
    untilYear: page.until.slice(0, 4),
    number: "",
    file: "",
    from: page.from,
    until: page.until,
    says: "",
  });
  const text = (name: keyof typeof texts) => ({ value: texts[name], onChange: (value: string) => setTexts({ ...texts, [name]: value }) });
  const what: Opening["what"] =
    kind === "figures"
      ? {
          kind,
          indicators: [...lists.indicators],
          regions: [...lists.regions],
          fromYear: Number(texts.fromYear),
          untilYear: Number(texts.untilYear),
        }
      : kind === "scheme"
        ? { kind, scheme: lists.scheme[0] ?? "", period: null }
        : kind === "matter"
          ? { kind, number: texts.number.trim() }
          : { kind, file: texts.file.trim() };
  return (
    <div className="commission-form commission-opening">
      <fieldset className="commission-kinds">
        <legend>{say("commission.kind")}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} /> {say(`commission.kind.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="commission-pair">
        {kind === "figures" && (
          <>
            <ChoiceField
              word="commission.indicators"
              of={choices?.indicators ?? []}
              many
              value={lists.indicators}
              onChange={(indicators) => setLists({ ...lists, indicators })}
            />
            <ChoiceField
              word="commission.regions"
              of={(choices?.regions ?? []).map(({ code, label }) => ({ id: code, label }))}
              many
              value={lists.regions}
              onChange={(regions) => setLists({ ...lists, regions })}
            />
            <TextField word="commission.fromYear" type="number" {...text("fromYear")} />
            <TextField word="commission.untilYear" type="number" {...text("untilYear")} />
          </>
        )}
        {kind === "scheme" && (
          <ChoiceField
            word="commission.scheme"
            of={choices?.schemes ?? []}
            value={lists.scheme}
            onChange={(scheme) => setLists({ ...lists, scheme })}
          />
        )}
        {kind === "matter" && <TextField word="commission.matterNumber" {...text("number")} longest={40} />}
        {kind === "file" && <TextField word="commission.fileId" {...text("file")} longest={80} />}
        <TextField word="commission.openFrom" type="date" {...text("from")} />
        <TextField word="commission.openUntil" type="date" {...text("until")} />
        <TextField word="commission.openSays" {...text("says")} longest={400} />
      </div>
      <button
        type="button"
        className="act is-first"
        disabled={busy}
        onClick={() => onSend({ what, from: texts.from, until: texts.until, says: texts.says })}
      >
        {say(word)}
      </button>
    </div>
  );
}
