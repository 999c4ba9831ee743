import { Drawer } from "antd";
import type { BaseRate } from "#contract";
import { numberText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

/** Which regions ever did what is needed now: a base rate with its names. */
export function CasesDrawer({ baseRate, indicator }: { readonly baseRate: BaseRate; readonly indicator: string }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  return (
    <Drawer
      open={search.open === "cases"}
      size={520}
      title={say("cases.title")}
      onClose={() => change({ open: undefined }, true)}
      className="drawer"
    >
      <p>{read(baseRate.question)}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("regions.name")}</th>
            <th scope="col">{say("cases.window")}</th>
            <th scope="col" className="number">
              {say("cases.start")}
            </th>
            <th scope="col" className="number">
              {say("cases.factor")}
            </th>
          </tr>
        </thead>
        <tbody>
          {baseRate.cases.map((one) => (
            <tr key={`${one.region} ${one.from}`}>
              <th scope="row">
                <IndicatorLink id={indicator} region={one.region} period={one.to} className="">
                  {read(one.label)}
                </IndicatorLink>
              </th>
              <td>
                {one.from}→{one.to}
              </td>
              <td className="number">{numberText(one.start, 1)}</td>
              <td className="number">{numberText(one.factor, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Drawer>
  );
}
