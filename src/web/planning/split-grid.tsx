import "../words/planning.ts";
import { useQuery } from "@tanstack/react-query";
import type { SplitAnswer, SplitPart, SplitYear } from "#contract";
import { act } from "../api.ts";
import { decimalText } from "../format.ts";
import { useWords } from "../words/index.ts";
import { planningKey } from "./use-planning.ts";

type Props = {
  readonly answer: SplitAnswer;
  readonly parts: readonly SplitPart[];
  readonly mayEdit: boolean;
  readonly isChanged: boolean;
  readonly onChange: (parts: readonly SplitPart[]) => void;
};

/** Sums of what is on the screen, asked for anew as it changes; the sums of what is kept came with the answer. */
function useSums({ answer, parts, isChanged }: Pick<Props, "answer" | "parts" | "isChanged">): readonly SplitYear[] {
  const target = answer.target.id;
  const query = useQuery({
    queryKey: [planningKey, "sums", target, parts],
    enabled: isChanged,
    placeholderData: (before) => before,
    queryFn: () => act("checkSplit", { target }, { parts: [...parts] }),
  });
  return isChanged ? (query.data?.sums ?? answer.sums) : answer.sums;
}

/** Cities down, years across, with the sum of each year and what it leaves above or below the target. */
export function SplitGrid(props: Props) {
  const { answer, parts, mayEdit, onChange } = props;
  const { say, read } = useWords();
  const sums = useSums(props);
  const writtenAt = (region: string, year: string): string => parts.find((one) => one.region === region && one.year === year)?.value ?? "";
  const set = (region: string, year: string, value: string) =>
    onChange([...parts.filter((one) => one.region !== region || one.year !== year), { region, year, value }]);
  const period = answer.baselines[0]?.period ?? "";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={say("split.titleOf", { label: read(answer.target.label) })}>
      <table className="plain-table split-grid">
        <thead>
          <tr>
            <th scope="col">{say("split.city")}</th>
            <th scope="col">
              {say("split.base")} {period}
            </th>
            {answer.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.cities.map(({ region, label }) => {
            const base = answer.baselines.find((one) => one.region === region);
            return (
              <tr key={region}>
                <th scope="row">{read(label)}</th>
                <td className="number faint">{base?.value == null ? "—" : decimalText(base.value)}</td>
                {answer.years.map((year) => (
                  <td key={year} className="number">
                    {mayEdit ? (
                      <input
                        inputMode="decimal"
                        aria-label={`${read(label)} ${year}`}
                        value={writtenAt(region, year)}
                        onChange={(event) => set(region, year, event.target.value)}
                      />
                    ) : (
                      decimalOr(writtenAt(region, year))
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say("split.sum")}
            </th>
            {sums.map((year) => (
              <td key={year.year}>
                {decimalText(year.sum)}
                {year.missing > 0 && <span className="under">{say("split.missing", { count: year.missing })}</span>}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {say("split.aim")}
            </th>
            {sums.map(({ year, goal }) => (
              <td key={year}>
                {mayEdit && year !== answer.target.due.slice(0, 4) ? (
                  <input
                    inputMode="decimal"
                    aria-label={say("split.aimOf", { year })}
                    placeholder={say("split.notSet")}
                    value={writtenAt(answer.home, year)}
                    onChange={(event) => set(answer.home, year, event.target.value)}
                  />
                ) : goal === null ? (
                  <span className="faint">{say("split.notSet")}</span>
                ) : (
                  decimalOr(goal)
                )}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {say("split.slack")}
            </th>
            {sums.map((year) => (
              <td key={year.year}>
                <Slack year={year} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const decimalOr = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? decimalText(value) : value === "" ? "—" : value);

/** A hole is named first: it is what stands against the split. */
function Slack({ year }: { readonly year: SplitYear }) {
  const { say } = useWords();
  if (year.slack === null) return <span className="faint">—</span>;
  if (/^-?0(\.0+)?$/.test(year.slack)) return <span className="is-exact">{say("split.exact")}</span>;
  return year.slack.startsWith("-") ? (
    <span className="is-hole">■ {say("split.hole", { value: decimalText(year.slack.slice(1)) })}</span>
  ) : (
    <span className="is-spare">{say("split.spare", { value: decimalText(year.slack) })}</span>
  );
}
