import "../words/collect.ts";
import { useState } from "react";
import type { CollectedLeaf, Collection } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { base64Of } from "../proofread/base64.ts";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { Corrections } from "./corrections.tsx";
import { correctionsIn, givenCells, placeOf, type Typed, typedFrom } from "./draft.ts";
import { Grid } from "./grid.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { type CellAsked, useCollectAct } from "./use-collect.ts";

type Props = {
  readonly collection: Collection;
  readonly keeper: Collection["keepers"][number];
  readonly leaves: readonly CollectedLeaf[];
};
type Begun = { readonly typed: Typed; readonly matter: { readonly id: string; readonly revision: number } | null };

/** One keeper's indicators for every unit; whoever acts for the keeper fills them in here or from a template, and hands them in as one sheet. */
export function GridPanel({ collection, keeper, leaves }: Props) {
  const { say, read } = useWords();
  const { scheme, period, units, matters } = collection;
  const [begun, setBegun] = useState<Begun | null>(null);
  const [note, setNote] = useState("");
  const [shown, setShown] = useState<CellAsked | null>(null);
  const [readCount, setReadCount] = useState<number | null>(null);
  const handIn = useCollectAct("handInCollected", scheme.id);
  const upload = useCollectAct("readCollected", scheme.id);
  const cells = begun ? givenCells(collection, leaves, begun.typed) : [];
  const returned = matters.find((one) => one.keeper.id === keeper.id && one.state === "returned" && one.cells !== null);
  const put = (leaf: string, unit: string, part: { readonly value?: string; readonly reason?: string }): void =>
    setBegun((before) => {
      if (!before) return before;
      const known = before.typed[placeOf(leaf, unit)] ?? { value: "", reason: "" };
      return { ...before, typed: { ...before.typed, [placeOf(leaf, unit)]: { ...known, ...part } } };
    });
  const take = async (file: File): Promise<void> => {
    const content = base64Of(new Uint8Array(await file.arrayBuffer()));
    const found = await upload.mutateAsync({ period, keeper: keeper.id, content });
    setReadCount(found.cells.length);
    setBegun((before) => ({ matter: before?.matter ?? null, typed: { ...before?.typed, ...typedFrom(found.cells) } }));
  };
  const send = (): void => {
    // The same sheet sent twice is one; handed in again later, beside other sheets, it is another.
    const key = actKey(
      "hand-in",
      scheme.id,
      period,
      keeper.id,
      cells,
      begun?.matter ?? null,
      matters.map(({ matter }) => matter),
    );
    handIn.mutate(
      { period, keeper: keeper.id, cells: [...cells], note, matter: begun?.matter ?? null, key },
      {
        onSuccess: ({ done }) => {
          if (!done) return;
          setBegun(null);
          setNote("");
          setReadCount(null);
        },
      },
    );
  };
  return (
    <Panel
      title={say("collect.grid", { keeper: read(keeper.label), period })}
      tools={
        keeper.mine && (
          <>
            {!begun && returned && (
              <button
                type="button"
                className="act"
                onClick={() =>
                  setBegun({ typed: typedFrom(returned.cells ?? []), matter: { id: returned.matter, revision: returned.revision } })
                }
              >
                {say("collect.again")}
              </button>
            )}
            <button
              type="button"
              className={begun ? "act" : "act is-first"}
              onClick={() => {
                handIn.reset();
                setBegun(begun ? null : { typed: {}, matter: null });
              }}
            >
              {say(begun ? "collect.stop" : "collect.fill")}
            </button>
          </>
        )
      }
    >
      {units.length === 0 ? (
        <p className="faint">{say("collect.noUnits")}</p>
      ) : (
        <Grid collection={collection} leaves={leaves} typed={begun?.typed ?? null} onPut={put} onShow={setShown} />
      )}
      {shown && <HistoryPanel collection={collection} cell={shown} onClose={() => setShown(null)} />}
      {begun && (
        <form
          className="collect-form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Corrections collection={collection} cells={correctionsIn(collection, cells)} onPut={put} />
          <label className="field">
            {say("collect.upload")}
            <input
              type="file"
              accept=".xlsx,.csv"
              disabled={upload.isPending}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file)
                  void take(file)
                    .catch(() => undefined)
                    .finally(() => {
                      target.value = "";
                    });
              }}
            />
          </label>
          {readCount !== null && <p role="status">{say("collect.read", { count: readCount })}</p>}
          <Refusals fault={upload.error} refusals={upload.data?.refusals ?? []} />
          <label className="field">
            {say("collect.note")}
            <textarea className="input" rows={2} maxLength={600} value={note} onChange={({ target }) => setNote(target.value)} />
          </label>
          <Refusals fault={handIn.error} refusals={handIn.data?.done === false ? handIn.data.refusals : []} />
          <button type="submit" className="act is-first" disabled={handIn.isPending || cells.length === 0}>
            {handIn.isPending ? say("collect.handingIn") : say("collect.handIn", { count: cells.length })}
          </button>
        </form>
      )}
      {!begun && handIn.data?.done && <p role="status">{say("collect.handedIn", { number: handIn.data.number ?? "" })}</p>}
    </Panel>
  );
}
