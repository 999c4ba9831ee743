import "../words/situation.ts";
import type { SituationPeriod } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { PathLink } from "../parts/path-link.tsx";
import { useWords } from "../words/index.ts";
import { LightCounts } from "../work/parts/light-counts.tsx";
import { Counted } from "./parts.tsx";

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Rates of the period; each number opens the items it counts, and the method stands under the name. */
export function RatesPanel({ period }: { readonly period: SituationPeriod }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("situation.rates")} note={read(period.period.label)}>
      <table className="plain-table rates-table">
        <thead>
          <tr>
            <th scope="col">{say("situation.rate")}</th>
            <th scope="col" className="number">
              {say("situation.share")}
            </th>
            <th scope="col" className="number">
              {say("situation.met")}
            </th>
            <th scope="col" className="number">
              {say("situation.missed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {period.rates.map((rate) => (
            <tr key={rate.id}>
              <th scope="row">
                {read(rate.label)}
                <span className="under">{read(rate.method)}</span>
              </th>
              <td className="number strong">
                {rate.share === null ? (
                  <span className="missing" title={say("situation.nothing")}>
                    —
                  </span>
                ) : (
                  percent(rate.share)
                )}
              </td>
              <td className="number">
                <Counted count={rate.met} />
                <span className="only-read">{say(rate.better === "higher" ? "situation.met" : "situation.counted")}</span>
              </td>
              <td className="number">
                <Counted count={rate.missed} />
                <span className="only-read">{say(rate.better === "higher" ? "situation.missed" : "situation.notCounted")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** How long what is open has been open. */
export function AgeingPanel({ period }: { readonly period: SituationPeriod }) {
  const { say, read } = useWords();
  const most = Math.max(1, ...period.ageing.map(({ open }) => open.count));
  return (
    <Panel title={say("situation.ageing")}>
      <table className="plain-table ageing-table">
        <thead>
          <tr>
            <th scope="col">{say("situation.age")}</th>
            <td />
            <th scope="col" className="number">
              {say("situation.inHand")}
            </th>
            <th scope="col" className="number">
              {say("situation.red")}
            </th>
          </tr>
        </thead>
        <tbody>
          {period.ageing.map((age) => (
            <tr key={age.id}>
              <th scope="row">{read(age.label)}</th>
              <td className="ageing-bar" aria-hidden="true">
                <i style={{ width: `${(age.open.count / most) * 100}%` }} />
              </td>
              <td className="number">
                <Counted count={age.open} />
              </td>
              <td className="number">
                <Counted count={age.red} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

type Group = SituationPeriod["sources"][number];
type GroupProps = { readonly title: string; readonly head: string; readonly groups: readonly Group[] };

/** What is under supervision by where it came from or who decided on it. */
export function GroupPanel({ title, head, groups }: GroupProps) {
  const { say, read } = useWords();
  return (
    <Panel title={title}>
      {groups.length === 0 && <p className="empty">{say("situation.items.none")}</p>}
      {groups.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{say("situation.inHand")}</th>
              <th scope="col" className="number">
                {say("situation.closed")}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id}>
                <th scope="row">
                  <PathLink path={`/supervision/board?set=${encodeURIComponent(group.set)}`} className="link">
                    {read(group.label)}
                  </PathLink>
                </th>
                <td>
                  <LightCounts counts={group.lights} />
                </td>
                <td className="number">
                  <Counted count={{ ...group.closed, set: group.closed.count > 0 ? group.set : null }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
