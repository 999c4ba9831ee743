import type { ReactNode } from "react";
import { useEffect } from "react";
import { useWords } from "../words/index.ts";
import { Preferences } from "./preferences.tsx";
import { TimeSwitch } from "./time-switch.tsx";

type Props = {
  /** What the page found, for the window's title. */
  readonly title: string;
  /** The way to here, the page's own name last; a heading of the top bar. */
  readonly crumbs: ReactNode;
  /** Beside the time switch: what the page says of its data's time. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The frame of a page: top bar and content. */
export function Page({ title, crumbs, aside, className, children }: Props) {
  const { say } = useWords();
  useEffect(() => {
    document.title = `${title} · ${say("product")}`;
  }, [title, say]);
  return (
    <div className={`page ${className ?? ""}`}>
      <header className="top">
        <div className="crumbs">{crumbs}</div>
        <TimeSwitch />
        <div className="top-aside">{aside}</div>
        <Preferences />
      </header>
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
