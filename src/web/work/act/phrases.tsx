import "../../words/work.ts";
import { useId, useState } from "react";
import { usePreference } from "../../shell/use-preference.ts";
import { useWords, type Word } from "../../words/index.ts";

const none: readonly string[] = [];
const mostPhrases = 12;
const longest = 2000;
const longestPhrase = 80;
const arePhrases = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");
const usual: readonly Word[] = ["work.phrase.1", "work.phrase.2", "work.phrase.3", "work.phrase.4"];

type Props = { readonly value: string; readonly onChange: (value: string) => void; readonly required: boolean };

/** Free words that go with an act, with the phrases this person often uses at hand. */
export function Opinion({ value, onChange, required }: Props) {
  const { say } = useWords();
  const id = useId();
  const [own, keep] = usePreference("work.phrases", none, arePhrases);
  const phrases = [...own, ...usual.map((word) => say(word)).filter((phrase) => !own.includes(phrase))];
  const text = value.trim();
  const canKeep = text !== "" && text.length <= longestPhrase && !phrases.includes(text);
  return (
    <div className="opinion">
      <label htmlFor={id}>
        {say("work.opinion")}
        {!required && <span className="faint"> {say("work.opinion.optional")}</span>}
      </label>
      <textarea id={id} rows={4} maxLength={longest} required={required} value={value} onChange={({ target }) => onChange(target.value)} />
      <div className="phrases">
        <Phrases
          phrases={phrases}
          own={own}
          add={(phrase) => onChange(value === "" ? phrase : `${value}${phrase}`)}
          drop={(one) => keep(own.filter((other) => other !== one))}
        />
        {canKeep && (
          <button type="button" className="quiet" onClick={() => keep([text, ...own].slice(0, mostPhrases))}>
            {say("work.phrases.keep")}
          </button>
        )}
      </div>
    </div>
  );
}

type PhrasesProps = {
  readonly phrases: readonly string[];
  readonly own: readonly string[];
  readonly add: (phrase: string) => void;
  readonly drop: (phrase: string) => void;
};
function Phrases({ phrases, own, add, drop }: PhrasesProps) {
  const { say } = useWords();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <span className="faint">{say("work.phrases")}</span>
      {phrases.map((phrase) =>
        editing && own.includes(phrase) ? (
          <button
            key={phrase}
            type="button"
            className="phrase is-dropping"
            onClick={() => drop(phrase)}
            aria-label={say("work.phrases.drop", { phrase })}
          >
            {phrase} <span aria-hidden="true">×</span>
          </button>
        ) : (
          <button key={phrase} type="button" className="phrase" onClick={() => add(phrase)}>
            {phrase}
          </button>
        ),
      )}
      {own.length > 0 && (
        <button type="button" className="quiet" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {say(editing ? "work.phrases.done" : "work.phrases.edit")}
        </button>
      )}
    </>
  );
}
