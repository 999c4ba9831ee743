import "../words/vetting.ts";
import { useWords } from "../words/index.ts";
import { FindingLinks } from "./finding-links.tsx";
import { useFigureFindings } from "./use-vetting.ts";

type Props = { readonly id: string; readonly region: string; readonly period: string };

/** In a figure's passport: what was asked about it and what it came to. Nothing where nothing was. */
export function PassportFindings(asked: Props) {
  const { say } = useWords();
  const { data } = useFigureFindings(asked);
  if (!data || data.rows.length === 0) return null;
  return (
    <section className="passport-part">
      <h3>{say("vetting.passport")}</h3>
      <FindingLinks rows={data.rows} />
    </section>
  );
}
