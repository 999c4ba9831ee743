import "../../words/studio.ts";
import { memo } from "react";
import type { SchemeDraftAnswer, SchemePreview, SchemeUncertainty } from "#contract";
import { periodText } from "../../format.ts";
import { Panel } from "../../parts/panel.tsx";
import { Refusals } from "../../planning/refusals.tsx";
import { useWords } from "../../words/index.ts";
import { RankChart } from "../parts/rank-chart.tsx";
import { placesOf, rowsOf } from "../ranked.ts";
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
      <div className={preview.isCurrent ? "live" : "live is-earlier"} aria-busy={!preview.isCurrent} data-current={preview.isCurrent}>
        <Refusals fault={preview.fault} />
        {found && result === null && <p className="empty">{say("studio.noResult")}</p>}
        {found && result && <Ranks answer={answer} found={found} result={result} isCurrent={preview.isCurrent} />}
      </div>
    </Panel>
  );
}

type RanksProps = {
  readonly answer: SchemeDraftAnswer;
  readonly found: SchemePreview;
  readonly result: NonNullable<SchemePreview["result"]>;
  readonly isCurrent: boolean;
};

function Ranks({ answer, found, result, isCurrent }: RanksProps) {
  const { say, read } = useWords();
  // Intervals take a moment more than dragging allows: they are those of the text that was saved, and shown only while that is on the screen.
  const isSaved = found.checksum === answer.checksum;
  const spread = useScheme("schemeUncertainty", answer.scheme, { text: answer.checksum, period: result.period }, isSaved && isCurrent);
  const known = isSaved && isCurrent && !spread.isPlaceholderData ? spread.data : undefined;
  return (
    <>
      <p className="under">
        {say(known ? "studio.withIntervals" : isSaved ? "studio.intervalsCome" : "studio.intervalsSaved")}
        {found.against && ` · ${say(answer.inForce ? "studio.againstInForce" : "studio.againstSaved")}`}
      </p>
      <Chart result={result} spread={known} against={found.against?.ranks} />
      {result.remarks.length > 0 && (
        <ul className="plain-lines under">
          {result.remarks.map((one) => (
            <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type ChartProps = {
  readonly result: RanksProps["result"];
  readonly spread: SchemeUncertainty | undefined;
  readonly against: readonly (number | null)[] | undefined;
};

/** Drawn anew with a new answer only, not while one is waited for. */
const Chart = memo(function Chart({ result, spread, against }: ChartProps) {
  const { read } = useWords();
  return <RankChart compact rows={rowsOf(result, read, spread, against)} places={placesOf(result.scores)} />;
});
