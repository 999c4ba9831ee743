import { DownloadOutlined } from "@ant-design/icons";
import { Link, useNavigate } from "@tanstack/react-router";
import { Dropdown, Select } from "antd";
import type { RegionProfile } from "#contract";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { choiceLabel, useChoices } from "./use-choices.ts";

const mostCompared = 8;
const indicatorsCompared = 2;

/** Name and finding; other regions, the comparison with its group, and all its figures to take away. */
export function RegionHead({ answer }: { readonly answer: RegionProfile }) {
  const { say, read } = useWords();
  const { region, peers } = answer;
  return (
    <section className="panel region-head">
      <div className="region-head-words">
        <h1>
          {read(region.label)}{" "}
          <span className="faint">
            {region.code} · {say(`regionLevel.${region.level}`)}
            {peers.count > 0 ? ` · ${say("region.among", { peers: read(peers.label) })}` : ""}
          </span>
        </h1>
        <p className="sentence">{read(answer.sentence)}</p>
        {read(answer.detail) !== "" && <p className="under">{read(answer.detail)}</p>}
      </div>
      <Tools answer={answer} />
    </section>
  );
}

function Tools({ answer }: { readonly answer: RegionProfile }) {
  const { say, language } = useWords();
  const { search } = useAddress();
  const navigate = useNavigate();
  const choices = useChoices();
  const { region } = answer;
  const company = answer.multiples[0]?.lines.map((line) => line.region) ?? [region.code];
  const others = company.filter((code) => code !== region.code).slice(0, mostCompared - 1);
  const indicators = answer.dots.slice(0, indicatorsCompared).map((d) => d.id);
  const file = (format: string) => `/api/export?${new URLSearchParams({ region: region.code, format, ...timeOf(search) })}`;
  return (
    <div className="region-head-tools">
      <Select
        aria-label={say("region.other")}
        value={region.code}
        showSearch={{ optionFilterProp: "search" }}
        popupMatchSelectWidth={260}
        options={(choices?.regions ?? [region]).map((one) => ({
          value: one.code,
          label: choiceLabel(one, language),
          search: `${one.code} ${one.label.zh} ${one.label.en}`,
        }))}
        onChange={(code: string) => void navigate({ to: "/regions/$code", params: { code } })}
      />
      {indicators.length > 0 && (
        <Link to="/compare" search={{ regions: [region.code, ...others].join(","), indicators: indicators.join(",") }} className="act">
          {say("region.compare")}
        </Link>
      )}
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [
            { key: "csv", label: <a href={file("csv")}>CSV</a> },
            { key: "xlsx", label: <a href={file("xlsx")}>Excel (XLSX)</a> },
          ],
        }}
      >
        <button type="button" className="act">
          <DownloadOutlined aria-hidden /> {say("region.download")}
        </button>
      </Dropdown>
    </div>
  );
}
