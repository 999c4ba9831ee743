import "../../words/work-list.ts";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { ask } from "../../api.ts";
import { versionOf } from "../../procedures/read-version.ts";
import { useAddress } from "../../shell/use-address.ts";
import { useWords } from "../../words/index.ts";
import { useChoices, useNames } from "../form/use-choices.ts";

/** A filter by something the platform knows: sought by words, sound or number, chosen from what is found. */
export function Picked({ name }: { readonly name: "desk" | "region" | "clause" | "target" }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const chosen = search[name];
  const { rows, isPending, isEarlier } = useChoices(name, typed, isOpen);
  const named = useNames(name, chosen === undefined ? [] : [chosen]);
  const anything = say(`work.any.${name}`);
  // What answers earlier words must not be taken by Enter.
  const found = (isEarlier && typed !== "" ? [] : rows).map(({ id, label }) => ({ value: id, label: read(label) }));
  const kept = chosen === undefined || typed !== "" || found.some(({ value }) => value === chosen) ? [] : [chosen];
  const own = kept.map((id) => {
    const choice = named.get(id);
    return { value: id, label: choice ? read(choice.label) : id };
  });
  return (
    <Select
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      aria-label={anything}
      className="list-picked"
      popupMatchSelectWidth={false}
      value={chosen ?? ""}
      loading={isOpen && (isPending || isEarlier)}
      options={[...(typed === "" ? [{ value: "", label: anything }] : []), ...own, ...found]}
      notFoundContent={say(isPending || isEarlier ? "work.filter.seeking" : "work.filter.nothing")}
      onOpenChange={setOpen}
      onChange={(value: string) => {
        setTyped("");
        change({ [name]: value === "" ? undefined : value }, true);
      }}
    />
  );
}

/** A filter by state: states are those of the chosen kind, so a kind must be chosen first. */
export function PickedState() {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { procedure: id, state } = search;
  const query = useQuery({
    queryKey: ["procedure", id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => ask("procedure", { id: id ?? "" }, {}, signal),
  });
  const states = id !== undefined && query.data ? versionOf(query.data).states : [];
  const known = states.map((one) => ({ value: one.id, label: read(one.label) }));
  const anything = say(id === undefined ? "work.any.stateOf" : "work.any.state");
  return (
    <Select
      aria-label={anything}
      popupMatchSelectWidth={false}
      disabled={id === undefined && state === undefined}
      value={state ?? ""}
      options={[
        { value: "", label: anything },
        ...(state !== undefined && !known.some(({ value }) => value === state) ? [{ value: state, label: state }] : []),
        ...known,
      ]}
      onChange={(value: string) => change({ state: value === "" ? undefined : value }, true)}
    />
  );
}
