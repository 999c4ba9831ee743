import { DownloadOutlined } from "@ant-design/icons";
import { Dropdown, Segmented, Select } from "antd";
import type { Comparison } from "#contract";
import { choiceLabel, useChoices } from "../regions/use-choices.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { fileAddress } from "./file-address.ts";

type Props = { readonly answer: Comparison; readonly asked: Readonly<Record<string, string>> };

const [mostRegions, mostIndicators] = [8, 6];
const formats = [
  ["csv", "CSV"],
  ["xlsx", "Excel (XLSX)"],
] as const;
const measures = ["value", "growth", "index", "per-head", "share"] as const;

/** What the address names already: while its answer is still on the way, a further choice adds to it. */
const named = (list: string | undefined): string[] | undefined => list?.split(",");

/** What is compared: regions, indicators, measure and years; each choice changes the address. */
export function ChoicePanel({ answer, asked }: Props) {
  const { say, language } = useWords();
  const { change, search } = useAddress();
  const choices = useChoices();
  const list = (values: readonly string[], most: number) => (values.length === 0 ? undefined : values.slice(0, most).join(","));
  return (
    <section className="panel compare-choice" aria-label={say("compare.choose")}>
      <div className="compare-row">
        <label htmlFor="compare-regions">{say("regions.name")}</label>
        <Select
          id="compare-regions"
          mode="multiple"
          maxCount={mostRegions}
          value={named(search.regions) ?? answer.regions.map((r) => r.code)}
          loading={choices === undefined}
          notFoundContent={choices ? undefined : say("loading")}
          placeholder={say("compare.regionsHint")}
          showSearch={{ optionFilterProp: "search" }}
          options={(choices?.regions ?? answer.regions).map((one) => ({
            value: one.code,
            label: choiceLabel(one, language),
            search: `${one.code} ${one.label.zh} ${one.label.en}`,
          }))}
          onChange={(codes: string[]) => change({ regions: list(codes, mostRegions) })}
        />
        <span className="faint">{say("compare.count", { count: answer.regions.length, most: mostRegions })}</span>
      </div>
      <div className="compare-row">
        <label htmlFor="compare-indicators">{say("region.indicator")}</label>
        <Indicators answer={answer} onChange={(ids) => change({ indicators: list(ids, mostIndicators) })} />
        <span className="faint">{say("compare.count", { count: answer.indicators.length, most: mostIndicators })}</span>
      </div>
      <div className="compare-tools">
        <Segmented
          aria-label={say("compare.measure")}
          value={answer.measure}
          options={measures.map((value) => ({ value, label: say(`measure.${value}`) }))}
          onChange={(measure) => change({ measure: measure === "value" ? undefined : measure })}
        />
        <Years answer={answer} />
        <Dropdown
          trigger={["click"]}
          menu={{
            items: formats.map(([format, name]) => ({
              key: format,
              label: <a href={fileAddress(answer, asked, format)}>{name}</a>,
            })),
          }}
        >
          <button type="button" className="act">
            <DownloadOutlined aria-hidden /> {say("compare.download")}
          </button>
        </Dropdown>
      </div>
    </section>
  );
}

/** Indicators by theme, found by name in either language, by id or by code. */
function Indicators({ answer, onChange }: { readonly answer: Comparison; readonly onChange: (ids: string[]) => void }) {
  const { say, read } = useWords();
  const { search } = useAddress();
  const choices = useChoices();
  const all = choices?.indicators ?? [];
  const themes = [...new Map(all.map((i) => [i.theme, i.themeLabel])).entries()];
  const options =
    all.length === 0
      ? [
          {
            label: say("region.indicator"),
            title: "",
            options: answer.indicators.map((i) => ({ value: i.asked, label: read(i.askedLabel), search: i.asked })),
          },
        ]
      : themes.map(([theme, label]) => ({
          label: read(label),
          title: read(label),
          options: all
            .filter((i) => i.theme === theme)
            .map((i) => ({
              value: i.id,
              label: read(i.label),
              search: [i.id, ...i.codes, i.label.zh, i.label.en].join(" "),
            })),
        }));
  const extentOf = (id: unknown): string => {
    const found = all.find((i) => i.id === id);
    return found ? say("compare.extent", { provinces: found.provinces, cities: found.cities }) : "";
  };
  return (
    <Select
      id="compare-indicators"
      mode="multiple"
      maxCount={mostIndicators}
      value={named(search.indicators) ?? answer.indicators.map((i) => i.asked)}
      loading={choices === undefined}
      placeholder={say("compare.indicatorsHint")}
      showSearch={{ optionFilterProp: "search" }}
      options={options}
      optionRender={(option) => (
        <span className="choice-line">
          <span>{option.label}</span>
          <span className="faint">{extentOf(option.value)}</span>
        </span>
      )}
      onChange={onChange}
    />
  );
}

function Years({ answer }: { readonly answer: Comparison }) {
  const { say } = useWords();
  const { change } = useAddress();
  const years = [...answer.years].reverse().map(String);
  const options = (whole: string) => [{ value: "", label: whole }, ...years.map((year) => ({ value: year, label: year }))];
  return (
    <span className="years">
      <Select
        aria-label={say("compare.from")}
        value={answer.from === null ? "" : String(answer.from)}
        popupMatchSelectWidth={false}
        options={options(say("compare.firstYear"))}
        onChange={(year: string) => change({ firstYear: year === "" ? undefined : year })}
      />
      –
      <Select
        aria-label={say("compare.to")}
        value={answer.to === null ? "" : String(answer.to)}
        popupMatchSelectWidth={false}
        options={options(say("compare.lastYear"))}
        onChange={(year: string) => change({ lastYear: year === "" ? undefined : year })}
      />
    </span>
  );
}
