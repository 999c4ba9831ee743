import type { BriefContent } from "#contract";
import type { Label } from "#kernel";
import { useWords } from "../words/index.ts";

type Props = { readonly content: BriefContent };

/** Under the first page's targets: what explains them and what is asked for; how old the figures are and what comes next. */
export function Below({ content }: Props) {
  const { read, language } = useWords();
  const { heads, places, decisions, ages, releases } = content;
  const colon = language === "zh" ? "：" : ": ";
  return (
    <div className="sheet-below">
      <div>
        <h3>{read(heads.change)}</h3>
        <ChangeTable content={content} />
        <h3>{read(heads.places)}</h3>
        {places.length === 0 && <p>{read(heads.noPlaces)}</p>}
        {places.map(({ measure, say }) => (
          <p key={measure.en}>
            {read(measure)}
            {colon}
            {read(say)}
          </p>
        ))}
        <h3>{read(heads.decisions)}</h3>
        <Lines labels={decisions} empty={heads.noDecisions} />
      </div>
      <div>
        <h3>{read(heads.ages)}</h3>
        <Lines labels={ages} empty={heads.noReleases} />
        <h3>{read(heads.releases)}</h3>
        {releases.length === 0 && <p>{read(heads.noReleases)}</p>}
        {releases.map(({ label, period, on, say }) => (
          <p key={`${on} ${label.en}`} className="sheet-release">
            <span>{on}</span>
            <span>
              {read(label)}
              {language === "zh" ? "，" : ", "}
              {read(period)}
              {read(say) !== "" && (language === "zh" ? `（${say.zh}）` : ` (${say.en})`)}
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}

function Lines({ labels, empty }: { readonly labels: readonly Label[]; readonly empty: Label }) {
  const { read } = useWords();
  return (labels.length > 0 ? labels : [empty]).map((label) => <p key={label.en}>{read(label)}</p>);
}

function ChangeTable({ content: { change, heads } }: Props) {
  const { read, language } = useWords();
  if (!change) return <p>{read(heads.noChange)}</p>;
  const unit = change.unit[language];
  return (
    <table className="sheet-change">
      <caption>
        {read(change.title)}
        {unit !== "" && (language === "zh" ? `（${unit}）` : ` (${unit})`)}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {read(change.from)}
          </th>
          <th scope="col" className="number">
            {read(change.to)}
          </th>
          <th scope="col" className="number">
            {read(heads.by)}
          </th>
        </tr>
      </thead>
      <tbody>
        {change.rows.map((row) => (
          <tr key={row.label.en} className={row.total ? "is-total" : undefined}>
            <th scope="row">{read(row.label)}</th>
            <td className="number">{row.before}</td>
            <td className="number">{row.after}</td>
            <td className="number">{row.change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
