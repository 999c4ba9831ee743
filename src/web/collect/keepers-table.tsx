import "../words/collect.ts";
import { Link } from "@tanstack/react-router";
import type { Collection } from "#contract";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";

/** Who keeps what: how much is there, waits and is missing, and the table to fill in. */
export function KeepersTable({ collection, chosen }: { readonly collection: Collection; readonly chosen: string | undefined }) {
  const { say, read, language } = useWords();
  const { keepers, leaves, period, scheme } = collection;
  const template = (keeper: string, format: string): string =>
    `/api/evaluation/collect/${encodeURIComponent(scheme.id)}/template?period=${period}&keeper=${encodeURIComponent(keeper)}&format=${format}&lang=${language}`;
  return (
    <ScrollX label={say("collect.keepers")}>
      <table className="plain-table keepers-table">
        <thead>
          <tr>
            <th scope="col">{say("collect.keeper")}</th>
            {(["collect.leaves", "collect.there", "collect.waiting", "collect.missing"] as const).map((word) => (
              <th key={word} scope="col" className="number">
                {say(word)}
              </th>
            ))}
            <th scope="col">{say("collect.template")}</th>
          </tr>
        </thead>
        <tbody>
          {keepers.map(({ id, label, mine, reads, there, waiting, of }) => (
            <tr key={id} aria-current={id === chosen ? "true" : undefined}>
              <th scope="row">
                <Link
                  to="/evaluation/collect/$scheme"
                  params={{ scheme: scheme.id }}
                  search={{ period, leadUnit: id }}
                  resetScroll={false}
                  className="link"
                >
                  {read(label)}
                </Link>{" "}
                {mine && <span className="tag">{say("collect.mine")}</span>}
              </th>
              <td className="number">{leaves.filter(({ keeper }) => keeper.id === id).length}</td>
              <td className="number">
                {there}/{of}
              </td>
              <td className="number">{waiting}</td>
              <td className="number">{of - there - waiting}</td>
              <td className="collect-files">
                {reads && (
                  <>
                    <a href={template(id, "xlsx")} download>
                      XLSX
                    </a>
                    <a href={template(id, "csv")} download>
                      CSV
                    </a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
