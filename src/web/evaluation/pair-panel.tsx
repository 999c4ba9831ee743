import "../words/evaluation.ts";
import { Select } from "antd";
import type { SchemeUncertainty } from "#contract";
import { percentText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

/** How likely one unit stands before another under all that is uncertain; the pair stands in the address. */
export function PairPanel({ spread }: { readonly spread: SchemeUncertainty }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { units, ahead, ranks } = spread;
  const known = units.filter((_, i) => ranks[i]?.nominal !== null);
  const [asked = "", other = ""] = search.pair?.split(",") ?? [];
  const own = known.find(({ id }) => id === asked) ?? known.find(({ home }) => home) ?? known[0];
  const beside = known.find(({ id }) => id === other && id !== own?.id) ?? neighbour(spread, own?.id);
  if (!own || !beside) return null;
  const at = (id: string) => units.findIndex((unit) => unit.id === id);
  const first = ahead[at(own.id)]?.[at(beside.id)] ?? null;
  const second = ahead[at(beside.id)]?.[at(own.id)] ?? null;
  const options = known.map((unit) => ({ value: unit.id, label: read(unit.short) }));
  const choose = (a: string, b: string) => change({ pair: `${a},${b}` }, true);
  return (
    <Panel title={say("evaluation.pair")} note={say("evaluation.pairNote", { runs: spread.runs })} className="pair-panel">
      <div className="pair-choice">
        <Select
          aria-label={say("evaluation.pairFirst")}
          value={own.id}
          showSearch={{ optionFilterProp: "label" }}
          options={options.filter(({ value }) => value !== beside.id)}
          onChange={(id: string) => choose(id, beside.id)}
        />
        <span className="faint">{say("evaluation.pairAhead")}</span>
        <Select
          aria-label={say("evaluation.pairSecond")}
          value={beside.id}
          showSearch={{ optionFilterProp: "label" }}
          options={options.filter(({ value }) => value !== own.id)}
          onChange={(id: string) => choose(own.id, id)}
        />
      </div>
      {first === null ? (
        <p className="empty">{say("evaluation.pairNone")}</p>
      ) : (
        <>
          <div
            className="pair-bar"
            role="img"
            aria-label={say("evaluation.pairSay", { a: read(own.short), b: read(beside.short), share: percentText(first, 0) })}
          >
            <i className="is-first" style={{ width: `${first * 100}%` }} />
            <i className="is-even" style={{ width: `${Math.max(0, 1 - first - (second ?? 1 - first)) * 100}%` }} />
            <b />
          </div>
          <p className="pair-say">
            {say("evaluation.pairSay", { a: read(own.short), b: read(beside.short), share: percentText(first, 0) })}
            <span className="under">{say(verdictOf(first))}</span>
          </p>
        </>
      )}
    </Panel>
  );
}

const sure = 0.95;
const verdictOf = (share: number) =>
  share >= sure ? "evaluation.pairSure" : share <= 1 - sure ? "evaluation.pairSureOther" : "evaluation.pairOpen";

/** The unit that stands just before, or just after the first one. */
function neighbour({ units, ranks }: SchemeUncertainty, id: string | undefined) {
  const order = units
    .map((unit, i) => ({ unit, rank: ranks[i]?.nominal ?? null }))
    .filter((one): one is { unit: (typeof units)[number]; rank: number } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank);
  const at = order.findIndex(({ unit }) => unit.id === id);
  return (order[at - 1] ?? order[at + 1])?.unit;
}
