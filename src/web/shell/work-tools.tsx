import { BellOutlined, SolutionOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useWords } from "../words/index.ts";
import { useWorkbench } from "../work/use-work.ts";
import { useSession } from "./session.tsx";

const most = 99;

/** 待办 n and the unread dot, on every page, for those who have work here. */
export function WorkTools() {
  const session = useSession();
  const has = session?.person != null && session.views.includes("work");
  return has ? <Waiting /> : null;
}

function Waiting() {
  const { say } = useWords();
  const bench = useWorkbench().data;
  const count = bench ? bench.sign.count + bench.answer.count + bench.decide.count + bench.review.count : 0;
  const unread = bench?.unread ?? 0;
  return (
    <>
      <Link to="/work" className="quiet tool" title={say("work.todo.count", { count })}>
        <SolutionOutlined aria-hidden />
        <span className="quiet-word">{say("work.todo")}</span>
        {count > 0 && <b className="badge">{count > most ? `${most}+` : count}</b>}
      </Link>
      <Link
        to="/work/inbox"
        className="quiet tool"
        aria-label={say("work.inbox.some", { count: unread })}
        title={say("work.inbox.some", { count: unread })}
      >
        <BellOutlined aria-hidden />
        {unread > 0 && <i className="dot" />}
      </Link>
    </>
  );
}
