import "../words/admin.ts";
import { Select } from "antd";
import type { Body } from "#contract";
import { useWords } from "../words/index.ts";
import { useChoices } from "./use-choices.ts";

export type PostDraft = Body<"appointPerson">;
export const blankPost: PostDraft = { role: "", unit: null, until: null };

type Props = { readonly draft: PostDraft; readonly change: (draft: PostDraft) => void };
const sought = (input: string, option: { readonly label: string } | undefined): boolean =>
  option?.label.toLowerCase().includes(input.toLowerCase()) ?? false;

/** Role, unit, region and term of an appointment. Choosing a role offers its usual unit; choosing a unit, its region. */
export function PostFields({ draft, change }: Props) {
  const { say, read } = useWords();
  const choices = useChoices();
  if (!choices) return null;
  const { roles, units, regions } = choices;
  const region = draft.region ?? units.find(({ id }) => id === draft.unit)?.region ?? regions[0]?.code ?? "";
  const search = { showSearch: { filterOption: sought }, popupMatchSelectWidth: false } as const;
  return (
    <div className="post-fields">
      <div className="field">
        <span id="post-role">{say("people.post.role")}</span>
        <Select
          {...search}
          aria-labelledby="post-role"
          value={draft.role || null}
          options={roles.map(({ id, label }) => ({ value: id, label: read(label) }))}
          onChange={(role: string) => {
            const { region: _, ...rest } = draft;
            change({ ...rest, role, unit: roles.find(({ id }) => id === role)?.usualUnit ?? null });
          }}
        />
      </div>
      <div className="field">
        <span id="post-unit">{say("people.post.unit")}</span>
        <Select
          {...search}
          aria-labelledby="post-unit"
          value={draft.unit ?? ""}
          options={[
            { value: "", label: say("people.post.unit.none") },
            ...units.map(({ id, label }) => ({ value: id, label: read(label) })),
          ]}
          onChange={(unit: string) => {
            const { region: _, ...rest } = draft;
            change({ ...rest, unit: unit === "" ? null : unit });
          }}
        />
      </div>
      <div className="field">
        <span id="post-region">{say("people.post.region")}</span>
        <Select
          {...search}
          aria-labelledby="post-region"
          value={region}
          options={regions.map(({ code, label }) => ({ value: code, label: read(label) }))}
          onChange={(code: string) => change({ ...draft, region: code })}
        />
      </div>
      <Days draft={draft} change={change} />
    </div>
  );
}

function Days({ draft, change }: Props) {
  const { say } = useWords();
  const began = (text: string): PostDraft => {
    const { from: _, ...rest } = draft;
    return text === "" ? rest : { ...rest, from: text };
  };
  return (
    <>
      <label className="field">
        {say("people.post.from")}
        <input type="date" value={draft.from ?? ""} onChange={({ target }) => change(began(target.value))} />
      </label>
      <label className="field">
        {say("people.post.until")}
        <input
          type="date"
          value={draft.until ?? ""}
          onChange={({ target }) => change({ ...draft, until: target.value === "" ? null : target.value })}
        />
        <span className="under">{say("people.post.until.say")}</span>
      </label>
    </>
  );
}
