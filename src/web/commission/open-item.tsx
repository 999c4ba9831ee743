import "../words/commission.ts";
import { type ReactNode, useState } from "react";
import type { Attachment, Body, CommissionAnswer } from "#contract";
import { useWords, type Word } from "../words/index.ts";
import { type Choice, ChoiceField, TextField } from "./fields.tsx";
import { FilesOfMatter, MatterFinder, MatterName, useReleaseChoices } from "./opening-kinds.tsx";
import { useChoices } from "./use-commission.ts";

export type Opening = Body<"openItem">;
type What = Opening["what"];
const kinds = ["figures", "scheme", "release", "matter", "file"] as const;
type Kind = (typeof kinds)[number];

type Props = {
  readonly page: Pick<CommissionAnswer, "from" | "until">;
  readonly word: Word;
  /** One step on the way to another act, which stands below. */
  readonly aside?: boolean;
  readonly busy: boolean;
  /** @param called  what it is called, for a list of what is still to be sent */
  readonly onSend: (opening: Opening, called: ReactNode) => void;
};

/** Figures of the last years, where nothing else is chosen. */
const yearsBack = 5;

type Chosen = {
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  readonly scheme: readonly string[];
  readonly release: readonly string[];
  readonly matter: string | undefined;
  readonly file: Attachment | undefined;
};
const nothingChosen: Chosen = { indicators: [], regions: [], scheme: [], release: [], matter: undefined, file: undefined };

function whatOf(kind: Kind, { indicators, regions, scheme, release, matter, file }: Chosen, years: readonly [string, string]): What | null {
  const [fromYear, untilYear] = [Number(years[0]), Number(years[1])];
  switch (kind) {
    case "figures":
      return { kind, indicators: [...indicators], regions: [...regions], fromYear, untilYear };
    case "scheme":
      return scheme[0] === undefined ? null : { kind, scheme: scheme[0], period: null };
    case "release":
      return release[0] === undefined ? null : { kind, release: release[0] };
    case "matter":
      return matter === undefined ? null : { kind, number: matter };
    case "file":
      return file === undefined ? null : { kind, file: file.id };
  }
}

type Lists = Readonly<Record<"indicators" | "regions" | "schemes" | "releases", readonly Choice[]>>;
type Read = ReturnType<typeof useWords>["read"];
function calledOf(what: What, { file }: Chosen, lists: Lists, read: Read): ReactNode {
  const named = (list: readonly Choice[], ids: readonly string[]): string =>
    ids.map((id) => read(list.find((one) => one.id === id)?.label ?? { zh: id, en: id })).join(read({ zh: "、", en: ", " }));
  switch (what.kind) {
    case "figures":
      return `${named(lists.indicators, what.indicators)} · ${named(lists.regions, what.regions)} · ${what.fromYear}–${what.untilYear}`;
    case "scheme":
      return named(lists.schemes, [what.scheme]);
    case "release":
      return named(lists.releases, [what.release]);
    case "matter":
      return <MatterName id={what.number} />;
    case "file":
      return file?.name;
  }
}

/** What is to be opened, chosen by name: figures by indicator, region and year, a result, a release, a matter, or a file of one; for a time within the evaluation. */
export function OpenItemForm({ page, word, aside = false, busy, onSend }: Props) {
  const { say, read } = useWords();
  const choices = useChoices().data;
  const [kind, setKind] = useState<Kind>("figures");
  const lists: Lists = {
    indicators: choices?.indicators ?? [],
    regions: (choices?.regions ?? []).map(({ code, label }) => ({ id: code, label })),
    schemes: choices?.schemes ?? [],
    releases: useReleaseChoices(kind === "release"),
  };
  const [chosen, setChosen] = useState(nothingChosen);
  const [texts, setTexts] = useState({
    fromYear: String(Number(page.from.slice(0, 4)) - yearsBack),
    untilYear: page.until.slice(0, 4),
    from: page.from,
    until: page.until,
    says: "",
  });
  const text = (name: keyof typeof texts) => ({ value: texts[name], onChange: (value: string) => setTexts({ ...texts, [name]: value }) });
  const list = (name: "indicators" | "regions" | "scheme" | "release") => ({
    value: chosen[name],
    onChange: (value: readonly string[]) => setChosen({ ...chosen, [name]: value }),
  });
  const what = whatOf(kind, chosen, [texts.fromYear, texts.untilYear]);
  const send = (): void => {
    if (what === null) return;
    onSend({ what, from: texts.from, until: texts.until, says: texts.says }, calledOf(what, chosen, lists, read));
  };
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
      {(kind === "matter" || kind === "file") && (
        <MatterFinder value={chosen.matter} onChange={(matter) => setChosen({ ...chosen, matter, file: undefined })} />
      )}
      {kind === "file" && chosen.matter !== undefined && (
        <FilesOfMatter matter={chosen.matter} value={chosen.file?.id} onChange={(file) => setChosen({ ...chosen, file })} />
      )}
      <div className="commission-pair">
        {kind === "figures" && (
          <>
            <ChoiceField word="commission.indicators" of={lists.indicators} many {...list("indicators")} />
            <ChoiceField word="commission.regions" of={lists.regions} many {...list("regions")} />
            <TextField word="commission.fromYear" type="number" {...text("fromYear")} />
            <TextField word="commission.untilYear" type="number" {...text("untilYear")} />
          </>
        )}
        {kind === "scheme" && <ChoiceField word="commission.scheme" of={lists.schemes} {...list("scheme")} />}
        {kind === "release" && <ChoiceField word="commission.whichRelease" of={lists.releases} {...list("release")} />}
        <TextField word="commission.openFrom" type="date" {...text("from")} />
        <TextField word="commission.openUntil" type="date" {...text("until")} />
        <TextField word="commission.openSays" {...text("says")} longest={400} />
      </div>
      <button type="button" className={aside ? "act" : "act is-first"} disabled={busy || what === null} onClick={send}>
        {say(word)}
      </button>
    </div>
  );
}
