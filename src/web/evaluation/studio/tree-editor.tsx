import "../../words/studio.ts";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SchemeBody, SchemeDraftAnswer } from "#contract";
import { useWords } from "../../words/index.ts";
import { useScheme } from "../use-evaluation.ts";
import { AddLeaf } from "./add-leaf.tsx";
import { standardsOf, withStandard } from "./method.ts";
import { NodeDrawer } from "./node-drawer.tsx";
import { added, freeId, linesOf, reachesOf, reachOf, rootIn, usualWeight } from "./tree.ts";
import { type Edit, TreeLine } from "./tree-line.tsx";

type Props = {
  readonly answer: SchemeDraftAnswer;
  readonly body: SchemeBody;
  /** The shares shown are those of an earlier text, and have been for a while. */
  readonly isLate: boolean;
  readonly onBody: (change: (body: SchemeBody) => SchemeBody) => void;
};
export type Doing = { readonly kind: "edit" | "add-leaf"; readonly node: string } | null;

/** The tree with weights and directions. Every line is reached by keyboard: arrows go from line to line, Alt with arrows moves one, Delete takes it out. */
export const TreeEditor = memo(function TreeEditor({ answer, body, isLate, onBody }: Props) {
  const { say } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<Doing>(null);
  const shown = useRef(body.tree);
  useEffect(() => {
    shown.current = body.tree;
  }, [body.tree]);
  const treeNow = useCallback(() => shown.current, []);
  const edit = useCallback<Edit>((change) => onBody((now) => ({ ...now, tree: change(now.tree) })), [onBody]);
  const data = useScheme("schemeData", answer.scheme, { text: answer.checksum }).data;
  const there = useMemo(() => new Map(data?.leaves.map((leaf) => [leaf.id, leaf])), [data]);
  const reaches = useMemo(() => reachesOf(answer.body.tree), [answer.body.tree]);
  const standards = standardsOf(body.method);
  const setStandard = useCallback(
    (leaf: string, value: number | null) => onBody((now) => ({ ...now, method: withStandard(now.method, leaf, value) })),
    [onBody],
  );
  const root = rootIn(body.tree);
  const toggle = useCallback(
    (id: string) => setClosed((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
    [],
  );
  const newPillar = say("studio.newPillar");
  const addBranch = useCallback(
    (parent: string) => {
      const id = freeId(shown.current, "pillar");
      edit((tree) => added(tree, { id, label: { zh: newPillar, en: "New pillar" }, parent, weight: usualWeight(tree, parent) }));
      setDoing({ kind: "edit", node: id });
    },
    [edit, newPillar],
  );
  return (
    <section className="panel studio-tree">
      <header className="panel-head">
        <h2>{say("studio.tree", { count: body.tree.filter(({ leaf }) => leaf).length })}</h2>
        <span className="panel-note">{say("studio.treeNote")}</span>
        {answer.mayEdit && root && (
          <div className="panel-tools">
            <button type="button" className="act" onClick={() => setDoing({ kind: "add-leaf", node: root.id })}>
              {say("studio.addLeaf")}
            </button>
            <button type="button" className="act" onClick={() => addBranch(root.id)}>
              {say("studio.addPillar")}
            </button>
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: lines of a tree that hold controls are a treegrid */}
      <table role="treegrid" aria-label={say("studio.treeLabel")} className={isLate ? "tree-table is-old" : "tree-table"}>
        <thead>
          <tr>
            <th scope="col">{say("studio.node")}</th>
            <th scope="col" className="weight-col">
              {say("studio.weight")}
            </th>
            <th scope="col" className="number share-col">
              {say("studio.share")}
            </th>
            <th scope="col" className="better-col">
              {say("studio.better")}
            </th>
            {standards !== null && (
              <th scope="col" className="standard-col">
                {say("studio.standard")}
              </th>
            )}
            <th scope="col" className="number there-col">
              {say("studio.there")}
            </th>
            <td className="menu-col" />
          </tr>
        </thead>
        <tbody>
          {linesOf(body.tree, closed).map((line) => (
            <TreeLine
              key={line.node.id}
              {...line}
              mayEdit={answer.mayEdit}
              isClosed={closed.has(line.node.id)}
              reach={reaches.get(line.node.parent ?? "") ?? reachOf([line.node.weight])}
              standard={standards === null ? undefined : (standards[line.node.id] ?? null)}
              onStandard={setStandard}
              data={there.get(line.node.id)}
              edit={edit}
              treeNow={treeNow}
              onToggle={toggle}
              onDo={setDoing}
              onBranch={addBranch}
            />
          ))}
        </tbody>
      </table>
      {doing?.kind === "edit" && <NodeDrawer answer={answer} body={body} id={doing.node} onBody={onBody} onClose={() => setDoing(null)} />}
      {doing?.kind === "add-leaf" && <AddLeaf body={body} parent={doing.node} edit={edit} onClose={() => setDoing(null)} />}
    </section>
  );
});
