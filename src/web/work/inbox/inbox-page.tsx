import "../../words/work-list.ts";
import "../../words/work.ts";
import { useState } from "react";
import type { NoticeList } from "#contract";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Page } from "../../shell/page.tsx";
import { useAddress } from "../../shell/use-address.ts";
import "../../styles/work.css";
import { useWords } from "../../words/index.ts";
import { NoticeItem } from "./notice-item.tsx";
import { type Shown, useNotices, useRead } from "./use-notices.ts";

/** What one was told: all or only the unread, each a way to its matter and, where it has one, to its printed sheet. */
export function InboxPage() {
  const { say } = useWords();
  const { search, change } = useAddress();
  const shown = search.only === "unread" ? "unread" : undefined;
  const [starts, setStarts] = useState<readonly string[]>([]);
  const query = useNotices(shown, starts.at(-1));
  const show = (next: Shown) => {
    setStarts([]);
    change({ only: next });
  };
  return (
    <Page title={say("work.inbox")} crumbs={<h1>{say("work.inbox")}</h1>} timed={false}>
      <div className="inbox">
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={8} height={44} />
            </section>
          }
        >
          {(list) => (
            <section className="panel">
              <Head list={list} shown={shown} show={show} />
              {list.rows.length === 0 ? (
                <p className="empty">{say(shown ? "work.inbox.allRead" : "work.inbox.none")}</p>
              ) : (
                <ul className="notices">
                  {list.rows.map((notice) => (
                    <NoticeItem key={notice.id} notice={notice} />
                  ))}
                </ul>
              )}
              <Pager list={list} starts={starts} turn={setStarts} />
            </section>
          )}
        </AnswerTo>
      </div>
    </Page>
  );
}

type HeadProps = {
  readonly list: NoticeList;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
};
function Head({ list, shown, show }: HeadProps) {
  const { say } = useWords();
  const mark = useRead();
  const choice = (value: Shown) => (
    <button type="button" className={shown === value ? "quiet is-on" : "quiet"} aria-pressed={shown === value} onClick={() => show(value)}>
      {say(value ? "work.inbox.onlyUnread" : "work.inbox.every")}
    </button>
  );
  return (
    <header className="panel-head">
      <h2>{say("work.inbox.unread", { count: list.unread })}</h2>
      <div className="panel-tools saved-views is-plain">
        {choice(undefined)}
        {choice("unread")}
        {list.unread > 0 && (
          <button type="button" className="act column-act" disabled={mark.isPending} onClick={() => mark.mutate(undefined)}>
            {say("work.inbox.readAll")}
          </button>
        )}
      </div>
    </header>
  );
}

type PagerProps = { readonly list: NoticeList; readonly starts: readonly string[]; readonly turn: (starts: readonly string[]) => void };
function Pager({ list: { next }, starts, turn }: PagerProps) {
  const { say } = useWords();
  if (next === null && starts.length === 0) return null;
  return (
    <nav className="pager" aria-label={say("work.pages")}>
      <button type="button" className="act" disabled={starts.length === 0} onClick={() => turn(starts.slice(0, -1))}>
        {say("work.pages.back")}
      </button>
      <button type="button" className="act" disabled={next === null} onClick={() => next !== null && turn([...starts, next])}>
        {say("work.pages.forward")}
      </button>
    </nav>
  );
}
