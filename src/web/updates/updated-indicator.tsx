import type { UpdatesAnswer } from "#contract";
import { decimalText, periodText, unitText } from "../format.ts";
import { AssumedMark } from "../parts/assumed-mark.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { useWords, type Words } from "../words/index.ts";

type Updated = UpdatesAnswer["indicators"][number];

/** One indicator with its new and revised figures; folded below the first few. */
export function UpdatedIndicator({ indicator, open }: { readonly indicator: Updated; readonly open: boolean }) {
  const { say, read, language } = useWords();
  const { fresh, revised, figures } = indicator;
  const left = fresh + revised - figures.length;
  return (
    <article className="update">
      <header className="update-head">
        <IndicatorLink id={indicator.id} className="name">
          {read(indicator.label)}
        </IndicatorLink>
        <span className="faint">{unitText(indicator.unit, language)}</span>
        {fresh > 0 && <span className="under">{say("updates.fresh", { count: fresh })}</span>}
        <First indicator={indicator} />
        {revised > 0 && <strong className="under">{say("updates.revised", { count: revised })}</strong>}
      </header>
      <details open={open && figures.length <= 6}>
        <summary>{say("updates.shown", { count: figures.length })}</summary>
        <Figures indicator={indicator} />
        {left > 0 && <p className="under">{say("updates.more", { count: left })}</p>}
      </details>
    </article>
  );
}

/** A figure as it is read: a yes or no in words, a floor with its sign. */
function valueText(value: string, { unit, places }: Updated, say: Words["say"], qualifier?: string): string {
  if (unit === "flag") return say(Number(value) > 0 ? "yes" : "no");
  return `${qualifier === "at-least" ? "≥" : ""}${decimalText(value, places)}`;
}

/** The figure that matters first, so that most readers need not unfold: the home region's where it is among them. */
function First({ indicator }: { readonly indicator: Updated }) {
  const { say, read, language } = useWords();
  const [figure] = indicator.figures;
  if (!figure) return null;
  return (
    <span>
      {read(figure.regionLabel)} {periodText(figure.period, language)}{" "}
      {figure.before !== null && <span className="faint">{valueText(figure.before, indicator, say)} → </span>}
      <strong>{valueText(figure.value, indicator, say, figure.qualifier)}</strong>
    </span>
  );
}

function Figures({ indicator }: { readonly indicator: Updated }) {
  const { say, read, language } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={read(indicator.label)}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("updates.region")}</th>
            <th scope="col">{say("series.period")}</th>
            <th scope="col" className="number">
              {say("updates.before")}
            </th>
            <th scope="col" className="number">
              {say("series.value")}
            </th>
            <th scope="col">{say("series.published")}</th>
            <th scope="col">{say("updates.recorded")}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.figures.map((f) => (
            <tr key={`${f.region} ${f.period} ${f.publishedOn} ${f.value}`} className="nowrap">
              <th scope="row">
                <IndicatorLink id={indicator.id} region={f.region} period={f.period} className="">
                  {read(f.regionLabel)}
                </IndicatorLink>
              </th>
              <td>{periodText(f.period, language)}</td>
              <td className="number faint">{f.before === null ? "" : valueText(f.before, indicator, say)}</td>
              <td className="number strong">
                {valueText(f.value, indicator, say, f.qualifier)}
                <Quote indicator={indicator.id} region={f.region} period={f.period} />
              </td>
              <td>
                {f.publishedOn}
                <AssumedMark assumed={f.publishedAssumed} />
              </td>
              <td className="faint">{f.recordedOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
