import "../words/commission.ts";
import { type ReactNode, useState } from "react";
import type { OpenedItem } from "#contract";
import { none, numberText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords, type Word } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { useOpened } from "./use-commission.ts";

type Props = { readonly id: string; readonly item: OpenedItem };

/** What was opened, fetched when somebody looks: every look is recorded, so nothing is fetched unasked. */
export function OpenedItemView({ id, item }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const at = `/api/evaluator/${id}`;
  if (item.kind === "file")
    return (
      <p className="commission-line">
        <a className="act" href={`${at}/files/${item.id}/content`}>
          {say("visit.fetch")}
        </a>
      </p>
    );
  if (item.kind === "release")
    return (
      item.href && (
        <p className="commission-line">
          <a className="act" href={item.href} target="_blank" rel="noopener">
            {say("visit.release")}
          </a>
        </p>
      )
    );
  const Shown = { figures: Figures, scheme: Result, matter: Matter }[item.kind];
  return (
    <div className="commission-opened">
      <p className="commission-line">
        <button type="button" className="act" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? "visit.hide" : "visit.look")}
        </button>
        {item.kind === "figures" &&
          (["csv", "xlsx"] as const).map((format) => (
            <a key={format} className="act" href={`${at}/figures/${item.id}/file?format=${format}`} download>
              {say("visit.download", { format: format.toUpperCase() })}
            </a>
          ))}
      </p>
      {isOpen && <Shown id={id} item={item} />}
    </div>
  );
}

const bones = <Bones rows={4} height={24} />;

function Table({ heads, children }: { readonly heads: readonly (readonly [Word, string])[]; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <ScrollX label={say("commission.item")}>
      <table className="plain-table commission-table commission-compared">
        <thead>
          <tr>
            {heads.map(([word, className]) => (
              <th key={word} scope="col" className={className}>
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollX>
  );
}

function Figures({ id, item }: Props) {
  const { say, read } = useWords();
  const query = useOpened("visitFigures", id, item.id);
  return (
    <AnswerTo query={query} skeleton={bones}>
      {({ rows, all, missing }) => (
        <>
          <p className="faint">{say("visit.shown", { all, shown: rows.length, missing })}</p>
          <Table
            heads={[
              ["commission.indicators", ""],
              ["commission.regions", ""],
              ["visit.period", "number"],
              ["visit.value", "number"],
              ["visit.source", ""],
            ]}
          >
            {rows.map((row) => (
              <tr key={`${row.indicator.id} ${row.region.code} ${row.period}`}>
                <th scope="row">{read(row.indicator.label)}</th>
                <td>{read(row.region.label)}</td>
                <td className="number">{row.period}</td>
                <td className="number">
                  {row.value} <span className="faint">{read(row.unit)}</span>
                </td>
                <td>
                  {row.source ? <a href={row.source.url}>{read(row.source.title)}</a> : none}{" "}
                  <span className="faint">
                    {row.publishedOn}
                    {row.publishedAssumed && say("visit.assumed")}
                  </span>
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </AnswerTo>
  );
}

function Result({ id, item }: Props) {
  const { read } = useWords();
  const query = useOpened("visitScheme", id, item.id);
  return (
    <AnswerTo query={query} skeleton={bones}>
      {({ rows, period, scheme }) => (
        <>
          <p className="faint">{`${read(scheme.label)} · ${period}`}</p>
          <Table
            heads={[
              ["commission.item", ""],
              ["visit.score", "number"],
              ["visit.rank", "number"],
            ]}
          >
            {rows.map(({ unit, score, rank }) => (
              <tr key={unit.id}>
                <th scope="row">{read(unit.label)}</th>
                <td className="number">{score === null ? none : numberText(score, 1)}</td>
                <td className="number">{rank ?? none}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </AnswerTo>
  );
}

function Matter({ id, item }: Props) {
  const { say, read } = useWords();
  const query = useOpened("visitMatter", id, item.id);
  return (
    <AnswerTo query={query} skeleton={bones}>
      {({ number, title, state, fields, happened }) => (
        <>
          <p>
            <strong>{title}</strong> <span className="faint">{`${number} · ${read(state)}`}</span>
          </p>
          <dl className="commission-facts">
            {fields.map((field) => (
              <div key={field.id}>
                <dt>{read(field.label)}</dt>
                <dd>{field.shown ? read(field.shown) : none}</dd>
              </div>
            ))}
          </dl>
          <h3>{say("visit.happened")}</h3>
          <ul className="commission-reasons">
            {happened.map((one) => (
              <li key={`${one.at} ${one.label.zh}`}>
                {read(one.label)} <span className="faint">{`${momentOf(one.at)}${one.desk ? ` · ${read(one.desk)}` : ""}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </AnswerTo>
  );
}
