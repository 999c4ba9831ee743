import type { RegionProfile } from "#contract";
import { IndicatorLink } from "../parts/links.tsx";
import { useWords } from "../words/index.ts";

/** What is not published for the region, by reason; the names are folded, the counts are not. */
export function RegionGaps({ answer }: { readonly answer: RegionProfile }) {
  const { say, read } = useWords();
  const count = answer.gaps.reduce((sum, g) => sum + g.indicators.length, 0);
  if (count === 0) return null;
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{say("region.gaps", { count, name: read(answer.region.short) })}</h2>
        <span className="panel-note">{say("region.gapsNote")}</span>
      </header>
      <div className="gap-list">
        {answer.gaps.map((group) => (
          <details key={group.reason.zh}>
            <summary>
              {read(group.reason)} <span className="faint">{say("region.gapCount", { count: group.indicators.length })}</span>
            </summary>
            <p>
              {group.indicators.map((i) => (
                <IndicatorLink key={i.id} id={i.id} className="link">
                  {read(i.label)}
                </IndicatorLink>
              ))}
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}
