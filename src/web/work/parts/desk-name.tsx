import type { DeskAnswer } from "#contract";
import { useWords } from "../../words/index.ts";

/** Codes of provinces end so; a desk of the province needs no region beside its name. */
const provincial = /0000$/;

/** Who holds a part: the unit's name and, below the province, where. */
export function DeskName({ desk, under = false }: { readonly desk: DeskAnswer; readonly under?: boolean }) {
  const { read } = useWords();
  const [name, where] = [read(desk.label), read(desk.regionLabel)];
  const short = where.replace(/[省市县区]$/, "");
  const needsPlace = !provincial.test(desk.region) && !name.includes(short);
  return (
    <span className="desk-name" title={needsPlace ? `${name} · ${where}` : name}>
      {name}
      {needsPlace && (under ? <span className="under">{where}</span> : <span className="faint"> · {where}</span>)}
    </span>
  );
}
