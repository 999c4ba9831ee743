import "../words/alerts.ts";
import { EllipsisOutlined } from "@ant-design/icons";
import { useState } from "react";
import type { TargetRow } from "#contract";
import { openProposal, useMayPropose } from "../alerts/propose-button.tsx";
import { ask } from "../api.ts";
import { openPassport } from "../indicator/drawers.tsx";
import { useFollowed } from "../mine/followed.ts";
import { copyText } from "../parts/copy-text.ts";
import { HangingMenu } from "../parts/menu.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

const copyWords = { "not yet": "quote.copy", done: "quote.copied", failed: "quote.failed" } as const;

type Props = { readonly row: TargetRow; readonly region: string };

/** ⋯ of a row: quote the figure, follow it, see how it came to be. A click on it does not choose the row. */
export function RowMenu({ row, region }: Props) {
  const { say, read } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <HangingMenu open={open} setOpen={setOpen} items={<RowActs row={row} region={region} close={() => setOpen(false)} />}>
      <button
        type="button"
        className="quiet row-menu"
        aria-expanded={open}
        aria-label={say("row.menu", { name: read(row.label) })}
        onClick={(event) => event.stopPropagation()}
      >
        <EllipsisOutlined aria-hidden />
      </button>
    </HangingMenu>
  );
}

function RowActs({ row, region, close }: Props & { readonly close: () => void }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { has, toggle } = useFollowed();
  const mayPropose = useMayPropose();
  const [copied, setCopied] = useState<"not yet" | "done" | "failed">("not yet");
  const one = { indicator: row.indicator, region };
  const period = row.actual.kind === "figure" ? row.actual.period : null;
  const quote = async () => {
    try {
      const { quote: sentence } = await ask("quote", { id: row.indicator }, { ...timeOf(search), region, ...(period ? { period } : {}) });
      await copyText(read(sentence));
      setCopied("done");
    } catch {
      setCopied("failed"); // said in the menu; another click tries again
    }
  };
  return (
    <>
      {period && (
        <button type="button" className="menu-item" onClick={() => void quote()}>
          <span aria-live="polite">{say(copyWords[copied])}</span>
        </button>
      )}
      <button
        type="button"
        className="menu-item"
        onClick={() => {
          toggle(one);
          close();
        }}
      >
        {say(has(one) ? "row.unfollow" : "row.follow")}
      </button>
      {mayPropose && (
        <button
          type="button"
          className="menu-item"
          onClick={() => {
            close();
            change({ open: openProposal(`target:${row.id}`) });
          }}
        >
          {say("propose.open")}
        </button>
      )}
      {period && (
        <button
          type="button"
          className="menu-item"
          onClick={() => {
            close();
            change({ open: openPassport({ id: row.indicator, region, period }) });
          }}
        >
          {say("row.passport")}
        </button>
      )}
    </>
  );
}
