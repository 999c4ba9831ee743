import { CheckOutlined, CopyOutlined, WarningOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Tooltip } from "antd";
import { useEffect, useState } from "react";
import type { Label } from "#kernel";
import { ask } from "../api.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/quote.css";
import { useWords, type Word } from "../words/index.ts";
import { copyText } from "./copy-text.ts";

/** Which figure: without a region the home province, without a period the last one. */
type Of = { readonly indicator: string; readonly region?: string; readonly period?: string };
type State = "ready" | "done" | "failed";

const shownForMs = 2000;
const looks: Readonly<Record<State, { readonly icon: typeof CopyOutlined; readonly word: Word }>> = {
  ready: { icon: CopyOutlined, word: "quote.copy" },
  done: { icon: CheckOutlined, word: "quote.copied" },
  failed: { icon: WarningOutlined, word: "quote.failed" },
};

/** 复制带口径: one click puts a figure on the clipboard as a sentence with its scope, period and source, in the language of the screen. */
export function Quote({ indicator, region, period }: Of) {
  const { search } = useAddress();
  const queries = useQueryClient();
  const query = { ...timeOf(search), ...(region ? { region } : {}), ...(period ? { period } : {}) };
  const fetchSentence = async (): Promise<Label> => {
    const answer = await queries.fetchQuery({
      queryKey: ["quote", indicator, query],
      queryFn: ({ signal }) => ask("quote", { id: indicator }, query, signal),
    });
    return answer.quote;
  };
  return <CopyButton sentence={fetchSentence} />;
}

/** The same for a sentence that came with the page's answer. */
export const QuoteSentence = ({ sentence }: { readonly sentence: Label }) => <CopyButton sentence={async () => sentence} />;

function CopyButton({ sentence }: { readonly sentence: () => Promise<Label> }) {
  const { say, read } = useWords();
  const [state, setState] = useState<State>("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), shownForMs);
    return () => clearTimeout(timer);
  }, [state]);
  const { icon: Icon, word } = looks[state];
  const copy = async () => {
    try {
      await copyText(read(await sentence()));
      setState("done");
    } catch {
      setState("failed"); // told beside the button; another click tries again
    }
  };
  return (
    <Tooltip title={say(word)}>
      <button
        type="button"
        className={`quote is-${state}`}
        aria-label={say(word)}
        onClick={(event) => {
          event.stopPropagation();
          void copy();
        }}
      >
        <Icon aria-hidden />
        <span className="only-read" aria-live="polite">
          {state === "ready" ? "" : say(word)}
        </span>
      </button>
    </Tooltip>
  );
}
