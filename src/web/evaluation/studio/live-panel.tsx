import "../../words/studio.ts";
import { memo, useMemo } from "react";
import type { SchemeDraftAnswer, SchemePreview } from "#contract";
import { periodText } from "../../format.ts";
import { Panel } from "../../parts/panel.tsx";
import { Refusals } from "../../planning/refusals.tsx";
import { useWords } from "../../words/index.ts";
import { RankChart } from "../parts/rank-chart.tsx";
import { groupsOf, placesOf, rowsOf } from "../ranked.ts";
import { PeriodSelect } from "../scheme-head.tsx";
import { useScheme } from "../use-evaluation.ts";
import type { Preview } from "./use-preview.ts";

/** The ranks that what is on the screen gives, as one drags; the earlier ones stay, dimmed, until the newer are here. */
export function LivePanel({ answer, preview }: { readonly answer: SchemeDraftAnswer; readonly preview: Preview }) {
  const { say, language } = useWords();
  const found = preview.answer;
  const result = found?.result ?? null;
  const title = result ? say("studio.liveTitle", { period: periodText(result.period, language) }) : say("studio.live");
  return (
    <Panel title={title} tools={found ? <PeriodSelect periods={found.periods} /> : undefined} className="studio-live">
      <div className={preview.isLate ? "live is-earlier" : "live"} aria-busy={preview.isLate} data-current={preview.isCurrent}>
        <Refusals fault={preview.fault} />
        {found && result === null && <p className="empty">{say("studio.noResult")}</p>}
        {result && <Ranks answer={answer} result={result} preview={preview} />}
      </div>
    </Panel>
  );
}

type Result = NonNullable<SchemePreview["result"]>;
type RanksProps = { readonly answer: SchemeDraftAnswer; readonly result: Result; readonly preview: Preview };

function Ranks({ answer, result, preview }: RanksProps) {
  const { say, read } = useWords();
  const { spread, spreadFault } = preview;
  const against = useRanksBefore(answer, result);
  const groups = spread ? new Set(groupsOf(spread.tied).values()).size : 0;
  return (
    <>
      <p className="under">
        {say(spread ? "studio.withIntervals" : spreadFault ? "studio.intervalsFailed" : "studio.intervalsCome")}
        {against && ` · ${say(answer.inForce ? "studio.againstInForce" : "studio.againstSaved")}`}
      </p>
      <Chart result={result} spread={spread} against={against} />
      <p className="under live-note">
        {spread
          ? say("studio.intervalsOf", {
              runs: spread.runs,
              seed: spread.seed,
              groups,
              varied: spread.varied.map(read).join(say("studio.comma")),
            })
          : say("studio.intervalsAfter")}
      </p>
      {result.remarks.length > 0 && (
        <ul className="plain-lines under live-note">
          {result.remarks.map((one) => (
            <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Ranks by the text in force, or by the one saved last where none is, by unit: asked for once and not with every move. */
function useRanksBefore(answer: SchemeDraftAnswer, { period }: Result): ReadonlyMap<string, number | null> | undefined {
  const text = answer.inForce?.checksum ?? answer.checksum;
  const { data } = useScheme("schemeResult", answer.scheme, { text, period });
  return useMemo(() => {
    const result = data?.result;
    return result?.period === period ? new Map(result.units.map(({ id }, i) => [id, result.ranks[i] ?? null])) : undefined;
  }, [data, period]);
}

type ChartProps = {
  readonly result: Result;
  readonly spread: Preview["spread"];
  readonly against: ReadonlyMap<string, number | null> | undefined;
};

/** Drawn anew with a new answer only, not while one is waited for. */
const Chart = memo(function Chart({ result, spread, against }: ChartProps) {
  const { read } = useWords();
  const before = against && result.units.map(({ id }) => against.get(id) ?? null);
  return <RankChart compact rows={rowsOf(result, read, spread, before)} places={placesOf(result.scores)} />;
});
