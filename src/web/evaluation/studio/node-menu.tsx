import "../../words/studio.ts";
import { MoreOutlined } from "@ant-design/icons";
import { Dropdown, type MenuProps } from "antd";
import { useWords } from "../../words/index.ts";
import { homesFor, moved, removed, shifted } from "./tree.ts";
import type { LineProps } from "./tree-line.tsx";

/** What can be done with a node besides its weight. */
export function NodeMenu({ line, tree, onTree, onDo, onBranch }: LineProps) {
  const { say, read } = useWords();
  const { node, first, last } = line;
  const homes = homesFor(tree, node.id);
  const items: MenuProps["items"] = [
    { key: "edit", label: say("studio.edit"), onClick: () => onDo({ kind: "edit", node: node.id }) },
    ...(node.leaf
      ? []
      : [
          { key: "add-leaf", label: say("studio.addLeaf"), onClick: () => onDo({ kind: "add-leaf", node: node.id }) },
          { key: "add-branch", label: say("studio.addPillar"), onClick: () => onBranch(node.id) },
        ]),
    { key: "up", label: say("studio.up"), disabled: first, onClick: () => onTree(shifted(tree, node.id, -1)) },
    { key: "down", label: say("studio.down"), disabled: last, onClick: () => onTree(shifted(tree, node.id, 1)) },
    {
      key: "move",
      label: say("studio.moveTo"),
      disabled: homes.length === 0,
      children: homes.map((home) => ({
        key: `to ${home.id}`,
        label: read(home.label),
        onClick: () => onTree(moved(tree, node.id, home.id)),
      })),
    },
    { key: "remove", label: say("studio.remove"), danger: true, onClick: () => onTree(removed(tree, node.id)) },
  ];
  return (
    <Dropdown trigger={["click"]} menu={{ items }}>
      <button type="button" className="quiet tree-menu" aria-label={say("studio.menuOf", { label: read(node.label) })}>
        <MoreOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
