import "../../words/studio.ts";
import { CaretDownFilled, CaretRightFilled } from "@ant-design/icons";
import { type KeyboardEvent, memo } from "react";
import type { SchemeData } from "#contract";
import { useWords } from "../../words/index.ts";
import { NodeMenu } from "./node-menu.tsx";
import { ShareOf } from "./shares.tsx";
import { changed, type Line, type Node, removed, shifted, type Tree, turned } from "./tree.ts";
import type { Doing } from "./tree-editor.tsx";

/** How the tree is changed: by what becomes of the one there is, so that a line need not know the whole tree. */
export type Edit = (change: (tree: Tree) => Tree) => void;

export type LineProps = Omit<Line, "node"> & {
  readonly node: Node;
  readonly mayEdit: boolean;
  readonly isClosed: boolean;
  /** How far its slider goes. */
  readonly reach: number;
  /** Its standard; null where none is written yet, undefined where the scale has none. */
  readonly standard: number | null | undefined;
  readonly data: SchemeData["leaves"][number] | undefined;
  readonly edit: Edit;
  readonly treeNow: () => Tree;
  readonly onStandard: (leaf: string, value: number | null) => void;
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

/** A line is drawn anew only when something of its own changed: many stand beside the one that is dragged. */
export const TreeLine = memo(function TreeLine(props: LineProps) {
  const { node, depth, mayEdit, isClosed, data, edit, onToggle, onDo } = props;
  const { say, read } = useWords();
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
      <td className="number tree-share">
        <ShareOf node={node.id} />
      </td>
      <td>
        {node.leaf && (
          <button
            type="button"
            className="direction"
            disabled={!mayEdit}
            title={say(node.leaf.better === "higher" ? "studio.higher" : "studio.lower")}
            onClick={() => edit((tree) => turned(tree, node.id))}
          >
            <span className="only-read">{read(node.label)}: </span>
            {node.leaf.better === "higher" ? "↑" : "↓"} {say(node.leaf.better === "higher" ? "studio.more" : "studio.less")}
          </button>
        )}
      </td>
      {props.standard !== undefined && <Standard {...props} />}
      <td className="number tree-there">{node.leaf && <There data={data} isCollected={node.leaf.indicator === undefined} />}</td>
      <td>
        {mayEdit && (
          <NodeMenu
            node={node}
            first={props.first}
            last={props.last}
            edit={edit}
            treeNow={props.treeNow}
            onDo={onDo}
            onBranch={props.onBranch}
          />
        )}
      </td>
    </tr>
  );
});

/** What the arrows do on a line; true where something was done. */
function keyed(event: KeyboardEvent<HTMLTableRowElement>, { node, mayEdit, isClosed, edit, onToggle, onDo }: LineProps): boolean {
  const isBranch = node.leaf === undefined;
  const arrow = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (arrow !== 0 && event.altKey) {
    if (mayEdit) edit((tree) => shifted(tree, node.id, arrow));
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
    edit((tree) => removed(tree, node.id));
    return true;
  }
  return false;
}

/** A slider and its number; both say the weight among the siblings. */
function Weight({ node, mayEdit, reach, edit }: LineProps) {
  const { say, read } = useWords();
  const set = (weight: number) => Number.isFinite(weight) && weight >= 0 && edit((tree) => changed(tree, node.id, { weight }));
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

/** What a value is measured by, in the leaf's own unit. */
function Standard({ node, mayEdit, standard, onStandard }: LineProps) {
  const { say, read } = useWords();
  return (
    <td>
      {node.leaf && (
        <input
          type="number"
          step="any"
          className="input tree-standard"
          value={standard ?? ""}
          disabled={!mayEdit}
          aria-label={say("studio.standardOf", { label: read(node.label) })}
          onChange={(event) => onStandard(node.id, event.target.value === "" ? null : Number(event.target.value))}
        />
      )}
    </td>
  );
}
