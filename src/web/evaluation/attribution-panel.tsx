import "../words/evaluation.ts";
import type { AttributionPart, UnitCard } from "#contract";
import { numberText, periodText, signed } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { SignedBars } from "./parts/signed-bars.tsx";

const shownParts = 12;
const size = ({ amount }: AttributionPart): number => Math.abs(amount);

/** What moved the score since the period before: parts in points that add up to the change. */
export function AttributionPanel({ card }: { readonly card: UnitCard }) {
  const { say, read, language } = useWords();
  const found = card.attribution;
  if (!found)
    return (
      <Panel title={say("evaluation.attribution")}>
        <p className="empty">{say("evaluation.attributionNone")}</p>
      </Panel>
    );
  const places = Math.abs(found.after) > 20 ? 2 : 3;
  const parts = found.parts.filter(({ amount }) => amount !== 0).sort((a, b) => size(b) - size(a));
  const [shown, rest] = [parts.slice(0, shownParts), parts.slice(shownParts)];
  const title = say("evaluation.attributionTitle", {
    from: periodText(found.from, language),
    to: periodText(found.to, language),
    change: signed(found.change, places),
  });
  return (
    <ChartPanel
      title={title}
      note={say("evaluation.attributionNote", { before: numberText(found.before, places), after: numberText(found.after, places) })}
      asOf={card.moment.asOf}
      hasLinks
      table={{
        columns: [{ head: say("evaluation.part") }, { head: say("evaluation.partKind") }, { head: say("evaluation.points"), number: true }],
        rows: parts.map((part) => [read(part.label), say(`evaluation.cause.${part.kind}`), signed(part.amount, places)]),
      }}
      chart={
        <SignedBars
          places={places}
          bars={shown.map((part) => ({
            id: `${part.kind} ${part.leaf ?? ""}`,
            name: read(part.label),
            title: read(part.label),
            value: part.amount,
            note: say(`evaluation.cause.${part.kind}`),
          }))}
        />
      }
    >
      {rest.length > 0 && <p className="under">{say("evaluation.attributionRest", { count: rest.length })}</p>}
    </ChartPanel>
  );
}
