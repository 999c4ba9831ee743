import "../../words/studio.ts";
import { MoreOutlined } from "@ant-design/icons";
import { Dropdown, type MenuProps } from "antd";
import { memo, useState } from "react";
import { useWords } from "../../words/index.ts";
import { homesFor, moved, removed, shifted } from "./tree.ts";
import type { LineProps } from "./tree-line.tsx";

type MenuParts = Pick<LineProps, "node" | "first" | "last" | "edit" | "treeNow" | "onDo" | "onBranch">;

/** What can be done with a node besides its weight; worked out when the menu opens. */
export const NodeMenu = memo(function NodeMenu(props: MenuParts) {
  const { say, read } = useWords();
  const [open, setOpen] = useState(false);
  const items = useItems(props, open);
  return (
    <Dropdown autoFocus trigger={["click"]} open={open} onOpenChange={setOpen} menu={{ items }}>
      <button type="button" className="quiet tree-menu" aria-label={say("studio.menuOf", { label: read(props.node.label) })}>
        <MoreOutlined aria-hidden />
      </button>
    </Dropdown>
  );
});

function useItems({ node, first, last, edit, treeNow, onDo, onBranch }: MenuParts, open: boolean): NonNullable<MenuProps["items"]> {
  const { say, read } = useWords();
  if (!open) return [];
  const homes = homesFor(treeNow(), node.id);
  const grow = [
    { key: "add-leaf", label: say("studio.addLeaf"), onClick: () => onDo({ kind: "add-leaf", node: node.id }) },
    { key: "add-branch", label: say("studio.addPillar"), onClick: () => onBranch(node.id) },
  ];
  const to = homes.map((home) => ({
    key: `to ${home.id}`,
    label: read(home.label),
    onClick: () => edit((tree) => moved(tree, node.id, home.id)),
  }));
  return [
    { key: "edit", label: say("studio.edit"), onClick: () => onDo({ kind: "edit", node: node.id }) },
    ...(node.leaf ? [] : grow),
    { key: "up", label: say("studio.up"), disabled: first, onClick: () => edit((tree) => shifted(tree, node.id, -1)) },
    { key: "down", label: say("studio.down"), disabled: last, onClick: () => edit((tree) => shifted(tree, node.id, 1)) },
    { key: "move", label: say("studio.moveTo"), disabled: homes.length === 0, children: to },
    { key: "remove", label: say("studio.remove"), danger: true, onClick: () => edit((tree) => removed(tree, node.id)) },
  ];
}
