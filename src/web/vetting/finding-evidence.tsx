import "../words/vetting.ts";
import "../styles/vetting.css";
import type { VettingFinding } from "#contract";
import { decimalText, percentText, periodText, withUnit } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { useWords } from "../words/index.ts";

/** What was seen, what it is held against, what it cannot tell, and every figure it is about. */
export function FindingEvidence({ finding }: { readonly finding: VettingFinding }) {
  const { say, read } = useWords();
  const { chance, bars, parameters } = finding;
  return (
    <>
      <p className="finding-say">{read(finding.say)}</p>
      {bars.length > 0 && <Bars bars={bars} />}
      <dl className="finding-facts">
        <dt>{say("vetting.reference")}</dt>
        <dd>
          {read(finding.reference)}{" "}
          <strong>{chance === null ? say("vetting.arithmetic") : say("vetting.chance", { chance: chanceText(chance) })}</strong>
        </dd>
        <dt>{say("vetting.cannotTell")}</dt>
        <dd>{read(finding.cannotTell)}</dd>
        {parameters.length > 0 && (
          <>
            <dt>{say("vetting.parameters")}</dt>
            <dd>{parameters.map(({ label, value }) => `${read(label)} ${value}`).join(" · ")}</dd>
          </>
        )}
        <dt>{say("vetting.owner")}</dt>
        <dd>{read(finding.owner.label)}</dd>
      </dl>
      {finding.figures.length > 0 && <Figures finding={finding} />}
    </>
  );
}

/** One in so many, for chances too small for a percentage. */
const chanceText = (chance: number): string => (chance >= 0.001 ? percentText(chance) : `1/${Math.round(1 / chance).toLocaleString("en")}`);

function Bars({ bars }: Pick<VettingFinding, "bars">) {
  const { say, read } = useWords();
  const most = Math.max(1, ...bars.flatMap(({ seen, expected }) => [seen, expected]));
  const width = (count: number): string => `${(count / most) * 100}%`;
  return (
    <ul className="finding-bars">
      {bars.map(({ label, seen, expected }) => (
        <li key={label.zh}>
          <span>{read(label)}</span>
          <span className="finding-track" aria-hidden="true">
            <i style={{ width: width(seen) }} />
            <b style={{ left: width(expected) }} />
          </span>
          <span className="num">
            {say("vetting.seen", { count: seen })} · <span className="faint">{say("vetting.expected", { count: expected })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Figures({ finding: { figures, more } }: { readonly finding: VettingFinding }) {
  const { say, read, language } = useWords();
  return (
    <details className="finding-figures">
      <summary>{say("vetting.figures", { count: figures.length + more })}</summary>
      <ul>
        {figures.map((one) => (
          <li key={`${one.indicator} ${one.region} ${one.period}`}>
            <IndicatorLink id={one.indicator} region={one.region} period={one.period} className="plain">
              {read(one.regionLabel)} {periodText(one.period, language)} {read(one.indicatorLabel)}
            </IndicatorLink>
            <strong className="num">{withUnit(decimalText(one.value), one.unit, language)}</strong>
            {one.note && <span className="faint">{read(one.note)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
