import "../words/assessment.ts";
import { none, numberText } from "../format.ts";
import { useWords } from "../words/index.ts";

type Score = { readonly total: number | null; readonly low: number | null; readonly high: number | null };

/** A total to one decimal, with the range the figures bear where there is one. */
export function Points({ of }: { readonly of: Score }) {
  const { say } = useWords();
  const { total, low, high } = of;
  if (total === null || low === null || high === null) return none;
  const [from, until] = [numberText(low, 1), numberText(high, 1)];
  return (
    <>
      {numberText(total, 1)}
      {from !== until && <span className="under">{say("assess.range", { low: from, high: until })}</span>}
    </>
  );
}
