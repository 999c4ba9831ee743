import "../words/evaluation.ts";
import type { SchemeAnswer, SchemeData } from "#contract";
import { CompletenessPanel } from "../collect/completeness-panel.tsx";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { LeafTable } from "./leaf-table.tsx";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** The figures behind a result: how far they are there, how they lie, what was tamed; and what would have to be collected. */
export function FiguresPart({ answer }: { readonly answer: SchemeAnswer }) {
  const asked = useAsked();
  const query = useScheme("schemeData", answer.head.id, asked);
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={14} height={28} />
        </section>
      }
    >
      {(data) => (
        <>
          <CompletenessPanel answer={answer} period={data.period} />
          <ToCollect data={data} />
          {data.leaves.length > 0 && <LeafTable data={data} />}
          <FewFigures data={data} />
        </>
      )}
    </AnswerTo>
  );
}

function ToCollect({ data }: { readonly data: SchemeData }) {
  const { say, read } = useWords();
  if (data.toCollect.length === 0) return null;
  return (
    <Panel title={say("evaluation.collectTitle", { count: data.toCollect.length })} note={say("evaluation.collectNote")}>
      <ScrollX label={say("evaluation.collectTitle", { count: data.toCollect.length })}>
        <table className="plain-table collect-table">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.indicator")}</th>
              <th scope="col">{say("evaluation.collectWhat")}</th>
              <th scope="col">{say("evaluation.measure")}</th>
              <th scope="col">{say("evaluation.keeper")}</th>
            </tr>
          </thead>
          <tbody>
            {data.toCollect.map(({ leaf, label, say: what, unit, keeper }) => (
              <tr key={leaf}>
                <th scope="row">{read(label)}</th>
                <td>{read(what)}</td>
                <td>{read(unit)}</td>
                <td>{read(keeper.label)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

/** Units with gaps, the barest first. */
function FewFigures({ data }: { readonly data: SchemeData }) {
  const { say, read } = useWords();
  const short = data.availability.filter(({ there, of }) => there < of).sort((a, b) => a.there / a.of - b.there / b.of);
  if (short.length === 0) return null;
  const nameOf = new Map(data.units.map((unit) => [unit.id, read(unit.short)]));
  return (
    <Panel title={say("evaluation.fewFigures", { count: short.length })}>
      <p className="chips">
        {short.map(({ unit, there, of }) => (
          <span key={unit} className="chip">
            {nameOf.get(unit) ?? unit} {there}/{of}
          </span>
        ))}
      </p>
    </Panel>
  );
}
