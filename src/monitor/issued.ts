import type { StatusId } from "#contract";
import type { Day, Label } from "#kernel";
import type { Known } from "./known.ts";
import { periodText, text } from "./words.ts";

export type Issued = { readonly id: StatusId; readonly reason: Label; readonly latest: Known | null; readonly reachedFirst: Known | null };

/** A document or a body that is there or is not: no pace, no forecast; a yes needs no later confirmation, a no counts only for the due day. */
export function issuedVerdict(series: readonly Known[], due: Day, asOf: Day): Issued {
  const known = series.filter((p) => p.on <= (asOf < due ? asOf : due));
  const [latest, first] = [known.at(-1) ?? null, known.find((p) => p.value >= 1) ?? null];
  const answer = (id: StatusId, reason: Label): Issued => ({ id, reason, latest, reachedFirst: id === "reached" ? first : null });
  if (first !== null) {
    const when = periodText(first.period);
    return answer("reached", text(`${when.zh}已有。`, `In place since ${when.en}.`));
  }
  if (latest === null) {
    const reason = text("未见公布是否已出台或建成。", "Whether it has been issued or set up is not published.");
    return answer(asOf < due ? "no-data" : "awaiting", reason);
  }
  const when = periodText(latest.period);
  const not = text(`截至${when.zh}尚无。`, `Not there as of ${when.en}.`);
  if (asOf < due)
    return answer(
      "not-decidable",
      text(`${not.zh}到期前只有“有”或“无”，不评进度。`, `${not.en} Before the due day it is yes or no, without a pace.`),
    );
  return latest.on >= due
    ? answer("missed", not)
    : answer("awaiting", text(`${not.zh}到期时的情况尚无公布。`, `${not.en} How it stood on the due day is not published.`));
}
