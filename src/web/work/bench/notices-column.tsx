import "../../words/work.ts";
import { Link } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { NoticeItem } from "../inbox/notice-item.tsx";
import { useNotices } from "../inbox/use-notices.ts";

const mostShown = 8;

/** 知会: what one was told and needs not act upon, the latest first. */
export function NoticesColumn({ unread }: { readonly unread: number }) {
  const { say } = useWords();
  const query = useNotices(undefined, undefined);
  return (
    <Panel
      title={say("work.bench.told")}
      note={say("work.inbox.unread", { count: unread })}
      tools={
        <Link to="/work/inbox" className="link">
          {say("work.inbox.all")}
        </Link>
      }
      className="bench-column"
    >
      <AnswerTo query={query} skeleton={<Bones rows={6} height={36} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="empty">{say("work.inbox.none")}</p>
          ) : (
            <ul className="notices">
              {rows.slice(0, mostShown).map((notice) => (
                <NoticeItem key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </AnswerTo>
    </Panel>
  );
}
