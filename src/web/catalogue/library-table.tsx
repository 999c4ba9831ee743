import type { Answer, IndicatorSummary } from "#contract";
import { none, periodText, unitText } from "../format.ts";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { type ColumnId, columnWord, isNumber, kindWord } from "./columns.ts";
import { type Sorting, sortingOf, sortText } from "./found.ts";

type Props = {
  readonly rows: readonly IndicatorSummary[];
  readonly columns: readonly ColumnId[];
  readonly themes: Answer<"indicators">["themes"];
};

/** The indicators as one table with the reader's own columns; heads sort, and say by which they do. */
export function LibraryTable({ rows, columns, themes }: Props) {
  const { say, read } = useWords();
  const { search } = useAddress();
  const sorting = sortingOf(search.sort);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={say("list.title")}>
      <table className="plain-table library-table">
        <thead>
          <tr>
            <Head id="name" name={say("list.name")} sorting={sorting} />
            {columns.map((id) => (
              <Head key={id} id={id} name={say(columnWord(id))} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">
                <IndicatorLink id={indicator.id} className="name">
                  {read(indicator.label)}
                </IndicatorLink>
                {indicator.formula && <span className="tag">{say("list.formula")}</span>}
              </th>
              {columns.map((id) => (
                <td key={id} className={isNumber(id) ? "number" : "faint"}>
                  <Cell id={id} indicator={indicator} themes={themes} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ id, name, sorting }: { readonly id: ColumnId | "name"; readonly name: string; readonly sorting: Sorting | null }) {
  const { say } = useWords();
  const { change } = useAddress();
  const own = sorting?.by === id ? sorting : null;
  // Up, down, and back to the plan's own order.
  const next = own === null ? sortText({ by: id, down: false }) : own.down ? undefined : sortText({ by: id, down: true });
  return (
    <th
      scope="col"
      className={id !== "name" && isNumber(id) ? "number" : undefined}
      aria-sort={own === null ? undefined : own.down ? "descending" : "ascending"}
    >
      <button type="button" className="sort" title={say("list.sortBy", { name })} onClick={() => change({ sort: next }, true)}>
        {name}
        <span aria-hidden="true">{own === null ? "" : own.down ? " ↓" : " ↑"}</span>
      </button>
    </th>
  );
}

type CellProps = { readonly id: ColumnId; readonly indicator: IndicatorSummary; readonly themes: Props["themes"] };
function Cell({ id, indicator, themes }: CellProps) {
  const { say, read, language } = useWords();
  const { latest } = indicator;
  switch (id) {
    case "latest":
      return (
        <strong className="latest">
          <Value actual={latest} places={indicator.places} />
          {latest.kind === "figure" && <Quote indicator={indicator.id} period={latest.period} />}
        </strong>
      );
    case "unit":
      return unitText(indicator.unit, language);
    case "period":
      return latest.kind === "figure" ? periodText(latest.period, language) : none;
    case "months":
      if (indicator.months === null) return none;
      return (
        <>
          {indicator.stale && <span className="tone-warn">{say("list.stale")} </span>}
          {indicator.months}
        </>
      );
    case "theme": {
      const theme = themes.find((one) => one.id === indicator.theme);
      return theme ? read(theme.label) : none;
    }
    case "kind":
      return say(kindWord(indicator.kind));
    case "codes":
      return <code>{indicator.codes.join(", ") || none}</code>;
    default:
      return indicator[id] === 0 ? <span className="hollow">–</span> : indicator[id];
  }
}
