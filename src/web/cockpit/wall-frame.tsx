import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import type { Cockpit } from "#contract";
import { Notices } from "../shell/notices.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

type Props = {
  readonly title: string;
  readonly cockpit: Cockpit | undefined;
  /** When the figures on the screen were received, in ms. */
  readonly receivedAt: number;
  readonly span: ReactNode;
  readonly children: ReactNode;
};

/** The cockpit for a wall of 1920 × 1080: no controls but the way back; it never turns pages by itself. */
export function WallFrame({ title, cockpit, receivedAt, span, children }: Props) {
  const { say, read, language } = useWords();
  const { search } = useAddress();
  const { wall: _, ...rest } = search;
  useEffect(() => {
    document.title = `${title} · ${say("product")}`;
  }, [title, say]);
  const time = search.asOf === undefined ? "today" : search.knownAt === undefined ? "asOf" : "knownAt";
  const received = receivedAt > 0 ? new Date(receivedAt).toLocaleTimeString(language === "zh" ? "zh-CN" : "en-GB", clockShown) : "—";
  return (
    <div className="page is-cockpit is-on-wall">
      <Notices />
      <header className="top">
        <div className="crumbs">
          <h1>{say("cockpit.title")}</h1>
          <span className="scope">{cockpit ? read(cockpit.region.label) : say("wholeProvince")}</span>
        </div>
        <span className="wall-time">
          {say(`time.${time}`)} <b>{cockpit?.moment.asOf}</b>
        </span>
        <div className="top-aside">{span}</div>
        <span className="wall-time">{say("wall.received", { time: received })}</span>
        <Link to="/cockpit" search={rest} className="quiet wall-leave">
          {say("wall.leave")}
        </Link>
      </header>
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

const clockShown = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
