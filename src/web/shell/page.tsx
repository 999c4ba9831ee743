import { QuestionCircleOutlined, StarOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { SearchButton } from "../search/search-door.tsx";
import { useWords } from "../words/index.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Notices } from "./notices.tsx";
import { useSession } from "./session.tsx";
import { Tabs } from "./tabs.tsx";
import { TimeSwitch } from "./time-switch.tsx";
import { useAddress } from "./use-address.ts";
import { UserMenu } from "./user-menu.tsx";
import { WorkTools } from "./work-tools.tsx";

type Props = {
  /** What the page found, for the window's title. */
  readonly title: string;
  /** The way to here, the page's own name last; a heading of the top bar. */
  readonly crumbs: ReactNode;
  /** Beside the time switch: what the page says of its data's time. */
  readonly aside?: ReactNode;
  readonly className?: string;
  /** The place's other addresses under the bar; a page of one screen goes without. */
  readonly tabs?: boolean;
  /** Whether a time can be chosen; pages about the present alone go without. */
  readonly timed?: boolean;
  readonly children: ReactNode;
};

/** Whether a page was shown before this one; the very first leaves the focus where the browser puts it. */
let anyShown = false;

/** The frame of a page: what holds everywhere, the top bar, the tabs of the place, the content. */
export function Page({ title, crumbs, aside, className, tabs = true, timed = true, children }: Props) {
  const { say } = useWords();
  const main = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // The link that led here is gone and took the focus along: who goes by keyboard begins at the content.
    if (anyShown && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    anyShown = true;
  }, []);
  useEffect(() => {
    document.title = `${title} · ${say("product")}`;
  }, [title, say]);
  return (
    <div className={`page ${className ?? ""}`}>
      <Notices />
      <header className="top">
        <div className="crumbs">{crumbs}</div>
        {timed && <TimeSwitch />}
        <div className="top-aside">{aside}</div>
        <TopTools />
      </header>
      {tabs && <Tabs />}
      <main ref={main} id="content" className="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The same on every page and in the same order: search, one's list, help, language, oneself. */
function TopTools() {
  const { say } = useWords();
  const { change } = useAddress();
  const views = useSession()?.views ?? [];
  return (
    <div className="top-tools">
      {views.includes("cockpit") && <FigureTools />}
      {views.includes("work") && <WorkTools />}
      <button type="button" className="quiet tool" aria-label={say("help")} title={say("help")} onClick={() => change({ open: "help" })}>
        <QuestionCircleOutlined aria-hidden />
        <span className="quiet-word">{say("help")}</span>
      </button>
      <LanguageSwitch />
      <UserMenu />
    </div>
  );
}

/** For those who read the plan's figures: finding one, and one's own list. */
function FigureTools() {
  const { say } = useWords();
  return (
    <>
      <SearchButton />
      <Link to="/mine" className="quiet tool" aria-label={say("nav.mine")} title={say("nav.mine")}>
        <StarOutlined aria-hidden />
        <span className="quiet-word">{say("nav.mine")}</span>
      </Link>
    </>
  );
}
