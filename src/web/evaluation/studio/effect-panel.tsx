import "../../words/studio.ts";
import { useQuery } from "@tanstack/react-query";
import type { RankEffect, SchemeDraftAnswer } from "#contract";
import { ask } from "../../api.ts";
import { numberText } from "../../format.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Panel } from "../../parts/panel.tsx";
import { ScrollX } from "../../parts/scroll-x.tsx";
import { useWords } from "../../words/index.ts";
import { evaluationKey } from "../use-evaluation.ts";

/** What the text saved last would have done to the ranks of every past period, against the one in force; once proposed, as it was kept then. */
export function EffectPanel({ answer }: { readonly answer: SchemeDraftAnswer }) {
  return answer.proposal ? <Effect effect={answer.proposal.effect} /> : <EffectNow answer={answer} />;
}

function EffectNow({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const query = useQuery({
    queryKey: [evaluationKey, "effect", answer.id, answer.checksum],
    queryFn: ({ signal }) => ask("schemeDraftEffect", { draft: answer.id }, {}, signal),
  });
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={12} />
        </section>
      }
    >
      {(effect) => <Effect effect={effect} />}
    </AnswerTo>
  );
}

export function Effect({ effect }: { readonly effect: RankEffect }) {
  const { say, read } = useWords();
  const periods = [...effect.periods].sort((a, b) => (a.period < b.period ? -1 : 1));
  const units = [...new Map(periods.flatMap(({ rows }) => rows.map(({ unit }) => [unit.id, unit] as const))).values()];
  const last = periods.at(-1);
  const rankOf = (id: string) => last?.rows.find(({ unit }) => unit.id === id)?.after ?? Number.MAX_SAFE_INTEGER;
  const title = effect.against
    ? say("studio.effect", { label: read(effect.against.label), from: effect.against.from })
    : say("studio.effectAlone");
  return (
    <Panel title={title} note={effect.against ? say("studio.effectNote") : undefined}>
      <ScrollX label={title}>
        <table className="plain-table pillar-table">
          <thead>
            <tr>
              <th scope="col">{say("studio.unit")}</th>
              {periods.map(({ period }) => (
                <th key={period} scope="col" className="number">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effect.against && (
              <>
                <Summary
                  word="studio.meanShift"
                  cells={periods.map(({ meanShift }) => (meanShift === null ? "—" : numberText(meanShift, 1)))}
                />
                <Summary word="studio.mostShift" cells={periods.map(({ mostShift }) => (mostShift === null ? "—" : String(mostShift)))} />
              </>
            )}
            {[...units]
              .sort((a, b) => rankOf(a.id) - rankOf(b.id))
              .map((unit) => (
                <tr key={unit.id} className={unit.home ? "is-own" : undefined}>
                  <th scope="row">{read(unit.short)}</th>
                  {periods.map(({ period, rows }) => {
                    const row = rows.find((one) => one.unit.id === unit.id);
                    return (
                      <td key={period} className="number">
                        <Moved before={row?.before ?? null} after={row?.after ?? null} />
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollX>
      {periods.flatMap(({ period, whyNot }) =>
        whyNot.map((why) => (
          <p key={`${period} ${why.code}`} className="under">
            {period} {read(why.say)}
          </p>
        )),
      )}
    </Panel>
  );
}

function Summary({ word, cells }: { readonly word: "studio.meanShift" | "studio.mostShift"; readonly cells: readonly string[] }) {
  const { say } = useWords();
  return (
    <tr className="is-summary">
      <th scope="row">{say(word)}</th>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one cell for each period, in their order
        <td key={i} className="number">
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Moved({ before, after }: { readonly before: number | null; readonly after: number | null }) {
  if (after === null) return <span className="missing">—</span>;
  if (before === null || before === after) return <>{after}</>;
  return (
    <>
      <span className="faint">{before} → </span>
      <b>{after}</b>
    </>
  );
}
