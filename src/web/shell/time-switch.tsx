import { Segmented, Select, Tooltip } from "antd";
import { useWords } from "../words/index.ts";
import { useAddress } from "./use-address.ts";

/** The years a page can be looked at from: the first with figures to the plan's last. */
const [firstYear, lastYear] = [2015, 2025];
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => String(lastYear - i));

type Mode = "asOf" | "knownAt" | "today";

/** 按期末 / 按当时可见 / 今天. Choosing a year leaves today. */
export function TimeSwitch() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const mode: Mode = search.asOf === undefined ? "today" : search.knownAt === undefined ? "asOf" : "knownAt";
  const year = search.asOf?.slice(0, 4) ?? String(lastYear);
  const isYearEnd = search.asOf === undefined || search.asOf.endsWith("-12-31");
  const go = (next: Mode, day: string) =>
    change({ asOf: next === "today" ? undefined : day, knownAt: next === "knownAt" ? day : undefined });
  const endOf = (y: string) => `${y}-12-31`;
  const modes = (["asOf", "knownAt", "today"] as const).map((value) => ({
    value,
    label: (
      <Tooltip title={say(`time.${value}.say`)} placement="bottom">
        <span>{say(`time.${value}`)}</span>
      </Tooltip>
    ),
  }));
  return (
    <div className="time">
      <Select
        aria-label={say("time.year")}
        className="time-year"
        popupMatchSelectWidth={false}
        value={mode === "today" ? null : isYearEnd ? year : search.asOf}
        placeholder={say("time.year")}
        options={years.map((y) => ({ value: y, label: endOf(y) }))}
        onChange={(y: string) => go(mode === "today" ? "asOf" : mode, endOf(y))}
      />
      <Segmented<Mode>
        aria-label={say("time.label")}
        options={modes}
        value={mode}
        onChange={(next) => go(next, search.asOf ?? endOf(year))}
      />
    </div>
  );
}
