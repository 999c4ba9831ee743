import { Select } from "antd";
import type { Answer } from "#contract";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import { useWords } from "../words/index.ts";
import { kindList, kindWord } from "./columns.ts";
import { filterNames, filtersOf, passes } from "./found.ts";

type Name = "topic" | "kind" | "level" | "via" | "fresh" | "aimed";
type Option = { readonly value: string; readonly label: string };

type Props = { readonly answer: Answer<"indicators">; readonly heard: ReadonlySet<string> };
/** The library's filters, each with how many would be left; all of them in the address. */
export function Filters({ answer, heard }: Props) {
  const { say, read } = useWords();
  const { search: address, change } = useAddress();
  const search = filtersOf(address);
  const options: Readonly<Record<Name, readonly Option[]>> = {
    topic: answer.themes.map(({ id, label }) => ({ value: id, label: read(label) })),
    aimed: (["yes", "no"] as const).map((value) => ({ value, label: say(`list.aimed.${value}`) })),
    level: (["country", "province", "city"] as const).map((value) => ({ value, label: say(`list.level.${value}`) })),
    fresh: (["fresh", "stale", "none"] as const).map((value) => ({ value, label: say(`list.fresh.${value}`) })),
    kind: kindList.map((value) => ({ value, label: say(kindWord(value)) })),
    via: (["observed", "formula"] as const).map((value) => ({ value, label: say(`list.via.${value}`) })),
  };
  const any = {
    topic: "list.anyTheme",
    kind: "list.anyKind",
    level: "list.anyLevel",
    via: "list.anyVia",
    fresh: "list.anyFresh",
    aimed: "list.anyAim",
  } as const;
  const left = (name: Name, value: string) => answer.indicators.filter((i) => passes(i, { ...search, [name]: value }, heard)).length;
  const used = filterNames.some((name) => search[name] !== undefined);
  const typed = useTypedQuestion(search.q, change);
  return (
    <search className="filters" aria-label={say("list.filters")}>
      <input type="search" className="search" aria-label={say("list.search")} placeholder={say("list.search")} {...typed} />
      {(Object.keys(options) as Name[]).map((name) => (
        <Select
          key={name}
          aria-label={say(any[name])}
          popupMatchSelectWidth={false}
          value={search[name] ?? ""}
          options={[
            { value: "", label: say(any[name]) },
            ...options[name]
              .map((option) => ({ ...option, count: left(name, option.value) }))
              .filter(({ count, value }) => count > 0 || search[name] === value)
              .map(({ value, label, count }) => ({ value, label: `${label} ${count}` })),
          ]}
          onChange={(value: string) => change({ [name]: value === "" ? undefined : value }, true)}
        />
      ))}
      {used && (
        <button
          type="button"
          className="quiet"
          onClick={() => change(Object.fromEntries(filterNames.map((name) => [name, undefined])), true)}
        >
          {say("list.clear")}
        </button>
      )}
    </search>
  );
}
