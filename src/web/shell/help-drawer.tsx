import { Drawer } from "antd";
import type { Status } from "#contract";
import { StatusShape } from "../parts/status-mark.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useWords, type Word } from "../words/index.ts";
import { useAddress } from "./use-address.ts";

const keys: readonly (readonly [string, Word])[] = [
  ["Ctrl K  ·  ⌘ K  ·  /", "help.key.search"],
  ["↑  ↓  Enter", "help.key.choose"],
  ["←  →", "help.key.wall"],
  ["Esc", "help.key.close"],
  ["Tab", "help.key.tab"],
];
const shapes: readonly (readonly [Status["shape"], Status["tone"], Word])[] = [
  ["disc", "good", "help.shape.good"],
  ["triangle-up", "warn", "help.shape.warn"],
  ["triangle-down", "bad", "help.shape.bad"],
  ["diamond", "warn", "help.shape.wait"],
  ["square", "none", "help.shape.none"],
];
const hints: readonly Word[] = ["help.number", "help.time", "help.copy", "help.missing"];

/** Help, always at the same place: how to read a page, and the keys. */
export default function HelpDrawer() {
  useFocusBack();
  const { say } = useWords();
  const { change } = useAddress();
  return (
    <Drawer open size={440} title={say("help.title")} onClose={() => change({ open: undefined }, true)} className="drawer help">
      <h3>{say("help.reading")}</h3>
      <ul className="help-list">
        {hints.map((word) => (
          <li key={word}>{say(word)}</li>
        ))}
      </ul>
      <h3>{say("help.shapes")}</h3>
      <ul className="help-list">
        {shapes.map(([shape, tone, word]) => (
          <li key={word}>
            <StatusShape shape={shape} tone={tone} />
            {say(word)}
          </li>
        ))}
      </ul>
      <h3>{say("help.keys")}</h3>
      <dl className="help-keys">
        {keys.map(([key, word]) => (
          <div key={word}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
