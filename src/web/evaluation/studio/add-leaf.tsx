import "../../words/studio.ts";
import { useQuery } from "@tanstack/react-query";
import { Modal } from "antd";
import { useEffect, useRef, useState } from "react";
import type { SchemeBody, SchemeChoices } from "#contract";
import { ask } from "../../api.ts";
import { unitText } from "../../format.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { timeOf, useAddress } from "../../shell/use-address.ts";
import { useWords } from "../../words/index.ts";
import { evaluationKey } from "../use-evaluation.ts";
import { isSought } from "./sought.ts";
import { added, freeId, usualWeight } from "./tree.ts";
import type { Edit } from "./tree-line.tsx";

/** The library for a subject, asked for once. */
export function useSchemeChoices(subject: SchemeBody["subject"]) {
  const { search } = useAddress();
  const time = timeOf(search);
  return useQuery({
    queryKey: [evaluationKey, "choices", subject, time],
    queryFn: ({ signal }) => ask("schemeChoices", {}, { subject, ...time }, signal),
    staleTime: 60_000,
  });
}

type Props = { readonly body: SchemeBody; readonly parent: string; readonly edit: Edit; readonly onClose: () => void };
type Choice = SchemeChoices["indicators"][number];
const shownMost = 60;

/** Picks indicators of the library for a node: sought by name, id or theme; several one after another. */
export function AddLeaf({ body, parent, edit, onClose }: Props) {
  const { say, read } = useWords();
  const [sought, setSought] = useState("");
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => field.current?.focus(), []);
  const query = useSchemeChoices(body.subject);
  const home = body.tree.find(({ id }) => id === parent);
  const used = new Set(body.tree.flatMap(({ leaf }) => leaf?.indicator ?? []));
  const add = (one: Choice) =>
    edit((tree) => {
      const leaf = { better: one.better === "lower" ? "lower" : "higher", indicator: one.id, reading: { kind: "value" } } as const;
      return added(tree, { id: freeId(tree, one.id), label: one.label, parent, weight: usualWeight(tree, parent), leaf });
    });
  return (
    <Modal open width={760} title={say("studio.addTo", { label: home ? read(home.label) : parent })} onCancel={onClose} footer={null}>
      <input
        className="search add-search"
        ref={field}
        placeholder={say("studio.seek")}
        aria-label={say("studio.seek")}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <AnswerTo query={query} skeleton={<Bones rows={8} height={30} />}>
        {(choices) => (
          <Found choices={choices.indicators.filter((one) => isSought(one, sought))} of={unitsOf(choices, body)} used={used} onAdd={add} />
        )}
      </AnswerTo>
    </Modal>
  );
}

const unitsOf = (choices: SchemeChoices, body: SchemeBody): number => choices.subjects.find(({ id }) => id === body.subject)?.units ?? 0;

type FoundProps = {
  readonly choices: readonly Choice[];
  readonly of: number;
  readonly used: ReadonlySet<string>;
  readonly onAdd: (one: Choice) => void;
};

function Found({ choices, of, used, onAdd }: FoundProps) {
  const { say, read, language } = useWords();
  const order = [...choices].sort((a, b) => b.units - a.units);
  return (
    <>
      <p className="under" role="status">
        {say("studio.found", { count: choices.length, shown: Math.min(choices.length, shownMost) })}
      </p>
      <ul className="add-list">
        {order.slice(0, shownMost).map((one) => (
          <li key={one.id}>
            <span>
              <strong>{read(one.label)}</strong>
              <span className="under">
                {[read(one.themeLabel), unitText(one.unit, language), one.latest ?? ""].filter((word) => word !== "").join(" · ")}
              </span>
            </span>
            <span className={one.units < of ? "number tone-warn" : "number"}>
              {one.units}/{of}
            </span>
            <button
              type="button"
              className="act"
              disabled={one.units === 0}
              aria-label={say("studio.addNamed", { label: read(one.label) })}
              onClick={() => onAdd(one)}
            >
              {say(used.has(one.id) ? "studio.addAgain" : "studio.add")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
