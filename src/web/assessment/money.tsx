import { formatMoney } from "#kernel";
import { decimalText } from "../format.ts";
import { useWords } from "../words/index.ts";

/** Fen as ten thousands of yuan, rounded once; the whole amount stands behind it. */
export function Yuan({ fen }: { readonly fen: string }) {
  const { language } = useWords();
  const amount = BigInt(fen);
  const size = amount < 0n ? -amount : amount;
  const yuan = `${amount < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
  return (
    <span className="nowrap" title={`${decimalText(yuan)} ${language === "zh" ? "元" : "yuan"}`}>
      {formatMoney(amount, "CNY-10k", 2, language)}
    </span>
  );
}
