import "../words/assessment.ts";
import { Link } from "@tanstack/react-router";
import type { AssessmentItemAnswer, AssessmentUnit } from "#contract";
import { CollectedUnder } from "../collect/collected-link.tsx";
import { decimalText, none, numberText, periodText, withUnit } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";

/** Every item: its figure with the way to its source, its points, what it adds, or why it has none. */
export function ItemsPanel({ unit }: { readonly unit: AssessmentUnit }) {
  const { say } = useWords();
  const isCollected = unit.items.some(({ figure }) => figure?.collected);
  return (
    <Panel title={say("assess.items")} note={say(isCollected ? "assess.items.collected" : "assess.items.note")}>
      <ScrollX label={say("assess.items")}>
        <table className="plain-table assess-items">
          <thead>
            <tr>
              <th scope="col">{say("assess.item")}</th>
              <th scope="col">{say("assess.scoring")}</th>
              <th scope="col" className="number">
                {say("assess.figure")}
              </th>
              <th scope="col">{say("assess.against")}</th>
              <th scope="col" className="number">
                {say("assess.weight")}
              </th>
              <th scope="col" className="number">
                {say("assess.points")}
              </th>
              <th scope="col" className="number">
                {say("assess.adds")}
              </th>
            </tr>
          </thead>
          <tbody>
            {unit.items.map((item) => (
              <ItemRows key={item.id} item={item} unit={unit} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

type Figure = AssessmentItemAnswer["figure"];

function FigureLink({ figure }: { readonly figure: Figure }) {
  const { read, language } = useWords();
  if (figure === null) return none;
  const { indicator, region, period, value, unit, note, collected } = figure;
  return (
    <>
      {collected ? (
        <span className="nowrap">
          {decimalText(value)} {read(collected.measure)}
        </span>
      ) : (
        <IndicatorLink id={indicator} region={region} period={period} className="link">
          {withUnit(decimalText(value), unit, language)}
        </IndicatorLink>
      )}
      <span className="under">{periodText(period, language)}</span>
      {collected && <CollectedUnder from={collected} />}
      {note !== null && <span className="under assess-note">{read(note)}</span>}
    </>
  );
}

/** Where the unit's own people may ask that an item be left out: until the result is decided. */
function Tolerate({ item, unit }: ItemProps) {
  const { say } = useWords();
  const { matter, mayApply, basis } = unit;
  if (matter === null || !mayApply || basis === "decided" || item.indicator === null || item.unscored?.why === "tolerated") return null;
  const proposal = `result:${matter.number}:${item.indicator}`;
  return (
    <Link to="/work/new/$procedure" params={{ procedure: "tolerance" }} search={{ proposal }} className="link assess-tolerate">
      {say("assess.tolerate")}
    </Link>
  );
}

/** Marks of what is not settled behind the points, each once. */
function Marks({ item }: { readonly item: AssessmentItemAnswer }) {
  const { say } = useWords();
  const whys = [...new Set(item.provisional.map(({ why }) => why))];
  return whys.map((why) => (
    <span key={why} className="tag">
      {say(why === "preliminary" ? "assess.provisional.preliminary" : "assess.provisional.assumed")}
    </span>
  ));
}

type ItemProps = { readonly item: AssessmentItemAnswer; readonly unit: AssessmentUnit };

function ItemRows({ item, unit }: ItemProps) {
  const { say, read } = useWords();
  const { label, individual, scoring, figure, against, weight, points, low, high, adds, capped, unscored, parts } = item;
  const [from, until] = [low, high].map((end) => (end === null ? "" : numberText(end, 1)));
  return (
    <>
      <tr>
        <th scope="row">
          {read(label)}
          {individual && <span className="tag">{say("assess.ownMark")}</span>}
          <Marks item={item} />
          {unscored && (
            <span className="under">
              {read(unscored.say)}
              {unscored.by !== null && ` ${say("assess.tolerated", { number: unscored.by })}`}
            </span>
          )}
          {item.provisional.map(({ say: why }) => (
            <span key={why.en} className="under">
              {read(why)}
            </span>
          ))}
          <Tolerate item={item} unit={unit} />
        </th>
        <td className="nowrap" data-label={say("assess.scoring")}>
          {read(scoring.label)}
        </td>
        <td className={figure === null ? "number is-none" : "number"} data-label={say("assess.figure")}>
          <FigureLink figure={figure} />
        </td>
        <td className={against.length === 0 ? "is-none" : ""} data-label={say("assess.against")}>
          {against.length === 0 && none}
          {against.map((line) => (
            <span key={line.en} className="assess-driver">
              {read(line)}
            </span>
          ))}
        </td>
        <td className="number" data-label={say("assess.weight")}>
          {weight}
        </td>
        <td className={points === null ? "number strong is-none" : "number strong"} data-label={say("assess.points")}>
          {points === null ? none : numberText(points, 1)}
          {capped && <span className="under">{say("assess.capped")}</span>}
          {points !== null && from !== until && (
            <span className="under">{say("assess.range", { low: from ?? "", high: until ?? "" })}</span>
          )}
        </td>
        <td className={adds === null ? "number is-none" : "number"} data-label={say("assess.adds")}>
          {adds === null ? none : numberText(adds, 1)}
        </td>
      </tr>
      {parts.length > 0 && (
        <tr className="assess-behind">
          <td colSpan={7}>
            <details>
              <summary>
                {say("assess.behind")} {parts.length}
              </summary>
              <TargetParts parts={parts} />
            </details>
          </td>
        </tr>
      )}
    </>
  );
}

function TargetParts({ parts }: { readonly parts: AssessmentItemAnswer["parts"] }) {
  const { say, read, language } = useWords();
  return (
    <table className="plain-table">
      <tbody>
        {parts.map(({ target, label, figure, goal, unit, points, say: why }) => (
          <tr key={target}>
            <th scope="row">
              <Link to="/targets/$id" params={{ id: target }} className="link">
                {read(label)}
              </Link>
              {why && <span className="under">{read(why)}</span>}
            </th>
            <td className="number">
              <FigureLink figure={figure} />
            </td>
            <td>{goal === "" ? none : say("assess.set.goal", { goal: withUnit(decimalText(goal), unit, language) })}</td>
            <td className="number strong">{points === null ? none : numberText(points, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
