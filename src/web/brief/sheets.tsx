import "../words/brief.ts";
import type { ReactNode } from "react";
import type { BriefSheet } from "#contract";
import { useWords } from "../words/index.ts";
import { Below } from "./below.tsx";
import { MainTable, RestTable } from "./tables.tsx";
import { useFit } from "./use-fit.ts";

type Props = { readonly sheet: BriefSheet };

/** The two pages as they will be printed: the same on the screen, on paper and in the Word file. */
export function Sheets({ sheet }: Props) {
  const { content } = sheet;
  const { read } = useWords();
  const { heads } = content;
  return (
    <div className="sheets">
      <Sheet sheet={sheet} number={1}>
        <h2 className="sheet-title">{read(content.title)}</h2>
        <p className="sheet-sentence">{read(content.sentence)}</p>
        <Danger sheet={sheet} />
        <h3>{read(heads.targets)}</h3>
        <MainTable content={content} />
        <Below content={content} />
      </Sheet>
      <Sheet sheet={sheet} number={2}>
        <h3>{read(heads.rest)}</h3>
        <RestTable content={content} />
        {content.leftOut > 0 && <p>{read(heads.leftOut)}</p>}
        <h3>{read(heads.notes)}</h3>
        <ol className="sheet-notes">
          {content.notes.map((note) => (
            <li key={note.en}>{read(note)}</li>
          ))}
        </ol>
      </Sheet>
    </div>
  );
}

/** One A4 page: the code above, the text, the stamp below. */
function Sheet({ sheet, number, children }: Props & { readonly number: number; readonly children: ReactNode }) {
  const { read, say } = useWords();
  const { content, issued } = sheet;
  const body = useFit();
  return (
    <article className="sheet" aria-label={say("brief.pageOf", { n: number })}>
      <header className="sheet-edge">
        {issued ? (
          <>
            {read(content.heads.code)} <strong>{issued.code}</strong> · {issued.on}
          </>
        ) : (
          read(content.heads.draft)
        )}
      </header>
      <div className="sheet-body" ref={body}>
        <div>{children}</div>
      </div>
      <footer className="sheet-edge">
        <span>{read(content.stamp)}</span>
        <span className="sheet-number">— {number} —</span>
      </footer>
    </article>
  );
}

function Danger({ sheet }: Props) {
  const { read, language } = useWords();
  const { danger, detail, heads } = sheet.content;
  return (
    <div className="sheet-danger">
      {danger && (
        <p className={`tone-${danger.status.tone} sheet-danger-head`}>
          <strong>
            {read(danger.label)}
            {language === "zh" ? "：" : ": "}
            {read(danger.status.label)}
          </strong>
          <span>
            {read(heads.owner)}
            {language === "zh" ? "：" : ": "}
            {read(danger.owner)}
          </span>
          <span>
            §{danger.clause} {read(danger.clauseTitle)}
          </span>
        </p>
      )}
      <p>{read(detail)}</p>
    </div>
  );
}
