import "../words/situation.ts";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import type { SituationPeriod } from "#contract";
import { PathLink } from "../parts/path-link.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";

type Head = Pick<SituationPeriod, "period" | "periods">;

/** Which month, quarter or year the page is about; it stands in the address. */
export function PeriodChoice({ head }: { readonly head: Head }) {
  const { say, read } = useWords();
  const { change } = useAddress();
  return (
    <Select
      className="period-choice"
      aria-label={say("situation.period")}
      popupMatchSelectWidth={false}
      value={head.period.id}
      options={head.periods.map(({ id, label }) => ({ value: id, label: read(label) }))}
      onChange={(period: string) => change({ period })}
    />
  );
}

export function UpdatedAt({ at }: { readonly at: string }) {
  const { say } = useWords();
  return <span className="faint">{say("situation.at", { at: momentOf(at) })}</span>;
}

type Count = SituationPeriod["opened"];

/** A number that opens what it counts; nought is only read. */
export function Counted({ count, className }: { readonly count: Count; readonly className?: string }) {
  const text = count.count.toLocaleString("en-US");
  if (count.count === 0) return <span className="faint">{text}</span>;
  const { set } = count;
  if (set !== null)
    return (
      <Link to="." search={(before) => ({ ...before, set })} resetScroll={false} className={className ?? "link"}>
        {text}
      </Link>
    );
  return count.href === null ? (
    <span>{text}</span>
  ) : (
    <PathLink path={count.href} className={className ?? "link"}>
      {text}
    </PathLink>
  );
}
