import "../../words/work-list.ts";
import { useState } from "react";
import { useAddress } from "../../shell/use-address.ts";
import { usePreference } from "../../shell/use-preference.ts";
import { useWords, type Word } from "../../words/index.ts";
import { isSameView, noView, type View, viewOf } from "./question.ts";

type Saved = { readonly name: string; readonly view: View };
const none: readonly Saved[] = [];
const mostViews = 12;
const longestName = 20;

const isSaved = (value: unknown): value is Saved =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "view" in value &&
  typeof value.view === "object" &&
  value.view !== null;
const areSaved = (value: unknown): value is readonly Saved[] => Array.isArray(value) && value.every(isSaved);

/** Views everybody has. */
const usual: readonly { readonly word: Word; readonly view: View }[] = [
  { word: "work.view.open", view: { phase: "open" } },
  { word: "work.view.mine", view: { mine: "yes", phase: "open" } },
  { word: "work.view.red", view: { light: "red", phase: "open" } },
  { word: "work.view.week", view: { due: "week", phase: "open" } },
  { word: "work.view.acted", view: { acted: "yes" } },
  { word: "work.view.closed", view: { phase: "closed", sort: "newest" } },
];

/** Views of the list: the usual ones, one's own, and the way to keep the present one. Each is an address, so a link shares it. */
export function SavedViews({ view }: { readonly view: View }) {
  const { say } = useWords();
  const { change } = useAddress();
  const [saved, keep] = usePreference("work.views", none, areSaved);
  const all = [
    ...usual.map((one) => ({ key: one.word as string, name: say(one.word), view: one.view })),
    ...saved.map((one) => ({ key: one.name, ...one })),
  ];
  const here = all.find((one) => isSameView(one.view, view));
  const own = saved.find((one) => isSameView(one.view, view));
  return (
    <nav className="saved-views" aria-label={say("work.views")}>
      {all.map((one) => (
        <button
          key={one.key}
          type="button"
          className={one === here ? "quiet is-on" : "quiet"}
          aria-pressed={one === here}
          onClick={() => change({ ...noView, ...viewOf(one.view) })}
        >
          {one.name}
        </button>
      ))}
      {own && (
        <button type="button" className="quiet faint" onClick={() => keep(saved.filter((one) => one !== own))}>
          {say("work.views.drop", { name: own.name })}
        </button>
      )}
      {!here && Object.keys(view).length > 0 && <KeepView keep={(name) => keep([...saved, { name, view }].slice(-mostViews))} />}
    </nav>
  );
}

function KeepView({ keep }: { readonly keep: (name: string) => void }) {
  const { say } = useWords();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <button type="button" className="quiet" onClick={() => setName("")}>
        {say("work.views.keep")}
      </button>
    );
  return (
    <form
      className="keep-view"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") keep(name.trim());
        setName(null);
      }}
    >
      <input
        className="search is-short"
        aria-label={say("work.views.name")}
        placeholder={say("work.views.name")}
        maxLength={longestName}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="act column-act">
        {say("work.views.save")}
      </button>
    </form>
  );
}
