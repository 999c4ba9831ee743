import "../words/situation.ts";
import { Link } from "@tanstack/react-router";
import { Drawer } from "antd";
import type { ScoreSheet } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { ItemLine } from "./items-drawer.tsx";
import { useScore } from "./use-situation.ts";

type Item = ScoreSheet["items"][number];

/** Every item behind a unit's score, what each part earned, and the way to object; the address says whose. */
export function ScoreDrawer() {
  const { search, change } = useAddress();
  if (search.desk === undefined) return null;
  return <Sheet desk={search.desk} period={search.period} close={() => change({ desk: undefined }, true)} />;
}

function Sheet({ desk, period, close }: { readonly desk: string; readonly period: string | undefined; readonly close: () => void }) {
  useFocusBack();
  const { read, say } = useWords();
  const query = useScore(desk, period);
  const title = query.data ? `${read(query.data.desk.label)} · ${say("scores.items")}` : " ";
  return (
    <Drawer open size={680} title={title} onClose={close} className="drawer">
      <AnswerTo query={query} skeleton={<Bones rows={8} height={56} />}>
        {(sheet) => (
          <>
            <p className="score-head">
              <span>{read(sheet.class)}</span>
              <span>{read(sheet.period.label)}</span>
              <span>
                {say("scores.total")} <b>{sheet.score.total === null ? "—" : sheet.score.total.toFixed(1)}</b>
              </span>
              <span>
                {say("scores.own")} {sheet.score.own === null ? "—" : sheet.score.own.toFixed(1)}
              </span>
            </p>
            {sheet.items.length === 0 && <p className="empty">{say("situation.items.none")}</p>}
            <ul className="behind-list">
              {sheet.items.map((item) => (
                <ItemLine key={item.id} item={item}>
                  <ItemScore item={item} mayObject={sheet.mayObject} />
                </ItemLine>
              ))}
            </ul>
          </>
        )}
      </AnswerTo>
    </Drawer>
  );
}

function ItemScore({ item, mayObject }: { readonly item: Item; readonly mayObject: boolean }) {
  const { read, say } = useWords();
  return (
    <div className="item-score">
      {item.excluded ? (
        <p className="tone-none">{read(item.excluded.say)}</p>
      ) : (
        <p>
          {say("scores.total")} <b>{item.score?.toFixed(1) ?? "—"}</b> · {say("scores.weight", { weight: item.weight })}
          {item.ownReported && ` · ${say("scores.ownReported")}`}
        </p>
      )}
      <p className="item-parts" hidden={item.excluded !== null}>
        {item.parts.map(({ id, label, weight, share }) => (
          <span key={id} title={share === null ? say("scores.unknown") : undefined}>
            {read(label)} <b>{share === null ? "—" : (share * weight).toFixed(1)}</b>/{weight}
          </span>
        ))}
      </p>
      {item.objections.map(({ id, number, stateLabel }) => (
        <Link key={id} to="/work/m/$id" params={{ id }} className="link">
          {say("scores.objected", { number, state: read(stateLabel) })}
        </Link>
      ))}
      {mayObject && item.objectUntil !== null && item.objections.length === 0 && (
        <Link to="/work/new/$procedure" params={{ procedure: "objection" }} search={{ proposal: `objection:${item.id}` }} className="link">
          {say("scores.object", { until: item.objectUntil })}
        </Link>
      )}
    </div>
  );
}
