import "../words/paper.ts";
import type { Paper, PaperBlock, PaperSheet } from "#contract";
import type { Label } from "#kernel";
import { themeOf } from "../preferences.ts";
import { useAddress } from "../shell/use-address.ts";
import "../styles/paper.css";
import { useWords } from "../words/index.ts";
import { PaperText } from "./paper-text.tsx";
import { PathLink } from "./path-link.tsx";
import { useLightOnPaper } from "./use-light-on-paper.ts";

type Of<K extends PaperBlock["kind"]> = Extract<PaperBlock, { readonly kind: K }>;

/** A document as it will be printed: A4, the same on the screen, on paper and in the Word file. The page around it has the class `is-paper`, and what stands beside it there `not-on-paper`. */
export function PaperView({ sheet }: { readonly sheet: PaperSheet }) {
  const { paper, issued, mark } = sheet;
  const { say, read } = useWords();
  const { search } = useAddress();
  useLightOnPaper(themeOf(search));
  const signed = paper.blocks.some(({ kind }) => kind === "signature");
  return (
    <article className="paper" aria-label={read(paper.title)}>
      <p className="paper-edge">
        {mark && <strong className="paper-mark">{read(mark)}</strong>}
        {issued && (
          <span>
            {say("paper.code")} <strong>{issued.code}</strong> · {issued.on}
          </span>
        )}
      </p>
      {paper.masthead && <p className="paper-masthead">{read(paper.masthead)}</p>}
      {paper.masthead && paper.number && <p className="paper-number">{paper.number}</p>}
      <h2 className="paper-title">{read(paper.title)}</h2>
      {!paper.masthead && paper.number && <p className="paper-number">{paper.number}</p>}
      {paper.addressee && (
        <p className="paper-to">
          {read(paper.addressee)}
          {say("paper.colon")}
        </p>
      )}
      {paper.blocks.map((block) => (
        <BlockView key={block.id} block={block} paper={paper} />
      ))}
      {!signed && <Issuer paper={paper} />}
      {paper.copies && (
        <p className="paper-copies">
          {say("paper.copies")} {read(paper.copies)}
        </p>
      )}
      <p className="paper-stamp">{read(paper.stamp)}</p>
    </article>
  );
}

function Issuer({ paper }: { readonly paper: Paper }) {
  const { read, language } = useWords();
  const [year, month, day] = (paper.date ?? "").split("-").map(Number);
  return (
    <div className="paper-signature">
      <p>{read(paper.issuer)}</p>
      {paper.date && <p>{language === "zh" ? `${year}年${month}月${day}日` : paper.date}</p>}
    </div>
  );
}

type BlockProps<B> = { readonly block: B; readonly paper: Paper };

/** One block of a document; also shown by itself where blocks are edited one by one. */
export function BlockView({ block, paper }: BlockProps<PaperBlock>) {
  const text = (label: Label) => <Lines text={label} paper={paper} />;
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? (
        <h3 className="paper-heading">{text(block.text)}</h3>
      ) : (
        <h4 className="paper-subheading">{text(block.text)}</h4>
      );
    case "paragraph":
      return <div className="paper-text">{text(block.text)}</div>;
    case "note":
      return <div className="paper-note">{text(block.text)}</div>;
    case "list":
      return <PaperList block={block} paper={paper} />;
    case "table":
      return <PaperTable block={block} paper={paper} />;
    case "fields":
      return <PaperFields block={block} paper={paper} />;
    case "signature":
      return (
        <div className="paper-signature">
          {block.lines.map((line) => (
            <p key={line.zh}>
              <PaperText text={line} figures={paper.figures} />
            </p>
          ))}
        </div>
      );
  }
}

/** A person's words may run over several lines; each is a paragraph of its own. */
function Lines({ text, paper }: { readonly text: Label; readonly paper: Paper }) {
  const { read } = useWords();
  const lines = read(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [only] = lines;
  if (lines.length <= 1) return <PaperText text={{ zh: only ?? "", en: only ?? "" }} figures={paper.figures} />;
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name
    <span key={i} className="paper-line">
      <PaperText text={{ zh: line, en: line }} figures={paper.figures} />
    </span>
  ));
}

function PaperList({ block, paper }: BlockProps<Of<"list">>) {
  const items = block.items.map((item) => (
    <li key={item.zh}>
      <PaperText text={item} figures={paper.figures} />
    </li>
  ));
  return block.numbered ? <ol className="paper-list is-numbered">{items}</ol> : <ul className="paper-list">{items}</ul>;
}

function PaperTable({ block, paper }: BlockProps<Of<"table">>) {
  const { read } = useWords();
  const all = block.columns.reduce((sum, { share }) => sum + share, 0);
  const cell = (label: Label | undefined, href: string | null) => {
    if (!label) return null;
    const shown = <PaperText text={label} figures={paper.figures} />;
    return href ? <PathLink path={href}>{shown}</PathLink> : shown;
  };
  return (
    <table className="paper-table">
      {block.title && <caption>{read(block.title)}</caption>}
      <colgroup>
        {block.columns.map(({ label, share }) => (
          <col key={label.zh} style={{ width: `${(share / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(({ label, align }) => (
            <th key={label.zh} scope="col" className={align === "right" ? "number" : undefined}>
              {read(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.length === 0 && (
          <tr>
            <td colSpan={block.columns.length}>{read(block.empty)}</td>
          </tr>
        )}
        {block.rows.map((row) => (
          <tr key={row.cells.map(({ zh }) => zh).join("|")}>
            {block.columns.map(({ label, align }, i) => (
              <td key={label.zh} className={align === "right" ? "number" : undefined} data-head={read(label)}>
                {cell(row.cells[i], i === 0 ? row.href : null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaperFields({ block, paper }: BlockProps<Of<"fields">>) {
  const { read } = useWords();
  return (
    <table className="paper-table is-fields">
      <tbody>
        {block.rows.map(({ label, value }) => (
          <tr key={label.zh}>
            <th scope="row">{read(label)}</th>
            <td>
              <Lines text={value} paper={paper} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
