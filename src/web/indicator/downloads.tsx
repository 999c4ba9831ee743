import { DownloadOutlined } from "@ant-design/icons";
import { Dropdown } from "antd";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

const formats = [
  ["csv", "CSV"],
  ["xlsx", "Excel (XLSX)"],
  ["sdmx-csv", "SDMX-CSV"],
] as const;

/** All figures of an indicator as files, at the time the page is looked at. */
export function Downloads({ indicator, label }: { readonly indicator: string; readonly label?: string }) {
  const { say } = useWords();
  const { search } = useAddress();
  const address = (format: string) => `/api/export?${new URLSearchParams({ indicator, format, ...timeOf(search) })}`;
  return (
    <Dropdown
      trigger={["click"]}
      menu={{ items: formats.map(([format, name]) => ({ key: format, label: <a href={address(format)}>{name}</a> })) }}
    >
      <button type="button" className="act">
        <DownloadOutlined aria-hidden /> {label ?? say("download")}
      </button>
    </Dropdown>
  );
}
