import "../../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { NoticeList } from "#contract";
import { useWords } from "../../words/index.ts";
import { momentOf } from "../moments.ts";
import { useRead } from "./use-notices.ts";

type Notice = NoticeList["rows"][number];
/** Printed forms stand at addresses of their own. */
const sheets = "/supervision/sheets";

/** One notice: what kind, its words, when; opening its matter reads it. */
export function NoticeItem({ notice }: { readonly notice: Notice }) {
  const { say, read } = useWords();
  const mark = useRead();
  const isNew = notice.readAt === null;
  const readIt = () => {
    if (isNew) mark.mutate([notice.id]);
  };
  return (
    <li className={isNew ? "notice-item is-new" : "notice-item"}>
      <p className="notice-line">
        {isNew && <span className="only-read">{say("work.inbox.new")}</span>}
        <span className={notice.urgent ? "notice-kind is-urgent" : "notice-kind"}>{read(notice.label)}</span>
        <time dateTime={notice.at} className="faint">
          {momentOf(notice.at)}
        </time>
      </p>
      <p className="notice-say">{read(notice.say)}</p>
      <p className="notice-acts">
        {notice.matter !== null && (
          <Link to="/work/m/$id" params={{ id: notice.matter }} className="link" onClick={readIt}>
            {say("work.inbox.matter")}
          </Link>
        )}
        {notice.sheet !== null && (
          <a className="link" href={`${sheets}/${notice.sheet}`} onClick={readIt}>
            {say("work.inbox.sheet")}
          </a>
        )}
        {isNew && (
          <button type="button" className="quiet" onClick={readIt}>
            {say("work.inbox.read")}
          </button>
        )}
      </p>
    </li>
  );
}
