import "../words/planning.ts";
import { useState } from "react";
import type { DocumentAnswer, PlanItem } from "#contract";
import { useWords } from "../words/index.ts";
import { AbovePanel } from "./above-panel.tsx";
import { BeginPanel } from "./begin-panel.tsx";
import { DocumentHead } from "./document-head.tsx";
import { ItemDrawer } from "./item-drawer.tsx";
import { emptyItem, takenOver } from "./items.ts";
import { ItemsPanel } from "./items-panel.tsx";
import { KeyTasksPanel } from "./key-tasks-panel.tsx";
import { Refusals } from "./refusals.tsx";
import { usePlanningAct } from "./use-planning.ts";
import { VersionsPanel } from "./versions-panel.tsx";

/** Which task is in the drawer: one of the list by its place, or a new one. */
type Opened = { readonly at: number | null; readonly item: PlanItem };

/** A document: what state it is in, its tasks to read or change, what it gave out, and its versions. */
export function DocumentBody({ answer }: { readonly answer: DocumentAnswer }) {
  const { say } = useWords();
  const { kind, document } = answer;
  const [items, setItems] = useState<readonly PlanItem[]>(answer.items);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState("");
  const save = usePlanningAct("saveDocument", { kind, document });
  const isChanged = items !== answer.items;
  const mayEdit = answer.mayEdit && answer.shown?.version == null;
  const keep = () => save.mutate({ items: [...items], base: answer.shown?.revision ?? 0, says: "" });
  const apply = (item: PlanItem) => {
    const at = opened?.at ?? null;
    setItems(at === null ? [...items, item] : items.map((one, place) => (place === at ? item : one)));
    setOpened(null);
  };
  const remove = () => {
    setItems(items.filter((_, place) => place !== opened?.at));
    setOpened(null);
  };
  const imported = (read: readonly PlanItem[]) => {
    setItems(read);
    setSaid(say("planning.imported", { count: read.length }));
  };
  return (
    <div className="planning">
      <DocumentHead answer={answer} isChanged={isChanged} isSaving={save.isPending} onSave={keep} onImport={imported} mayEdit={mayEdit} />
      <Refusals fault={save.error} />
      {said !== "" && isChanged && (
        <p className="planning-said" role="status">
          {said}
        </p>
      )}
      {answer.head === null || (answer.items.length === 0 && answer.starts.length > 0) ? (
        <BeginPanel answer={answer} />
      ) : (
        <ItemsPanel
          answer={answer}
          items={items}
          mayEdit={mayEdit}
          onOpen={(at) => items[at] && setOpened({ at, item: items[at] })}
          onAdd={() => setOpened({ at: null, item: emptyItem(document) })}
        />
      )}
      {kind === "key-task-list" && answer.head && <KeyTasksPanel rows={answer.keyTasks} />}
      {mayEdit && answer.above.length > 0 && (
        <AbovePanel
          items={answer.above.filter(({ id }) => !items.some((item) => item.above === id))}
          units={answer.units}
          onTake={(item) => setItems([...items, takenOver(item, answer)])}
        />
      )}
      {answer.head && <VersionsPanel answer={answer} />}
      {opened && (
        <ItemDrawer
          key={`${opened.at}`}
          answer={answer}
          item={opened.item}
          mayEdit={mayEdit}
          isNew={opened.at === null}
          onApply={apply}
          onRemove={remove}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
