import "../../words/work-list.ts";
import "../../words/work.ts";
import { Select } from "antd";
import { useState } from "react";
import type { Search } from "../../search.ts";
import { useAddress } from "../../shell/use-address.ts";
import { useTypedQuestion } from "../../shell/use-typed.ts";
import { useWords, type Word } from "../../words/index.ts";
import { Picked, PickedState } from "./picked.tsx";
import { type ListFilter, listFilters, noView } from "./question.ts";
import { useProcedures } from "./use-list.ts";

type Option = { readonly value: string; readonly label: string };

/** What stands open, and what is folded away until somebody asks for more. */
const folded = [
  "origin",
  "supervised",
  "mine",
  "acted",
  "desk",
  "region",
  "state",
  "target",
  "clause",
] as const satisfies readonly ListFilter[];

/** Filters of the list, all of them in the address: words, kind, light, due day open; the rest folded. */
export function ListFilters() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const [more, setMore] = useState(() => folded.some((name) => search[name] !== undefined));
  const used = listFilters.some((name) => search[name] !== undefined);
  return (
    <search className="filters" aria-label={say("work.filters")}>
      <Written />
      <Kind />
      <Chosen name="light" values={["red", "yellow", "green", "grey", "blue"]} wordOf={(value) => `work.light.${value}`} />
      <Chosen name="due" values={["overdue", "week", "month"]} wordOf={(value) => `work.due.${value}`} />
      <button type="button" className="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
        {say(more ? "work.filters.fewer" : "work.filters.more")}
      </button>
      {more && (
        <>
          <Chosen name="phase" values={["open", "closed"]} wordOf={(value) => `work.phase.${value}`} />
          <Chosen name="mine" values={["yes"]} wordOf={() => "work.filter.mineYes"} />
          <Chosen name="acted" values={["yes"]} wordOf={() => "work.filter.actedYes"} />
          <Chosen name="supervised" values={["yes", "no"]} wordOf={(value) => `work.supervised.${value}`} />
          <Chosen
            name="origin"
            values={["clause", "meeting", "instruction", "alert", "help-request", "task", "matter"]}
            wordOf={(value) => `work.origin.${value}`}
          />
          <Picked name="desk" />
          <Picked name="region" />
          <PickedState />
          <Picked name="target" />
          <Picked name="clause" />
        </>
      )}
      <Chosen name="sort" values={["newest"]} wordOf={() => "work.sort.newest"} />
      {used && (
        <button type="button" className="quiet" onClick={() => change(noView, true)}>
          {say("work.filters.clear")}
        </button>
      )}
    </search>
  );
}

function Written() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const typed = useTypedQuestion(search.q, change);
  return (
    <input
      type="search"
      className="search"
      aria-label={say("work.filter.q")}
      placeholder={say("work.filter.q")}
      maxLength={80}
      {...typed}
    />
  );
}

function Kind() {
  const { say, read } = useWords();
  const procedures = useProcedures().data ?? [];
  return (
    <Choice
      name="procedure"
      anything={say("work.any.procedure")}
      options={procedures.map(({ id, label }) => ({ value: id, label: read(label) }))}
    />
  );
}

type ChosenName = "light" | "due" | "phase" | "mine" | "acted" | "supervised" | "origin" | "sort";
type ChosenProps<V extends string> = { readonly name: ChosenName; readonly values: readonly V[]; readonly wordOf: (value: V) => Word };
function Chosen<const V extends string>({ name, values, wordOf }: ChosenProps<V>) {
  const { say } = useWords();
  return <Choice name={name} anything={say(`work.any.${name}`)} options={values.map((value) => ({ value, label: say(wordOf(value)) }))} />;
}

function Choice({
  name,
  anything,
  options,
}: {
  readonly name: keyof Search;
  readonly anything: string;
  readonly options: readonly Option[];
}) {
  const { search, change } = useAddress();
  return (
    <Select
      aria-label={anything}
      popupMatchSelectWidth={false}
      value={search[name] ?? ""}
      options={[{ value: "", label: anything }, ...options]}
      onChange={(value: string) =>
        change({ [name]: value === "" ? undefined : value, ...(name === "procedure" ? { state: undefined } : {}) }, true)
      }
    />
  );
}
