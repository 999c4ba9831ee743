import { Fragment, useState } from "react";
import type { RegionProfile } from "#contract";
import { periodText, signed, signedPercent, unitText } from "../format.ts";
import { openPassport } from "../indicator/drawers.tsx";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

type Standing = RegionProfile["standings"][number];

/** Every published figure of the region by theme, with growth, place and change of place; those without a place are folded away. */
export function RegionStandings({ answer }: { readonly answer: RegionProfile }) {
  const { say, read } = useWords();
  const [all, showAll] = useState(answer.standings.every((s) => s.position === null));
  const shown = answer.standings.filter((s) => s.actual.kind === "figure" && (all || s.position !== null));
  const folded = answer.standings.filter((s) => s.actual.kind === "figure").length - shown.length;
  const title = say("region.standings", {
    count: shown.length + folded,
    placed: answer.standings.filter((s) => s.position !== null).length,
  });
  const since = answer.standings.find((s) => s.position?.basePeriod)?.position?.basePeriod;
  const columns = 7 + (since ? 1 : 0) + (answer.peers.group ? 1 : 0);
  if (shown.length + folded === 0) return null;
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <span className="panel-note">{say("region.standingsNote")}</span>
      </header>
      <ScrollX label={title}>
        <table className="plain-table standings">
          <Heads answer={answer} since={since} />
          <tbody>
            {answer.themes.map((theme) => {
              const rows = shown.filter((s) => s.theme === theme.id);
              return rows.length === 0 ? null : (
                <Fragment key={theme.id}>
                  <tr className="theme">
                    <th colSpan={columns} scope="colgroup">
                      {read(theme.label)}
                    </th>
                  </tr>
                  {rows.map((s) => (
                    <Row
                      key={s.id}
                      standing={s}
                      region={answer.region.code}
                      isSince={since !== undefined}
                      isGrouped={answer.peers.group !== null}
                    />
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
      {folded > 0 && (
        <button type="button" className="link" onClick={() => showAll(true)}>
          {say("region.showAll", { count: folded })}
        </button>
      )}
    </section>
  );
}

function Heads({ answer, since }: { readonly answer: RegionProfile; readonly since: string | null | undefined }) {
  const { say, read } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{say("region.indicator")}</th>
        <th scope="col" className="number">
          {say("regions.value")}
        </th>
        <th scope="col">{say("region.unit")}</th>
        <th scope="col">{say("indicator.period")}</th>
        <th scope="col" className="number">
          {say("region.growth")}
        </th>
        <th scope="col" className="number">
          {say("region.place")}
        </th>
        {since && (
          <th scope="col" className="number">
            {say("region.since", { year: since })}
          </th>
        )}
        {answer.peers.group && (
          <th scope="col" className="number">
            {read(answer.peers.group)}
          </th>
        )}
        <th scope="col">
          <span className="only-read">{say("indicator.passport")}</span>
        </th>
      </tr>
    </thead>
  );
}

type RowProps = { readonly standing: Standing; readonly region: string; readonly isSince: boolean; readonly isGrouped: boolean };

function Row({ standing: s, region, isSince, isGrouped }: RowProps) {
  const { say, read, language } = useWords();
  const { change } = useAddress();
  if (s.actual.kind === "gap") return null;
  const { period } = s.actual;
  const { position } = s;
  return (
    <tr>
      <th scope="row">
        <IndicatorLink id={s.id} region={region} period={period}>
          {read(s.label)}
        </IndicatorLink>
      </th>
      <td className="number strong">
        <Value actual={s.actual} places={s.places} />
      </td>
      <td className="faint">{unitText(s.unit, language)}</td>
      <td>{periodText(period, language)}</td>
      <td className="number">
        {s.growth === null
          ? "—"
          : s.growth.basis === "rate"
            ? signedPercent(s.growth.value)
            : signed(s.growth.value, Math.max(s.places, 1))}
        {s.growth?.published && <span className="under">{say("region.publishedRate")}</span>}
      </td>
      <td className="number" title={position ? periodText(position.period, language) : undefined}>
        {position ? `${position.rank}/${position.of}` : "—"}
        {position && position.period !== period ? <span className="under">{periodText(position.period, language)}</span> : null}
      </td>
      {isSince && (
        <td className="number">
          <Moved change={position?.change ?? null} />
        </td>
      )}
      {isGrouped && <td className="number">{position?.group ? `${position.group.rank}/${position.group.of}` : ""}</td>}
      <td>
        <button
          type="button"
          className="link"
          aria-label={`${say("indicator.passport")}: ${read(s.label)}`}
          onClick={() => change({ open: openPassport({ id: s.id, region, period }) })}
        >
          {say("indicator.passport")}
        </button>
        <Quote indicator={s.id} region={region} period={period} />
      </td>
    </tr>
  );
}

/** Places won or lost, as a shape and a number. */
function Moved({ change }: { readonly change: number | null }) {
  const { say } = useWords();
  if (change === null) return <span className="missing">—</span>;
  if (change === 0) return <span>{say("rank.same")}</span>;
  return (
    <span className={change > 0 ? "moved-up" : "moved-down"}>
      {Math.abs(change)}
      <span className="only-read">{say(change > 0 ? "rank.up" : "rank.down", { count: Math.abs(change) })}</span>
    </span>
  );
}
