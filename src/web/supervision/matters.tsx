import "../words/work-list.ts";
import "../words/oversee.ts";
import type { ReactNode } from "react";
import type { MatterList } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useWords, type Word } from "../words/index.ts";
import type { View } from "../work/list/question.ts";
import { useList } from "../work/list/use-list.ts";
import { MatterTable } from "../work/parts/matter-table.tsx";

type Props = {
  readonly view: View;
  /** Under which columns are kept. */
  readonly name: string;
  readonly heading: (list: MatterList) => string;
  readonly none: ReactNode;
};

/** A page of matters of one kind with the way to further pages: what every list of supervision is made of. */
export function Matters({ view, name, heading, none }: Props) {
  const list = useList(view);
  return (
    <AnswerTo
      query={list.query}
      skeleton={
        <section className="panel">
          <Bones rows={10} height={28} />
        </section>
      }
    >
      {(answer) =>
        answer.rows.length === 0 ? (
          none
        ) : (
          <section className="panel">
            <MatterTable rows={answer.rows} now={answer.now} name={name} heading={heading(answer)} />
            <Turn page={list.page} back={list.back} forward={list.forward} />
          </section>
        )
      }
    </AnswerTo>
  );
}

type TurnProps = { readonly page: number; readonly back: (() => void) | null; readonly forward: (() => void) | null };
function Turn({ page, back, forward }: TurnProps) {
  const { say } = useWords();
  if (!back && !forward) return null;
  return (
    <nav className="pager" aria-label={say("oversee.pages")}>
      <button type="button" className="act" disabled={!back} onClick={back ?? undefined}>
        {say("work.pages.back")}
      </button>
      <span className="faint">{say("work.pages.at", { page })}</span>
      <button type="button" className="act" disabled={!forward} onClick={forward ?? undefined}>
        {say("work.pages.forward")}
      </button>
    </nav>
  );
}

/** Why there is nothing, and what would bring something. */
export function Nothing({ title, text, children }: { readonly title: Word; readonly text: Word; readonly children?: ReactNode }) {
  const { say } = useWords();
  return (
    <section className="panel notice">
      <h2>{say(title)}</h2>
      <p>{say(text)}</p>
      {children}
    </section>
  );
}
