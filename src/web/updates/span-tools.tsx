import { Segmented } from "antd";
import type { UpdatesAnswer } from "#contract";
import { addDays, type Day, daysBetween, isDay } from "#kernel";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

const spans = [7, 30, 90] as const;

/** The last 7, 30 or 90 days, or any span; by day of publication or of recording. All of it stands in the address. */
export function SpanTools({ answer }: { readonly answer: UpdatesAnswer }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const [from, until] = [answer.from as Day, answer.until as Day];
  const length = daysBetween(from, until) + 1;
  const set = (name: "from" | "until", text: string) => {
    if (isDay(text)) change({ [name]: text });
  };
  return (
    <div className="updates-tools">
      <Segmented
        aria-label={say("updates.span")}
        value={search.until === undefined ? length : 0}
        options={spans.map((days) => ({ value: days, label: say("updates.days", { count: days }) }))}
        onChange={(days: number) =>
          change({ from: days === 7 ? undefined : addDays(answer.moment.asOf as Day, 1 - days), until: undefined })
        }
      />
      <span>
        <input
          type="date"
          aria-label={say("updates.from")}
          value={answer.from}
          max={answer.until}
          onChange={(e) => set("from", e.target.value)}
        />
        {" — "}
        <input
          type="date"
          aria-label={say("updates.until")}
          value={answer.until}
          min={answer.from}
          onChange={(e) => set("until", e.target.value)}
        />
      </span>
      <Segmented
        aria-label={say("updates.by")}
        value={answer.by}
        options={(["published", "recorded"] as const).map((value) => ({ value, label: say(`updates.${value}`) }))}
        onChange={(value: UpdatesAnswer["by"]) => change({ by: value === "recorded" ? "recorded" : undefined })}
      />
    </div>
  );
}
