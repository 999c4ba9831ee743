import { sheetFile } from "#download";
import { ok, type Result } from "#kernel";
import { bundleTables, type Difference } from "#release";

type Table = { readonly file: string; readonly bytes: Uint8Array };

const whole = (chunks: Iterable<string | Uint8Array>): Buffer => Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));

const differing = (file: string, zh: string, en: string, stated = "", computed = ""): Difference => ({
  kind: "file",
  file,
  unit: null,
  node: null,
  column: null,
  stated,
  computed,
  say: { zh, en },
});

/**
 * Tables that were taken from the page of a release against the bundle: they follow from it byte for byte, so one digit put out is a difference, and its line is
 * named where the file has lines.
 * @refuses what reading the bundle refuses
 */
export function tableFaults(bundle: Uint8Array, tables: readonly Table[]): Result<readonly Difference[]> {
  if (tables.length === 0) return ok([]);
  const made = bundleTables(bundle);
  if (!made.ok) return made;
  const { sheets, sdmx } = made.value;
  return ok(
    tables.flatMap(({ file, bytes }) => {
      if (/\.sdmx\.csv$/i.test(file)) return lineFaults(file, bytes, sdmx);
      if (/\.csv$/i.test(file)) return lineFaults(file, bytes, whole(sheetFile("csv", sheets)).toString());
      if (!/\.xlsx$/i.test(file))
        return [
          differing(
            file,
            `${file} 不是可以对照的数据表（CSV、XLSX、SDMX-CSV）。`,
            `${file} is no table that can be compared (CSV, XLSX, SDMX-CSV).`,
          ),
        ];
      if (whole(sheetFile("xlsx", sheets)).equals(bytes)) return [];
      return [differing(file, `${file} 与发布包给出的工作簿不同。`, `${file} is not the workbook that the bundle gives.`)];
    }),
  );
}

function lineFaults(file: string, bytes: Uint8Array, wanted: string): readonly Difference[] {
  const stated = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (stated === wanted) return [];
  const [here, there] = [stated.split("\n"), wanted.split("\n")];
  const at = [...here, ...there].findIndex((_, line) => here[line] !== there[line]);
  const [a, b] = [(here[at] ?? "").trimEnd(), (there[at] ?? "").trimEnd()];
  return [
    differing(
      file,
      `${file} 第 ${at + 1} 行与发布包给出的不同：写明 ${a || "空"}，应为 ${b || "空"}。`,
      `Line ${at + 1} of ${file} is not what the bundle gives: stated ${a || "nothing"}, should be ${b || "nothing"}.`,
      a,
      b,
    ),
  ];
}
