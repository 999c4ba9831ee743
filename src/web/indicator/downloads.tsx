import { DownloadOutlined } from "@ant-design/icons";
import { Dropdown } from "antd";
import { useWords } from "../words/index.ts";
import { useFiles } from "./files.ts";

/** All figures of an indicator as files, at the time the page is looked at. */
export function Downloads({ indicator, label }: { readonly indicator: string; readonly label?: string }) {
  const { say } = useWords();
  const files = useFiles(indicator);
  return (
    <Dropdown trigger={["click"]} menu={{ items: files.map(({ name, href }) => ({ key: name, label: <a href={href}>{name}</a> })) }}>
      <button type="button" className="act">
        <DownloadOutlined aria-hidden /> {label ?? say("download")}
      </button>
    </Dropdown>
  );
}
