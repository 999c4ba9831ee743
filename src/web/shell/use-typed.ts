import { type ChangeEvent, type CompositionEvent, useEffect, useRef, useState } from "react";

type Field = {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
};

/**
 * A field for the words a list is narrowed by, `q` of the address. The field itself holds what is typed: the address follows a moment
 * later, and a field that waited for it would put the letters of an unfinished Chinese word in again and again.
 * @param q       the words as the address has them; what changes there otherwise (back, a link) is shown
 * @param change  brings words into the address; not called while one is still being composed
 */
export function useTypedQuestion(q: string | undefined, change: (part: { q: string | undefined }, replace: true) => void): Field {
  const inAddress = q ?? "";
  const [value, setValue] = useState(inAddress);
  const sent = useRef<string | null>(null);
  useEffect(() => {
    // An address that only follows the typing takes nothing back.
    if (sent.current === null) setValue(inAddress);
    else if (sent.current === inAddress) sent.current = null;
  }, [inAddress]);
  const pass = (text: string): void => {
    sent.current = text;
    change({ q: text === "" ? undefined : text }, true);
  };
  return {
    value,
    onChange: ({ target, nativeEvent }) => {
      setValue(target.value);
      if (!("isComposing" in nativeEvent && nativeEvent.isComposing)) pass(target.value);
    },
    onCompositionEnd: ({ currentTarget }) => pass(currentTarget.value),
    onBlur: () => {
      sent.current = null;
    },
  };
}
