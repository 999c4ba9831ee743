import "../../words/studio.ts";
import { CaretDownFilled, CaretRightFilled } from "@ant-design/icons";
import type { KeyboardEvent } from "react";
import type { SchemeData } from "#contract";
import { percentText } from "../../format.ts";
import { useWords } from "../../words/index.ts";
import { NodeMenu } from "./node-menu.tsx";
import { changed, type Line, removed, shifted, type Tree } from "./tree.ts";
import type { Doing } from "./tree-editor.tsx";

export type LineProps = {
  readonly line: Line;
  readonly tree: Tree;
  readonly mayEdit: boolean;
  readonly isClosed: boolean;
  /** How far its slider goes. */
  readonly reach: number;
  readonly share: number | null;
  readonly isOld: boolean;
  readonly data: SchemeData["leaves"][number] | undefined;
  readonly onTree: (tree: Tree) => void;
  readonly onToggle: (id: string) => void;
  readonly onDo: (doing: Doing) => void;
  readonly onBranch: (parent: string) => void;
};

const step = 24;

/** Goes to the line above or below; the lines are siblings in the page. */
function goTo(from: HTMLElement, by: 1 | -1): void {
  const next = by === 1 ? from.nextElementSibling : from.previousElementSibling;
  if (next instanceof HTMLElement) next.focus();
}

export function TreeLine(props: LineProps) {
  const { line, tree, mayEdit, isClosed, share, isOld, data, onTree, onToggle, onDo } = props;
  const { say, read } = useWords();
  const { node, depth } = line;
  const isBranch = node.leaf === undefined;
  const keys = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target !== event.currentTarget) return;
    const done = keyed(event, props);
    if (done) event.preventDefault();
  };
  return (
    <tr
      tabIndex={0}
      aria-level={depth + 1}
      aria-expanded={isBranch ? !isClosed : undefined}
      aria-label={read(node.label)}
      className={isBranch ? "tree-line is-branch" : "tree-line"}
      onKeyDown={keys}
    >
      <td>
        <span className="tree-name" style={{ paddingInlineStart: depth * step }}>
          {isBranch ? (
            <button
              type="button"
              className="tree-fold"
              aria-label={say(isClosed ? "studio.unfold" : "studio.fold")}
              onClick={() => onToggle(node.id)}
            >
              {isClosed ? <CaretRightFilled aria-hidden /> : <CaretDownFilled aria-hidden />}
            </button>
          ) : (
            <i className="tree-leaf" aria-hidden="true" />
          )}
          <button type="button" className="name-button" title={read(node.label)} onClick={() => onDo({ kind: "edit", node: node.id })}>
            {read(node.label)}
          </button>
        </span>
      </td>
      <Weight {...props} />
      <td className={isOld ? "number tree-share is-old" : "number tree-share"}>{share === null ? "—" : percentText(share, 1)}</td>
      <td>
        {node.leaf && (
          <button
            type="button"
            className="direction"
            disabled={!mayEdit}
            title={say(node.leaf.better === "higher" ? "studio.higher" : "studio.lower")}
            aria-label={`${read(node.label)}: ${say(node.leaf.better === "higher" ? "studio.higher" : "studio.lower")}`}
            onClick={() =>
              node.leaf &&
              onTree(changed(tree, node.id, { leaf: { ...node.leaf, better: node.leaf.better === "higher" ? "lower" : "higher" } }))
            }
          >
            {node.leaf.better === "higher" ? "↑" : "↓"} {say(node.leaf.better === "higher" ? "studio.more" : "studio.less")}
          </button>
        )}
      </td>
      <td className="number tree-there">{node.leaf && <There data={data} isCollected={node.leaf.indicator === undefined} />}</td>
      <td>{mayEdit && <NodeMenu {...props} />}</td>
    </tr>
  );
}

/** What the arrows do on a line; true where something was done. */
function keyed(event: KeyboardEvent<HTMLTableRowElement>, { line, tree, mayEdit, isClosed, onTree, onToggle, onDo }: LineProps): boolean {
  const { node } = line;
  const isBranch = node.leaf === undefined;
  const arrow = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (arrow !== 0 && event.altKey) {
    if (mayEdit) onTree(shifted(tree, node.id, arrow));
    return mayEdit;
  }
  if (arrow !== 0) {
    goTo(event.currentTarget, arrow);
    return true;
  }
  if ((event.key === "ArrowLeft" && isBranch && !isClosed) || (event.key === "ArrowRight" && isBranch && isClosed)) {
    onToggle(node.id);
    return true;
  }
  if (event.key === "Enter") {
    onDo({ kind: "edit", node: node.id });
    return true;
  }
  if (event.key === "Delete" && mayEdit) {
    goTo(event.currentTarget, -1);
    onTree(removed(tree, node.id));
    return true;
  }
  return false;
}

/** A slider and its number; both say the weight among the siblings. */
function Weight({ line, tree, mayEdit, reach, onTree }: LineProps) {
  const { say, read } = useWords();
  const { node } = line;
  const set = (weight: number) => Number.isFinite(weight) && weight >= 0 && onTree(changed(tree, node.id, { weight }));
  const name = say("studio.weightOf", { label: read(node.label) });
  return (
    <td>
      <span className="tree-weight">
        <input
          type="range"
          min={0}
          max={Math.max(reach, node.weight)}
          step={reach / 100}
          value={node.weight}
          disabled={!mayEdit}
          aria-label={name}
          onChange={(event) => set(Number(event.target.value))}
        />
        <input
          type="number"
          className="input"
          min={0}
          step="any"
          value={node.weight}
          disabled={!mayEdit}
          aria-label={say("studio.weightNumber", { label: read(node.label) })}
          onChange={(event) => set(Number(event.target.value))}
        />
      </span>
    </td>
  );
}

function There({ data, isCollected }: { readonly data: LineProps["data"]; readonly isCollected: boolean }) {
  const { say } = useWords();
  if (isCollected) return <span className="faint">{say("studio.toCollect")}</span>;
  if (!data) return <span className="faint">—</span>;
  return (
    <span
      className={data.there < data.of ? "tone-warn" : undefined}
      title={data.reached > 0 ? say("studio.reached", { count: data.reached }) : undefined}
    >
      {data.there}/{data.of}
    </span>
  );
}
