import { SearchOutlined } from "@ant-design/icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FaultPanel } from "../parts/faults.tsx";
import "../styles/search.css";
import { useWords } from "../words/index.ts";
import { useGoTo } from "./go-to.ts";
import { HitLink } from "./hit.tsx";
import { useRecent } from "./recent.ts";
import { type MattersFound, useMattersFound } from "./use-matters-found.ts";
import { type FoundGroup, type FoundHit, useSearchFor } from "./use-search.ts";

const shown = 5;
const listId = "search-hits";
const idOf = (at: number): string => `search-hit-${at}`;

/** Search over everything with a page of its own, by keys alone if one likes: type, arrows, Enter. */
export default function SearchDialog({ close }: { readonly close: () => void }) {
  const { say, read } = useWords();
  const frame = useRef<HTMLDialogElement | null>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const query = useSearchFor(typed, shown);
  const [recent, remember] = useRecent();
  const go = useGoTo();
  useEffect(() => {
    if (!frame.current?.open) frame.current?.showModal();
  }, []);
  const asked = typed.trim() !== "";
  const matters = useMattersFound(typed, shown);
  const groups: readonly (Pick<FoundGroup, "id" | "label" | "count" | "hits"> | MattersFound)[] = asked
    ? [...(matters ? [matters] : []), ...(query.data?.groups ?? [])]
    : [];
  const hits = asked ? groups.flatMap((group) => group.hits) : recent;
  const isEarlier = asked && query.data?.q !== typed.trim();
  const leave = (hit: FoundHit) => {
    remember(hit);
    close();
  };
  const all = `/search?q=${encodeURIComponent(typed.trim().slice(0, 80))}`;
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = hits.length === 0 ? 0 : (at + step + hits.length) % hits.length;
      setAt(next);
      document.getElementById(idOf(next))?.scrollIntoView({ block: "nearest" });
    }
    // Enter ends a syllable being composed; only after that it goes somewhere.
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // A hit of an earlier word was not meant: the page of all hits answers what is typed now.
    const hit = isEarlier ? undefined : hits[at];
    if (!hit && !asked) return;
    if (hit) leave(hit);
    else close();
    go(hit ? hit.path : all);
  };
  let place = -1;
  const option = (hit: FoundHit) => {
    place += 1;
    return <HitLink key={hit.id} hit={hit} id={idOf(place)} chosen={place === at} role="option" onGo={() => leave(hit)} />;
  };
  return (
    // The browser closes a dialog on Esc by itself; a click on its ground is a click outside.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same by keyboard
    <dialog
      ref={frame}
      className="search-dialog"
      aria-label={say("search.title")}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="search-frame">
        <div className="search-line">
          <SearchOutlined aria-hidden />
          <input
            autoFocus
            type="text"
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={listId}
            aria-activedescendant={hits.length > 0 ? idOf(at) : undefined}
            aria-label={say("search.title")}
            placeholder={say("search.placeholder")}
            maxLength={80}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <button type="button" className="quiet" onClick={close}>
            {say("close")}
          </button>
        </div>
        <div
          id={listId}
          role="listbox"
          aria-label={say("search.hits")}
          aria-busy={isEarlier}
          className={query.isPlaceholderData ? "hits is-earlier" : "hits"}
        >
          {!asked && recent.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not a part of a form
            <div role="group" aria-label={say("search.recent")}>
              <p className="hits-kind">{say("search.recent")}</p>
              {recent.map(option)}
            </div>
          )}
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not a part of a form
            <div key={group.id} role="group" aria-label={read(group.label)}>
              <p className="hits-kind">
                {read(group.label)} <span className="faint">{group.count}</span>
              </p>
              {group.hits.map(option)}
            </div>
          ))}
        </div>
        {!asked && <p className="search-hint">{say("search.hint")}</p>}
        {asked && query.isError && <FaultPanel fault={query.error} retry={() => void query.refetch()} />}
        {asked && query.data && !query.isPlaceholderData && query.data.total === 0 && matters === null && (
          <p className="search-hint">{say("search.none", { q: typed.trim() })}</p>
        )}
        {asked && (query.data?.total ?? 0) > 0 && (
          <p className="search-foot">
            <a
              href={all}
              className="link"
              onClick={(event) => {
                event.preventDefault();
                close();
                go(all);
              }}
            >
              {say("search.all", { count: query.data?.total ?? 0 })}
            </a>
            <span className="faint">{say("search.keys")}</span>
          </p>
        )}
      </div>
    </dialog>
  );
}
