import { SearchOutlined } from "@ant-design/icons";
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react";
import { useWords } from "../words/index.ts";

const SearchDialog = lazy(() => import("./search-dialog.tsx"));
const Open = createContext<() => void>(() => undefined);

/** A key pressed while somebody is writing belongs to what they write. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const asksForSearch = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  (key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey) || (key === "/" && !ctrlKey && !metaKey && !altKey && !isWriting(target));

/** Lets search be opened from anywhere: by ⌘K, Ctrl+K, `/`, or a button. Its dialog is loaded when first asked for. */
export function SearchDoor({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  return (
    <Open.Provider value={() => setOpen(true)}>
      {children}
      <Suspense>{open && <SearchDialog close={() => setOpen(false)} />}</Suspense>
    </Open.Provider>
  );
}

export function SearchButton() {
  const { say } = useWords();
  const open = useContext(Open);
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  return (
    <button type="button" className="search-button" onClick={open} aria-keyshortcuts="Control+K Meta+K /">
      <SearchOutlined aria-hidden />
      <span>{say("search.button")}</span>
      <kbd aria-hidden>{isMac ? "⌘K" : "Ctrl K"}</kbd>
    </button>
  );
}
