import "../words/situation.ts";
import { Link } from "@tanstack/react-router";
import { Drawer } from "antd";
import type { SituationItem } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightShape } from "../work/parts/light-mark.tsx";
import { useItems } from "./use-situation.ts";

/** The items behind a number, beside the page it stands on; the address says which. */
export function ItemsDrawer() {
  const { search, change } = useAddress();
  if (search.set === undefined) return null;
  return <Behind set={search.set} period={search.period} close={() => change({ set: undefined }, true)} />;
}

function Behind({ set, period, close }: { readonly set: string; readonly period: string | undefined; readonly close: () => void }) {
  useFocusBack();
  const { read, say } = useWords();
  const query = useItems(set, period);
  return (
    <Drawer open size={620} title={query.data ? read(query.data.label) : " "} onClose={close} className="drawer">
      <AnswerTo query={query} skeleton={<Bones rows={8} height={40} />}>
        {({ total, items }) => (
          <>
            <p className="faint">
              {total === 0
                ? say("situation.items.none")
                : say(items.length < total ? "situation.items.some" : "situation.items.count", { count: total, shown: items.length })}
            </p>
            <ul className="behind-list">
              {items.map((item) => (
                <ItemLine key={item.id} item={item} />
              ))}
            </ul>
          </>
        )}
      </AnswerTo>
    </Drawer>
  );
}

/** One matter in two lines: what it is and how it shines; whose it is, its state and age. */
export function ItemLine({ item, children }: { readonly item: SituationItem; readonly children?: React.ReactNode }) {
  const { read, say } = useWords();
  return (
    <li className="behind-item">
      <span className={`light-word is-${item.light}`}>
        <LightShape colour={item.light} />
        {read(item.lightLabel)}
      </span>
      {item.title === null ? (
        <span className="behind-title faint">{say("situation.items.untitled")}</span>
      ) : (
        <Link to="/work/m/$id" params={{ id: item.id }} className="behind-title">
          {item.title}
        </Link>
      )}
      <span className="under">
        {item.number} · <DeskName desk={item.lead} /> · {read(item.stateLabel)} · {say("situation.items.days", { days: item.days })}
      </span>
      {children}
    </li>
  );
}
