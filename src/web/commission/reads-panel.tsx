import "../words/commission.ts";
import type { CommissionAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";

/** Who read what, when, and how much of it, the newest first. */
export function ReadsPanel({ reads }: { readonly reads: CommissionAnswer["reads"] }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("commission.reads")} note={say("commission.readsNote")}>
      {reads.length === 0 ? (
        <p className="empty">{say("commission.readsNone")}</p>
      ) : (
        <ScrollX label={say("commission.reads")}>
          <table className="plain-table commission-table commission-compared">
            <thead>
              <tr>
                <th scope="col">{say("commission.readAt")}</th>
                <th scope="col">{say("commission.who")}</th>
                <th scope="col">{say("commission.item")}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {reads.map((one) => (
                <tr key={one.id}>
                  <td className="nowrap">{momentOf(one.at)}</td>
                  <td>{one.by}</td>
                  <td>{read(one.say)}</td>
                  <td className="nowrap">
                    {say(`commission.how.${one.how}`)} {say("commission.rows", { count: one.rows })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </Panel>
  );
}
