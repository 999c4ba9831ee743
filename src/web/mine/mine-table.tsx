import "../words/mine.ts";
import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FigureOrGap, IndicatorAnswer } from "#contract";
import { ask, Refused } from "../api.ts";
import { decimalText, isAmount, periodText, signedPercent, unitText, withUnit } from "../format.ts";
import { PeriodAndRelease, Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import type { Followed } from "./followed.ts";

type Props = {
  readonly followed: readonly Followed[];
  readonly remove: (one: Followed) => void;
  readonly move: (from: number, to: number) => void;
};

export function MineTable({ followed, remove, move }: Props) {
  const { say, read } = useWords();
  const { search } = useAddress();
  const time = timeOf(search);
  const answers = useQueries({
    queries: followed.map(({ indicator, region }) => ({
      queryKey: ["indicator", indicator, time, region],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask("indicator", { id: indicator }, { ...time, region }, signal),
    })),
  });
  return (
    <table className="plain-table mine-table">
      <thead>
        <tr>
          <th scope="col">{say("mine.name")}</th>
          <th scope="col" className="number">
            {say("mine.latest")}
          </th>
          <th scope="col">{say("col.period")}</th>
          <th scope="col" className="number">
            {say("mine.change")}
          </th>
          <th scope="col">{say("mine.status")}</th>
          <th scope="col" className="mine-acts">
            {say("mine.order")}
          </th>
        </tr>
      </thead>
      <tbody>
        {followed.map((one, at) => {
          const { data, error } = answers[at] ?? {};
          const name = data ? read(data.indicator.label) : one.indicator;
          const key = `${one.indicator} ${one.region}`;
          const acts = <Acts key={key} name={name} at={at} count={followed.length} move={move} remove={() => remove(one)} />;
          return data ? (
            <MineRow key={key} answer={data} acts={acts} />
          ) : (
            <tr key={key} aria-busy={!error}>
              <th scope="row" colSpan={5}>
                {error instanceof Refused ? say("mine.gone", { id: one.indicator }) : error ? say("error.network") : <i className="bone" />}
              </th>
              <td className="mine-acts">{acts}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function MineRow({ answer, acts }: { readonly answer: IndicatorAnswer; readonly acts: ReactNode }) {
  const { read, say, language } = useWords();
  const { indicator, region, latest, targets } = answer;
  const [target] = targets;
  return (
    <tr>
      <th scope="row">
        <IndicatorLink id={indicator.id} region={region.code} className="name">
          {read(indicator.label)}
        </IndicatorLink>
        <span className="under">{read(region.label)}</span>
      </th>
      <td className="number">
        <IndicatorLink
          id={indicator.id}
          region={region.code}
          className="big"
          {...(latest.kind === "figure" ? { period: latest.period } : {})}
        >
          <Value actual={latest} places={indicator.places} />
        </IndicatorLink>
        {isAmount(indicator.unit) && <span className="under">{unitText(indicator.unit, language)}</span>}
      </td>
      <td>
        <PeriodAndRelease actual={latest} />
      </td>
      <td className="number">
        <ChangeCell answer={answer} />
      </td>
      <td>{target ? <StatusMark status={target.status} reason /> : <span className="faint">{say("mine.noTarget")}</span>}</td>
      <td className="mine-acts">{acts}</td>
    </tr>
  );
}

/** The growth the service gives for the latest period, and the figure before it as it stands. */
function ChangeCell({ answer: { indicator, latest, regions, series } }: { readonly answer: IndicatorAnswer }) {
  const { say, language } = useWords();
  if (latest.kind === "gap") return <span className="missing">—</span>;
  const own = regions.flatMap(({ rows }) => rows).find((row) => row.own);
  const before = series.filter(({ period, actual }) => actual.kind === "figure" && period < latest.period).at(-1)?.actual;
  const isSame = own?.actual.kind === "figure" && own.actual.period === latest.period;
  return (
    <>
      {isSame && own.growth !== null ? <strong>{growthText(own.growth)}</strong> : <span className="missing">—</span>}
      <span className="under">{beforeText(before)}</span>
    </>
  );

  /** From a floor the growth is a floor too; over more than a year it is told as what it is, a yearly rate. */
  function growthText(growth: number): string {
    const rate = `${latest.kind === "figure" && latest.qualifier === "at-least" ? "≥" : ""}${signedPercent(growth)}`;
    const earlier = before?.kind === "figure" ? Number(before.period.slice(0, 4)) : Number.NaN;
    const years = latest.kind === "figure" ? Number(latest.period.slice(0, 4)) - earlier : 1;
    return years > 1 ? say("mine.perYear", { rate }) : rate;
  }
  function beforeText(figure: FigureOrGap | undefined): string {
    if (figure?.kind !== "figure") return say("mine.noBefore");
    const value =
      (figure.qualifier === "at-least" ? "≥" : "") + withUnit(decimalText(figure.value, indicator.places), indicator.unit, language);
    return say("mine.before", { value, period: periodText(figure.period, language) });
  }
}

type ActsProps = {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly move: (from: number, to: number) => void;
  readonly remove: () => void;
};

function Acts({ name, at, count, move, remove }: ActsProps) {
  const { say } = useWords();
  return (
    <span className="row-acts">
      <button type="button" className="quiet" disabled={at === 0} aria-label={say("mine.up", { name })} onClick={() => move(at, at - 1)}>
        <ArrowUpOutlined aria-hidden />
      </button>
      <button
        type="button"
        className="quiet"
        disabled={at === count - 1}
        aria-label={say("mine.down", { name })}
        onClick={() => move(at, at + 1)}
      >
        <ArrowDownOutlined aria-hidden />
      </button>
      <button type="button" className="quiet" aria-label={say("mine.unfollow.say", { name })} onClick={remove}>
        {say("mine.remove")}
      </button>
    </span>
  );
}
